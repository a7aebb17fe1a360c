import type { ArticleDocument, Segment } from '../../article/document.ts';
import type { Manifest } from '../../article/manifest.ts';
import { minutesOf } from '../../article/minutes-of.ts';
import { segments } from '../../article/segments.ts';
import type {
  DocumentHead,
  ServedDocument,
  ServedTranslation,
  SummaryDocument,
} from '../contract/served-document.ts';
import type { ServedRest } from '../contract/served-fields.ts';
import { factsOf } from './facts-of.ts';
import { documentPath, linksOf, summaryPath } from './links-of.ts';
import { idsIn, summaryIn } from './summary-in.ts';

/** A stored document, when it was stored, and the languages of its article. */
type Stored = Pick<Manifest, 'languages'> & {
  document: ArticleDocument;
  modified: Date;
  rest?: ServedRest | undefined;
};

export const servedDocument = (stored: Stored): ServedDocument => {
  const { id, language, blocks, summary, statements, terms } = stored.document;
  return {
    schema: 'document/1',
    ...headOf(stored, documentPath(id, language)),
    blocks,
    summary: summaryIn(summary),
    statements,
    terms,
  };
};

export const summaryDocument = (stored: Stored): SummaryDocument => {
  const { document } = stored;
  const cited = idsIn(document.summary);
  const sentences = segments(document).filter(({ id }) => cited.has(id));
  return {
    schema: 'summary/1',
    ...headOf(stored, summaryPath(document.id, document.language)),
    summary: summaryIn(document.summary),
    sentences: Object.fromEntries(sentences.map(({ id, ...sentence }) => [id, sentence])),
  };
};

const headOf = ({ document, languages, modified, rest }: Stored, self: string): DocumentHead => {
  const { id, revision, language, status, title, kicker, correction } = document;
  const { metadata, summary, truncated } = document;
  return {
    id,
    revision,
    language,
    sourceLanguage: 'de',
    status,
    rest,
    title,
    kicker,
    correction,
    ...factsOf(metadata, summary.topic, truncated),
    minutes: languages[language]?.minutes ?? minutesOf(document),
    links: linksOf({ id, languages, metadata }, self, language),
    translation: translationOf(document, modified),
  };
};

const translationOf = (
  document: ArticleDocument,
  modified: Date,
): ServedTranslation | undefined => {
  if (!document.translation) return undefined;
  const { server, model, instructions, glossary } = document.translation;
  return {
    machine: true,
    at: modified.toISOString(),
    server,
    model,
    instructions,
    glossary: glossary?.version,
    flagged: segments<Segment>(document).filter(({ flags }) => flags !== undefined).length,
  };
};
