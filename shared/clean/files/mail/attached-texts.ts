import { Rejection } from '../../../article/errors.ts';
import type { Text } from '../../clean.ts';
import { decodePart } from '../mime/decode-part.ts';
import type { MimePart } from '../mime/mime-parts.ts';

/** Reads a file that is attached. @throws Rejection */
export type ReadAttachment = (bytes: Uint8Array, name: string) => Promise<Text[]>;

const MAX_ATTACHMENTS = 5;
const DOCUMENT =
  /^(?:message\/rfc822|application\/(?:(?:x-)?pdf|msword|rtf|octet-stream|xhtml\+xml|vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document|oasis\.opendocument\.text))|text\/(?:html|plain|rtf|(?:x-)?markdown))$/;

/** The texts of attachments that may be articles, and why the first that could not be read was refused. */
export const attachedTexts = async (
  parts: MimePart[],
  read: ReadAttachment,
): Promise<{ texts: Text[]; rejection?: Rejection }> => {
  const texts: Text[] = [];
  const rejections: Rejection[] = [];
  const documents = parts.filter(({ type }) => DOCUMENT.test(type)).slice(0, MAX_ATTACHMENTS);
  for (const part of documents) {
    const decoded = await decodePart(part);
    const bytes = decoded?.file?.bytes ?? Buffer.from(decoded?.text ?? decoded?.html ?? '');
    try {
      texts.push(...(await read(bytes, decoded?.file?.name ?? '')));
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      rejections.push(error);
    }
  }
  const [rejection] = rejections;
  return { texts, ...(rejection && { rejection }) };
};
