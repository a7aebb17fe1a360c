import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/summary.ts';
import { caseKey } from '../../german/stem.ts';
import { alternatives } from '../../word-lists.ts';
import { SOURCE_PATTERNS } from './source-patterns.ts';

/**
 * The sources an article names (`laut „Spiegel“`, `der Deutschen Presse-Agentur zufolge`, `nach
 * Angaben der Reederei`, `wie die Zeitung am Freitag berichtete`), each at its first mention, in
 * reading order. Speakers of quotations are not sources of the article.
 */
export const collectSources = (article: Article): Span[] => {
  const known = new Set<string>();
  return article.blocks
    .flatMap((block) => block.sentences.flatMap(sourcesIn))
    .filter(({ text }) => !known.has(caseKey(text)) && known.add(caseKey(text)));
};

/** Sources cited by one sentence, in order. */
export const sourcesIn = ({ id, text }: Sentence): Span[] => {
  const found = SOURCE_PATTERNS.filter(({ cue }) => cue.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern())].flatMap(
      ({ indices }) => place(text, indices?.groups ?? {}) ?? [],
    ),
  );
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => one.start >= (all[i - 1]?.end ?? 0))
    .map(({ start, end }) => ({ sentence: id, start, end, text: text.slice(start, end) }));
};

type Place = { start: number; end: number };

/**
 * The name in quotation marks of `einem Bericht der Zeitung „Lahrbote“`, else the report's owner.
 */
const place = (text: string, groups: Record<string, [number, number]>): Place | undefined => {
  const [start, end] = groups.owner ?? groups.source ?? [0, 0];
  const printed = text.slice(start, end);
  if (!groups.owner && REPORT.test(printed)) return undefined;
  const [whole = '', name = ''] = /[„“"»«‚›]([^“”"«»‘‹]+)[“”"«»‘‹]/.exec(printed) ?? [];
  if (!name) return { start, end };
  const from = start + printed.indexOf(whole) + 1;
  return { start: from, end: from + name.length };
};

/** A report without an owner is not a source. */
const REPORT = new RegExp(
  String.raw`^(?:\p{Ll}+ )?(?:${alternatives(String.raw`
    Angaben? Auskunft Bericht(?:e[ns]?|s)? Informationen \p{L}{0,20}[Mm]itteilung Beobachtungen?
    Erkenntnissen? Studien? Umfragen? Gutachten Untersuchung Schätzung(?:en)? Gesetz Plan Vertrag
    Satzung`)})$`,
  'u',
);
