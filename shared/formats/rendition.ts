import type { BlockType, Language } from '../article/article.ts';
import type { ArticleDocument, Segment } from '../article/document.ts';
import { leadAndPoints } from '../article/lead-and-points.ts';
import { rightsOf } from '../article/rights-of.ts';
import { segments } from '../article/segments.ts';
import { sourcesOf } from '../article/sources-of.ts';
import type { Flag } from '../article/translation.ts';
import { webAddress } from '../article/web-address.ts';
import { readerLanguages } from '../languages/languages.ts';

/** A sentence as a person reads it; without `text` it is not translated yet. */
export type RenderedSentence = { id: string; text?: string; flags: readonly Flag[] };

/** An article in one language, in the order of reading: what every form for people says. */
export type Rendition = {
  language: Language;
  title: string;
  kicker?: string;
  /** Said in place of sentences that are not translated. */
  gap: string;
  /** Site, byline, agency and day of publication. */
  facts: string[];
  /** What readers must know before they trust the text. */
  notices: string[];
  /** The lead and the points of the summary. */
  points: RenderedSentence[];
  blocks: { type: BlockType; sentences: RenderedSentence[] }[];
  /** Copyright, terms of use and licence. */
  rights: string[];
  /** Address of the original, if it is on the web. */
  original?: string;
};

export const renditionOf = (document: ArticleDocument): Rendition => {
  const { language, status, title, kicker, metadata, blocks } = document;
  const { pageWords, readingWords } = readerLanguages[language];
  const { byline, published } = metadata;
  const [outlet, ...agency] = sourcesOf(metadata);
  return {
    language,
    title: title?.text ?? pageWords.untitled,
    gap: status === 'complete' ? readingWords.missingForGood : pageWords.missing,
    kicker: kicker?.text,
    facts: [...new Set([outlet, byline, ...agency, published?.slice(0, 10)])].flatMap(
      (fact) => fact ?? [],
    ),
    notices: noticesOf(document),
    points: pointsOf(document),
    blocks: blocks
      .map(({ type, sentences }) => ({ type, sentences: sentences.map(rendered) }))
      .filter(({ sentences }) => sentences.some(({ text }) => text)),
    rights: rightsOf(metadata),
    original: webAddress(metadata.url),
  };
};

const noticesOf = (document: ArticleDocument): string[] => {
  const { language, status, truncated, translation, correction } = document;
  const { pageWords, statuses } = readerLanguages[language];
  const flagged = segments<Segment>(document).filter(({ flags }) => flags?.length).length;
  return [
    correction?.text,
    truncated && pageWords.truncated,
    translation && (translation.model === 'stand-in' ? pageWords.standIn : pageWords.machine),
    translation && flagged > 0 && `${pageWords.flagged}: ${flagged}`,
    status === 'brief' && statuses.brief,
  ].flatMap((notice) => notice || []);
};

const pointsOf = (document: ArticleDocument): RenderedSentence[] => {
  const { lead, points } = leadAndPoints(document.summary);
  const byId = new Map(segments<Segment>(document).map((segment) => [segment.id, segment]));
  return [...(lead ? [lead] : []), ...points].flatMap(({ id }) => {
    const segment = byId.get(id);
    return segment?.text ? [rendered(segment)] : [];
  });
};

const rendered = ({ id, text, flags = [] }: Segment): RenderedSentence => ({ id, text, flags });
