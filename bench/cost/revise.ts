import { type ArticleDocument, germanSentences } from '../../shared/article/document.ts';

const WORDS = ['', 'offenbar', 'inzwischen'];

/**
 * A page as a newsroom corrects it: every tenth sentence gets another word. `round` selects the
 * sentences and the word, so the result is the same each time.
 */
export const corrected = (html: string, german: ArticleDocument, round: number): string => {
  const pieces = germanSentences(german)
    .filter(({ id }) => id !== 'title')
    .flatMap(({ text }) => pieceOf(html, text) ?? []);
  const wanted = Math.max(1, Math.round(germanSentences(german).length / 10));
  const step = Math.max(1, Math.floor(pieces.length / wanted));
  return Array.from({ length: wanted }, (_, n) => pieces[n * step + (round % step)]).reduce<string>(
    (page, piece) =>
      piece ? page.replace(piece, () => piece.replace(' ', ` ${WORDS[round] ?? ''} `)) : page,
    html,
  );
};

/** The page as another outlet runs it, with a paragraph of its own before the first sentence. */
export const carried = (html: string, german: ArticleDocument, n: number): string => {
  const sentences = german.blocks.flatMap((block) => block.sentences);
  const first = sentences.flatMap(({ text = '' }) => pieceOf(html, text) ?? [])[0];
  const at = first ? html.lastIndexOf('<', html.indexOf(first)) : -1;
  const own = `<p>Das meldet unsere Redaktion unter der laufenden Nummer ${n} an diesem Tag aus der Region.</p>`;
  return at < 0 ? html + own : html.slice(0, at) + own + html.slice(at);
};

/** The start of a sentence, at least two words, if the markup has it unbroken. */
const pieceOf = (html: string, sentence: string): string | undefined => {
  const piece = sentence.slice(0, 40).replace(/\S*$/, '').trim();
  return piece.includes(' ') && html.includes(piece) ? piece : undefined;
};
