import type { Name } from '../../article/summary.ts';
import { DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from '../../german/determiners.ts';
import { KOREAN_FAMILY_NAMES } from '../../german/names/first-names.ts';
import { NOT_PERSON_NAMES } from '../../german/names/person-words.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { nameWords } from '../../german/tokens.ts';
import { LEGAL_FORMS } from './lists/organisations.ts';
import { mentionAt, type NameMention, type ReadSentence } from './name-mention.ts';

/** After one of these a word is a common noun rather than a family name; not after `vor allem`. */
const NOUN_MARKERS = [...DEFINITE_ARTICLES, ...INDEFINITE_ARTICLES, 'viele', 'alle', 'keine'];
const MIN_SHORT_FORM_LENGTH = 3;

/** Words that refer to a name once it has been given in full: family names, company names. */
export const shortForms = (mentions: readonly NameMention[]): Map<string, Name['type']> => {
  const forms = new Map<string, Name['type']>();
  for (const { text, type } of mentions) {
    const words = nameWords(text);
    const short = type === 'person' ? familyName(words) : companyName(words);
    if (
      words.length < 2 ||
      !short ||
      short.length < MIN_SHORT_FORM_LENGTH ||
      NOT_PERSON_NAMES.has(short)
    )
      continue;
    for (const form of withoutGenitive(short)) forms.set(form, type);
  }
  return forms;
};

/** Short forms outside the names found so far. */
export const shortMentions = (
  { sentence, tokens, mentions }: ReadSentence,
  forms: ReadonlyMap<string, Name['type']>,
): NameMention[] => {
  if (forms.size === 0) return [];
  return tokens.flatMap((token, i) => {
    const form = withoutGenitive(token.text).find((each) => forms.has(each));
    const type = form && forms.get(form);
    const isTaken = () => mentions.some(({ start, end }) => token.start < end && start < token.end);
    if (!type || isTaken()) return [];
    if (type === 'person' && NOUN_MARKERS.includes(tokens[i - 1]?.text.toLowerCase() ?? ''))
      return [];
    return [mentionAt(sentence, type, token.start, token.end)];
  });
};

/** The last word, or the first one of a Korean name or of one with a number. */
const familyName = (words: readonly string[]): string | undefined => {
  const [first = '', second = ''] = words;
  const korean = KOREAN_FAMILY_NAMES.has(first) && (words.length > 2 || second.includes('-'));
  return korean || isNumeral(words.at(-1)) ? first : words.at(-1);
};

const isNumeral = (word = ''): boolean => /^[IVX]+\.$/.test(word);

/** `Holzwerk` of `Holzwerk Lahr AG`; none without a legal form. */
export const companyName = (words: readonly string[]): string | undefined =>
  LEGAL_FORMS.has(words.at(-1) ?? '') ? words[0] : undefined;
