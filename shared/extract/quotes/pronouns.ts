import type { Attribution } from './attribution.ts';
import type { Gender, Item, Phrase } from './phrases.ts';
import { rangeOf } from './quoted-ranges.ts';
import { agrees, MAX_SILENCE, type SpeakerSource } from './speaker-source.ts';

/** Of a body that is neither `er` nor `sie`: `das Amt`. */
const NEUTER = /^(?:das|dieses|jenes)$/;

/** The one that a pronoun means, if it can mean no other. */
export const resolved = (
  { pronoun, phrase }: Attribution,
  clauses: readonly Item[][],
  at: number,
  source: SpeakerSource | undefined,
  genders: ReadonlyMap<string, Gender>,
): Attribution & { resolved?: boolean } => {
  if (!pronoun) return {};
  const gender = phrase?.gender;
  const rivals = new Map<string, Phrase>();
  for (const clause of clauses.slice(Math.max(0, at - 1), at + 1))
    for (const [i, { phrase: one, gap }] of clause.entries()) {
      const isApposition =
        gap === ', ' && /^(?:person|people)$/.test(clause[i - 1]?.phrase?.kind ?? '');
      if (!one || isApposition || one.start >= pronoun.start || one.kind === 'pronoun') continue;
      if (one.kind !== 'person' && one.kind !== 'people' && one.kind !== 'body') continue;
      if (one.kind === 'body' && NEUTER.test(one.determiner ?? '')) continue;
      const key = one.person?.name.text ?? `${one.start}`;
      const its = one.gender ?? genders.get(key);
      if (its === 'several' && gender === 'man') continue;
      if (agrees(gender, its)) rivals.set(key, one);
    }
  const fits = source && at - source.at <= MAX_SILENCE + 1 && agrees(gender, source.gender);
  const others = [...rivals].filter(
    ([key, one]) => key !== source?.name && one.start !== source?.speaker.start,
  );
  if (
    fits &&
    (others.length === 0 ||
      (source.said && others.every(([, one]) => one.kind !== 'person' && !one.subject)))
  )
    return { speaker: source.speaker, resolved: true };
  if (fits || rivals.size !== 1) return {};
  const [[, only] = []] = rivals;
  return only?.kind === 'person' && (only.subject || only.preposition === 'für')
    ? { speaker: rangeOf(only), resolved: true }
    : {};
};

/** What titles and articles near quotations say of the persons' genders. */
export const gendersOf = (clauses: readonly Item[][]): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  for (const { phrase } of clauses.flat()) {
    const name = phrase?.person?.name.text;
    if (name && phrase?.gender && phrase.gender !== 'several') genders.set(name, phrase.gender);
  }
  return genders;
};
