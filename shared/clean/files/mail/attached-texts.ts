import { Rejection } from '../../../article/errors.ts';
import type { Text } from '../../clean.ts';
import { decodePart } from '../mime/decode-part.ts';
import type { MimePart } from '../mime/mime-parts.ts';

/** Reads a file that is attached. @throws Rejection */
export type ReadAttachment = (bytes: Uint8Array, name: string) => Promise<Text[]>;

const MAX_ATTACHMENTS = 10;
const DOCUMENT =
  /^(?:message\/rfc822|application\/(?:(?:x-)?pdf|msword|rtf|octet-stream|xhtml\+xml|vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document|oasis\.opendocument\.text))|text\/(?:html|plain|rtf|(?:x-)?markdown))$/;

/**
 * The texts of attachments that may be articles, and why the first that could not be read was refused.
 *
 * @throws Rejection of too many
 */
export const attachedTexts = async (
  parts: MimePart[],
  read: ReadAttachment,
): Promise<{ texts: Text[]; rejection?: Rejection }> => {
  const texts: Text[] = [];
  const rejections: Rejection[] = [];
  const documents = parts.filter(({ type }) => DOCUMENT.test(type));
  if (documents.length > MAX_ATTACHMENTS)
    throw new Rejection(
      'too-large',
      `This mail has ${documents.length} documents attached; at most ${MAX_ATTACHMENTS} are read. Upload them one by one.`,
    );
  for (const [at, part] of documents.entries()) {
    const decoded = await decodePart(part);
    const bytes = decoded?.file?.bytes ?? Buffer.from(decoded?.text ?? decoded?.html ?? '');
    try {
      const found = await read(bytes, decoded?.file?.name ?? '');
      texts.push(...found.map((text) => ({ ...text, part: `${at + 1}.${text.part ?? ''}` })));
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      rejections.push(error);
    }
  }
  const [rejection] = rejections;
  return { texts, ...(rejection && { rejection }) };
};
