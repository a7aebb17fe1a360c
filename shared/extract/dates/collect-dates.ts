import type { Article, Block } from '../../article/article.ts';
import type { DateMention } from '../../article/summary.ts';
import { type Day, dayOf, isoDay, isoMonth } from './calendar.ts';
import { lastDay, mentionOf, type PlacedDate, placeDates } from './dates.ts';
import { ofProgramme, type Programme, programmeOf } from './programme.ts';
import { inStory, type Story, storyAfter, storyWithin } from './story.ts';
import { toldYear } from './told-year.ts';

type Dated = Pick<Article, 'blocks' | 'metadata'>;

/**
 * The dates of an article, in order, each read where it is printed: a line that is nothing but a
 * date (of a live blog) dates what follows it, and a year that is told of may go on in the next
 * sentence.
 */
export const collectDates = (article: Dated): DateMention[] => {
  const found = datesIn(article);
  return found.some(isHeuer) && article.blocks.some(namesHeuer)
    ? found.filter((one) => !isHeuer(one))
    : found;
};

const isHeuer = ({ text }: DateMention) => text === 'Heuer';
/** `Dirk Heuer`: then `Heuer` is no year where it opens a sentence, either. */
const namesHeuer = ({ sentences }: Block) =>
  sentences.some(({ text }) => /\p{Lu}\p{Ll}+ Heuer(?!\p{L})/u.test(text));

const datesIn = ({ blocks, metadata }: Dated): DateMention[] => {
  const published = dayOf(metadata.published);
  const placed = placeAll(blocks, published);
  const later = published ? knownLater(placed, published) : [];
  if (!published || later.length === 0) return mentions(placed);
  const modified = dayOf(metadata.modified);
  const revised = modified && later.every((iso) => iso <= isoDay(modified)) ? modified : undefined;
  return revised || later.length > 1 ? mentions(placeAll(blocks, revised)) : mentions(placed);
};

type InSentence = { sentence: Block['sentences'][number]; placed: PlacedDate[] };

const mentions = (all: readonly InSentence[]): DateMention[] =>
  all.flatMap(({ sentence, placed }) => placed.map((one) => mentionOf(sentence, one)));

/** Days and months after the publication that the text looks back on: it was revised since. */
const knownLater = (all: readonly InSentence[], published: Day): string[] =>
  all
    .flatMap(({ placed }) => placed)
    .filter(({ meaning, side }) => meaning.kind === 'fixed' && side === 'past')
    .flatMap(({ iso }) =>
      iso && iso.length >= 7 && iso > isoDay(published) && iso > isoMonth(published) ? [iso] : [],
    );

const placeAll = (blocks: readonly Block[], published: Day | undefined): InSentence[] => {
  let today = published;
  let before: Before = {};
  return blocks.flatMap((block) => {
    today = dateLine(block, today) ?? today;
    const { told, ...own } = placeInBlock(block, today, before);
    before = own;
    return told;
  });
};

type Before = {
  named?: Day | undefined;
  programme?: Programme | undefined;
  story?: Story | undefined;
};

/** A block goes on with the days that the one before it named, and with its story. */
const placeInBlock = (
  { type, sentences }: Block,
  today: Day | undefined,
  earlier: Before,
): Before & { told: InSentence[] } => {
  const told: InSentence[] = [];
  let own: Programme | undefined;
  let story =
    type === 'heading' ? undefined : earlier.story && { ...earlier.story, sameBlock: false };
  for (const sentence of sentences) {
    const found = placeDates(sentence.text, {
      today,
      named: lastDay(told.at(-1)?.placed ?? []) ?? namedBefore(told, earlier, today),
      year: toldYear(told.at(-1)?.placed ?? []),
      heading: type === 'heading',
    });
    own = (today && programmeOf(found, today)) ?? own;
    const programme = own ?? earlier.programme;
    const placed = (programme ? found.map((one) => ofProgramme(one, programme)) : found).map(
      (one) =>
        today ? inStory(one, storyWithin(one, found, today) ?? story, sentence.text, today) : one,
    );
    story = today && storyAfter(placed, sentence.text, story, today);
    told.push({ sentence, placed });
  }
  return { told, named: namedBefore(told, earlier, today), programme: own, story };
};

/** The day, not ahead, that the last few sentences named, also those of the block before. */
const namedBefore = (
  told: readonly InSentence[],
  earlier: Before,
  today: Day | undefined,
): Day | undefined => {
  const near = told.slice(-MAX_NAMED_BEFORE).flatMap(({ placed }) => placed);
  const past = near.filter(({ iso = '' }) => today && iso <= isoDay(today));
  return lastDay(past) ?? (told.length < MAX_NAMED_BEFORE ? earlier.named : undefined);
};

const MAX_NAMED_BEFORE = 3;

/** A block that is nothing but a date: `Donnerstag, 18. Juli`. */
const dateLine = ({ sentences }: Block, today: Day | undefined): Day | undefined => {
  const [only, ...more] = sentences;
  if (!only || more.length || only.text.length > MAX_DATE_LINE_LENGTH) return undefined;
  const text = only.text.replace(/[\s:,]+$/, '');
  const [date] = placeDates(text, { today });
  const whole = date?.start === 0 && date.end >= text.replace(/\.$/, '').length;
  return whole && date.iso?.length === 10 ? dayOf(date.iso) : undefined;
};

const MAX_DATE_LINE_LENGTH = 40;
