import { createHash } from 'node:crypto';
import { badRequest } from './problem.ts';

/**
 * A page begins after `position`; the pages before it, the nearest first, after `before`, which is
 * empty for the first page of all.
 */
export type PagePlace = { position: string; before: readonly string[] };

/** Pages that a cursor leads back. */
export const MAX_PAGES_BACK = 8;

const POSITION = '\\d{13}-[a-z0-9-]{12,80}';
const FORM = new RegExp(`^(${POSITION})((?:!(?:${POSITION}|)){0,${MAX_PAGES_BACK}})$`);

/** A place in a list, with a check that it is one of this list and was not made up. */
export const cursorOf = (place: PagePlace, list: string): string => sealed(textOf(place), list);

/** @throws HttpProblem 400 for a cursor of another list, or a forged one */
export const placeIn = (cursor: string | undefined, list: string): PagePlace | undefined => {
  const text = unsealed(cursor, list);
  if (text === undefined) return undefined;
  const [, position, back = ''] = FORM.exec(text) ?? [];
  if (position === undefined) throw notOurs();
  return { position, before: back.split('!').slice(1) };
};

/** A text that only this server makes, for this list. */
export const sealed = (text: string, list: string): string => `${text}.${checkOf(text, list)}`;

/** The text of a cursor. @throws HttpProblem 400 as above */
export const unsealed = (cursor: string | undefined, list: string): string | undefined => {
  if (cursor === undefined) return undefined;
  const text = cursor.slice(0, Math.max(0, cursor.lastIndexOf('.')));
  if (cursor !== sealed(text, list)) throw notOurs();
  return text;
};

const notOurs = () =>
  badRequest('cursor is taken from the `next` of an earlier answer to the same question', {
    faults: ['cursor'],
  });

const textOf = ({ position, before }: PagePlace): string => [position, ...before].join('!');

const checkOf = (text: string, list: string): string =>
  createHash('sha256').update(`cursor\n${list}\n${text}`).digest('base64url').slice(0, 12);
