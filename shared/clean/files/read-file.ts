import { Rejection } from '../../article/errors.ts';
import { readWires } from '../../wires/read-wires.ts';
import { decodeText } from '../charset.ts';
import type { Text } from '../clean.ts';
import { formatOf, rejectUnsupported } from '../file-type.ts';
import { withoutGz } from '../gunzip.ts';
import type { Named } from '../text-items.ts';
import { fileKind } from './file-kind.ts';
import { readDocument } from './read-document.ts';

const MAX_NESTED_FILES = 3;

/**
 * What may be the article of a file that is no text, the likeliest first. Undefined if it is a text.
 * A reader is loaded when its first file comes.
 *
 * @throws Rejection
 */
export const readFile = async (
  bytes: Uint8Array,
  { key }: Pick<Named, 'key'>,
  depth = 0,
): Promise<Text[] | undefined> => {
  switch (fileKind(bytes, withoutGz(key))) {
    case 'mail': {
      const { readMail } = await import('./mail/read-mail.ts');
      return readMail(bytes, (attached, name) => readAttachment(attached, name, depth + 1));
    }
    case 'web-archive': {
      const { readWebArchive } = await import('./read-web-archive.ts');
      return readWebArchive(bytes);
    }
    case 'pdf':
      return readDocument({ kind: 'pdf', bytes });
    case 'docx':
      return readDocument({ kind: 'docx', bytes });
    default:
      return undefined;
  }
};

const readAttachment = async (bytes: Uint8Array, name: string, depth: number): Promise<Text[]> => {
  if (depth > MAX_NESTED_FILES)
    throw new Rejection(
      'no-article',
      'This mail has the article in a mail in a mail in a mail. Upload the article itself.',
    );
  const texts = await readFile(bytes, { key: name }, depth);
  if (texts) return texts;
  if (readWires(bytes))
    throw new Rejection(
      'unsupported-type',
      "An agency's item is not read in a mail. Upload it by itself.",
    );
  rejectUnsupported(bytes, name);
  const text = decodeText(bytes);
  return [{ text, format: formatOf(text, name) }];
};
