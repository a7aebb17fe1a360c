import { endedBox } from './boxes/ended-box.ts';
import { newsletterBox } from './boxes/newsletter-box.ts';
import { pollBox } from './boxes/poll-box.ts';

/**
 * The lines of boxes between the paragraphs that are known by their lines alone: what is read out as
 * ended, polls, and newsletters on offer.
 */
export const boxLines = (texts: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  texts.forEach((_, at) => {
    const box = endedBox(texts, at) ?? pollBox(texts, at) ?? newsletterBox(texts, at);
    const [from, to] = box ?? [at, at];
    for (let line = from; line < to; line += 1) found.add(line);
  });
  return found;
};
