import { entities } from './lazy-formats.cjs';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Zero-width, direction, control and private characters, but for those that join emoji. */
const INVISIBLE =
  /(?![\t\n])(?:[\p{Cc}\uFFFE\uFFFF\p{Co}]|(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\p{Cf}|\p{Cf}(?!\p{Extended_Pictographic}))/gu;
/** At the end of a line a soft hyphen is shown; another hyphen means the same. */
const LINE_END_HYPHEN = /[\u00AD\u2010](?=[ \t]{0,9}\n)/g;

/** What most texts are made of alone: nothing of it changes. */
const NORMAL = /^[\n -~¡-¬®-ɏ–—‘-„…€]*$/;

/** NFC, one kind of space, hyphen and line end, no invisible characters, ligatures as letters. */
export const normalForm = (text: string): string => (NORMAL.test(text) ? text : normalized(text));

const normalized = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(LINE_END_HYPHEN, '-')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[ﬀ-ﬆ]/g, (char) => LIGATURES[char] ?? char)
    .normalize('NFC');

/** Resolves entities pasted with a text (`&uuml;`, `&#8222;`), also those of invisible characters. */
export const resolveEntities = (text: string): string =>
  text.includes('&') ? normalForm(entities().decodeHTMLStrict(text)) : text;

/** Notes on links for screen readers. */
const LINK_NOTE =
  / ?\(öffnet (?:sich )?i[nm] (?:einem )?neue[mn] (?:Fenster|Tab)\)|Link (?:wird in einem neuen Tab geöffnet|öffnet in neuem Fenster)/gi;

export const withoutLinkNotes = (text: string) => text.replace(LINK_NOTE, '');
