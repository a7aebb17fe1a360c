import { Rejection, Withdrawal } from '../article/errors.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';
import { localName, type WireItem } from './wire-item.ts';

/** Genres of what an agency sends to editors about its own work. */
const PLANNING_GENRE =
  /^(?:Achtung\b|\p{L}{3,20}(?:vorschau|planung|angebot)$|Planungshinweis|(?:Redaktioneller )?Hinweise?\b|Hörfunk|Audio|Programm|Lesestücke|Termine?$|Terminkalender)/iu;
/** Headlines of the same. */
const PLANNING_TITLE = new RegExp(
  `^(?:(?:${CREDITED_AGENCY_PATTERN})-)?(?:Achtung Redaktionen|(?:Tages|Termin|Wochen|Monats|Themen|Bild|Audio)(?:vorschau|planung|plan|angebot)(?!\\p{L})|Planungshinweis|(?:Redaktioneller )?Hinweise? (?:an|für) die Redaktion|(?:Folgende )?Lesestücke\\b|Terminkalender\\b|An die Redaktionen)`,
  'iu',
);
const WITHDRAWN = /^cancell?ed$/;
/** Genres of items that take another one back, or the item itself. */
const TAKEN_BACK = /^(?:Annullier(?:t|ung)|Zurückgezogen|Zurückziehung|Kill|Storno)(?!\p{L})/iu;

/**
 * Rejects an item that is no article, and withdraws one that may not be published.
 *
 * @throws Withdrawal
 * @throws Rejection `no-article`, `not-german`
 */
export const rejectItem = (item: WireItem): void => {
  withdrawUnlessUsable(statusOf(item));
  if (!item.id && TAKEN_BACK.test(item.genre?.trim() ?? ''))
    throw new Rejection(
      'no-article',
      'This item takes another back, and does not say which in a form that can be read: take that one down.',
    );
  const hasText = /[^\s<>]/.test(item.html.replace(/<[^<>]{0,2000}>/g, ''));
  if (item.kind !== 'text' && !(item.kind === 'composite' && hasText))
    throw new Rejection('no-article', `This item is no article${kindOf(item)}.`);
  if (item.language && !/^(?:de|deu|ger)(?:[-_]|$)/i.test(item.language))
    throw new Rejection('not-german', 'The item says that it is not in German.');
  if (
    PLANNING_GENRE.test(item.genre?.trim() ?? '') ||
    PLANNING_TITLE.test(item.title?.trim() ?? '')
  )
    throw new Rejection(
      'no-article',
      'This item is no article: it is a schedule or a note to editors.',
    );
  if (!hasText) throw new Rejection('no-article', 'This item is no article: it has no text.');
};

const kindOf = ({ kind }: WireItem) =>
  /^[a-z]{3,20}$/.test(kind) ? `: it is of the kind "${kind}"` : '';

/** Whether the agency lets an item be published. */
export const isUsable = (item: WireItem): boolean => statusOf(item) === 'usable';

/** An item that is taken back may say so in its genre alone. */
const statusOf = ({ id, status, genre }: WireItem): string => {
  const stated = localName(status)?.toLowerCase() || 'usable';
  return id && stated === 'usable' && TAKEN_BACK.test(genre?.trim() ?? '') ? 'canceled' : stated;
};

const withdrawUnlessUsable = (status: string): void => {
  if (status === 'usable') return;
  if (WITHDRAWN.test(status))
    throw new Withdrawal('canceled', 'The agency has withdrawn this item.');
  throw new Withdrawal(
    'withheld',
    status === 'withheld'
      ? 'The agency withholds this item for now.'
      : 'The item has a status other than "usable".',
  );
};
