import { Rejection } from '../article/errors.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';
import type { WireItem } from './wire-item.ts';

/** Genres of what an agency sends to editors about its own work. */
const PLANNING_GENRE =
  /^(?:Achtung\b|\p{L}{3,20}(?:vorschau|planung|angebot)$|Planungshinweis|(?:Redaktioneller )?Hinweise?\b|Hörfunk|Audio|Programm|Lesestücke|Termine?$|Terminkalender)/iu;
/** Headlines of the same. */
const PLANNING_TITLE = new RegExp(
  `^(?:(?:${CREDITED_AGENCY_PATTERN})-)?(?:Achtung Redaktionen|(?:Tages|Termin|Wochen|Monats|Themen|Bild|Audio)(?:vorschau|planung|plan|angebot)(?!\\p{L})|Planungshinweis|(?:Redaktioneller )?Hinweise? (?:an|für) die Redaktion|(?:Folgende )?Lesestücke\\b|Terminkalender\\b|An die Redaktionen)`,
  'iu',
);
const UNPUBLISHED: Readonly<Record<string, string>> = {
  withheld: 'The agency withholds this item for now. It is not published.',
  canceled: 'The agency has withdrawn this item. It is not published.',
  cancelled: 'The agency has withdrawn this item. It is not published.',
};

/**
 * Rejects an item that may not be published, or that is no article.
 *
 * @throws Rejection `withdrawn`, `embargoed`, `no-article`, `not-german`
 */
export const rejectItem = (item: WireItem, now: Date | undefined): void => {
  const status = item.status?.split(/[:/]/).at(-1) ?? 'usable';
  if (status !== 'usable')
    throw new Rejection(
      'withdrawn',
      (Object.hasOwn(UNPUBLISHED, status) && UNPUBLISHED[status]) ||
        'The item has a status other than "usable". It is not published.',
    );
  rejectEmbargoed(item, now);
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

const rejectEmbargoed = ({ embargo }: WireItem, now: Date | undefined): void => {
  if (!embargo) return;
  const end = Date.parse(embargo);
  if (now && end <= now.getTime()) return;
  throw new Rejection(
    'embargoed',
    Number.isNaN(end)
      ? 'The item is under an embargo, and does not say until when. It is not published.'
      : `The item is under an embargo until ${new Date(end).toISOString()}. Upload it again then.`,
  );
};
