import type { Origin } from '../../article/article.ts';
import { lettersAndDigits } from '../../german/tokens.ts';
import { agencyAlone } from '../dateline.ts';
import { normalForm, resolveEntities } from '../normal-form.ts';
import { readTime } from '../page-time.ts';
import { oneLine } from '../white-space.ts';
import { type ClaimedFields, settleFields } from './claimed-fields.ts';

const MAX_FIELD_LENGTH = 400;
const MIN_TITLE_LENGTH = 15;
/** Words before a name. */
const BY =
  /^(?:(?:ein |eine )?(?:kommentar|bericht|gastbeitrag|interview|analyse|reportage|kolumne|essay) )?von:? /i;

/** The fields with a valid value; an agency named as author is also the agency. */
export const tidyFields = (fields: ClaimedFields): ClaimedFields => {
  const byline = person(tidy(fields.byline));
  return {
    title: tidy(fields.title),
    byline,
    agency: agencyAlone(byline ?? '') ?? fields.agency,
    published: readTime(fields.published ?? ''),
    modified: readTime(fields.modified ?? ''),
    site: tidy(fields.site),
    url: address(fields.url),
    section: tidy(fields.section),
  };
};

export const withoutSites = (sources: [Origin, ClaimedFields][]): [Origin, ClaimedFields][] => {
  const { site } = settleFields(sources).fields;
  return sources.map(([origin, fields]) => [
    origin,
    {
      ...fields,
      title: withoutSite(fields.title, site),
      byline: fields.byline
        ?.split(', ')
        .filter((name) => !isSiteItself(name, site))
        .join(', '),
    },
  ]);
};

/** Pages without an author often name themselves. */
const isSiteItself = (byline = '', site = '') =>
  site !== '' &&
  lettersAndDigits(byline) !== '' &&
  (lettersAndDigits(site).includes(lettersAndDigits(byline)) ||
    lettersAndDigits(byline).startsWith(lettersAndDigits(site)));

/** A title without a trailing ` - Site` or ` | Site`. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined => {
  const at = title?.search(/ (?:[-–—|»·]|::) (?!.* [-–—|»·] )/) ?? -1;
  if (!title || at < MIN_TITLE_LENGTH) return title;
  const suffix = title.slice(at + 3).toLowerCase();
  const isSite =
    site && (suffix.includes(site.toLowerCase()) || site.toLowerCase().includes(suffix));
  return isSite || /\.(?:de|at|ch|com|net|org|info)$|online$/.test(suffix)
    ? title.slice(0, at)
    : title;
};

const tidy = (text: string | undefined) =>
  oneLine(normalForm(resolveEntities(text ?? ''))).slice(0, MAX_FIELD_LENGTH) || undefined;
const person = (name: string | undefined): string | undefined => {
  const bareName = name?.replace(BY, '');
  return bareName && !/^https?:|@|\.(?:de|at|ch|com)\b|\bvon$/i.test(bareName)
    ? bareName
    : undefined;
};
const address = (url: string | undefined) =>
  url && url.length < 2_000 && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
