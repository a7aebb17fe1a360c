const UNITS: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const FIGURES = /(?:\d[\d,]*(?:\.\d+)?[万億兆]?)+/gu;
const PART = /(\d[\d,]*(?:\.\d+)?)([万億兆]?)/gu;
const MONTH = /(?<!\d)(\d{1,2})月/gu;

/** Values of figures, with myriads that add up: `1万2500` is 12,500. */
export const japaneseNumbers = (text: string): Set<number> =>
  new Set((text.normalize('NFKC').match(FIGURES) ?? []).map(sum));

const sum = (printed: string): number =>
  [...printed.matchAll(PART)].reduce(
    (total, [, figure = '', unit = '']) =>
      total + Number(figure.replaceAll(',', '')) * (UNITS[unit] ?? 1),
    0,
  );

export const japaneseMonths = (text: string): Set<number> =>
  new Set([...text.normalize('NFKC').matchAll(MONTH)].map(([, month]) => Number(month)));
