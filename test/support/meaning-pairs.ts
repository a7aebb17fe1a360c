import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Target } from '../../shared/article/article.ts';
import { Flag } from '../../shared/article/translation.ts';
import { check } from '../../shared/check/check.ts';
import { otherForms } from '../../shared/check/name-forms.ts';

/** What a translator got wrong. */
export const Kind = z.enum([
  'negation',
  'weekday',
  'month',
  'number-word',
  'numbers',
  'rise-fall',
  'currency',
  'invented-number',
  'name',
  'missing-part',
  'markup',
  'register',
  'german-left',
  'other-sentence',
]);
export type Kind = z.infer<typeof Kind>;

/** The flags that show each kind. */
const FLAGS_OF_KIND: Readonly<Record<Kind, readonly Flag[]>> = {
  negation: ['negation'],
  weekday: ['date-changed'],
  month: ['date-changed', 'number-missing'],
  'number-word': ['number-missing'],
  numbers: ['number-missing'],
  'rise-fall': ['direction'],
  currency: ['number-missing'],
  'invented-number': ['number-added'],
  name: ['name'],
  'missing-part': ['length'],
  markup: ['markup'],
  register: ['register'],
  'german-left': ['left-in-german', 'unchanged', 'not-target'],
  'other-sentence': Flag.options,
};

const Faulty = z.strictObject({ kind: Kind, de: z.string(), translation: z.string() });
const Sound = z.strictObject({
  /** The kind of fault that a crude rule would see here. */
  near: Kind,
  de: z.string(),
  translation: z.string(),
});
/** The sentences of one article that have the same name. */
const NamedArticle = z.strictObject({
  target: Target,
  /** Whether two of its forms are not forms of one name to a reader. */
  faulty: z.boolean(),
  name: z.string(),
  /** How the translation renders the name; a shorter form of it is sound. */
  forms: z.array(z.string()),
  sentences: z.array(z.strictObject({ de: z.string(), translation: z.string() })).min(3),
});
type NamedArticle = z.infer<typeof NamedArticle>;

/**
 * Sets of pairs by writer or time. The rules are developed on all but `held-out`, which is every
 * other of the pairs written with `eleventh` and is only scored. `third` to `thirteenth` were held out
 * at first; `freely` has what translators write in other words than the German.
 */
export type Share =
  | 'meaning'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth'
  | 'ninth'
  | 'tenth'
  | 'eleventh'
  | 'twelfth'
  | 'thirteenth'
  | 'freely'
  | 'held-out';
export const DEVELOPED: readonly Share[] = [
  'meaning',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'freely',
];
export const SHARES: readonly Share[] = [...DEVELOPED, 'held-out'];
type NamedShare = 'meaning' | 'third';
export const NAMED_SHARES: readonly NamedShare[] = ['meaning', 'third'];

export const faultyPairs = (share: Share, target: Target) =>
  read(`${share}-faulty-${target}`, Faulty);

export const soundPairs = (share: Share, target: Target) => read(`${share}-sound-${target}`, Sound);

/** English as human translators write it: freely, idiom for idiom, with imperial units. */
export const freePairs = () =>
  read('free-en', z.strictObject({ de: z.string(), translation: z.string() }));

/** Instances that the rules were widened with. */
export const furtherPairs = () =>
  read(
    'further-pairs',
    z.strictObject({
      target: Target,
      faulty: z.boolean(),
      de: z.string(),
      translation: z.string(),
    }),
  );

export const namedArticles = (share: NamedShare): NamedArticle[] =>
  read(`${share}-names`, NamedArticle);

/** The share of the faulty pairs of each kind that have a flag of it. */
export const recallByKind = (shares: readonly Share[], target: Target): Map<Kind, number> => {
  const pairs = shares.flatMap((share) => faultyPairs(share, target));
  const kinds = Kind.options.filter((kind) => pairs.some((pair) => pair.kind === kind));
  return new Map(
    kinds.map((kind) => {
      const of = pairs.filter((pair) => pair.kind === kind);
      const seen = of.filter(({ de, translation }) =>
        check(de, translation, target).some((flag) => FLAGS_OF_KIND[kind].includes(flag)),
      );
      return [kind, seen.length / of.length];
    }),
  );
};

/** Whether the sentences of an article are found to render the name in two forms. */
const hasOtherForms = ({ name, sentences, target }: NamedArticle): boolean => {
  const pairs = sentences.map(({ de, translation }, i) => ({
    id: `s${i + 1}`,
    source: de,
    text: translation,
  }));
  const uses = pairs.flatMap(({ id, source }) => {
    const printed = printedIn(source, name);
    return printed ? [{ sentence: id, printed }] : [];
  });
  return otherForms(uses, new Map(pairs.map((pair) => [pair.id, pair])), target).length > 0;
};

const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/**
 * The last word of a name that all sentences can have alone, else an acronym of it; `Haus der Kunst`
 * is one name.
 */
const printedIn = (sentence: string, name: string): string | undefined => {
  if (/ \p{Ll}/u.test(name) && sentence.includes(name)) return name;
  const last = name.split(' ').at(-1) ?? name;
  const form = new RegExp(`(?<!\\p{L})${last.slice(0, 5)}`, 'u');
  return form.test(sentence) ? last : ACRONYM.exec(sentence)?.[0];
};

/** The share of the articles with a name in two forms that are found, and of the sound ones. */
export const otherFormsFound = (share: NamedShare, target: Target) => {
  const articles = namedArticles(share).filter((article) => article.target === target);
  const found = (faulty: boolean) => {
    const of = articles.filter((article) => article.faulty === faulty);
    return of.filter(hasOtherForms).length / of.length;
  };
  return { faulty: found(true), sound: found(false) };
};

/** The sound pairs that have a flag. */
export const falseAlarms = (share: Share, target: Target) =>
  soundPairs(share, target).filter(
    ({ de, translation }) => check(de, translation, target).length > 0,
  );

const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z
    .array(schema)
    .parse(
      JSON.parse(readFileSync(new URL(`../check-pairs/${name}.json`, import.meta.url), 'utf8')),
    );
