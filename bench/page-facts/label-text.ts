/** A text as labels write it: no marks of quotation, no invisible characters, one kind of dash. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[„“”"«»‚‘’'‹›]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** As above, in lower case and without punctuation between words. */
export const loose = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[,;:!?()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether whole words of one loose text are the other. */
export const containsWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);

/** Whether a plain text is printed somewhere without cutting a word. */
export const isPrintedWhole = (part: string, texts: readonly string[]): boolean =>
  texts.some((text) => {
    const at = text.indexOf(part);
    const [before = '', after = ''] = [text[at - 1], text[at + part.length]];
    return at >= 0 && !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
  });

const AGENCY_NAMES =
  /^(?:(?:dpa|afp|apa|sda|ap|rtr|reuters|epd|kna|sid|keystone)(?:[-/]\w+)*|deutsche presse-agentur|agence france-presse)$/;

/** The persons in a byline, sorted; agencies are no authors. */
export const authorsIn = (byline: string): string[] =>
  byline
    .replace(/^\s*(?:von|by|autor(?:in|en)?:?)\s+/i, '')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;|/&]|\s(?:und|and|mit)\s/)
    .map(loose)
    .filter((author) => author !== '' && !AGENCY_NAMES.test(author))
    .sort();

const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Berlin of a time with a zone, otherwise the day as written. */
export const dayInBerlin = (time: string): string =>
  /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? BERLIN.format(new Date(time)) : time.slice(0, 10);
