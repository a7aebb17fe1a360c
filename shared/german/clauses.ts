import {
  BE_FORMS,
  HAVE_FORMS,
  PAST_AUXILIARIES,
  PLURAL_MODALS,
  PROSPECTIVE_AUXILIARIES,
  UNREAL_AUXILIARIES,
} from './auxiliaries.ts';
import { DETERMINERS, PREPOSITIONS } from './determiners.ts';
import { STOP_WORDS } from './function-words.ts';
import { SIMULTANEOUS_WORD } from './prospects.ts';
import { isCapitalised } from './tokens.ts';
import {
  attributeTense,
  formsPerfectWithBe,
  hasZuInfinitive,
  isOfPlans,
  isParticiple,
  isPreterite,
} from './verb-forms.ts';

/**
 * When what a clause says takes place. `state` is a present tense without an event (`ist`, `hat`),
 * `unreal` a past plan or what might have been, on either side of the present.
 */
export type Tense = 'past' | 'future' | 'present' | 'state' | 'unreal';

/** `tense` is undefined if no verb says it. */
export type Clause = {
  start: number;
  end: number;
  text: string;
  tense: Tense | undefined;
  /** `die am Montag gestartete Sonde`: from the article to the participle. */
  attributes: readonly Attribute[];
};

type Attribute = { start: number; end: number; tense: 'past' | 'future' | 'unreal' };

/** The clauses of a sentence, in order, with what is between two commas as a clause of its own. */
export const clauses = (sentence: string): Clause[] => {
  const parts = split(sentence.slice(0, MAX_LENGTH)).flatMap((part) => coordinated(part));
  const hosts = parts.map((part, i) => (part.kind === 'fragment' ? hostOf(parts, i) : i));
  const own = parts.map((part, i) =>
    part.kind === 'fragment' || part.kind === 'infinitive'
      ? undefined
      : tenseOf(
          part,
          parts.filter((_, other) => other !== i && hosts[other] === i).flatMap(wordsOf),
        ),
  );
  return parts.map(({ start, end, kind, words, attributes }, i) => {
    const tense =
      kind === 'infinitive'
        ? infinitiveTense(parts, own, i)
        : (own[hosts[i] ?? i] ?? participial(words));
    return { start, end, text: sentence.slice(start, end), tense, attributes };
  });
};

type Word = { text: string; start: number; end: number };
type Part = {
  start: number;
  end: number;
  words: Word[];
  /** Indexes of words that can be the finite verb. */
  finite: number[];
  attributes: readonly (Attribute & { verb: number })[];
  kind: 'main' | 'subordinate' | 'infinitive' | 'fragment';
};

const MAX_CLAUSES = 60;
/** In code units; the rest of a longer sentence belongs to no clause. */
const MAX_LENGTH = 4000;
const BOUNDARY = /[;()[\]]|[.?!…](?=[“”"«»‘])|,(?!\d)|:(?!\d)|(?<!\d)[–—]|[–—](?!\d)|\s-\s/gu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐'’]\p{L}+)*|\d[\d.,]*/gu;

const split = (sentence: string): Part[] => {
  const ends = [...sentence.matchAll(BOUNDARY)].slice(0, MAX_CLAUSES).map(({ index }) => index + 1);
  return [...ends, sentence.length].flatMap((end, i, all) => {
    const start = all[i - 1] ?? 0;
    const words = wordsIn(sentence.slice(start, end), start);
    return words.length ? [part(words, { start, end })] : [];
  });
};

const wordsIn = (text: string, from: number): Word[] =>
  [...text.matchAll(WORD)].map(({ index, 0: printed }) => ({
    text: from + index === 0 ? lowered(printed) : printed,
    start: from + index,
    end: from + index + printed.length,
  }));

/** The first word of a sentence is capitalised whatever it is. */
const lowered = (word: string): string => {
  const lower = word.toLowerCase();
  return STOP_WORDS.has(lower) || DETERMINERS.has(lower) ? lower : word;
};

const part = (words: Word[], { start, end }: Pick<Part, 'start' | 'end'>): Part => {
  const attributes = attributesOf(words);
  const finite = finiteIn(words, (i) => attributes.some(({ verb }) => verb === i));
  return { start, end, words, finite, attributes, kind: kindOf(words, finite) };
};

const SUBORDINATOR =
  /^(?:dass|daß|weil|wenn|ob|obwohl|obgleich|nachdem|bevor|ehe|sobald|solange|falls|sofern|damit|indem|seitdem|sodass|wer|was|wo|womit|wofür|wodurch|wobei|wonach|woraufhin|weshalb|warum|wann|welche[rsnm]?|dessen|deren|denen)$/u;
/** Also openers of main clauses and phrases: the verb at the end decides. */
const MAYBE_SUBORDINATOR = /^(?:als|wie|da|während|bis|der|die|das|den|dem)$/u;
const COORDINATOR = /^(?:und|oder|aber|doch|sondern|sowie|denn|jedoch)$/u;

const kindOf = (words: Word[], finite: number[]): Part['kind'] => {
  const opening = words
    .filter(({ text }) => !COORDINATOR.test(text))
    .slice(0, 2)
    .map(({ text }) => text);
  const [first = '', second = ''] = opening;
  if (SUBORDINATOR.test(first) || (PREPOSITIONS.has(first) && SUBORDINATOR.test(second)))
    return 'subordinate';
  const relative =
    MAYBE_SUBORDINATOR.test(first) || (PREPOSITIONS.has(first) && MAYBE_SUBORDINATOR.test(second));
  const last = finite.at(-1);
  const ends =
    last === words.length - 1 || (!finite.length && isParticiple(words.at(-1)?.text ?? ''));
  if (relative && words[0]?.start && words.length > 1 && ends) return 'subordinate';
  if (finite.length) return 'main';
  return hasZuInfinitive(words.map(({ text }) => text)) ? 'infinitive' : 'fragment';
};

/** Each step looks only if the one before found nothing. */
const finiteIn = (words: Word[], isAttribute: (i: number) => boolean): number[] => {
  const where = (test: (word: string, i: number) => boolean): number[] =>
    words.flatMap(({ text }, i) => (!isAttribute(i) && test(text, i) ? [i] : []));
  const modal = words.some(
    ({ text }) => PROSPECTIVE_AUXILIARIES.has(text) || PLURAL_MODALS.has(text),
  );
  const infinitive = (word: string, i: number) =>
    /en$/.test(word) &&
    (words[i - 1]?.text === 'zu' || (modal && !opensNoun(words[i + 1]?.text ?? '')));
  const preterite = (word: string, i: number) =>
    isPreterite(word) &&
    !PAST_AUXILIARIES.has(word) &&
    !isAttributive(words, i) &&
    !infinitive(word, i);
  const joined = (word: string, i: number) =>
    COORDINATOR.test(words[i - 1]?.text ?? '') &&
    (isPlural(word) || (isPresentT(word) && !isParticiple(word)));
  const certain = where(
    (word, i) =>
      isAuxiliary(word) || joined(word, i) || (preterite(word, i) && !isParticiple(word)),
  );
  if (
    certain.some(
      (i) => !COORDINATOR.test(words[i - 1]?.text ?? '') || isAuxiliary(words[i]?.text ?? ''),
    )
  )
    return certain;
  const plural = where(isPlural);
  if (plural.length) return plural;
  const present = presentIn(words, isAttribute);
  if (present.length) return present;
  return where((word, i) => preterite(word, i) && i < words.length - 1);
};

const isPlural = (word: string): boolean => PLURAL_MODALS.has(word) || word === 'haben';

const isAuxiliary = (word: string): boolean =>
  PAST_AUXILIARIES.has(word) ||
  PROSPECTIVE_AUXILIARIES.has(word) ||
  UNREAL_AUXILIARIES.has(word) ||
  (HAVE_FORMS.has(word) && word !== 'haben') ||
  BE_FORMS.has(word);

/** `das beschädigte Dach`, `drei verletzte Kinder`. */
const isAttributive = (words: Word[], i: number): boolean => {
  if (!isBeforeNoun(words, i)) return false;
  const [before, earlier] = [words[i - 1]?.text ?? '', words[i - 2]?.text ?? ''];
  return opensNoun(before) || (/^\p{Ll}+$/u.test(before) && opensNoun(earlier));
};

const opensNoun = (word: string): boolean =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || /^\d/.test(word);

const isBeforeNoun = (words: Word[], i: number): boolean => {
  const [next, after] = [words[i + 1], words[i + 2]];
  if (!next || next.start !== (words[i]?.end ?? 0) + 1) return false;
  if (isCapitalised(next.text)) return true;
  const adjective =
    /^\p{Ll}{2,}e[nrms]?$/u.test(next.text) && !opensNoun(next.text) && !STOP_WORDS.has(next.text);
  return adjective && after !== undefined && isCapitalised(after.text);
};

const NO_VERB = new Set(
  `nicht jetzt erst fast meist selbst statt weit oft dort somit zuletzt insgesamt rot gut alt kalt hart leicht schlecht
  echt recht bekannt unbekannt gesamt fest bunt dicht überhaupt vielleicht bereit spät gerecht direkt exakt perfekt konkret
  samt zunächst höchst längst jüngst möglichst zumeist einst äußerst wert tot breit acht hundert zuerst zumindest erneut
  sofort heut abseits etlichen ganzen beiden vielen eigenen einzelnen anderen weiteren neuen alten oben unten außen innen
  hinten vorn gegen neben morgen gestern entgegen wegen zwischen gern fern extern modern sondern zusammen dagegen hingegen
  deswegen unterdessen indessen infolgedessen währenddessen mitten selten mindestens entlang sieben zehn zwanzig dreißig
  ferner kaum drüben draußen zugunsten mithilfe zuliebe eben soeben daneben`.split(/\s+/),
);

const isNoVerb = (word: string): boolean =>
  NO_VERB.has(word) || STOP_WORDS.has(word) || opensNoun(word);

const isPresentT = (word: string): boolean => /^\p{Ll}{2,30}t$/u.test(word) && !isNoVerb(word);

/** A verb in the present tense, as far as its form and place show it. */
const presentIn = (words: Word[], isAttribute: (i: number) => boolean): number[] => {
  const withZu = hasZuInfinitive(words.map(({ text }) => text));
  return words.flatMap(({ text, start }, i) => {
    if ((i === 0 && start === 0) || isAttribute(i) || isNoVerb(text)) return [];
    const [before, last] = [words[i - 1]?.text ?? '', i === words.length - 1];
    if (isPresentT(text)) return last && isParticiple(text) ? [] : [i];
    if (/^\p{Ll}{2,30}e$/u.test(text))
      return SUBJECT.test(before) && !isBeforeNoun(words, i) ? [i] : [];
    if (!/^\p{Ll}{2,30}(?:en|ern|eln)$/u.test(text) || withZu || last) return [];
    return isBeforeNoun(words, i) && !/^[\p{Lu}\d]/u.test(before) ? [] : [i];
  });
};

const SUBJECT = /^(?:er|sie|es|man|ich|dies|das|\p{Lu}.*)$/u;

/** `…kam und am Freitag geht` are two clauses. */
const coordinated = (whole: Part): Part[] => {
  const { words, finite, start, end } = whole;
  const at = words.findIndex(
    ({ text }, i) =>
      COORDINATOR.test(text) && finite.some((f) => f < i) && finite.some((f) => f > i),
  );
  if (at < 1) return [whole];
  const border = words[at]?.start ?? end;
  const first = part(words.slice(0, at), { start, end: border });
  return [first, ...coordinated(part(words.slice(at), { start: border, end }))];
};

const wordsOf = ({ words }: Part): Word[] => words;

/** The clause that a piece without a verb belongs to: the one it goes on with, else the one it opens. */
const hostOf = (parts: Part[], i: number): number => {
  const isHost = ({ kind }: Part) => kind === 'main';
  const ahead = parts.findIndex((one, at) => at > i && isHost(one));
  const back = parts.findLastIndex((one, at) => at < i && isHost(one));
  const opens = COORDINATOR.test(parts[i]?.words[0]?.text ?? '');
  const [near, far] = opens ? [ahead, back] : [back, ahead];
  if (near >= 0) return near;
  if (far >= 0) return far;
  const any = parts.findIndex(({ kind }) => kind === 'subordinate');
  return any >= 0 ? any : i;
};

const tenseOf = ({ words, finite, kind }: Part, continued: Word[]): Tense => {
  const verb = words[(kind === 'subordinate' ? finite.at(-1) : finite[0]) ?? -1]?.text;
  if (verb === undefined) return 'present';
  const all = [...words, ...continued].filter(({ text }) => text !== verb).map(({ text }) => text);
  if (PROSPECTIVE_AUXILIARIES.has(verb) || PLURAL_MODALS.has(verb))
    return isPerfectInfinitive(all) ? 'past' : 'future';
  if (UNREAL_AUXILIARIES.has(verb)) return 'unreal';
  if (/^hatten?$/.test(verb) && /^(?:sollen|wollen)$/.test(all.at(-1) ?? '')) return 'unreal';
  if (HAVE_FORMS.has(verb)) return all.some(isParticiple) ? 'past' : 'state';
  if (BE_FORMS.has(verb)) return stateOrPast(all);
  return isPreterite(verb) ? 'past' : 'present';
};

const stateOrPast = (others: string[]): Tense => {
  const participles = others.filter((word) => isParticiple(word));
  if (participles.some(formsPerfectWithBe)) return 'past';
  if (participles.length === 0) return 'state';
  return participles.some(isOfPlans) ? 'present' : 'past';
};

/** `soll … gestohlen haben`, `dürfte … gekommen sein`; but `soll … gesperrt sein` is ahead. */
const isPerfectInfinitive = (words: string[]): boolean =>
  words.some((word, i) => {
    const before = words[i - 1] ?? '';
    if (word === 'haben') return isParticiple(before);
    return word === 'sein' && isParticiple(before) && formsPerfectWithBe(before);
  });

const infinitiveTense = (
  parts: Part[],
  own: (Tense | undefined)[],
  i: number,
): Tense | undefined => {
  const words = (parts[i]?.words ?? []).map(({ text }) => text);
  if (isPerfectInfinitive(words.filter((word) => word !== 'zu'))) return 'past';
  const back = own.findLastIndex((tense, at) => at < i && tense !== undefined);
  const at = back >= 0 ? back : own.findIndex((tense) => tense !== undefined);
  const matrix = (parts[at]?.words ?? []).map(({ text }) => text).join(' ');
  return words[0] === 'um' || SIMULTANEOUS_WORD.test(matrix) ? own[at] : 'future';
};

/** A line without a verb of its own: `Brand am Montag gelöscht`. */
const participial = (words: Word[]): Tense | undefined => {
  const last = words.at(-1)?.text ?? '';
  if (!isParticiple(last)) return undefined;
  return isOfPlans(last) ? 'state' : 'past';
};

const ATTRIBUTE_OPENER =
  /^(?:bereits|schon|erst|noch|eigentlich|ursprünglich|kürzlich|jüngst|zuletzt|heute|gestern|morgen|dort|hier|damals|einst|lange|(?:vergangene|vorige|letzte|kommende|nächste|diese)[nrs]?|\d.*)$/u;
const MAX_ATTRIBUTE_WORDS = 12;

/** `verb` is the index of the participle. */
const attributesOf = (words: Word[]): Part['attributes'] =>
  words.flatMap(({ text, start }, i) => {
    const next = words[i + 1]?.text ?? '';
    if (!DETERMINERS.has(text) || !(PREPOSITIONS.has(next) || ATTRIBUTE_OPENER.test(next)))
      return [];
    for (let verb = i + 2; verb < words.length && verb <= i + MAX_ATTRIBUTE_WORDS; verb++) {
      const word = words[verb];
      if (!word || isAuxiliary(word.text)) return [];
      const tense = isBeforeNoun(words, verb) ? attributeTense(word.text) : undefined;
      if (tense) return [{ start, end: word.end, verb, tense }];
    }
    return [];
  });
