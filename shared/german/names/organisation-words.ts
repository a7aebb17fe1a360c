/**
 * How German news names large organisations, as alternatives for a pattern: names, and after `||` what
 * else may stand for one.
 */
export const ORGANISATION_WORDS = {
  NATO: 'N(?:ATO|ato)|Nordatlantik|Militärbündnis|Militärallianz',
  EU: 'EU|Europäische\\p{Ll}* (?:Union|Kommission|Parlament|Rat)|Brüssel|Staatenbund|Europaparlament',
  UN: 'UNO?|Uno|Vereinte\\p{Ll}* Nationen|Weltsicherheitsrat|Weltorganisation|Sicherheitsrat',
  WHO: 'WHO|Weltgesundheitsorganisation',
  IMF: 'IWF|Internationale\\p{Ll}* Währungsfonds|Währungsfonds',
  ECB: 'EZB|Europäische\\p{Ll}* Zentralbank||Notenbank|Währungshüter',
  CDU: 'CDU|Christdemokrat|Union|Christlich',
  CSU: 'CSU|Christsozial|Union|Christlich',
  SPD: 'SPD|Sozialdemokrat|Genossen',
  FDP: 'FDP|Liberal|Freie\\p{Ll}* Demokrat|Freidemokrat',
  AfD: 'AfD|Alternative\\p{Ll}* für Deutschland|Rechtspopulist',
  Greens: 'Grün|Bündnis 90|Umweltpartei',
  Left: 'Linke[nr]?(?!\\p{L})|Linkspartei|Linksfraktion|Linken-',
  BSW: 'BSW|Bündnis Sahra|Wagenknecht-Partei',
  'constitutional court':
    'Bundesverfassungsg|Verfassungsg|BVerfG|Karlsruhe|[Hh]öchste\\p{Ll}* (?:deutsche\\p{Ll}* )?Gericht',
  'court of justice':
    'Bundesgerichtsh|BGH|Karlsruhe|[Hh]öchste\\p{Ll}* (?:deutsche\\p{Ll}* )?Gericht',
  Bundestag: 'Bundestag|Parlament|Parlamentarier|Reichstag|Abgeordnete|Volksvertret',
  Bundesrat: 'Bundesr[aä]t|Länderkammer|Länderchef|Ständerat',
  'Free Voters': 'Freie\\p{Ll}* Wähler||FW(?!\\p{L})',
  'Deutsche Bahn': 'Deutsche\\p{Ll}* Bahn||DB(?!\\p{L})|Bahn|Zug|Züge',
  'Deutsche Bank': 'Deutsche\\p{Ll}* Bank||Geldhaus|Bank(?!\\p{L})',
  'Deutsche Post': 'Deutsche\\p{Ll}* Post||Post(?!\\p{L})|DHL',
  'Deutsche Telekom': 'Telekom',
  'Deutsche Börse': 'Deutsche\\p{Ll}* Börse||Börse',
  'IG Metall': 'IG Metall|IG-Metall|Metaller||Metallgewerkschaft',
  Verdi: 'Verdi|ver\\.di||Dienstleistungsgewerkschaft',
  'federal police office': 'Bundeskriminalamt|BKA|Bundeskriminal',
  'intelligence service':
    'Bundesnachrichtendienst|BND(?!\\p{L})||\\p{L}*[Gg]eheimdienst|\\p{L}*[Nn]achrichtendienst|Verfassungssch[uü]tz|CIA|Mossad|Agent',
  Greenpeace: 'Greenpeace||Umweltsch[uü]tz\\p{Ll}*|Umweltorganisation',
  Amnesty: 'Amnesty||Menschenrechts\\p{Ll}*',
  'Red Cross': 'Rote\\p{Ll}* Kreuz|DRK|Rotkreuz',
  Hamas: 'Hamas||Islamist',
  Hezbollah: 'Hisbollah|Hizbollah||Schiitenmiliz',
  Taliban: 'Taliban',
  Houthis: 'Hu[dt]hi',
  Fed: 'Fed(?!\\p{L})|Federal Reserve||US-Notenbank|Notenbank|Währungshüter',
  Bundesbank: 'Bundesbank||Notenbank',
  'Robert Koch Institute': 'Robert[- ]Koch|RKI',
  'Paul Ehrlich Institute': 'Paul[- ]Ehrlich|PEI',
  'White House': 'Weiße\\p{Ll}* Haus||Washington|US-|Trump|Biden',
  Kremlin: 'Kreml||Moskau|[Rr]uss|Putin',
} as const;
export type OrganisationKey = keyof typeof ORGANISATION_WORDS;

/** How German news names the German states, their capitals included. */
export const STATE_WORDS = {
  'Baden-Württemberg': 'Baden-Württemberg|[Bb]aden-württemberg|BaWü||Südwesten|Stuttgart|Ländle',
  Bavaria: 'Bayern||[Bb]ay(?:e)?risch|Freistaat|München|Münchner|Bayer|CSU|[Ff]ränkisch|Franken',
  Brandenburg: '[Bb]randenburg||Potsdam|[Mm]ärkisch',
  Hesse: 'Hessen||[Hh]essisch|Wiesbaden|Hesse',
  'Lower Saxony': '[Nn]iedersachsen|[Nn]iedersächs||Hannover',
  'Mecklenburg-Vorpommern': '[Mm]ecklenburg|MV(?!\\p{L})|Vorpommern||Schwerin|Nordosten',
  'North Rhine-Westphalia':
    '[Nn]ordrhein|NRW|[Ww]estfalen|[Ww]estfälisch||Düsseldorf|Rheinland(?!-)',
  'Rhineland-Palatinate': 'Rheinland-Pf[aä]lz|[Rr]heinland-pfälz||Pfalz|[Pp]fälz|Mainz',
  Saarland: '[Ss]aarl[aä]nd||Saarbrück|Saar(?!\\p{L})',
  Saxony: 'Sachsen(?!-)|Sachse(?!n)|[Ss]ächsisch||Dresd|Freistaat',
  'Saxony-Anhalt': 'Sachsen-Anhalt|[Ss]achsen-anhalt||Magdeburg|Anhalt',
  'Schleswig-Holstein': '[Ss]chleswig|[Hh]olstein||Kiel|Norden',
  Thuringia: '[Tt]hüring||Erfurt|Freistaat',
} as const;
export type StateKey = keyof typeof STATE_WORDS;
