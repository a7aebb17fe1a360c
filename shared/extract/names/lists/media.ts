import { AGENCY_NAMES } from '../../../german/agencies.ts';
import { listEntries } from '../../../german/names/list-entries.ts';

/** News agencies, broadcasters, papers and magazines. */
export const MEDIA: readonly string[] = [
  ...AGENCY_NAMES,
  ...listEntries(`
  3sat|Al-Dschasira|Al Jazeera|Al-Arabija|ARD|Arte|ARTE|BBC|BR|Bayerischer Rundfunk|Bayerische Rundfunk|Bayerischen Rundfunk|CBS|CNBC|CNN|Deutsche Welle|Deutschen Welle|Deutschlandfunk|Deutschlandradio|Fox News|Hessischer Rundfunk|Hessische Rundfunk|Hessischen Rundfunk|Kabel eins|KiKA|MDR|Mitteldeutscher Rundfunk
  Mitteldeutschen Rundfunk|MSNBC|MTV|n-tv|ntv|NBC|NDR|Norddeutscher Rundfunk|Norddeutsche Rundfunk|Norddeutschen Rundfunk|NPR|N24|ORF|Phoenix-TV|ProSieben|Pro Sieben|RAI|RBB|rbb|RT Deutsch|RTL|Russia Today|Sat.1|SAT.1|Sky|SRF|SRG|SWR|Südwestrundfunk|Tagesschau|Tele 5|Vox-TV|WDR|Westdeutscher Rundfunk|Westdeutsche Rundfunk
  Westdeutschen Rundfunk|Radio Bremen|Saarländischer Rundfunk|Saarländischen Rundfunk|ZDF|Abendzeitung|Aftenposten|Augsburger Allgemeine|Augsburger Allgemeinen|Badische Zeitung|Badischen Zeitung|Berliner Kurier|Berliner Morgenpost|Berliner Zeitung|Bild am Sonntag|Bild-Zeitung|Bonner General-Anzeiger|B.Z.|BZ|Börsen-Zeitung|Charlie Hebdo|Chicago Tribune|Corriere della Sera
  Daily Mail|Daily Mirror|Daily Telegraph|El Mundo|El País|El Pais|Financial Times|Financial Times Deutschland|Frankfurter Allgemeine|Frankfurter Allgemeine Sonntagszeitung|Frankfurter Allgemeinen Sonntagszeitung|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeinen
  Frankfurter Rundschau|Freie Presse|FAZ|F.A.Z.|FAS|Gazeta Wyborcza|General-Anzeiger|Guardian|Haaretz|Hamburger Abendblatt|Hamburger Morgenpost|Handelsblatt|Hannoversche Allgemeine Zeitung|Hannoverschen Allgemeinen Zeitung|Heise|Hürriyet|Il Giornale|Izvestia|Jerusalem Post|Junge Welt|Jungen Welt|Kieler Nachrichten|Kölner Stadt-Anzeiger|Komsomolskaja Prawda|Kronen Zeitung
  Kronen-Zeitung|La Repubblica|La Stampa|Le Figaro|Le Monde|Le Parisien|Leipziger Volkszeitung|Libération|Los Angeles Times|Luzerner Zeitung|Main-Post|Manager Magazin|Mannheimer Morgen|Märkische Allgemeine|Märkischen Allgemeinen|Mittelbayerische Zeitung|Mitteldeutsche Zeitung|Mitteldeutschen Zeitung|Münchner Merkur|Neue Osnabrücker Zeitung|Neuen Osnabrücker Zeitung|Neue Zürcher Zeitung
  Neuen Zürcher Zeitung|New York Times|New Yorker|Newsweek|Nordwest-Zeitung|Nowaja Gaseta|NRC Handelsblad|NZZ|Ostsee-Zeitung|Passauer Neue Presse|Passauer Neuen Presse|Politico|Prawda|Redaktionsnetzwerk Deutschland|RND|Rheinische Post|Rheinischen Post|Rhein-Zeitung|Rolling Stone|Ruhr Nachrichten|Saarbrücker Zeitung|Sächsische Zeitung|Sächsischen Zeitung|Schwäbische Zeitung
  Spiegel Online|Spiegel-Verlag|Stuttgarter Nachrichten|Stuttgarter Zeitung|Süddeutsche|Süddeutschen|Süddeutsche Zeitung|Süddeutschen Zeitung|Südkurier|Sunday Times|Tages-Anzeiger|Tagesspiegel|taz|The Guardian|The Independent|The Times|Thüringer Allgemeine|Thüringer Allgemeinen|USA Today|Volksstimme|Vogue|Wall Street Journal|Washington Post|WAZ|Welt am Sonntag|Weser-Kurier
  Westdeutsche Allgemeine Zeitung|Westdeutschen Allgemeinen Zeitung|Westfalen-Blatt|Wirtschaftswoche|WirtschaftsWoche|Zeit Online|Titanic-Magazin|Correctiv|Bellingcat|Funke Mediengruppe|Funke-Mediengruppe|Madsack|DuMont|Gruner + Jahr|Netzpolitik.org|t-online`),
];

/** Names of media that are everyday German too: an organisation only in quotation marks. */
export const QUOTED_MEDIA: ReadonlySet<string> = new Set(
  'Bild Blick Bote Bunte Capital Economist Express Focus Freitag Gala Heute Independent Kicker Kurier Merkur Observer Post Presse Profil Spiegel Standard Stern Sun Time Times Welt Zeit'.split(
    ' ',
  ),
);
