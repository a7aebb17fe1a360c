/** How German news names large organisations, as alternatives for a pattern. */
export const ORGANISATION_WORDS = {
  NATO: 'N(?:ATO|ato)|Nordatlantik|Militärbündnis|Militärallianz',
  EU: 'EU|Europäische\\p{Ll}* (?:Union|Kommission|Parlament|Rat)|Brüssel|Staatenbund|Europaparlament',
  UN: 'UNO?|Uno|Vereinte\\p{Ll}* Nationen|Weltsicherheitsrat|Weltorganisation|Sicherheitsrat',
  WHO: 'WHO|Weltgesundheitsorganisation',
  IMF: 'IWF|Internationale\\p{Ll}* Währungsfonds|Währungsfonds',
  ECB: 'EZB|Europäische\\p{Ll}* Zentralbank|Notenbank|Währungshüter',
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
} as const;
export type OrganisationKey = keyof typeof ORGANISATION_WORDS;
