/** Nouns before quoted names and titles of works, which are not quotations. */
export const TITLE_NOUNS =
  `Aktion Album Artikel Ausstellung Band Bericht Bestseller Blatt Buch Bündnis
Dokumentation Drama Festival Film Fernsehsender Fußballmagazin Gesellschaft Gruppe Hit Initiative Institut Kampagne
Kategorie Komödie Schlagwort Stichwort Wort Begriff Ausdruck Gasthaus Gasthof Hotel Lokal Frachter Dampfer Fähre Tag Einsatz
Blog Kanal Netzwerk Zeitschrift Platz Straße Tarif Abkürzung Pseudonym Überschrift Rubrik Formel Label Konferenz Konzept Kongress Lied Magazin Marke Modell Motto Musical Nachrichtenagentur
Nachrichtenmagazin Name Namen Oper Partei Portal Preis Programm Projekt Reihe Restaurant Roman Satellit
Schiff Schriftzug Sender Sendung Serie Single Slogan Song Sonde Spiel Stiftung Stück Tageszeitung Theaterstück
Thema Thriller Titel Verein Wochenzeitung Zeitschrift Zeitung`.split(/\s+/);
