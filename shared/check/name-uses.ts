import type { ArticleDocument } from '../article/document.ts';
import type { Name } from '../article/summary.ts';
import { caseKey } from '../german/stem.ts';
import { nameWords } from '../german/tokens.ts';
import type { NameUse } from './name-forms.ts';

/**
 * Where an article has its names. Countries are left out, which translations name in many ways, and
 * so are roles that stand for a person.
 */
export const nameUses = ({ summary }: ArticleDocument): NameUse[] =>
  summary.names.filter(({ country }) => country === undefined).flatMap(usesOf);

/** A person counts by the family name, which later sentences have alone. */
const usesOf = ({ text, type, mentions }: Name): NameUse[] => {
  const whole = type === 'person' ? lastWord(text) : text;
  return mentions.flatMap(({ sentence, text: mention }) => {
    const printed = type === 'person' ? lastWord(mention) : mention;
    return isForm(printed, whole) ? [{ sentence, printed: whole }] : [];
  });
};

const lastWord = (name: string): string => nameWords(name).at(-1) ?? name;

/** Also `Münchner` for `München`. */
const isForm = (printed: string, whole: string): boolean => {
  const [one, other] = [caseKey(printed), caseKey(whole)];
  return one === other || (one.length > 4 && one.slice(0, 5) === other.slice(0, 5));
};
