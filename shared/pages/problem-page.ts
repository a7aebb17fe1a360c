import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Reason } from '../article/manifest.ts';
import { listPath, rejectedPath, spokenIn, type View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { ReaderLanguage } from '../languages/target-language.ts';
import { timeWords } from './day-words.ts';
import { htmlPage } from './html-page.ts';
import { pageWord } from './page-words.ts';
import { rejectionWords } from './rejection-words.ts';
import type { Html } from './row.ts';

export type ProblemKind = keyof ReaderLanguage['problems'];

type ProblemProps = {
  view: View | undefined;
  kind: ProblemKind;
  /** The faults of the address: the names of parameters, or other faults. */
  faults?: readonly string[] | undefined;
  /** The same in English, where none of the faults has words. */
  detail?: string | undefined;
  reason?: Reason | undefined;
  /** The address of the German original, which can be read meanwhile. */
  original?: string | undefined;
  /** When it can be read. */
  until?: string | undefined;
  /** Whether it links the page of rejected uploads. */
  leadsToRejected?: boolean;
};

/** Why a page can't be shown, or not yet, in its language or in each; with a way on. */
export const problemPage = ({ view, ...problem }: ProblemProps) => {
  const languages = view && view !== 'all' ? [view] : LANGUAGES;
  const { title } = readerLanguages[spokenIn(view ?? 'all')].problems[problem.kind];
  return htmlPage({
    view,
    title,
    main: html`${languages.map((language, at) => inLanguage(problem, { language, view, level: at === 0 ? 1 : 2 }))}
    ${problem.kind === 'bad-request' && faultsOf(problem, 'de').length === 0 ? html`<p class="detail" lang="en">${problem.detail}</p>` : ''}`,
  });
};

type Place = { language: Language; view: View | undefined; level: 1 | 2 };

const inLanguage = (
  problem: Omit<ProblemProps, 'view'>,
  { language, view, level }: Place,
): Html => {
  const { title, text } = readerLanguages[language].problems[problem.kind];
  const why = reasonWords(problem, language);
  const heading = level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  const { original, leadsToRejected } = problem;
  const onward = view === 'all' ? 'all' : language;
  return html`<section class="problem" lang="${language}">
      ${heading}
      <p>${why ?? text}${faultsOf(problem, language)}${problem.until ? html` ${timeWords(problem.until, language)}` : ''}</p>
      <p>${original ? html`<a href="${original}">${pageWord('original', language)}</a> ` : ''}${leadsToRejected ? html`<a href="${rejectedPath(onward)}">${readerLanguages[language].listWords.rejectedUploads}</a> ` : ''}<a href="${listPath(onward)}">${pageWord('allArticles', language)}</a></p>
    </section>`;
};

const faultsOf = ({ faults = [] }: Pick<ProblemProps, 'faults'>, language: Language): Html[] =>
  faults.flatMap((fault) => {
    const words = Object.entries(readerLanguages[language].faults).find(([name]) => name === fault);
    if (!words) return [];
    return fault.includes('-') ? html` ${words[1]}` : html`<br><code>${fault}</code>: ${words[1]}`;
  });

/** Words for the reason's code; an operator's own words for a code that is not ours. */
const reasonWords = (
  { kind, reason }: Pick<ProblemProps, 'kind' | 'reason'>,
  language: Language,
): string | undefined => {
  if (!reason) return undefined;
  const { withdrawals, stops } = readerLanguages[language];
  const rejected = rejectionWords(reason, language);
  if (rejected) return [rejected.reason, rejected.remedy].filter(Boolean).join(' ');
  const known = Object.entries({ ...withdrawals, ...stops });
  const words = known.find(([code]) => code === reason.code)?.[1];
  return words ?? (kind === 'withdrawn' ? reason.message : undefined);
};
