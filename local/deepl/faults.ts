import type { StandInAnswer } from './answer.ts';

/**
 * The failure of one request. A status, `hang` (no answer) and `reset` happen before the work
 * is done, and so does `redirect` (to the same address). The others happen after it, so it is
 * billed: `reset-after` and `hang-after` (the answer never arrives), `fewer` (a result is missing),
 * `more` (one too many), `joined` (one result for all texts), `empty` (a result is empty), `huge` (a
 * result is far too long), `untagged` (one has lost its tags), `null` (a result is null), `numbers`
 * (results are no strings), `no-list`
 * (no results at all), `garbled` (not JSON).
 */
export type Fault =
  | 400
  | 401
  | 403
  | 404
  | 413
  | 414
  | 415
  | 429
  | 456
  | 500
  | 503
  | 504
  | 529
  | 'hang'
  | 'reset'
  | 'redirect'
  | 'reset-after'
  | 'hang-after'
  | 'fewer'
  | 'more'
  | 'joined'
  | 'empty'
  | 'huge'
  | 'untagged'
  | 'null'
  | 'numbers'
  | 'no-list'
  | 'garbled';

/** The fault of the nth request to translate, counting from 1. */
export type Faults = (request: number) => Fault | undefined;

/** The body of an answer, damaged by the fault. */
export const damage = (body: StandInAnswer, fault: Fault | undefined): string =>
  fault === 'garbled' ? '<html>Bad Gateway</html>' : JSON.stringify(damaged(body, fault));

const damaged = (body: StandInAnswer, fault: Fault | undefined): unknown => {
  const { translations } = body;
  if (fault === 'fewer') return { translations: translations.slice(1) };
  if (fault === 'more') return { translations: [...translations, ...translations.slice(0, 1)] };
  if (fault === 'joined') return { translations: joined(body) };
  if (fault === 'empty') return withFirst(body, '');
  if (fault === 'huge') return withFirst(body, '길다 '.repeat(5000));
  if (fault === 'untagged') return withFirst(body, withoutTags(translations[0]?.text ?? ''));
  if (fault === 'null') return { translations: [null, ...translations.slice(1)] };
  if (fault === 'numbers')
    return { translations: translations.map((each) => ({ ...each, text: 1 })) };
  if (fault === 'no-list') return {};
  return body;
};

/** Some servers answered so in 2025: https://github.com/DeepLcom/deepl-node/issues/67 */
const joined = ({ translations }: StandInAnswer) =>
  translations.slice(0, 1).map((first) => ({
    ...first,
    text: translations.map(({ text }) => text).join(', '),
  }));

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, '');

const withFirst = (
  { translations: [first, ...others] }: StandInAnswer,
  text: string,
): StandInAnswer => ({
  translations: first ? [{ ...first, text }, ...others] : [],
});
