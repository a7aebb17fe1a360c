import { MORE_NOT_PERSON_NAMES } from '../../german/names/person-words.ts';
import { nameWords } from '../../german/tokens.ts';
import { once } from '../../once.ts';
import { calendarSurnames } from './calendar-surnames.ts';
import { type FoundName, overlap } from './found-name.ts';
import { storedModel } from './lazy-model.cjs';
import { ledPersons } from './led-persons.ts';
import { isNameOfThing } from './name-of-thing.ts';
import type { NameToken } from './name-word.ts';
import { namesByBoth } from './names-by-both.ts';
import { personsWithParticle } from './persons-with-particle.ts';
import { taggerInput } from './tagger-input.ts';
import { decodeModel } from './tagger-model.ts';
import { vietnamesePersons } from './vietnamese-persons.ts';
import { wholePerson } from './whole-person.ts';

const model = once(() => decodeModel(storedModel()));

/**
 * The words of a text, its names by rules and trained model, left to right, and what looks like a
 * person and is a thing.
 */
type NamesOfText = { tokens: NameToken[]; found: FoundName[]; things: FoundName[] };

/** All texts are tagged in one go, while the model is in the processor's cache. */
export const findNames = (texts: readonly string[]): NamesOfText[] => {
  const inputs = texts.map(taggerInput);
  const tagged = inputs.map((input) => namesByBoth(input, model()));
  return texts.map((text, i) => namesOfText(text, inputs[i]?.tokens ?? [], tagged[i] ?? []));
};

const namesOfText = (
  text: string,
  tokens: NameToken[],
  tagged: readonly FoundName[],
): NamesOfText => {
  const both = tagged.map((one) => wholePerson(tokens, one));
  const led = ledPersons(tokens).filter(
    (one) =>
      !both.some(
        (other) => !other.doubtful && (isPersonAround(other, one) || isLonger(other, one)),
      ),
  );
  const ranges = [...calendarSurnames(text), ...vietnamesePersons(text), ...led];
  const titled = personsWithParticle(text);
  const others = ranges.map(asPerson).filter((one) => !titled.some((each) => overlap(one, each)));
  const certain = [...titled, ...others];
  const isThing = (one: FoundName) => one.type === 'person' && isNameOfThing(text, one);
  const named = both.filter(
    (one) =>
      !isNumber(text, one) && !isLeague(text, one) && !certain.some((other) => overlap(one, other)),
  );
  const found = named
    .filter((one) => !isThing(one))
    .map((one) => withNumeral(text, withoutOfficeLetter(text, one)));
  return {
    tokens,
    found: [...found, ...certain].sort((a, b) => a.start - b.start),
    things: named.filter(isThing),
  };
};

/** `Bauer Media Group`. */
const isLonger = (one: FoundName, { start, end }: { start: number; end: number }): boolean =>
  one.type === 'organisation' && one.start < start && end <= one.end;

const isPersonAround = (one: FoundName, { start, end }: { start: number; end: number }): boolean =>
  one.type === 'person' && one.start <= start && end <= one.end;

const asPerson = (range: { start: number; end: number }): FoundName => ({
  type: 'person',
  ...range,
});

/** `Conference League`. */
const isLeague = (text: string, { type, start, end }: FoundName): boolean =>
  type === 'person' &&
  nameWords(text.slice(start, end)).some((word) => MORE_NOT_PERSON_NAMES.has(word));

/** `A 2024`, `F 1558`: no road has so high a number. */
const isNumber = (text: string, { type, start, end }: FoundName): boolean =>
  type === 'place' && /^\p{Lu}{1,3}[ \u00a0]?\d{4,}$/u.test(text.slice(start, end));

/** `Pastor i. R. Emil Grote`: the capital of a small and a capital letter is no initial. */
const withoutOfficeLetter = (text: string, one: FoundName): FoundName => {
  if (one.type !== 'person') return one;
  const isSecond = /(?<![\p{L}.])[^\P{Ll}v]\.[ \u00a0]?$/u.test(
    text.slice(Math.max(0, one.start - 4), one.start),
  );
  const [letter] =
    (isSecond && /^\p{Lu}\.[ \u00a0](?=\p{L})/u.exec(text.slice(one.start, one.end))) || [];
  return letter ? { ...one, start: one.start + letter.length } : one;
};

/** `Charles III.`: the number and its full stop belong to the name. */
const withNumeral = (text: string, one: FoundName): FoundName => {
  if (one.type !== 'person') return one;
  const [numeral] = /^(?: [IVX]{1,5})?\./.exec(text.slice(one.end, one.end + 7)) ?? [];
  const isNumbered =
    numeral && (numeral.length > 1 || / [IVX]{1,5}$/.test(text.slice(one.start, one.end)));
  return isNumbered ? { ...one, end: one.end + numeral.length } : one;
};
