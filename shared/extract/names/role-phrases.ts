import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { caseKey } from '../../german/stem.ts';
import { follows } from '../../german/tokens.ts';
import { countryOfAdjective } from './lists/countries.ts';
import { countryOf } from './name-keys.ts';
import { mentionAt, type NameGroup, type NameMention, type ReadSentence } from './name-mention.ts';
import type { NameToken } from './name-word.ts';

/** Role phrases of an article: those tied to a person, and those without a name next to them. */
type RolePhrases = {
  ties: { role: string; person: NameMention }[];
  alone: { role: string; mention: NameMention }[];
};

/** A role phrase from word `from` to word `to`; `role` is the same for all forms. */
type Phrase = { role: string; from: number; to: number };

/** Offices with a single holder, so that no country is needed. */
const SOLE = /^(?:Bundeskanzler(?:in|s)?|Bundespräsident(?:in|en)?|Papst(?:es)?)$/;
const NO_LONGER =
  /^(?:ehemalig|früher|damalig|einstig|künftig|designiert|gestürzt|verstorben|stellvertretend|neu|alt)e[nmrs]?$/;
/** Maximum words between a name and a role after it: `Weber, der peruanische Präsident,`. */
const MAX_ROLE_DISTANCE = 4;

/**
 * Role phrases with a country (`Nordkoreas Machthaber`, `der russische Präsident`) or a sole
 * office.
 */
export const rolePhrases = (read: readonly ReadSentence[]): RolePhrases => {
  const all = read.map((one) => ({ one, phrases: phrasesOf(one.tokens) }));
  return {
    ties: all.flatMap(({ one, phrases }) => tiesOf(one, phrases)),
    alone: all.flatMap(({ one, phrases }) =>
      phrases
        .filter(({ to }) => isAlone(one.tokens[to + 1]))
        .map(({ role, from, to }) => ({
          role,
          mention: mentionAt(one.sentence, 'person', startOf(one, from), one.tokens[to]?.end ?? 0),
        })),
    ),
  };
};

/** Role phrases by the person the article ties them to; a phrase tied to two persons is dropped. */
export const roleMentions = (
  { ties, alone }: RolePhrases,
  byMention: ReadonlyMap<NameMention, NameGroup>,
): Map<NameGroup, NameMention[]> => {
  const holders = new Map<string, Set<NameGroup | undefined>>();
  for (const { role, person } of ties)
    holders.set(role, (holders.get(role) ?? new Set()).add(byMention.get(person)));
  const found = new Map<NameGroup, NameMention[]>();
  for (const { role, mention: one } of alone) {
    const [holder, other] = holders.get(role) ?? [];
    if (!holder || other) continue;
    const aliases = found.get(holder) ?? [];
    aliases.push(one);
    found.set(holder, aliases);
  }
  return found;
};

const startOf = ({ tokens }: ReadSentence, at: number): number => tokens[at]?.start ?? 0;

const phrasesOf = (tokens: readonly NameToken[]): Phrase[] =>
  tokens.flatMap((token, to) => {
    if (!token.word.isRole) return [];
    const before = follows(token) ? tokens[to - 1] : undefined;
    const country = before && isAttribute(before) ? countryOf(before.text) : undefined;
    if (!country && !SOLE.test(token.text)) return [];
    const from = country ? to - 1 : to;
    if (NO_LONGER.test(tokens[from - 1]?.text ?? '')) return [];
    return [{ role: `${country ?? ''} ${caseKey(token.text)}`, from, to }];
  });

/** A country's genitive or adjective. */
const isAttribute = ({ text }: NameToken): boolean =>
  countryOfAdjective(text) !== undefined || /(?:s|['’])$/.test(text);

const tiesOf = ({ tokens, mentions }: ReadSentence, phrases: readonly Phrase[]) => {
  const persons = mentions.filter(({ type }) => type === 'person');
  return persons.flatMap((person) => {
    const first = tokens.findIndex(({ start }) => start === person.start);
    const last = tokens.findIndex(({ end }) => end === person.end);
    if (first < 0 || last < 0) return [];
    return phrases
      .filter((one) => isBefore(one, tokens, first) || isAfter(one, tokens, last))
      .map(({ role }) => ({ role, person }));
  });
};

const isBefore = ({ to }: Phrase, tokens: readonly NameToken[], first: number): boolean =>
  to === first - 1 && follows(tokens[first]);

const isAfter = ({ from, to }: Phrase, tokens: readonly NameToken[], last: number): boolean => {
  const start = DEFINITE_ARTICLES.includes(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  if (start !== last + 1 || to - last > MAX_ROLE_DISTANCE) return false;
  return tokens[start]?.gap === ', ' && /^[,;.!?]|^$/.test(tokens[to + 1]?.gap ?? '');
};

/** Whether no name follows the phrase. */
const isAlone = (next: NameToken | undefined): boolean =>
  !(next?.word.isCapitalised && follows(next));
