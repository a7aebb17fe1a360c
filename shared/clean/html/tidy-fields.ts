import type { Origin } from '../../article/article.ts';
import { statedAuthors } from '../byline.ts';
import { normalForm, resolveEntities } from '../normal-form.ts';
import { readTime } from '../page-time.ts';
import { inOneLine } from '../white-space.ts';
import { type ClaimedFields, mergeFields } from './claimed-fields.ts';
import { NO_SECTION } from './shown-section.ts';

const MAX_FIELD_LENGTH = 400;
const MAX_SECTION_LENGTH = 60;
const MIN_TITLE_LENGTH = 15;

/** The fields with a valid value: no publisher is an author, and an agency is the agency alone. */
export const tidyFields = (fields: ClaimedFields, publishers: string[]): ClaimedFields => {
  const { authors, agency } = statedAuthors(tidy(fields.byline) ?? '', publishers);
  const section = tidy(fields.section)?.replace(/^[\s–|-]{1,9}/, '');
  return {
    title: tidy(fields.title),
    byline: authors.join(', '),
    agency: agency ?? fields.agency,
    published: readTime(fields.published ?? ''),
    modified: readTime(fields.modified ?? ''),
    site: tidy(fields.site),
    url: address(fields.url),
    licence: tidy(fields.licence),
    section:
      section && section.length <= MAX_SECTION_LENGTH && !NO_SECTION.test(section)
        ? section
        : undefined,
  };
};

/** Titles without the name of the site after them. */
export const withoutSites = (sources: [Origin, ClaimedFields][]): [Origin, ClaimedFields][] => {
  const { site } = mergeFields(sources).fields;
  return sources.map(([origin, fields]) => [
    origin,
    { ...fields, title: withoutSite(fields.title, site) },
  ]);
};

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
  inOneLine(normalForm(resolveEntities(text ?? ''))).slice(0, MAX_FIELD_LENGTH) || undefined;
const address = (url: string | undefined) =>
  url && url.length < 2_000 && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
