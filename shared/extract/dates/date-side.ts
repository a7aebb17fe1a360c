import { isAuxiliary, PLURAL_MODALS } from '../../german/auxiliaries.ts';
import type { Clause } from '../../german/clauses/clauses.ts';
import { DETERMINERS } from '../../german/determiners.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { EVENT_VERB, INCIDENT, PROSPECTIVE_WORD, TURNING_VERB } from '../../german/prospects.ts';
import { tokenise } from '../../german/tokens.ts';
import { isParticiple } from '../../german/verb-forms.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { alternatives } from '../../word-lists.ts';
import type { Meaning, Side } from './date-meaning.ts';

/**
 * A date in its clause, which may be of a heading: there the present tense also tells of the past.
 */
type DatePlace = {
  clause: Clause;
  sentence: string;
  start: number;
  end: number;
  heading: boolean;
};

/** Code units before and after a date that say where it belongs. */
const MAX_CONTEXT = 120;

/**
 * On which side of the publication a date is: by its preposition, by the attribute or the noun it
 * belongs to, else by the tense of its clause. Undefined if it is no single day at all (`der 3.
 * Oktober ist ein Feiertag`).
 */
export const sideOf = (kind: Meaning['kind'], place: DatePlace): Side | undefined => {
  const { clause, start, end } = place;
  const at = Math.max(0, start - clause.start);
  const before = clause.text.slice(Math.max(0, at - MAX_CONTEXT), at);
  const after = clause.text.slice(Math.max(0, end - clause.start)).slice(0, MAX_CONTEXT);
  const attribute = clause.attributes.find((one) => one.start < start && end <= one.end)?.tense;
  if (attribute === 'unreal') return clause.tense === 'past' ? 'near' : 'future';
  if (isCompared(before, after)) return 'past';
  if ((isHabit(kind, clause) || isRoutine(kind, place)) && !SINCE.test(before)) return undefined;
  if (isAlone(clause, end - start)) return 'near';
  if (isBeforeInfinitive(before, after, clause)) return 'future';
  if (clause.tense === 'unreal' && !attribute && ALREADY.test(before)) return 'past';
  return (
    attribute ??
    byPreposition(before, after, kind, clause) ??
    byNoun(before, kind, clause) ??
    (isSubject(before, kind, clause) ? undefined : byTense(kind, place))
  );
};

/** `mehr als im Februar geplant`, `wie am Montag angekündigt`: a participle without a finite verb. */
const isCompared = (before: string, after: string): boolean => {
  if (!COMPARING.test(before)) return false;
  const words = tokenise(after).slice(0, MAX_COMPARED_WORDS);
  const at = words.findIndex(({ text }) => isParticiple(text));
  const isParted = words.slice(0, at + 1).some(({ gap }) => /[,;:.!?–]/.test(gap));
  const next = words[at + 1]?.text ?? '';
  return at >= 0 && !isParted && !isAuxiliary(next) && !PLURAL_MODALS.has(next);
};

const COMPARING =
  /(?<!\p{L})(?:als|wie)\s(?:(?:noch|schon|bereits|erst|zuletzt|ursprünglich)\s)?(?:(?:[ai]m|in|an|der|den|dem)\s){0,2}$/iu;
/** Words from the date on among which the participle is, with the word after it. */
const MAX_COMPARED_WORDS = 6;

/** `(20. November)`: no verb says anything of it. */
const isAlone = ({ text }: Clause, length: number): boolean =>
  text.endsWith(')') && text.replace(/[\s().,]+$/u, '').trim().length <= length;

/** `wollte schon im Herbst anfangen`, `hätte bereits am Montag kommen sollen`. */
const ALREADY = /(?<!\p{L})(?:schon|bereits)\s(?:(?:[ai]m|seit|Anfang|Mitte|Ende)\s){0,2}$/iu;

/** Without a comma: `hatte angekündigt am Montag zu kommen`. */
const isBeforeInfinitive = (before: string, after: string, { tense }: Clause): boolean =>
  tense === 'past' &&
  PROSPECTIVE_WORD.test(before) &&
  /(?:\szu \p{Ll}+n|\s\p{Ll}{2,12}zu\p{Ll}+en)[\s.,]*$/u.test(after);

const HABIT = new RegExp(
  String.raw`(?<!\p{L})(?:immer|jeweils|stets|vor allem|meist|meistens|häufig|oft|manchmal|gerne?|in der Regel|jede[nmrs]? (?:\p{Ll}+ )?(?:Tag|Abend|Morgen|Nacht|Woche|Monat|Jahr|\p{L}*wochenende|${WEEKDAY_PATTERN}|Frühjahr|Frühling|Sommer|Herbst|Winter)|täglich|wöchentlich|regelmäßig|üblicherweise|normalerweise|gewöhnlich|heutzutage|traditionell|\p{L}{3,9}(?:tag|woch) bis \p{L}{3,9}tag[^.]{0,40} (?:erreichbar|geöffnet|offen)|(?:${WEEKDAY_PATTERN}) (?:bis|[-–]) (?:${WEEKDAY_PATTERN}),?:? \d{1,2}(?:[.:]\d{2})?(?: Uhr)? ?(?:bis|[-–]))(?!\p{L})`,
  'iu',
);

/** `diskutiert immer am Dienstag`, `Trauben, die im Herbst befallen werden`: no one day or season. */
const isHabit = (kind: Meaning['kind'], { tense, text }: Clause): boolean => {
  if (
    kind === 'season' &&
    /(?:t|en) werden[\s.,]*$/u.test(text) &&
    !/(?:soll|will|wird|kann)/.test(text)
  )
    return true;
  const dated =
    kind === 'weekday' ||
    kind === 'weekend' ||
    kind === 'season' ||
    kind === 'month' ||
    kind === 'holiday';
  const isPassive =
    (kind === 'season' || kind === 'month') && /\sw[ei]rd(?:en)?(?!\p{L})/u.test(text);
  const isOpen = tense === undefined || tense === 'present' || tense === 'state';
  return dated && (isOpen || (isPassive && tense === 'future')) && HABIT.test(text);
};

/** `Am Wochenende schläft er lang`, `Unter der Woche melkt sie, am Wochenende er`. */
const isRoutine = (kind: Meaning['kind'], { clause, sentence }: DatePlace): boolean => {
  if ((kind !== 'weekend' && kind !== 'weekday') || clause.tense !== 'present') return false;
  if (ROUTINE.test(sentence)) return true;
  const words = clause.text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
  return (
    kind === 'weekend' &&
    words.some((word) => /^(?:ich|er|sie|man)$/.test(word)) &&
    !words.some((word) => EVENT_VERB.test(word))
  );
};

const ROUTINE = new RegExp(
  String.raw`(?<!\p{L})(?:unter der Woche|(?:werk|${WEEKDAY_PATTERN})s|im Alltag)(?!\p{L})`,
  'iu',
);

/** `Seit September pendelt er jeden Tag`. */
const SINCE = /(?<!\p{L})seit\s(?:\p{Ll}+\s)?$/iu;

const PREPOSITION =
  /(?<!\p{L})(seit|ab|bis|spätestens|für|auf|zum|per|nicht vor)(?:\s(?:zum?r?|de[mnr]|am|Anfang|Mitte|Ende|späten|frühen|zu))*\s$/iu;

/** `vor dem Herbst ist nicht damit zu rechnen`. */
const NOT = /^\s(?:(?:ist|sei|wird|werde|dürfte|kann|könne)\s)?(?:\p{Ll}+\s)?nicht(?!\p{L})/u;

/** `ursprünglich für Sonntag vorgesehen`: it may have passed. */
const FORMERLY = /(?<!\p{L})(?:ursprünglich|zunächst|eigentlich)\s\p{Ll}+\s(?:de[nmr]\s)?$/iu;

const byPreposition = (
  before: string,
  after: string,
  kind: Meaning['kind'],
  { tense, text }: Clause,
): Side | undefined => {
  const isNotBefore = /(?<!\p{L})vor\s(?:dem\s)?$/iu.test(before) && NOT.test(after);
  const preposition = isNotBefore ? 'nicht vor' : PREPOSITION.exec(before)?.[1]?.toLowerCase();
  if (preposition === 'seit') return 'past';
  if (preposition && /\sgewesen[\s.,]*$/u.test(text)) return 'past';
  if (preposition && FORMERLY.test(before)) return 'near';
  const from = preposition === 'ab' || preposition === 'spätestens' || /^ an(?!\p{L})/u.test(after);
  if (!from && !preposition) return undefined;
  if (preposition === 'für' && kind === 'month' && /\p{Lu}\p{L}+ für\s$/u.test(before))
    return 'near';
  if (tense !== 'past' && tense !== 'unreal') {
    if (preposition === 'zum' || preposition === 'per') return undefined;
    return tense === 'state' && preposition === 'auf' ? undefined : 'future';
  }
  if (from) return tense === 'unreal' ? 'future' : 'past';
  // `hat den Verkauf bis zum 18. Mai ausgesetzt`
  if (preposition === 'bis' && (kind === 'day' || kind === 'month')) return 'near';
  if (/\s(?:hatten?|war(?:en)?)\s/u.test(` ${text} `)) return 'near';
  if (preposition === 'zum' || preposition === 'per')
    return /kündig/u.test(text) ? 'future' : undefined;
  if (!PROSPECTIVE_WORD.test(text)) return undefined;
  return preposition === 'auf' && /\s(?:von|vom)\s/u.test(before) ? undefined : 'future';
};

/** Accidents, documents and the like: what is never ahead. */
const ONLY_PAST = new RegExp(
  `(?:${alternatives(`
    beschluss urteil brief schreiben bericht mitteilung erklärung überfall anschlag attentat
    angriff unglück unfall massaker beben brand feuer absturz attacke tat mord hochwasser flut
    sturm unwetter entscheidung verordnung fassung ausgabe interview niederlage sieg putsch
    invasion einmarsch tod vorfall einsatz schüsse explosion nacht razzia festnahme entführung
    lawine zwischenfall kollision`)})(?:e?s|en?|n)?$`,
  'iu',
);
const GOVERNED =
  /(?<!\p{L})(nach|seit|wegen|trotz|infolge|vor|für|bis zu)\s((?:\S+\s){1,6})(?:am|vom|im|von|an)\s(?:(?:dem|diesem)\s)?$/iu;
/** What takes place on a day set before. */
const EVENT = new RegExp(
  String.raw`(?:${alternatives(`
    wahl(?:en)? abstimmung spiel gipfel treffen sitzung kongress parteitag start beginn auftakt
    finale derby prozess fest premiere rennen duell partie votum debatte konferenz feier turnier
    verhandlung gespräche?n? tagung eröffnung messe konzert kundgebung streik anhörung termin
    referendum`)})(?!\p{L})`,
  'iu',
);
const HELD = /(\p{Lu}[\p{L}-]+)\s(?:am|vom|im|von)\s(?:(?:dem|diesem)\s)?$/u;

/** `Der Haftbefehl stammt vom 3. August`. */
const STEMS_FROM = /(?<!\p{L})(?:stamm|datier)(?:t|te|ten|en)\s(?:\p{Ll}+\s){0,2}vom\s$/u;

const byNoun = (before: string, kind: Meaning['kind'], { tense }: Clause): Side | undefined => {
  const [, preposition = '', phrase = ''] = GOVERNED.exec(before) ?? [];
  const words = phrase.trim().split(/\s+/);
  if (preposition && isNounPhrase(words)) {
    if (/^(?:nach|seit|wegen|trotz|infolge)$/i.test(preposition)) return 'past';
    if (/(?:kommend|bevorstehend|anstehend|geplant|nächst)e[nrs]?(?!\p{L})/u.test(phrase))
      return 'future';
    if (tense === 'past' && EVENT.test(phrase)) return kind === 'weekday' ? 'future' : 'near';
    return undefined;
  }
  if (STEMS_FROM.test(before)) return 'past';
  if (/(?<!\p{L})[Nn]ach\s(?:dem\s)?$/u.test(before) && tense !== 'future')
    return tense === 'past' ? 'past' : 'near';
  if (/^\s*vom\s$/u.test(before) && (tense === 'present' || tense === 'state'))
    return kind === 'weekday' ? 'past' : 'near';
  if (/(?<!\p{L})[Dd]es\s$/u.test(before) && tense !== 'future')
    return tense === 'past' ? 'past' : 'unknown';
  const noun = HELD.exec(before)?.[1];
  const attached = /vom\s$/.test(before);
  if (noun && attached && ONLY_PAST.test(noun)) return 'past';
  if (!noun || !tense || tense === 'past') return undefined;
  if (!attached && !isNounPhrase(before.trim().split(/\s+/).slice(0, -1))) return undefined;
  if (ONLY_PAST.test(noun)) return 'past';
  if (!attached || tense === 'future') return undefined;
  return kind === 'weekday' || kind === 'weekend' ? 'past' : 'near';
};

/** Nouns with their articles, prepositions and adjectives, and no verb. */
const isNounPhrase = (words: string[]): boolean =>
  words.every((word, i) => {
    if (/^[\p{Lu}\d]/u.test(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word)) return true;
    return (
      /^\p{Ll}+e[nmrs]?$/u.test(word) && /^(?:\p{Lu}|\p{Ll}+e[nmrs]?$)/u.test(words[i + 1] ?? '')
    );
  });

/** `Der 3. Oktober ist ein Feiertag`, `sie erklärt den 15. Juni zum Gedenktag`. */
const isSubject = (before: string, kind: Meaning['kind'], { tense }: Clause): boolean => {
  if ((kind !== 'day' && kind !== 'holiday') || (tense !== 'present' && tense !== 'state'))
    return false;
  if (/(?:[Tt]ermine?|Datum|Stichtag)(?!\p{L})/u.test(before)) return false;
  const article = /(?:(\p{L}+)\s|^|[^\p{L}])[Dd]e[rn]\s$/u.exec(before);
  const earlier = article?.[1]?.toLowerCase() ?? '';
  return article !== null && earlier !== 'und' && earlier !== 'oder' && !PREPOSITIONS.has(earlier);
};

const byTense = (kind: Meaning['kind'], { clause, heading }: DatePlace): Side => {
  switch (clause.tense) {
    case 'past':
      return 'past';
    case 'future':
      return 'future';
    case 'unreal':
      return 'near';
    case 'state':
      return kind === 'month' || kind === 'season' ? 'unknown' : heading ? 'unknown' : 'present';
    case 'present':
      if (kind === 'season' && TURNING_VERB.test(clause.text)) return 'future';
      if ((kind === 'weekday' || kind === 'day') && INCIDENT.test(clause.text)) return 'past';
      return heading || kind === 'season' ? 'unknown' : 'present';
    default:
      return 'unknown';
  }
};
