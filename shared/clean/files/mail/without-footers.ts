import { CLOSING } from '../../../german/letter-words.ts';
import { namesMoment } from '../../../wires/embargo-words.ts';
import { type ArticlePassage, MIN_PROSE } from './article-passage.ts';
import { letterHead } from './letter-head.ts';
import { isFooter, isSignatureMark, type MailLine } from './mail-passages.ts';

const CONFIDENTIAL =
  /vertraulich|confidential|privileged|intern(?:e[nrs]?|al)?(?!\p{L})|dienstgebrauch|weiter(?:gabe|ge[gb]|leit)|distribut/iu;
const OF_ARTICLE = /veröffentlich|publi[ckz]|abdruck|sperr|embargo|pressemitteilung/iu;

/**
 * Lines without what a signature or a footer says of the confidence of the letter itself, which is
 * not of its article. Above the article it may be.
 */
export const withoutFooters = <Line extends MailLine>(
  lines: Line[],
  { lines: article, prose }: ArticlePassage,
): Line[] => {
  const footers = new Set(footersIn(lines, new Set(prose < MIN_PROSE ? [] : article)));
  return lines.map((line) => (footers.has(line) ? { ...line, text: '' } : line));
};

const footersIn = (lines: MailLine[], article: ReadonlySet<MailLine>): MailLine[] => {
  const footers: MailLine[] = [];
  let open: MailLine[] | undefined;
  let depth = 0;
  for (const [at, line] of lines.entries()) {
    const { text, quoted = 0, isSignature } = line;
    const isOther = (text !== '' && quoted !== depth) || letterHead(lines, at) !== undefined;
    if (isOther) footers.push(...(open ?? []));
    if (isOther || article.has(line)) open = undefined;
    if (text !== '') depth = quoted;
    if (!article.has(line) && (isSignature || isSignatureMark(text) || isEnd(lines, at)))
      open ??= [];
    if (isOfLetter(text)) open?.push(line);
  }
  return [...footers, ...(open ?? [])];
};

const isEnd = (lines: MailLine[], at: number): boolean =>
  CLOSING.test(lines[at]?.text ?? '') || isFooter(lines, at);

const isOfLetter = (text: string): boolean =>
  CONFIDENTIAL.test(text) && !OF_ARTICLE.test(text) && !namesMoment(text);
