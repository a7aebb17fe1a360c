/** A line of text: points from the lower left corner, the size of its font, and which font. */
export type PrintedLine = { text: string; x: number; y: number; size?: number; font?: 1 | 2 };

/** Other letters than those of Latin-1, as Windows has them. */
const WINDOWS: Record<string, number> = { '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96, '…': 0x85 };

/** A PDF of the given pages, in two fonts. */
export const pdf = (pages: PrintedLine[][], { trailer = '', title = '' } = {}): Uint8Array => {
  const content = (lines: PrintedLine[]) =>
    lines
      .map(
        ({ text, x, y, size = 10, font = 1 }) =>
          `BT /F${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
      )
      .join('\n');
  const first = 6;
  const ids = pages.map((_, at) => first + 2 * at);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pages.length} /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
      `<< /Title (${escaped(title)}) >>`,
      ...pages.flatMap((lines, at) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        stream(content(lines)),
      ]),
    ],
    `/Info 5 0 R ${trailer}`,
  );
};

export const stream = (body: string | Uint8Array, entries = ''): string => {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  return `<< /Length ${text.length} ${entries} >>\nstream\n${text}\nendstream`;
};

/** A PDF of the given objects, numbered from 1; the first is the catalog. */
export const pdfOf = (objects: string[], trailer = ''): Uint8Array => {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
};

const escaped = (text: string): string =>
  [...text]
    .map((char) => String.fromCharCode(WINDOWS[char] ?? char.charCodeAt(0)))
    .join('')
    .replace(/[()\\]/g, '\\$&');

/**
 * Lines of a column, one below the other; an empty one is a gap, one that begins with a tab is
 * indented.
 */
export const column = (
  lines: string[],
  {
    x = 60,
    y = 700,
    size = 10,
    leading = 12,
  }: Partial<Record<'x' | 'y' | 'size' | 'leading', number>>,
): PrintedLine[] =>
  lines.flatMap((text, at) =>
    text
      ? [
          {
            text: text.trim(),
            x: text.startsWith('\t') ? x + size : x,
            y: y - at * leading,
            size,
          },
        ]
      : [],
  );
