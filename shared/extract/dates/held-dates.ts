import type { Span } from '../../article/summary.ts';
import { once } from '../../once.ts';
import { alternatives } from '../../word-lists.ts';

/**
 * The dates of one sentence, given in order, that it holds to: not those at which nothing happens
 * (`nicht 2027, sondern 2029`, `statt am Montag`) or was only planned (`ursprünglich für Mai geplant`).
 */
export const heldDates = <Mention extends Span>(
  text: string,
  dates: readonly Mention[],
): Mention[] => {
  const held: Mention[] = [];
  let last: { end: number; isDenied: boolean } | undefined;
  for (const date of dates) {
    const between = text.slice(last?.end ?? 0, date.start);
    const goesOn = last?.isDenied === true && JOINED.test(between);
    const isDenied = goesOn || isDeniedIn(text, date, last?.end ?? 0, dates.length === 1);
    if (!isDenied) held.push(date);
    last = { end: date.end, isDenied };
  }
  return held;
};

/** Code units before and after a date that say whether it holds. */
const MAX_CONTEXT = 120;

const JOINED = /^\.?\s?(?:und|oder|bis|sowie|noch|[-–/])\s?(?:(?:am|im|den|dem|zum)\s){0,2}$/u;

/** Between the words that deny a date and the date. */
const LEAD = `(?:(?:${alternatives(`
  am an im in zum zur ab auf für per gegen von vom den dem der des die bis vor diese[mnrs]?
  kommende[mnrs]? nächste[mnrs]? Anfang Mitte Ende`)})\\s){0,4}`;
const NOT = once(
  () =>
    new RegExp(
      `(?<!\\p{L})nicht(?:\\s(?:mehr|schon|bereits|gleich|etwa|erst))?(?:,?\\swie\\s[^.;:!?]{1,40})?\\s(?<lead>${LEAD})$`,
      'iu',
    ),
);
/** `nicht vor Mai 2027`: a date all the same unless `sondern` follows. */
const LIMIT = /(?:^|\s)(?:bis|vor|ab|von)\s/iu;
const BUT = /^[^.;:!?]{0,60}\ssondern\s/u;
const NEITHER = /(?<!\p{L})(?:weder|noch)\s(?:(?:am|im|in|an|den|dem)\s){0,2}$/iu;
const INSTEAD = once(
  () => new RegExp(`(?<!\\p{L})(?:(?:an)?statt|anstelle)\\s(?:\\p{Ll}+\\s){0,4}?${LEAD}$`, 'iu'),
);
/** `findet statt am 4. Mai`. */
const TAKES_PLACE = /(?<!\p{L})f[aiä]nd(?:e|en|et)?(?!\p{L})/u;

const MOVED = /(?:verscho|verschieb|verleg|vertag|verzöger|verspät|vorgezogen|vorzu?zieh)/iu;
const CANCELLED =
  /(?:abgesagt|entfäll|entfiel|entfallen|ausgefallen|geplatzt|gestrichen|(?:fällt|fallen|fiel|sagt)[^.;:!?]{0,60}\s(?:aus|ab|weg)(?!\p{L}))/u;
/** `vom 1. Dezember auf den 14. Januar`. */
const FROM = /(?<!\p{L})vo[nm]\s(?:(?:Anfang|Mitte|Ende|de[mr])\s){0,2}$/iu;
const TO = /^[^.;:!?]{0,60}\sauf\s/u;
/** `der für den 1. Dezember geplante Start`. */
const ATTRIBUTE =
  /^\s(?:\p{Ll}+\s){0,2}(?:geplante|vorgesehene|angesetzte|terminierte|anberaumte|angekündigte)[nmrs]?\s/u;

/** `geplant war der 1. Dezember`; with another date also `war für den 1. Dezember geplant`. */
const PLANNED_BEFORE = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:geplant|vorgesehen|angesetzt|angekündigt)\\swar(?:en)?\\s${LEAD}$`,
      'iu',
    ),
);
const PLANNED_AFTER =
  /^\s(?:\p{Ll}+\s){0,2}(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt)(?!\p{L})/u;
const WAS = /(?<!\p{L})war(?:en)?(?!\p{L})/u;

const isDeniedIn = (text: string, { start, end }: Span, from: number, only: boolean): boolean => {
  const before = text.slice(Math.max(0, start - MAX_CONTEXT), start);
  const after = text.slice(end, end + MAX_CONTEXT);
  const lead = NOT().exec(before)?.groups?.lead;
  if (lead !== undefined && (!LIMIT.test(lead) || BUT.test(after))) return true;
  if (NEITHER.test(before) && /(?<!\p{L})weder\s/iu.test(before)) return true;
  if (INSTEAD().test(before) && !(TAKES_PLACE.test(before) && !/\sstatt(?!\p{L})/u.test(after)))
    return true;
  if (FROM.test(before) && TO.test(after) && MOVED.test(before + after)) return true;
  if (ATTRIBUTE.test(after) && !/\snicht\s/u.test(after))
    if (MOVED.test(after) || CANCELLED.test(after)) return true;
  if (PLANNED_BEFORE().test(before)) return true;
  const opening = before.slice(Math.max(0, before.length - (start - from)));
  if (!only && PLANNED_AFTER.test(after) && WAS.test(clauseAround(opening, after))) return true;
  return isFormerPlan(clauseAround(opening, after));
};

/** What was planned before; the others are as often said of what comes first, or now. */
const FORMERLY = /(?<!\p{L})(?:ursprünglich(?:e[nmrs]?)?|vormals)(?!\p{L})/iu;
const FIRST = /(?<!\p{L})(?:eigentlich|zunächst|zuerst|bisher|bislang|einst|einmal)(?!\p{L})/iu;
const PLANNED =
  /(?:geplant|vorgesehen|angesetzt|terminiert|beraumt|anvisiert|avisiert|angepeilt|angekündigt|erwartet|gedacht|versprochen|Termin|Ziel)/u;
const INTENDED = /(?<!\p{L})(?:soll|woll|hät)te[nt]?(?!\p{L})/u;
const PARTICIPLE = /(?:nt|en|et|rt|igt)e[nmrs]?\s\p{Lu}/u;

/** `war ursprünglich für 2026 geplant`, `sollte eigentlich im Mai öffnen`. */
const isFormerPlan = (clause: string): boolean => {
  if (FORMERLY.test(clause)) return PLANNED.test(clause) || INTENDED.test(clause);
  if (!FIRST.test(clause)) return false;
  if (INTENDED.test(clause)) return true;
  return PLANNED.test(clause) && (WAS.test(clause) || PARTICIPLE.test(clause));
};

const clauseAround = (before: string, after: string): string =>
  `${before.split(LAST_CLAUSE).at(-1)} ${after.split(/[,.;:!?]/u, 1)[0]}`;

const LAST_CLAUSE = /[.;:!?]|,\s(?:aber|doch|jetzt|nun|sondern|dann)\s/u;
