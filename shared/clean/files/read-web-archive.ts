import { Rejection } from '../../article/errors.ts';
import type { Text } from '../clean.ts';
import { withoutDataUris } from '../without-data-uris.ts';
import { decodePart } from './mime/decode-part.ts';
import { fromFirstField, mimeHead } from './mime/mime-head.ts';
import { mimeParts } from './mime/mime-parts.ts';

/** It is named otherwise in pages of today. */
const CHROMIUM_SHADOW_ROOT = /<template shadowmode=/g;

/**
 * The page of a web archive (MHTML): its first part in HTML. Later ones are frames, most of them
 * advertising.
 *
 * @throws Rejection
 */
export const readWebArchive = async (file: Uint8Array): Promise<Text[]> => {
  const bytes = fromFirstField(file);
  const page = mimeParts(bytes).find(({ type }) => /^(?:text\/html|application\/xhtml)/.test(type));
  const decoded = page && (await decodePart(page));
  const html = decoded?.html ?? (decoded?.file && new TextDecoder().decode(decoded.file.bytes));
  if (!html)
    throw new Rejection(
      'no-article',
      'This saved page (MHTML) is damaged or has no page in it. Save the page again, as HTML.',
    );
  const fields = [
    mimeHead(bytes)?.fields.get('snapshot-content-location'),
    page?.head.fields.get('content-location'),
  ];
  const url = fields
    .map((field) => field?.trim())
    .find((field) => field && /^https?:\/\//i.test(field));
  return [
    {
      text: new TextDecoder()
        .decode(withoutDataUris(Buffer.from(html)))
        .replace(CHROMIUM_SHADOW_ROOT, '<template shadowrootmode='),
      format: 'html',
      ...(url && { metadata: { url } }),
    },
  ];
};
