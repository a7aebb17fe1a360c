import { type Article, bodySentences, type Sentence } from '../../article.ts';
import type { Name } from '../../summary.ts';
import { KOREAN_FAMILY_NAMES } from './lists/first-names.ts';
import { companyName, type Mention, mergeNames } from './merge.ts';
import { NO_NAME } from './roles-list.ts';
import { byRules } from './rules.ts';
import { type Token, tokenise, withoutGenitive } from './tokens.ts';

/** Characters of a sentence that are read. */
const LONGEST = 5000;

type Read = { sentence: Sentence; tokens: Token[]; mentions: Mention[] };

/**
 * Persons, places and organisations of an article by word lists and rules of German names, in the
 * order of their first mention; precision before recall.
 */
export const collectNames = (article: Article): Name[] =>
  mergeNames(mentions(bodySentences(article)));

/** Every place where a name stands, in article order. */
export function mentions(sentences: readonly Sentence[]): Mention[] {
  const read = sentences.map(readSentence);
  const references = shortForms(read.flatMap((one) => one.mentions));
  return read.flatMap((one) =>
    [...one.mentions, ...referring(one, references)].sort((a, b) => a.start - b.start),
  );
}

function readSentence(sentence: Sentence): Read {
  const text = sentence.text.slice(0, LONGEST);
  const tokens = tokenise(text);
  const found = byRules(text, tokens).map(({ type, at, length }) =>
    mention(sentence, type, tokens[at], tokens[at + length - 1]),
  );
  return { sentence, tokens, mentions: found };
}

function mention(sentence: Sentence, type: Name['type'], first?: Token, last?: Token): Mention {
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  return { sentence: sentence.id, start, end, text: sentence.text.slice(start, end), type };
}

/** Words that stand for a name once it has been told in full: family names, company names. */
function shortForms(all: readonly Mention[]): Map<string, Name['type']> {
  const forms = new Map<string, Name['type']>();
  for (const { text, type } of all) {
    const words = text.split(/[ \u00a0]/);
    const short = type === 'person' ? familyName(words) : companyName(words);
    if (words.length < 2 || !short || short.length < 3 || NO_NAME.has(short)) continue;
    for (const form of withoutGenitive(short)) forms.set(form, type);
  }
  return forms;
}

/** The last word; the first one of a Korean name. */
function familyName(words: string[]): string | undefined {
  const [first = '', second = ''] = words;
  const korean = KOREAN_FAMILY_NAMES.has(first) && (words.length > 2 || second.includes('-'));
  return korean ? first : words.at(-1);
}

const DETERMINER = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|viele|alle|keine)$/i;

function referring(
  { sentence, tokens, mentions: found }: Read,
  forms: Map<string, Name['type']>,
): Mention[] {
  return tokens.flatMap((token, i) => {
    const type = withoutGenitive(token.text)
      .map((form) => forms.get(form))
      .find(Boolean);
    const taken = found.some(({ start, end }) => token.start < end && start < token.end);
    if (!type || taken) return [];
    if (type === 'person' && DETERMINER.test(tokens[i - 1]?.text ?? '')) return [];
    return [mention(sentence, type, token, token)];
  });
}
