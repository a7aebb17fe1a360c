import type { Target } from '../article/article.ts';
import { personsIn } from '../german/names/persons-in.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { acronymsReplaced } from './acronyms-replaced.ts';
import { countriesReplaced } from './countries-replaced.ts';
import { knownMissing } from './known-missing.ts';
import { organisationsReplaced } from './organisations-replaced.ts';
import { type NamePart, spellingsIn } from './rendered.ts';

/** The name before a legal form: `Nordhalle AG`. */
const BEFORE_FORM = /(?<!\p{L})(\p{Lu}\p{Ll}{3,20}) (?:AG|GmbH|KG|SE)(?!\p{L})/gu;
/** `Hertha BSC` is no person. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;
const MAX_NAMES = 20;

/** Persons, companies, cities and countries of the German that the translation lacks or replaces. */
export const namesMissing = (source: string, translation: string, target: Target): string[] => {
  const { names } = checkedLanguages[target];
  if (!names) return [];
  const isThere = spellingsIn(translation, names);
  const persons = personsIn(source)
    .slice(0, MAX_NAMES)
    .filter((person) => !ACRONYM.test(person.printed) && !isPersonThere(person, isThere));
  const firms = [...source.matchAll(BEFORE_FORM)].flatMap(([, name = '']) =>
    isThere(name, 'only') ? [] : [name],
  );
  const found = [
    ...(persons.length === 1 && isPronoun(source, translation, names)
      ? []
      : persons.map(({ printed }) => printed)),
    ...firms,
    ...knownMissing(source, translation, target, names, isThere),
    ...organisationsReplaced(source, translation, names),
    ...(names.inflected ? [] : acronymsReplaced(source, translation)),
    ...countriesReplaced(source, translation, target),
  ];
  return [...new Set(found)];
};

const PRONOUN = /(?<!\p{L})(?:er|ih[mnr]|sie)(?!\p{L})/iu;

/** Whether a person whom the German names may be a pronoun within the translation. */
const isPronoun = (source: string, translation: string, { pronoun }: NameFacts): boolean =>
  !PRONOUN.test(source) && pronoun.test(translation);

type Person = ReturnType<typeof personsIn>[number];
type IsThere = (name: string, part: NamePart) => boolean;

const isPersonThere = ({ printed, given, family }: Person, isThere: IsThere): boolean =>
  printed === given
    ? isThere(given, 'family')
    : family.some((name) => isThere(name, 'part') || isFirstPartThere(name, isThere)) ||
      (isThere(printed.replace(/[\s.-]/g, ''), 'whole') &&
        family.some((name) => isThere(name, 'family')));

/** `Elena Brandt-Tournee` is Brandt’s. */
const isFirstPartThere = (name: string, isThere: IsThere): boolean => {
  const [first = '', ...rest] = name.split('-');
  return rest.length > 0 && first.length >= MIN_FIRST_PART && isThere(first, 'part');
};

const MIN_FIRST_PART = 4;
