import { listEntries } from '../../../german/names/list-entries.ts';

/** Sports clubs: the German leagues and their European opponents. */
export const CLUBS: readonly string[] = listEntries(`
  1. FC Heidenheim|1. FC Kaiserslautern|1. FC Köln|1. FC Magdeburg|1. FC Nürnberg|1. FC Union Berlin|1860 München|AC Florenz|AC Mailand|Admira Wacker|Ajax Amsterdam|Alba Berlin|Alemannia Aachen|Arminia Bielefeld|Arsenal London|FC Arsenal|AS Monaco|AS Rom|Aston Villa|Atlético Madrid|Atletico Madrid|Austria Wien
  Bayer Leverkusen|Bayer 04 Leverkusen|Bayern München|Benfica Lissabon|Besiktas Istanbul|Borussia Dortmund|Borussia Mönchengladbach|Brose Bamberg|BVB|Celtic Glasgow|Chicago Bulls|Dallas Mavericks|Darmstadt 98|Dynamo Dresden|Dynamo Kiew|Eintracht Braunschweig|Eintracht Frankfurt|Eisbären Berlin|Adler Mannheim
  Energie Cottbus|Erzgebirge Aue|FC Augsburg|FC Barcelona|FC Basel|FC Bayern|FC Bayern München|FC Brügge|FC Chelsea|FC Everton|FC Ingolstadt|FC Kopenhagen|FC Liverpool|FC Porto|FC Salzburg|FC Schalke 04|FC Sevilla|FC St. Pauli|FC Valencia|FC Zürich|Fenerbahçe Istanbul|Fenerbahce Istanbul|Feyenoord Rotterdam|Fortuna Düsseldorf
  Fortuna Köln|FSV Frankfurt|FSV Mainz 05|Füchse Berlin|Galatasaray Istanbul|Grasshopper Zürich|Greuther Fürth|Hallescher FC|Hamburger SV|Hannover 96|Hansa Rostock|Hertha BSC|Holstein Kiel|HSV|Inter Mailand|Jahn Regensburg|Juventus Turin|Karlsruher SC|Kickers Offenbach|KSC|LASK|Lazio Rom|Leicester City|Los Angeles Lakers
  Mainz 05|Manchester City|Manchester United|ManU|Miami Heat|MSV Duisburg|Newcastle United|Olympiakos Piräus|Olympique Lyon|Olympique Marseille|Panathinaikos Athen|Paris Saint-Germain|PSG|Preußen Münster|PSV Eindhoven|Rapid Wien|RB Leipzig|RB Salzburg|Real Madrid|Red Bull Salzburg|Rhein-Neckar Löwen|Rot-Weiß Erfurt
  Rot-Weiss Essen|Rot-Weiß Oberhausen|Roter Stern Belgrad|S04|SC Freiburg|SC Paderborn|Schachtar Donezk|Schalke|Schalke 04|SG Flensburg-Handewitt|Sparta Prag|Sporting Lissabon|SpVgg Greuther Fürth|St. Pauli|Stuttgarter Kickers|Sturm Graz|SSC Neapel|SV Darmstadt 98|SV Sandhausen|SV Werder Bremen|Spartak Moskau|Telekom Baskets Bonn|THW Kiel
  Tottenham Hotspur|TSG Hoffenheim|TSG 1899 Hoffenheim|TSV 1860 München|Union Berlin|VfB Stuttgart|VfL Bochum|VfL Gummersbach|VfL Osnabrück|VfL Wolfsburg|Waldhof Mannheim|Wehen Wiesbaden|Werder|Werder Bremen|West Ham United|Wolverhampton Wanderers|Würzburger Kickers|Young Boys Bern|Zenit St. Petersburg|ZSKA Moskau`);

/** Words that begin the name of a club and belong to it. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'AC Arminia AS ASV Borussia BSC BSG BV DJK Dynamo Eintracht ETSV FC Fortuna FSV Hertha HSG Inter Juventus KFC MSV MTV Olympique Rapid RB Real SC SG SpVgg SSV SV TG TSG TSV TTC TuS TV TVB VfB VfL VfR Werder'.split(
    ' ',
  ),
);
