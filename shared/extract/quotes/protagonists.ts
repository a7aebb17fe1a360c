import { givenGenderOf } from '../../german/names/given-genders.ts';
import type { Mention } from './mentions.ts';
import type { Gender } from './phrases.ts';
import { rangeOf, type TextRange } from './quoted-ranges.ts';

/** Where a person was named last before some place, if the text names no other of that gender. */
export type Protagonists = (gender: Gender | undefined, before: number) => TextRange | undefined;

export const protagonistsOf = (
  mentions: readonly Mention[],
  genders: ReadonlyMap<string, Gender>,
): Protagonists => {
  const persons = mentions.filter(({ name }) => name.type === 'person');
  const names = [...new Set(persons.map(({ name }) => name.text))];
  const byGender = Map.groupBy(names, (name) => genders.get(name) ?? givenGenderOf(name));
  return (gender, before) => {
    const [only, ...others] = byGender.get(gender) ?? [];
    if (!gender || !only || others.length > 0 || byGender.has(undefined)) return undefined;
    const last = persons.findLast(({ name, end }) => name.text === only && end <= before);
    return last && rangeOf(last);
  };
};
