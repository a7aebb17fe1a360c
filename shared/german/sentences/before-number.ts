import { wordSet } from '../../word-lists.ts';

/** Words that make the number after them an ordinal (`am 3. Oktober`, `dem 1. FC`). */
export const BEFORE_ORDINAL = wordSet(`
    am Am vom Vom zum Zum im Im beim Beim der Der die Die das Das dem Dem den Den des Des ein Ein
    eine einen einem einer
    seit Seit ab Ab bis Bis jeder jedem jeden dieser diesem diesen sein seine seinen seinem seiner
    ihr ihre ihren ihrem ihrer
    unser unsere unseren unserem zur Zur und Und oder als Als mein meine meinen meinem`);

/** Words that make the number after them a count or a label (`auf Seite 12.`). */
export const BEFORE_CARDINAL = wordSet(`
    Seite Platz Rang Nummer Nr Kapitel Artikel Absatz Paragraf Paragraph Satz Gruppe Stufe Level
    Zimmer Raum Halle Tor Gleis
    Windows iPhone Android Formel Folge Staffel Teil Band Version Linie Kategorie Klasse auf
    rund Rund etwa Etwa knapp Knapp fast Fast gut Gut nur Nur insgesamt Insgesamt waren sind es
    gar A B L K`);
