import { STOP_WORDS } from '../../german/function-words.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import type { Token } from '../../german/tokens.ts';
import type { Mention } from './mentions.ts';
import type { TextRange } from './quoted-ranges.ts';
import { isSaying } from './speech-words.ts';

const ADJECTIVE = /^(?:\p{Ll}[\p{L}-]{2,30}e[rnsm]?|\d[\d.,]*|\d{1,3}-jährige[rnms]?)$/u;

const NOUN = /^(?:\p{Lu}|\d{1,3}-[Jj]ährige)/u;

const POLITE = /^(?:Sie|Ihr|Ihre|Ihnen|Er|Es|Ich|Wir)$/;

export const SPACE = /^[ \u00a0]$/;

const VERB_FORM = /te[nt]?$|ieren$|(?:sch|[^aeiou])rieb(?:en)?$/;

export const MAX_ADJECTIVES = 4;

const MAX_NOUNS = 8;

/** Before its full stop: `Mag. Katharina Auer`. */
const DEGREE = /^(?:Mag|Ing|Dipl|Lic|Doz|Prof|Dr)$/;

export const isAdjective = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  if (!token || !ADJECTIVE.test(token.text) || STOP_WORDS.has(token.text)) return false;
  // Without a determiner before it `erklärte` is a verb.
  if (at === from && (VERB_FORM.test(token.text) || isSaying(token.text))) return false;
  const gap = at > from ? /^(?:[ \u00a0]|, )$/ : SPACE;
  return (at === from || gap.test(token.gap)) && leadsToNoun(tokens, at + 1, gap);
};

const leadsToNoun = (tokens: readonly Token[], from: number, gap: RegExp): boolean => {
  for (let at = from; at < from + MAX_ADJECTIVES; at++) {
    const token = tokens[at];
    if (!token || !gap.test(token.gap)) return false;
    if (NOUN.test(token.text)) return SPACE.test(token.gap);
    if (!ADJECTIVE.test(token.text) || STOP_WORDS.has(token.text)) return false;
  }
  return false;
};

/** How many words the nouns and the name have that come here. */
export const nounsAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  isIntroduced: boolean,
): number => {
  const first = tokens[at];
  if (!first) return 0;
  let within = nounMentionAt(mentions, first)?.end ?? 0;
  const opens = isIntroduced || !STOP_WORDS.has(first.text.toLowerCase());
  if (within === 0 && (!NOUN.test(first.text) || !opens)) return 0;
  let count = 1;
  for (; count < MAX_NOUNS; count++) {
    const token = tokens[at + count];
    if (!token) break;
    if (token.end <= within) continue;
    const isTitle = token.gap === '. ' && DEGREE.test(tokens[at + count - 1]?.text ?? '');
    if (!SPACE.test(token.gap) && !/^-,? $/.test(token.gap) && !isTitle) break;
    const isLink = token.text === 'und' && token.gap === '- ';
    if (!isLink && (!NOUN.test(token.text) || POLITE.test(token.text))) break;
    const before = tokens[at + count - 1];
    const closed = before && nounMentionAt(mentions, before)?.name.type === 'organisation';
    // `das FBI Hillary Clinton`; but `Nationalrat Marcel Weber`
    const isPerson =
      /^\p{Lu}+$/u.test(before?.text ?? '') &&
      nounMentionAt(mentions, token)?.name.type === 'person';
    if (closed && (isPerson || speakingNoun(token.text) === 'people')) break;
    within = Math.max(within, nounMentionAt(mentions, token)?.end ?? 0);
  }
  return count;
};

export const nounMentionAt = (
  mentions: readonly Mention[],
  { start, end }: TextRange,
): Mention | undefined => mentions.find((one) => one.start <= start && end <= one.end);
