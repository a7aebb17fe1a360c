import type { Name, Span } from '../../summary.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { PLACES } from './lists/places.ts';
import type { Mention } from './names.ts';
import { companyName } from './short-forms.ts';
import { withoutGenitive } from './tokens.ts';

/**
 * Mentions of one bearer as one name, in the order of their first mention. A person is also meant
 * by part of the name (`Kim Min Ho`, `Kim`); the others by the same words in any genitive.
 */
export function mergeNames(mentions: readonly Mention[], _roles: readonly Mention[]): Name[] {
  const known = new Map<string, Name>();
  const printed = new Set(mentions.map(({ type, text }) => `${type} ${text}`));
  const longestFirst = mentions.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  for (const { type, text } of longestFirst) {
    const forms = withoutGenitive(text);
    if (forms.some((form) => known.has(`${type} ${form}`))) continue;
    const name: Name = { text: baseForm(text, type, printed), type, mentions: [] as Span[] as [] };
    for (const key of keys(name.text, type)) if (!known.has(key)) known.set(key, name);
    known.set(`${type} ${text}`, name);
  }
  for (const { type, ...span } of mentions) nameOf(known, type, span.text)?.mentions.push(span);
  return [...new Set(mentions.flatMap(({ type, text }) => nameOf(known, type, text) ?? []))];
}

const wordsOf = ({ text }: { text: string }): string[] => text.split(/[ \u00a0]/);

const nameOf = (known: Map<string, Name>, type: Name['type'], text: string): Name | undefined =>
  withoutGenitive(text)
    .map((form) => known.get(`${type} ${form}`))
    .find((name) => name !== undefined);

/** What stands for a name: any word of a person's and everything from it on; a company's first. */
function keys(text: string, type: Name['type']): string[] {
  const words = wordsOf({ text });
  const tails = words.map((_, i) => words.slice(i).join(' '));
  const parts = type === 'person' ? [...words, ...tails] : [companyName(words) ?? text];
  return [text, ...parts].map((part) => `${type} ${part}`);
}

/** Without the genitive's s where a list or the article has the name without it. */
const baseForm = (text: string, type: Name['type'], printed: ReadonlySet<string>): string =>
  withoutGenitive(text).findLast(
    (form) =>
      form === text ||
      PLACES.has(form) ||
      ORGANISATIONS.has(form) ||
      printed.has(`${type} ${form}`),
  ) ?? text;
