import { embargoOfFields } from '../embargo-fields.ts';
import { readTime } from '../page-time.ts';
import type { StatedInstants } from '../stated-instants.ts';

/** From when and until when a page may be read by its meta tags, else its JSON-LD. */
export const pageInstants = (
  tags: Map<string, string>,
  expiresInData: string | undefined,
): StatedInstants => {
  const embargo = embargoOfFields(tags);
  // Programs write zeros where there is no time.
  const expires = [tags.get('article:expiration_time'), expiresInData].find(
    (time) => time !== undefined && readTime(time),
  );
  return { ...(embargo && { embargo }), ...(expires && { expires }) };
};
