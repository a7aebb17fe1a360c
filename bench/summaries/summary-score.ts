import * as z from 'zod';
import { sentences } from '../../shared/german/sentences/sentences.ts';
import { mean, ratio } from '../statistics.ts';
import { rouge1 } from './rouge.ts';

/** An article with the summary that its editors wrote. */
export const SummarisedArticle = z.object({
  text: z.string(),
  title: z.string(),
  reference: z.string(),
});
export type SummarisedArticle = z.infer<typeof SummarisedArticle>;

type SentenceChooser = (
  text: string,
  options: { sentences: number; title?: string | undefined },
) => readonly string[];

/** Sentences that a summariser may take. */
const MAX_SENTENCES = 3;
const WARM_UP = 5;
/** Words that point back at a sentence before theirs. */
const ANAPHORIC = new Set(
  `er sie es das damit dadurch dabei daher deshalb doch aber und auch denn dann dort so zudem
  außerdem allerdings dennoch trotzdem dafür dagegen daraufhin danach davor hier ihm beide ersterer
  ebenso jedoch nun man`.split(/\s+/),
);
const ANAPHORIC_STEMS = /^(?:dies|ihr|sein|letzter)/;

/** The first sentences of the text: the bar, which is hard to beat on news. */
export const lead: SentenceChooser = (text, { sentences: count }) =>
  sentencesOf(text).slice(0, count);

/**
 * ROUGE-1 in percent; the share of articles all of whose sentences are in the text as they are; the
 * share of sentences that point back at one that was left out; articles a second.
 */
export const scoreSummaries = (
  articles: readonly SummarisedArticle[],
  summarise: SentenceChooser,
) => {
  const run = ({ text, title }: SummarisedArticle) =>
    summarise(text, { sentences: MAX_SENTENCES, title: title || undefined }).slice(
      0,
      MAX_SENTENCES,
    );
  articles.slice(0, WARM_UP).forEach(run);
  const begun = performance.now();
  const summaries = articles.map(run);
  const seconds = (performance.now() - begun) / 1_000;
  const scores = articles.map(({ text, reference }, n) => {
    const summary = summaries[n] ?? [];
    return {
      rouge: rouge1(summary.join(' '), reference),
      verbatim: isVerbatim(summary, text) ? 1 : 0,
      dangling: danglingShare(summary, text),
    };
  });
  return {
    rouge: 100 * mean(scores.map(({ rouge }) => rouge)),
    verbatim: 100 * mean(scores.map(({ verbatim }) => verbatim)),
    dangling: 100 * mean(scores.map(({ dangling }) => dangling)),
    speed: articles.length / seconds,
  };
};

export const isVerbatim = (summary: readonly string[], text: string): boolean =>
  summary.every((sentence) => spaced(text).includes(spaced(sentence)));

/** The first sentence of a text does not dangle, nor does one that follows its predecessor. */
export const danglingShare = (summary: readonly string[], text: string): number => {
  const order = sentencesOf(text).map(spaced);
  const taken = new Set(summary.map(spaced));
  const dangling = summary.filter((sentence) => {
    const at = order.indexOf(spaced(sentence));
    return at !== 0 && pointsBack(sentence) && !taken.has(order[at - 1] ?? '');
  });
  return ratio(dangling.length, summary.length);
};

const pointsBack = (sentence: string): boolean => {
  const [first = ''] = /^\p{Lu}\p{L}*/u.exec(sentence.replace(/^["„“»]\s*/, '')) ?? [];
  const word = first.toLowerCase();
  return ANAPHORIC.has(word) || ANAPHORIC_STEMS.test(word);
};

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((paragraph) => sentences(paragraph))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
