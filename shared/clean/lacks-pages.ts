import { COMMENTS } from './boilerplate/teasers.ts';
import { isRunning } from './draft.ts';

const MAX_LINES_BESIDE = 5;
const MAX_LENGTH = 120;
/** `Seite 1 von 2`, `[Seite 1/2]`. */
const OF_PAGES = /^[[(]?(?:auf )?Seite:? (\d{1,2}) ?(?:von|\/) ?(\d{1,2})[\])]?$/iu;

/** `Weiter auf Seite 2: Wer bleibt`, `Fortsetzung auf Seite 3`. */
const GOES_ON_ELSEWHERE =
  /^[^\p{L}\d]{0,4}(?:(?:bitte |hier )?(?:(?:lesen sie|lies) )?weiter(?:lesen)?|(?:die )?fortsetzung(?: lesen sie)?|nächste seite)(?::| auf| →)? ?(?:auf )?(?:der )?seite \d{1,2}\b/iu;

/**
 * Whether the lines around a text, which is those from `from` up to `to`, say that it has more pages
 * than are there.
 */
export const lacksPages = (lines: readonly string[], from: number, to: number): boolean => {
  const after = lines.slice(to, to + MAX_LINES_BESIDE);
  const comments = after.findIndex((text) => COMMENTS.test(text));
  const below = comments === -1 ? after : after.slice(0, comments);
  const text = lines.slice(Math.max(0, from - MAX_LINES_BESIDE), to);
  const near = [...text, ...below];
  const last = text.findLastIndex(isRunning);
  const pages = near.flatMap((line) => {
    const [, page, all] = line.length <= MAX_LENGTH ? (OF_PAGES.exec(line) ?? []) : [];
    return page && all ? [{ page: Number(page), all: Number(all) }] : [];
  });
  const shown = new Set(pages.map(({ page }) => page)).size;
  return (
    pages.some(({ all }) => all > shown) ||
    near.some((line, at) => at >= last && line.length <= MAX_LENGTH && GOES_ON_ELSEWHERE.test(line))
  );
};
