import { listEntries } from './list-entries.ts';

/** Parts of the world, seas, mountains, rivers, islands, and scenes of world politics. */
const WORLD = listEntries(`
  Abchasien|Afrika|Alpen|Amerika|Anden|Antarktis|Arktis|Arktischer Ozean|Asien|Atlantik|Atlantischer Ozean
  Atlantischen Ozean|Balkan|Baltikum|Benelux|Beringstraße|Bosporus|Dagestan|Donbass|Donbas|Eurasien|Europa
  Ferner Osten|Fernen Osten|Gaza|Gazastreifen|Gaza-Streifen|Golanhöhen|Golf von Aden|Golf von Mexiko|Guantanamo|Guantánamo
  Himalaya|Hindukusch|Horn von Afrika|Indischer Ozean|Indischen Ozean|Indopazifik|Iberische Halbinsel|Iberischen Halbinsel
  Karibik|Kaschmir|Kaspisches Meer|Kaspischen Meer|Kaukasus|Korea|Koreanische Halbinsel|Koreanischen Halbinsel|Krim
  Kurdistan|Lateinamerika|Maghreb|Mittelamerika|Mitteleuropa|Mittelmeer|Mittlerer Osten|Mittleren Osten|Naher Osten
  Nahen Osten|Nahost|Nordafrika|Nordamerika|Nordatlantik|Nordeuropa|Nordpol|Nordsee|Ostafrika|Ostasien|Osteuropa|Ostsee
  Ostukraine|Ozeanien|Pazifik|Pazifischer Ozean|Pazifischen Ozean|Persischer Golf|Persischen Golf|Rotes Meer|Roten Meer
  Sahara|Sahel|Sahelzone|Schwarzes Meer|Schwarzen Meer|Sibirien|Sinai|Skandinavien|Sowjetunion|UdSSR|Straße von Hormus
  Straße von Gibraltar|Subsahara-Afrika|Südamerika|Südasien|Südchinesisches Meer|Südchinesischen Meer|Südeuropa
  Südossetien|Südostasien|Südosteuropa|Südpol|Sueskanal|Suezkanal|Panamakanal|Ärmelkanal|Tibet|Transnistrien|Tschernobyl
  Tschechoslowakei|Tschetschenien|Uralgebirge|Ural|Westafrika|Westbank|Westeuropa|Westjordanland|Westukraine|Westsahara
  Xinjiang|Zentralafrika|Zentralamerika|Zentralasien|Bab al-Mandab|Jugoslawien|Nagorny Karabach|Bergkarabach|Berg-Karabach
  Adria|Ägäis|Amazonas|Bodensee|Euphrat|Ganges|Genfersee|Genfer See|Kongo|Mississippi|Nil|Themse|Tigris|Wolga
  Azoren|Balearen|Bali|Bermuda|Elba|Gran Canaria|Ibiza|Kanaren|Kanarische Inseln|Kanarischen Inseln|Korfu|Korsika|Kreta
  Lampedusa|Lesbos|Madeira|Mallorca|Osterinsel|Rhodos|Sardinien|Sizilien|Teneriffa|Grönland|Hawaii|Java|Sumatra|Borneo
  Mount Everest|Mont Blanc|Matterhorn|Zugspitze|Großglockner|Vesuv|Ätna|Kilimandscharo`);

/** States, landscapes, mountains, rivers and islands of the German-speaking countries. */
const GERMAN = listEntries(`
  Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen
  Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|DDR
  Norddeutschland|Süddeutschland|Ostdeutschland|Westdeutschland|Mitteldeutschland|Nordostdeutschland|Nordwestdeutschland
  Allgäu|Altmark|Bayerischer Wald|Bayerischen Wald|Bergisches Land|Bergischen Land|Bergstraße|Breisgau|Dithmarschen|Eichsfeld
  Eifel|Emsland|Erzgebirge|Fichtelgebirge|Fläming|Frankenwald|Fränkische Schweiz|Harz|Havelland|Hegau|Hochsauerland|Holstein
  Holsteinische Schweiz|Hunsrück|Kaiserstuhl|Kraichgau|Kurpfalz|Lausitz|Niederlausitz|Oberlausitz|Lüneburger Heide
  Mecklenburg|Mittelfranken|Mittelrhein|Münsterland|Niederbayern|Niederrhein|Oberbayern|Oberfranken|Oberpfalz|Oberschwaben
  Odenwald|Oderbruch|Ostfriesland|Ostwestfalen|Ostwestfalen-Lippe|Pfalz|Pfälzerwald|Prignitz|Rheingau|Rheinhessen|Rheinland
  Rhein-Main-Gebiet|Rhön|Ruhrgebiet|Ruhrpott|Sächsische Schweiz|Sauerland|Schwaben|Schwäbische Alb|Schwäbischen Alb
  Schwarzwald|Siegerland|Spessart|Spreewald|Taunus|Teutoburger Wald|Thüringer Wald|Uckermark|Unterfranken|Vogtland
  Vorpommern|Weserbergland|Westerwald|Westfalen|Württemberg|Nordfriesland|Wendland|Wetterau|Lipperland|Hallertau
  Chiemsee|Starnberger See|Ammersee|Tegernsee|Müritz|Wannsee|Steinhuder Meer|Donau|Elbe|Havel|Isar|Lech|Lahn|Mosel|Neckar
  Nord-Ostsee-Kanal|Mittellandkanal|Rhein|Ruhr|Saale|Spree|Werra|Wupper|Amrum|Borkum|Fehmarn|Föhr|Helgoland|Juist|Langeoog
  Norderney|Rügen|Spiekeroog|Sylt|Usedom|Wangerooge|Hiddensee|Brocken|Nürburgring|Hockenheimring|Sachsenring
  Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzkammergut|Steiermark|Südtirol|Tirol|Vorarlberg|Zillertal|Wachau
  Aargau|Appenzell|Berner Oberland|Engadin|Graubünden|Jura|Tessin|Thurgau|Toggenburg|Wallis|Waadt|Zürichsee|Vierwaldstättersee`);

/** Regions and states of other countries that are often in the news. */
const ELSEWHERE = listEntries(`
  England|Schottland|Wales|Nordirland|Cornwall|Elsass|Lothringen|Bretagne|Normandie|Provence|Burgund|Korsika|Côte d'Azur
  Pyrenäen|Andalusien|Katalonien|Baskenland|Galicien|Algarve|Toskana|Lombardei|Venetien|Piemont|Ligurien|Kalabrien|Apulien
  Kampanien|Gardasee|Lago Maggiore|Comer See|Flandern|Wallonie|Friesland|Jütland|Lappland|Schlesien|Oberschlesien|Pommern
  Ostpreußen|Masuren|Böhmen|Mähren|Siebenbürgen|Dalmatien|Istrien|Vojvodina|Peloponnes|Anatolien|Kappadokien|Donezk|Luhansk
  Saporischschja|Cherson|Charkiw|Kursk|Belgorod|Kaliningrad|Tatarstan|Darfur|Punjab|Tigray|Kivu|Queensland|Tasmanien
  Québec|Ontario|Alberta|British Columbia|Patagonien|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida
  Idaho|Illinois|Indiana|Iowa|Kalifornien|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
  Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon
  Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin
  Wyoming|Manhattan|Brooklyn|Hollywood|Silicon Valley|Wall Street|Downing Street|Capitol Hill|Fukushima|Okinawa|Hokkaido`);

/** Regions by their German names. */
export const REGIONS: ReadonlySet<string> = new Set([...WORLD, ...GERMAN, ...ELSEWHERE]);
