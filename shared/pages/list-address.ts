import { listPath, type View } from '../article/page-paths.ts';
import { isIsoDay } from './day-words.ts';

/** The filter of a list; the parameters of the API's list. */
export type ListFilter = {
  from?: string | undefined;
  to?: string | undefined;
  topic?: string | undefined;
  site?: string | undefined;
  section?: string | undefined;
  agency?: string | undefined;
  status?: string | undefined;
  flagged?: boolean | undefined;
};

type ListPlace = ListFilter & { cursor?: string | undefined; limit?: number | undefined };

/** The address of a list, at a place of it. */
export const listAddress = (view: View, place: ListPlace): string =>
  `${listPath(view)}${listSearch(place)}`;

export const listSearch = ({ topic, ...place }: ListPlace): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...place, topic: topic?.replace('medtop:', '') }))
    if (value !== undefined && value !== '') given.set(name, String(value));
  return given.size > 0 ? `?${given}` : '';
};

/** The German day that a list is of, if it is of one. */
export const dayListed = ({ from, to }: ListFilter): string | undefined =>
  from !== undefined && from === to && isIsoDay(from) ? from : undefined;
