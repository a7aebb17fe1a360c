import * as z from 'zod';
import {
  authorsIn,
  containsWords,
  dayInBerlin,
  isPrintedWhole,
  loose,
  plain,
} from './label-text.ts';

/**
 * The facts of one page, labelled by reading it. Texts are pieces of the page that find the place.
 */
export const PageLabels = z.object({
  page: z.string(),
  published: z.string().optional(),
  /** Beginnings of the sentences that would do as a lead. */
  lead: z.array(z.string()).optional(),
  persons: z.array(z.string()),
  byline: z.array(z.string()).optional(),
  /** `near` begins the sentence; an `iso` of null must be left open. */
  dates: z.array(z.object({ near: z.string(), text: z.string(), iso: z.string().nullable() })),
  /**
   * `near` begins the quotation, `accept` lists what its speaker may be called: nothing where the
   * article does not say. `quote: false` marks a title or a term that only has the marks.
   */
  speakers: z.array(
    z.object({
      near: z.string(),
      accept: z.array(z.string()).default([]),
      quote: z.literal(false).optional(),
    }),
  ),
});
export type PageLabels = z.infer<typeof PageLabels>;

/** What is said about a page. */
type PageFacts = {
  sentences: readonly { id: string; text: string }[];
  lead?: string | undefined;
  dates: readonly { sentence: string; text: string; iso?: string | undefined }[];
  quotes: readonly { text: string; speaker?: string | undefined }[];
  names: readonly { text: string; type: string }[];
  byline?: string | undefined;
  published?: string | undefined;
};

export type FactOutcome =
  | `lead ${'right' | 'other' | 'none'}`
  | `person ${'right' | 'in part' | 'not found'}`
  | `byline ${'right' | 'other' | 'none'}`
  | `published ${'right' | 'other' | 'none'}`
  | `date ${'right' | 'wrong' | 'without iso' | 'not found' | 'left open' | 'filled in'}`
  | `speaker ${'right' | 'wrong' | 'none' | 'not found'}`
  | `words ${'left alone' | 'taken for a quotation'}`;

/** One outcome for each label of a page. */
export const outcomesOf = (labels: PageLabels, facts: PageFacts): FactOutcome[] => [
  ...leadOutcome(labels, facts),
  ...labels.persons.map((person) => personOutcome(person, facts)),
  ...bylineOutcome(labels, facts),
  ...publishedOutcome(labels, facts),
  ...labels.dates.map((date) => dateOutcome(date, facts)),
  ...labels.speakers.map((speaker) => speakerOutcome(speaker, facts)),
];

const leadOutcome = ({ lead }: PageLabels, facts: PageFacts): FactOutcome[] => {
  if (!lead?.length) return [];
  const sentence = facts.sentences.find(({ id }) => id === facts.lead);
  if (!sentence) return ['lead none'];
  const fits = lead.some((part) => plain(sentence.text).includes(plain(part)));
  return [fits ? 'lead right' : 'lead other'];
};

const personOutcome = (label: string, { names }: PageFacts): FactOutcome => {
  const offered = names.filter(({ type }) => type === 'person').map(({ text }) => loose(text));
  const full = loose(label);
  if (offered.some((name) => containsWords(name, full))) return 'person right';
  const surname = full.split(' ').findLast((word) => !/^[ivx]+\.$/.test(word)) ?? full;
  const inPart = offered.some((name) => containsWords(full, name) && containsWords(name, surname));
  return inPart ? 'person in part' : 'person not found';
};

const bylineOutcome = ({ byline }: PageLabels, facts: PageFacts): FactOutcome[] => {
  if (!byline) return [];
  const [wanted, offered] = [authorsIn(byline.join(', ')), authorsIn(facts.byline ?? '')];
  if (wanted.join() === offered.join()) return ['byline right'];
  return [offered.length > 0 ? 'byline other' : 'byline none'];
};

const publishedOutcome = ({ published }: PageLabels, facts: PageFacts): FactOutcome[] => {
  if (!published) return [];
  if (!facts.published) return ['published none'];
  return [dayInBerlin(facts.published) === published ? 'published right' : 'published other'];
};

/** Of several dates in the sentence the one whose words are most like the label's is meant. */
const dateOutcome = (label: PageLabels['dates'][number], facts: PageFacts): FactOutcome => {
  const places = new Set(
    facts.sentences
      .filter(({ text }) => plain(text).includes(plain(label.near)))
      .map(({ id }) => id),
  );
  const wanted = plain(label.text);
  const [offer] = facts.dates
    .filter(({ sentence }) => places.has(sentence))
    .map(({ text, iso }) => ({ iso, words: plain(text) }))
    .filter(({ words }) => words.includes(wanted) || wanted.includes(words))
    .map((one) => ({ ...one, distance: Math.abs(one.words.length - wanted.length) }))
    .sort((a, b) => a.distance - b.distance);
  if (label.iso === null) return offer?.iso ? 'date filled in' : 'date left open';
  if (!offer) return 'date not found';
  if (!offer.iso) return 'date without iso';
  return offer.iso === label.iso ? 'date right' : 'date wrong';
};

/** Characters from which on a piece of a quotation is enough to tell it. */
const MIN_PIECE = 8;
const MIN_LONG_TERM = 31;

const speakerOutcome = (
  { near, accept, quote }: PageLabels['speakers'][number],
  { sentences, quotes }: PageFacts,
): FactOutcome => {
  const offered = quotes.map(({ text, speaker }) => ({ speaker, words: plain(text) }));
  const key = plain(near);
  if (quote === false) {
    const taken = offered.some(
      ({ words }) =>
        unpointed(words) === unpointed(key) ||
        (key.length >= MIN_LONG_TERM && words.startsWith(key)),
    );
    return taken ? 'words taken for a quotation' : 'words left alone';
  }
  const found =
    offered.find(({ words }) => words.startsWith(key)) ??
    offered.find(({ words }) => words.length >= MIN_PIECE && key.startsWith(words)) ??
    offered.find(({ words }) => key.length >= MIN_PIECE && words.includes(key));
  if (!found) return 'speaker not found';
  if (!found.speaker) return accept.length === 0 ? 'speaker right' : 'speaker none';
  const printed = isPrintedWhole(
    plain(found.speaker),
    sentences.map(({ text }) => plain(text)),
  );
  const said = loose(found.speaker);
  const accepted = accept.some((name) => containsWords(said, loose(name)));
  return printed && accepted ? 'speaker right' : 'speaker wrong';
};

const unpointed = (text: string): string => text.replace(/[.,!?]$/, '');
