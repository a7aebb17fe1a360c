import { Rejection } from '../../../article/errors.ts';
import { alternatives } from '../../../word-lists.ts';
import type { Text, Unread } from '../../clean.ts';
import { inOneLine } from '../../white-space.ts';
import { decodePart } from '../mime/decode-part.ts';
import { parameter } from '../mime/mime-head.ts';
import type { MimePart } from '../mime/mime-parts.ts';

/** Reads a file that is attached. @throws Rejection */
export type ReadAttachment = (bytes: Uint8Array, name: string) => Promise<Text[]>;

const MAX_ATTACHMENTS = 10;
const DOCUMENT = new RegExp(
  `^(?:message/rfc822|application/(?:${alternatives(String.raw`
    (?:x-)?pdf msword rtf octet-stream xhtml\+xml
    vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document|oasis\.opendocument\.text)`)})|text/(?:html|plain|rtf|(?:x-)?markdown))$`,
);

/** What nobody misses: logos, signatures, invitations. */
const NO_TEXT =
  /^(?:image|audio|video|multipart)\/|^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|ms-tnef|ics)$|^text\/(?:calendar|(?:x-)?vcard|x-amp-html)$|^message\/(?:delivery-status|disposition-notification)$/;
const PICTURE_NAME = /\.(?:png|jpe?g|gif|svg|webp|ico)$/i;
/** Exchange's name for what mailing lists add. */
const SERVER_NOTICE = /^ATT\d{1,9}\.(?:txt|html?)$/i;
const MAX_NAME_LENGTH = 100;

/**
 * The texts of attachments that may be articles, and what could not be read. @throws Rejection of
 * too many
 */
export const attachedTexts = async (
  parts: MimePart[],
  read: ReadAttachment,
): Promise<{ texts: Text[]; unread: Unread[] }> => {
  const texts: Text[] = [];
  const unread: Unread[] = [];
  const documents = parts.filter(({ type }) => DOCUMENT.test(type));
  if (documents.length > MAX_ATTACHMENTS)
    throw new Rejection(
      'too-large',
      `This mail has ${documents.length} documents attached; at most ${MAX_ATTACHMENTS} are read. Upload them one by one.`,
    );
  for (const part of parts.filter(({ type }) => !DOCUMENT.test(type) && !NO_TEXT.test(type)))
    unread.push({ name: nameOf(part), code: 'unsupported-type', message: NOT_READ });
  for (const [at, part] of documents.entries()) {
    const decoded = await decodePart(part);
    const bytes = decoded?.file?.bytes ?? Buffer.from(decoded?.text ?? decoded?.html ?? '');
    const name = nameOf(part, decoded?.file?.name);
    try {
      const found = await read(bytes, decoded?.file?.name ?? '');
      const named = SERVER_NOTICE.test(name) ? {} : { name };
      texts.push(
        ...found.map((text) => ({ ...named, ...text, part: `${at + 1}.${text.part ?? ''}` })),
      );
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const { code, message } = error;
      if (!PICTURE_NAME.test(name)) unread.push({ name, code, message });
    }
  }
  return { texts, unread };
};

const NOT_READ = 'Files of this kind are not read in a mail. Upload it by itself.';

const nameOf = ({ type, head }: MimePart, decoded?: string): string => {
  const named =
    decoded ||
    parameter(head.fields.get('content-disposition'), 'filename') ||
    parameter(head.fields.get('content-type'), 'name');
  const name = inOneLine((named || type).replace(/\p{Cc}/gu, ''));
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name;
};
