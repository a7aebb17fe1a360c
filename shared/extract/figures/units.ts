import { MONTH_WORDS } from '../../german/months.ts';
import { alternatives } from '../../word-lists.ts';

/** The unit after a number, and how long it is as printed. */
export type FigureUnit = {
  name: string;
  length: number;
  /** Whether it is a measure or currency rather than something counted. */
  measure: boolean;
  /** Whether no adjective comes between number and unit. */
  adjacent: boolean;
};

const SYMBOLS: Record<string, string> = {
  '%': 'Prozent',
  '‰': 'Promille',
  '€': 'Euro',
  $: 'Dollar',
  '£': 'Pfund',
  '°C': 'Grad Celsius',
  '°': 'Grad',
};
const SHORT =
  '[GMk][Bb]it|[GM]Byte|km²|km|cm|mm|m²|m³|qm|kg|mg|µg|g|kWh|MWh|GWh|TWh|Wh|kW|MW|GW|ha|hl|l|ml|m|t|EUR|USD|CHF|PS|GB|MB|TB|Hz|MHz|GHz';
/** What a measure is for, or the time it takes: `km/h`, `l/m²`. */
const PER = `(?:/(?:${SHORT}|h|s|min|d|a))?`;
const MEASURE = new RegExp(
  `^(?:${alternatives(String.raw`
    Euro Cent (?:US-)?Dollar Franken Pfund Rubel Yen Yuan Won Kronen Zloty Lira Prozent\p{L}*
    Promille Grad Celsius Liter Gramm Kalorien Volt Watt Hektar Zoll Punkte Zähler Mal
    (?:\p{L}+)?(?:[Mm]eter|[Gg]ramm|[Tt]onnen?|wattstunden|[Ww]att|liter|[Ss]tunden?|[Mm]inuten?|[Ss]ekunden?|[Mm]onate?n?|[Jj]ahre?n?|[Ww]ochen?|[Tt]age?n?)`)})$`,
  'u',
);

export const isMeasure = (noun: string): boolean => MEASURE.test(noun);

const SYMBOL = new RegExp(
  `^[\\s\\u00a0]?(${Object.keys(SYMBOLS)
    .map((symbol) => symbol.replace('$', '\\$'))
    .join('|')})`,
);
const ABBREVIATION = new RegExp(`^[\\s\\u00a0]?((?:${SHORT})${PER})(?![\\p{L}\\d])`, 'u');
const COMPOUND = /^[-‐‑](\p{L}[\p{L}\p{M}]{1,40})(?:[-‐‑]\p{L}[\p{L}\p{M}]{0,40}){0,3}/u;
const AGE = /^[-‐‑]?[Jj]ährig(?:e[nmrs]?)?(?!\p{L})/u;
const NOUN =
  /^[\s\u00a0]((?:\p{Ll}[\p{L}-]{2,30}(?:e|en|er|es) ){0,2})((?:\p{Lu}[\p{L}-]{2,30}er )?\p{Lu}[\p{L}\p{M}-]{1,50}[\p{L}\p{M}])(?![-\d])/u;
/** Words that look like an adjective but end the noun phrase. */
const NO_ADJECTIVE = new RegExp(
  `^(?:${alternatives(`
    aber alle am an auf aus bei beide der deren die diese[rn]? durch eine[rnm]? für gegen habe[n]?
    hatten hätten ihre[rn]? in jede[rn]? keine können mehrere mit nach nicht ohne oder seine[rn]?
    seien seiner sollen über unter und von vor wären waren weiter wenige werden wie wieder wurden
    zu zwischen`)})$`,
  'u',
);
/** Words in names of products: `iPhone 15 Pro`. */
const OF_PRODUCTS =
  /^(?:Pro|Max|Plus|Ultra|Mini|Lite|Air|SE|GT[ID]?|TDI|Turbo|Edition|Home|Premium|Neo|Note|Fold|Flip|Classic|Sport|Cross|Touring|Hybrid|Super|Deluxe|Remastered|Remake|XL|Ti)$/u;
/** Capitalised words after a number that are not what it counts. */
const NO_NOUN: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...'Uhr Der Die Das Und Im In Am'.split(' '),
]);

const PREFIX = /(?<!\d )(?:([€$£])[\s\u00a0]?|(EUR|USD|CHF|GBP|Euro|US-Dollar|S?Fr\.)[\s\u00a0])$/;
/** Abbreviated names of currencies in full. */
const FULL_NAMES: Readonly<Record<string, string>> = { 'Fr.': 'Franken', 'SFr.': 'Franken' };

/** The unit that starts where a number ends; `Jahre` for an age (`34-Jährige`). */
export const unitAt = (text: string, end: number): FigureUnit | undefined => {
  const after = text.slice(end, end + 140);
  return symbol(after) ?? abbreviation(after) ?? age(after) ?? compound(after) ?? noun(after);
};

/** A currency before the number: `$5 Mio.`. */
export const currencyBefore = (text: string, start: number): FigureUnit | undefined => {
  const [printed, sign, name] = PREFIX.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  return measure(printed, SYMBOLS[sign ?? ''] ?? FULL_NAMES[name ?? ''] ?? name);
};

const measure = (printed: string | undefined, name: string | undefined): FigureUnit | undefined =>
  printed && name ? { name, length: printed.length, measure: true, adjacent: true } : undefined;

const symbol = (after: string): FigureUnit | undefined => {
  const [printed, sign = ''] = SYMBOL.exec(after) ?? [];
  return measure(printed, SYMBOLS[sign]);
};

const abbreviation = (after: string): FigureUnit | undefined => {
  const [printed, name] = ABBREVIATION.exec(after) ?? [];
  return measure(printed, name);
};

const age = (after: string): FigureUnit | undefined => measure(AGE.exec(after)?.[0], 'Jahre');

const compound = (after: string): FigureUnit | undefined => {
  const [printed, first = ''] = COMPOUND.exec(after) ?? [];
  if (!printed) return undefined;
  const name = /^prozentig/.test(first) ? 'Prozent' : first;
  return { name, length: printed.length, measure: MEASURE.test(name), adjacent: true };
};

const noun = (after: string): FigureUnit | undefined => {
  const [printed, adjectives = '', noun = ''] = NOUN.exec(after) ?? [];
  const [first = ''] = noun.split(' ');
  const name = MEASURE.test(first) ? first : noun;
  if (!printed || NO_NOUN.has(name) || OF_PRODUCTS.test(first)) return undefined;
  if (adjectives.split(' ').some((word) => NO_ADJECTIVE.test(word))) return undefined;
  const length = printed.length - noun.length + name.length;
  return { name, length, measure: MEASURE.test(name), adjacent: adjectives === '' };
};
