/**
 * The base of each irregular form of nouns and verbs of news, which no ending tells: `child` of
 * `children`.
 */
const BASES: ReadonlyMap<string, string> = new Map(
  `child children, woman women, man men, foot feet, tooth teeth, goose geese, mouse mice, louse lice,
  person people, ox oxen, die dice, wife wives, life lives, knife knives, leaf leaves, wolf wolves,
  thief thieves, half halves, shelf shelves, calf calves, loaf loaves, self selves, hoof hooves,
  scarf scarves, crisis crises, analysis analyses, basis bases, thesis theses, hypothesis hypotheses,
  diagnosis diagnoses, emphasis emphases, oasis oases, parenthesis parentheses, criterion criteria,
  phenomenon phenomena, bacterium bacteria, medium media, bus buses, gas gases, bonus bonuses,
  virus viruses, census censuses, campus campuses, status statuses,
  become became, begin began begun, bite bit bitten, bleed bled, blow blew blown, break broke broken,
  bring brought, build built, buy bought, catch caught, choose chose chosen, come came, deal dealt,
  dig dug, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
  feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,
  forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten,
  give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, lie lay lain lying, lose lost,
  make made, mean meant, meet met, overcome overcame, pay paid, ride rode ridden, ring rang rung,
  rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent,
  shake shook shaken, shoot shot, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat,
  sleep slept, speak spoke spoken, spend spent, stand stood, steal stole stolen, stick stuck,
  strike struck, swear swore sworn, swim swam swum, take took taken, teach taught, tear tore torn,
  tell told, think thought, throw threw thrown, undergo underwent undergone, understand understood,
  undertake undertook undertaken, wake woke woken, wear wore worn, win won,
  withdraw withdrew withdrawn, write wrote written, die dying`
    .split(',')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** `firemen`, but not `specimen`. */
const MEN = /(?<=\p{L}{3})men$/u;
const NO_MEN = /(?:speci|regi|acu|abdo|o|stamen)men$/u;

/** A word in lower case, or the base of which it is an irregular form. */
export const englishBase = (word: string): string =>
  BASES.get(word) ?? (MEN.test(word) && !NO_MEN.test(word) ? word.replace(MEN, 'man') : word);
