import { dates } from '../../shared/text/dates/dates.ts';
import { figures } from '../../shared/text/figures/figures.ts';
import { mentions } from '../../shared/text/names/names.ts';

export const name = 'presseschau';

type Entity = { start: number; end: number; type: string };

const TYPES = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** Names, dates and figures of a plain text; each line is read as one sentence. */
export function extract(text: string): Entity[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const sentences = lines.map(({ index, 0: line }) => ({ id: String(index), text: line }));
  return [
    ...mentions(sentences).map((one) => entity(one, TYPES[one.type])),
    ...sentences.flatMap((one) => dates(one, undefined)).map((one) => entity(one, 'DATE')),
    ...sentences.flatMap(figures).map((one) => entity(one, 'NUMBER')),
  ];
}

const entity = (span: { sentence: string; start: number; end: number }, type: string): Entity => ({
  start: Number(span.sentence) + span.start,
  end: Number(span.sentence) + span.end,
  type,
});
