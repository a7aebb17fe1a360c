import { phrases } from '../word-lists.ts';

/** Idioms that translations render with or without a negation, whatever the German has. */
export const IDIOM_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:${phrases(String.raw`
    (?:die )?Nase (?:gestrichen )?voll | gute[srn]? (?:Haar|Rat) | blaue[mns]? Auge |
    rechten Dingen | sieben Siegeln | Butter (?:nicht )?vom Brot | Kuhhaut | Kuh vom Eis | Kuh ist noch lange nicht | spart nicht mit |
    heitere[mr]n? Himmel | allen Wolken | leeren Händen | grünen Zweig | auf der Kippe |
    im Dunkeln | seidenen Faden | Messers Schneide | linke Hände | unter \p{Ll}{4,5} Augen |
    Gelbe vom Ei | tauben? Ohren | hinters Licht | im Regen (?:steh|stand|lass|ließ) |
    im Sande? verl | in den Sternen | aus dem Ruder | unter den Tisch | über Bord |
    ins (?:Leere|Wasser fiel|Wasser gefallen) | auf Granit | den Kürzeren | das Nachsehen |
    Ende der Fahnenstange | gegen den Strich | Dorn im Auge | Sand in die Augen | Brett vorm |
    Holzweg | zwischen (?:allen|den|zwei) Stühlen | lange[n]? Bank | Samthandschuh |
    der Zug (?:ist )?abgefahren | Katze im Sack | Schwamm drüber | Hals über Kopf |
    Fell über die Ohren | Rechnung ohne den Wirt | Fass (?:ohne|zum) | Bogen überspann |
    kalte Schulter | Stein auf dem anderen | Daumen drück | auf eine Karte | Haut retten |
    Wasser bis zum Hals | aus der Luft gegriffen | fix und fertig | auf dem Trockenen |
    Kind mit dem Bade | Wolf im Schafspelz | alle Hände voll | Haare? in der Suppe |
    Tomaten auf den Augen | Zünglein an der Waage | Pferde scheu | Luft nach oben |
    auf Sand gebaut | auf sich warten | Meister vom Himmel | mit (?:[^\s,.]{1,30} ){1,4}abgeschlossen | auf tönernen Füßen | mit dem Rücken zur Wand | vor vollendete`)})`,
  'u',
);
