import {
  isAuxiliary,
  PAST_AUXILIARIES,
  PLURAL_MODALS,
  PROSPECTIVE_AUXILIARIES,
} from '../auxiliaries.ts';
import { STOP_WORDS } from '../function-words.ts';
import { hasZuInfinitive, isParticiple, isPreterite } from '../verb-forms.ts';
import { type ClauseWord, isBeforeNoun, opensNoun } from './clause-words.ts';
import { COORDINATOR } from './coordinator.ts';

/**
 * Indexes of the words that can be the finite verb. Each step looks only if the one before found
 * nothing: auxiliaries and preterites, plurals that are infinitives too, the present tense, and
 * preterites that are participles too.
 */
export const finiteIn = (
  words: readonly ClauseWord[],
  isAttribute: (i: number) => boolean,
): number[] => {
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
    (isPlural(word) ||
      (isPresentT(word) && !isParticiple(word)) ||
      (!modal && isPluralAfterParticiple(words, i)));
  const certain = where(
    (word, i) =>
      isAuxiliary(word) || joined(word, i) || (preterite(word, i) && !isParticiple(word)),
  );
  const infinite = modal && isPerfectAtEnd(words) ? words.length - 1 : -1;
  const isJoined = (i: number) => COORDINATOR.test(words[i - 1]?.text ?? '');
  if (certain.some((i) => !isJoined(i) || isAuxiliary(words[i]?.text ?? ''))) return certain;
  const plural = where((word, i) => isPlural(word) && i !== infinite);
  if (plural.length) return [...new Set([...plural, ...certain])].sort((a, b) => a - b);
  const present = presentIn(words, isAttribute);
  if (present.length) return present;
  return where((word, i) => preterite(word, i) && i < words.length - 1);
};

/** `sind geprüft und öffnen am Montag`. */
const isPluralAfterParticiple = (words: readonly ClauseWord[], i: number): boolean => {
  const { text = '' } = words[i] ?? {};
  return (
    PLURAL.test(text) &&
    isParticiple(words[i - 2]?.text ?? '') &&
    !isParticiple(text) &&
    !isNoVerb(text) &&
    i < words.length - 1 &&
    !isBeforeNoun(words, i)
  );
};

const PLURAL = /^\p{Ll}{2,30}(?:en|ern|eln)$/u;

/** `sollen … gestohlen haben`: no finite verb. */
const isPerfectAtEnd = (words: readonly ClauseWord[]): boolean =>
  words.at(-1)?.text === 'haben' && isParticiple(words.at(-2)?.text ?? '');

const isPlural = (word: string): boolean => PLURAL_MODALS.has(word) || word === 'haben';

/** `das beschädigte Dach`, `drei verletzte Kinder`, but `2001 verließ Anna`, `2001 reiste Anna`. */
const isAttributive = (words: readonly ClauseWord[], i: number): boolean => {
  if (!/e[nmrs]?$/.test(words[i]?.text ?? '') || !isBeforeNoun(words, i)) return false;
  const [before, earlier] = [words[i - 1]?.text ?? '', words[i - 2]?.text ?? ''];
  if (YEAR.test(before)) return false;
  return opensNoun(before) || (/^\p{Ll}+$/u.test(before) && opensNoun(earlier));
};

const YEAR = /^(?:1[5-9]|20)(?!00)\d\d$/;

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
const presentIn = (words: readonly ClauseWord[], isAttribute: (i: number) => boolean): number[] => {
  const withZu = hasZuInfinitive(words.map(({ text }) => text));
  return words.flatMap(({ text, start }, i) => {
    if ((i === 0 && start === 0) || isAttribute(i) || isNoVerb(text)) return [];
    const [before, last] = [words[i - 1]?.text ?? '', i === words.length - 1];
    if (isPresentT(text)) return last && isParticiple(text) ? [] : [i];
    if (/^\p{Ll}{2,30}e$/u.test(text))
      return SUBJECT.test(before) && !isBeforeNoun(words, i) ? [i] : [];
    if (!PLURAL.test(text) || withZu) return [];
    if (last) return /^(?:wir|sie)$/.test(before) ? [i] : [];
    return isBeforeNoun(words, i) && !/^[\p{Lu}\d]/u.test(before) ? [] : [i];
  });
};

const SUBJECT = /^(?:er|sie|es|man|ich|dies|das|\p{Lu}.*)$/u;
