import { Rejection } from '../../../article/errors.ts';
import { SUBJECT_PREFIX } from '../../../german/letter-words.ts';
import { statementHead } from '../../../wires/embargo-beside-headline.ts';
import { embargoInNote } from '../../../wires/embargo-note.ts';
import { embargoTest } from '../../../wires/find-embargo.ts';
import type { Text } from '../../clean.ts';
import { postalMime } from '../../lazy-formats.cjs';
import { readTime } from '../../page-time.ts';
import { shownLength } from '../../raw-length.ts';
import { inOneLine } from '../../white-space.ts';
import { textOfLines } from '../html-lines.ts';
import { fromFirstField, mimeHead } from '../mime/mime-head.ts';
import { type MimePart, mimeParts } from '../mime/mime-parts.ts';
import { MIN_PROSE } from './article-passage.ts';
import { attachedTexts, type ReadAttachment } from './attached-texts.ts';
import { MIN_ARTICLE_PROSE, mailTexts, type OwnText } from './mail-texts.ts';

/**
 * What may be the article of a mail, the likeliest first: its own text, that of the mail it passes
 * on, or what is attached, each document a part. Subject and date are the article's only where that
 * has none of its own.
 *
 * @throws Rejection
 */
export const readMail = async (file: Uint8Array, read: ReadAttachment): Promise<Text[]> => {
  const bytes = fromFirstField(file);
  const fields = mimeHead(bytes)?.fields;
  const parts = mimeParts(bytes);
  rejectEncrypted(parts);
  const subject = inOneLine(postalMime().decodeWords(fields?.get('subject') ?? ''));
  const date = fields?.get('date');
  const body = await mailTexts(
    parts.filter((part) => !isAttached(part)),
    subject,
  );
  const attached = await attachedTexts(parts.filter(isAttached), read);
  const isEmbargo = embargoTest(() => textOfLines([...body.texts, ...attached.texts]));
  const known = knownBut(isEmbargo);
  const own = body.texts.map((text) =>
    withHeadline({ ...text, ...known(text.subject ?? subject, text.date ?? date) }),
  );
  const others = attached.texts.map((text) => ({ ...known(subject, date), ...text }));
  const spare = own.map((text) => ({ ...text, ...nameOfLetter(text), isSpare: others.length > 0 }));
  const found = isOwn(own[0], others) ? [...own, ...others] : [...others, ...spare];
  const embargo = embargoInNote(subject, isEmbargo) ?? body.embargo;
  const texts = found.map((text) => {
    const unread = [...attached.unread, ...(text.unread ?? [])];
    return { ...(embargo && { embargo }), ...text, ...(unread.length > 0 && { unread }) };
  });
  if (texts.length > 0) return texts;
  const [unread] = attached.unread;
  if (unread) throw new Rejection(unread.code, `${unread.name}: ${unread.message}`);
  throw new Rejection(
    'no-article',
    'This mail has no text, and no attachment that can be read. Upload the article itself.',
  );
};

/** A newsletter's is its subject; below it are those of its parts. */
const withHeadline = (text: OwnText): OwnText =>
  text.isNewsletter && text.title && text.format === 'plain'
    ? { ...text, text: `${text.title}\n\n${text.text}` }
    : text;

const isAttached = ({ type, head }: MimePart): boolean =>
  /^\s{0,9}attachment/i.test(head.fields.get('content-disposition') ?? '') ||
  !/^text\/(?:html|plain)$/.test(type);

/** Nobody misses a short one. */
const nameOfLetter = ({ prose }: OwnText): Pick<Text, 'name'> =>
  prose < MIN_ARTICLE_PROSE ? {} : { name: "The mail's own text" };

/** A letter gives way to a longer document that comes with it. */
const isOwn = (own: OwnText | undefined, attached: Text[]): boolean => {
  if (!own || own.prose < leastOf(own)) return false;
  return (
    !own.isLetter || attached.every(({ text, format }) => shownLength(text, format) < own.prose)
  );
};

const leastOf = ({ isLetter, isNote }: OwnText): number =>
  isLetter || isNote ? MIN_ARTICLE_PROSE : MIN_PROSE;

const knownBut =
  (isEmbargo: (line: string) => boolean) =>
  (subject: string, date: string | undefined): Pick<Text, 'title' | 'metadata'> => {
    const whole = subject.replace(SUBJECT_PREFIX, '');
    const title = statementHead(whole)?.rest ?? whole;
    const published = date && readTime(date);
    return {
      ...(title && !isEmbargo(title) && { title }),
      ...(published && { metadata: { published } }),
    };
  };

const rejectEncrypted = (parts: MimePart[]): void => {
  if (!parts.some(({ type }) => /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(type)))
    return;
  throw new Rejection(
    'unsupported-type',
    'This mail is encrypted or sealed. Copy its text into a .txt file and upload that.',
  );
};
