import type { ArticleDocument } from '../article/document.ts';
import { tmx, tsv } from '../formats/aligned.ts';
import { entryId } from '../formats/feed-entry.ts';
import { markdown } from '../formats/markdown.ts';
import { writeNinjs } from '../formats/ninjs.ts';
import { plainText } from '../formats/plain-text.ts';

/** The address of the article's page, and when the document was stored. */
type Place = { page: string; modified: Date };

export type WrittenForm = {
  type: string;
  /** A file for another program instead of something to read. */
  isFile?: boolean;
  /** There is nothing of it without a translation. */
  translationsOnly?: boolean;
  write: (document: ArticleDocument, place: Place) => string;
};

/** Every form of a document beside its JSON and its page, by the suffix of its path. */
export const WRITTEN_FORMS = {
  md: {
    type: 'text/markdown; charset=utf-8',
    write: (document, { page }) => markdown(document, page),
  },
  txt: {
    type: 'text/plain; charset=utf-8',
    write: (document, { page }) => plainText(document, page),
  },
  tmx: {
    type: 'application/x-tmx+xml',
    isFile: true,
    translationsOnly: true,
    write: (document) => tmx(document),
  },
  tsv: {
    type: 'text/tab-separated-values; charset=utf-8',
    isFile: true,
    translationsOnly: true,
    write: (document) => tsv(document),
  },
  ninjs: {
    type: 'application/json',
    write: (document, place) =>
      JSON.stringify(writeNinjs(document, { ...place, uri: entryId(document, document.language) })),
  },
} satisfies Record<string, WrittenForm>;

type Suffix = keyof typeof WRITTEN_FORMS;
export const SUFFIXES = Object.keys(WRITTEN_FORMS) as Suffix[];
