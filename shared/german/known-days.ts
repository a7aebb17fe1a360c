import { alternatives } from '../word-lists.ts';

/** A day known without its year: by the noun it belongs to, or by its sentence after `seit dem`. */
type KnownDay = {
  year: number;
  month: number;
  day: number;
  noun: RegExp;
  sentence?: RegExp;
};

const parts = (words: string) => new RegExp(alternatives(words), 'iu');

export const KNOWN_DAYS: readonly KnownDay[] = [
  { year: 1938, month: 11, day: 9, noun: parts('pogrom') },
  { year: 1944, month: 7, day: 20, noun: parts('attentat verschwör widerst staatsstreich') },
  { year: 1945, month: 5, day: 8, noun: parts('kriegsende kapitulation befreiung') },
  { year: 1953, month: 6, day: 17, noun: parts('volksaufstand arbeiteraufstand') },
  { year: 1961, month: 8, day: 13, noun: parts('mauerbau') },
  { year: 1989, month: 11, day: 9, noun: parts('mauerfall') },
  { year: 2001, month: 9, day: 11, noun: parts('anschl terror') },
  { year: 2021, month: 1, day: 6, noun: parts('kapitol') },
  { year: 2022, month: 2, day: 24, noun: parts('ukraine einmarsch invasion angriffskrieg') },
  {
    year: 2023,
    month: 10,
    day: 7,
    noun: parts('hamas terror massaker israel'),
    sentence: parts('hamas israel gaza jüdisch jude antisemit'),
  },
];

/** `die Straße des 17. Juni`, `die Männer des 20. Juli`: the day is part of a name. */
export const NAMED_AFTER_DAY =
  /(?:[Ss]tra(?:ß|ss)e|[Pp]latz|[Aa]llee|[Bb]rücke|(?<!\p{L})(?:Männern?|Frauen|Kreis|Bewegung|Verschwörern?|Attentätern?|Widerständlern?))\sdes\s$/u;
