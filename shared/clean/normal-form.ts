const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  sect: '§',
  bull: '•',
  middot: '·',
};

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Soft hyphens, zero-width, direction and control characters. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;

/** NFC, one kind of blank and line end, no invisible characters, ligatures as letters. */
export const normalForm = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[ﬀ-ﬆ]/g, (char) => LIGATURES[char] ?? char)
    .normalize('NFC');

/** Entities that were pasted with a text (`&uuml;`, `&#8222;`) as characters. */
export const resolveEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, entity);

const entity = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
};

/** What a page says of a link to those who cannot see it. */
const LINK_NOTE =
  / ?\(öffnet (?:sich )?i[nm] (?:einem )?neue[mn] (?:Fenster|Tab)\)|Link (?:wird in einem neuen Tab geöffnet|öffnet in neuem Fenster)/gi;

export const withoutLinkNotes = (text: string) => text.replace(LINK_NOTE, '');
