import { dates } from '../../shared/extract/dates/dates.ts';
import { figures } from '../../shared/extract/figures/figures.ts';
import { nameMentions } from '../../shared/extract/names/collect-names.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';

export const name = 'presseschau';

type Entity = { start: number; end: number; type: string };

const TYPES = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** Names, dates and figures of a plain text. The id of a sentence is its offset. */
export const extract = (text: string): Entity[] => {
  let start = 0;
  const split = sentences(text).map((sentence) => {
    const id = String(start);
    start += sentence.length;
    return { id, text: sentence };
  });
  return [
    ...nameMentions(split).map((one) => entity(one, TYPES[one.type])),
    ...split.flatMap((one) => dates(one, undefined)).map((one) => entity(one, 'DATE')),
    ...split.flatMap(figures).map((one) => entity(one, 'NUMBER')),
  ];
};

const entity = (span: { sentence: string; start: number; end: number }, type: string): Entity => ({
  start: Number(span.sentence) + span.start,
  end: Number(span.sentence) + span.end,
  type,
});
