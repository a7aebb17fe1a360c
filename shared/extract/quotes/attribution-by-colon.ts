import { ADDRESSING_PARTICIPLES, SAYING_PARTICIPLES } from '../../german/saying.ts';
import { isParticiple } from '../../german/verb-forms.ts';
import { agentOf } from './agent.ts';
import { type Attribution, attributed } from './attribution.ts';
import { cueOf, lastSentence, segmentsOf } from './clauses.ts';
import { hearsay } from './named-sources.ts';
import type { Item, Phrase } from './phrases.ts';
import {
  COMMON_WORDS,
  FINITE,
  INSCRIBED,
  isCue,
  isSaying,
  PARTICIPLES,
  PASSIVE,
  WRITTEN_ON,
} from './speech-words.ts';
import { apposed, isSpeaker } from './subjects.ts';
import { cueAttribution, cueIn, openingDemonstrative } from './verb-clauses.ts';

/** `Jana Weber sagte: „…“`: from the sentence before the colon. */
export const attributionByColon = (head: readonly Item[]): Attribution | undefined => {
  const sentence = withoutAside(lastSentence(head));
  const [first, second] = sentence;
  if (!first) return undefined;
  if (isInscribed(sentence)) return { nobody: true };
  const pointed = openingDemonstrative(sentence);
  if (pointed) return attributed(pointed);
  const heard = hearsay(sentence);
  if (heard) return heard;
  const related =
    relativeSpeaker(sentence) ??
    authorOf(sentence) ??
    addresser(sentence) ??
    ownerOfWords(sentence);
  if (related) return related;
  const label = first.phrase;
  const saying = sentence.findLastIndex(({ word, phrase }) => !phrase && isSaying(word));
  const verb =
    saying >= 0 ? saying : sentence.findLastIndex(({ word, phrase }) => !phrase && isCue(word));
  const finite = verb >= 0 || sentence.some(({ word, phrase }) => !phrase && FINITE.test(word));
  const isAdjective =
    second?.gap === ' ' && !second.phrase?.preposition && !second.phrase?.determiner;
  const isCut = label?.kind === 'name' && !label.full && isAdjective;
  if (label?.subject && isSpeaker(label) && !isCut && (!second || !finite))
    return attributed(label);
  if (!finite && label && !label.preposition && label.kind === 'mute') return undefined;
  const cue = sentence[verb] ?? cueIn(sentence);
  const own = cue && cueAttribution(sentence, cue, false);
  if (own) return own;
  const at = sentence.findIndex(
    ({ phrase }) => phrase?.subject && (phrase.kind === 'person' || phrase.full || isRole(phrase)),
  );
  const subject = sentence[at];
  // `Dann schickt sie Jana Weber eine Nachricht: „…“`
  const isTo = sentence[at]?.gap === ' ' && sentence[at - 1]?.phrase?.kind === 'pronoun';
  if (/^(?:ich|wir)$/i.test(sentence.find(({ phrase }) => phrase?.subject)?.word ?? ''))
    return { nobody: true };
  if (subject?.phrase && !isTo)
    return attributed(
      apposed({ phrase: subject.phrase, item: subject, after: sentence.slice(at + 1) }).phrase,
    );
  const by = sentence.find(
    ({ word, phrase }) =>
      phrase && /^(?:für|laut|nach)$/i.test(word) && (phrase.kind === 'person' || phrase.full),
  )?.phrase;
  if (by) return attributed(by);
  const pronoun = sentence.find(
    ({ word, phrase }) => phrase?.kind === 'pronoun' && /^(?:er|sie)$/i.test(word),
  )?.phrase;
  return pronoun && attributed(pronoun);
};

/** `Der Trainer, so erzählt sie, habe gerufen: „…“`: the trainer did. */
const withoutAside = (sentence: readonly Item[]): readonly Item[] => {
  const segments = segmentsOf(sentence);
  const isAside = ([opening, verb, ...rest]: readonly Item[], i: number): boolean =>
    i > 0 &&
    i < segments.length - 1 &&
    /^(?:so|wie)$/.test(opening?.word ?? '') &&
    [verb, rest.at(-1)].some((one) => one && !one.phrase && isSaying(one.word));
  const at = segments.findIndex(isAside);
  const [next, ...more] = segments[at + 1] ?? [];
  if (at < 0 || !next) return sentence;
  return [
    ...segments.slice(0, at),
    [{ ...next, gap: ' ' }, ...more],
    ...segments.slice(at + 2),
  ].flat();
};

/** `ein Satz von Jana Weber, die gesagt hat: „…“` */
const relativeSpeaker = (sentence: readonly Item[]): Attribution | undefined => {
  const segments = segmentsOf(sentence);
  const [clause, before] = [segments.at(-1) ?? [], segments.at(-2)];
  const phrase = before?.at(-1)?.phrase;
  const [opening] = clause;
  const said = clause.find(({ word }) => isSaying(word) || PARTICIPLES.has(word));
  const isRelative = opening && !opening.phrase && /^(?:der|die)$/.test(opening.word);
  return isRelative && said && phrase?.kind === 'person'
    ? attributed({ ...phrase, subject: true }, cueOf(said))
    : undefined;
};

/** `Mia Brandt las den Brief vor, den Klaus Brandt schrieb: „…“`, `in dem Klaus Brandt schrieb`. */
const authorOf = (sentence: readonly Item[]): Attribution | undefined => {
  const segments = segmentsOf(sentence);
  const [clause, before] = [segments.at(-1) ?? [], segments.at(-2) ?? []];
  const written = before.findLast(({ phrase }) => phrase)?.phrase;
  const [cue, phrase] = [clause.at(-1), clause[0]?.phrase];
  if (!cue || cue.phrase || !written || isSpeaker(written)) return undefined;
  const isText = WRITTEN.test(written.head ?? '') && FINITE.test(cue.word);
  const { determiner = '', preposition } = phrase ?? {};
  const isRelative = preposition
    ? /^(?:dem|der|denen)$/.test(determiner)
    : /^(?:den|die|das)$/.test(determiner);
  if (!phrase || !isRelative || !(isText || isSaying(cue.word))) return undefined;
  if (!/^(?:person|name)$/.test(phrase.kind)) return undefined;
  const start = phrase.start + determiner.length + 1;
  return attributed(
    { ...phrase, start, determiner: undefined, preposition: undefined, subject: true },
    cueOf(cue),
  );
};

const WRITTEN =
  /(?:[Bb]rief|[Mm]ail|[Nn]achricht|SMS|[Zz]ettel|[Zz]eilen|[Ss]chreiben|[Tt]ext|[Tt]agebuch|[Kk]arte)$/;

/** `Jana Weber wurde von Klaus Brandt gefragt: „…“`, `mit den Worten begrüßt: „…“`. */
const addresser = (sentence: readonly Item[]): Attribution | undefined => {
  const clause = segmentsOf(sentence).at(-1) ?? [];
  if (!clause.some(({ word, phrase }) => !phrase && (PASSIVE.test(word) || word === 'worden')))
    return undefined;
  const isWorded = clause.some(
    ({ phrase }) => phrase?.preposition === 'mit' && WORDS.test(phrase.head ?? ''),
  );
  const said = clause.findLast(
    ({ word, phrase }) =>
      !phrase && word !== 'zitiert' && (isWorded ? isParticiple(word) : ADDRESSED.has(word)),
  );
  return said && (agentOf(sentence, said) ?? { nobody: true });
};

const ADDRESSED: ReadonlySet<string> = new Set([...ADDRESSING_PARTICIPLES, ...SAYING_PARTICIPLES]);

const WORDS =
  /^(?:Worten?|Satz|Sätzen?|Rat|Ratschlag|Spruch|Ausspruch|Leitspruch|Motto|Mahnung|Warnung|Zitat)$/;

/** `Jana Weber erinnerte sich an die Worte ihres Vaters: „…“`. */
const ownerOfWords = (sentence: readonly Item[]): Attribution | undefined => {
  if (!sentence.some(({ word, phrase }) => !phrase && REMEMBERING.test(word))) return undefined;
  const [words, owner] = [sentence.at(-2)?.phrase, sentence.at(-1)?.phrase];
  if (!owner) return undefined;
  if (owner.preposition === 'an' && WORDS.test(owner.head ?? '')) return { nobody: true };
  if (words?.preposition !== 'an' || !WORDS.test(words.head ?? '') || !isSpeaker(owner))
    return undefined;
  const isOwner = /^vo[nm]$/.test(owner.preposition ?? '') || !owner.preposition;
  return isOwner ? attributed(owner) : { nobody: true };
};

const REMEMBERING = /^(?:erinner\p{Ll}*|denkt|denken|dachten?)$/u;

/** `Auf dem Plakat, das Jana Weber trug, stand: „…“`, `ist zu lesen: „…“`: it is written there. */
const isInscribed = (sentence: readonly Item[]): boolean => {
  const [last, before] = [sentence.at(-1), sentence.at(-2)];
  const head = last?.phrase?.head ?? '';
  if (!last || last.phrase) return WRITTEN_ON.test(head) || COMMON_WORDS.test(head);
  return INSCRIBED.test(last.word) || (last.word === 'lesen' && before?.word === 'zu');
};

const isRole = ({ kind, determiner }: Phrase): boolean =>
  (kind === 'people' || kind === 'body') && determiner !== undefined;
