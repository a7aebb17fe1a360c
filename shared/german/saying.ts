/** Verbs of saying, third person, present and past: the words that tie a quotation to its speaker. */
export const CUE_VERBS =
  `sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte
meinten schreibt schrieb schrieben berichtet berichtete berichteten kritisiert kritisierte kritisierten
fordert forderte forderten warnt warnte warnten mahnt mahnte mahnten lobt lobte lobten äußert äußerte
äußerten kommentiert kommentierte kommentierten erläutert erläuterte erläuterten ergänzt ergänzte
ergänzten behauptet behauptete behaupteten verkündet verkündete verkündeten ruft rief riefen fragt fragte
fragten antwortet antwortete antworteten entgegnet entgegnete nennt nannte nannten bezeichnet bezeichnete
bezeichneten spricht sprach sprachen bestätigt bestätigte bestätigten twitterte beschreibt beschrieb rät riet reagiert reagierte widerspricht widersprach werfen
versichert versicherte versicherten beklagt beklagte beklagten begründet begründete begründeten urteilt
urteilte urteilten resümiert resümierte konstatiert konstatierte befand befanden bilanziert bilanzierte
droht drohte drohten spottet spottete schildert schilderte schilderten erzählt erzählte erzählten erinnert
erinnerte appelliert appellierte appellierten plädiert plädierte argumentiert argumentierte verteidigte
unterstreicht unterstrich bekräftigt bekräftigte bekräftigten bedauert bedauerte findet fand glaubt glaubte
sieht sah wertet wertete werteten wirft warf kündigt kündigte kündigten teilt teilte teilten fügt fügte
fügten stellt stellte stellten räumt räumte räumten gibt gab gaben hebt hob fasst fasste weist wies
bemerkt bemerkte vermutet vermutete verspricht versprach empört empörte freut freute formuliert
formulierte prognostiziert prognostizierte verlangt verlangte verlangten`.split(/\s+/);

/** Participles of verbs of saying, for `hatte Jana Weber im Mai erklärt`. */
export const CUE_PARTICIPLES =
  'gesagt|erklärt|betont|gemeint|geschrieben|berichtet|kritisiert|gefordert|gewarnt|angekündigt|mitgeteilt|geäußert|versichert|behauptet|verkündet'.split(
    '|',
  );

/** Nouns in front of quoted names and titles of works, which are not quotations. */
export const TITLE_NOUNS =
  `Aktion Album Artikel Ausstellung Band Bericht Bestseller Blatt Buch Bündnis
Dokumentation Drama Festival Film Fernsehsender Fußballmagazin Gesellschaft Gruppe Hit Initiative Institut Kampagne
Kategorie Komödie Konferenz Konzept Kongress Lied Magazin Marke Modell Motto Musical Nachrichtenagentur
Nachrichtenmagazin Name Namen Oper Partei Portal Preis Programm Projekt Reihe Restaurant Roman Satellit
Schiff Schriftzug Sender Sendung Serie Single Slogan Song Sonde Spiel Stiftung Stück Tageszeitung Theaterstück
Thema Thriller Titel Verein Wochenzeitung Zeitschrift Zeitung`.split(/\s+/);
