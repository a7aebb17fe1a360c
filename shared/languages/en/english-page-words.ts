import type { ReaderLanguage } from '../target-language.ts';

/** The pages' own words. */
export const ENGLISH_PAGE_WORDS: ReaderLanguage['pageWords'] = {
  languages: 'Languages',
  sideBySide: 'Side by side',
  points: 'Key points',
  editors: 'by the editors',
  article: 'The article',
  written: 'Summarised by an AI model, each sentence checked against its source',
  unproven: 'Unproven statements were replaced with sentences from the article.',
  quotes: 'Quotations',
  resolved: 'from the context',
  timeline: 'Timeline',
  figures: 'Figures',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  sources: 'Sources of the article',
  more: 'More',
  missing: 'not translated yet',
  beingTranslated: 'Being translated; reload in a few seconds.',
  translateRest: 'Translate the rest',
  standIn: 'Test translation, not by DeepL.',
  machine: 'Machine translation by DeepL.',
  flagged: 'Sentences that the check doubts',
  original: 'Original',
  correction: 'Correction',
  truncated: 'Only the start of the article was uploaded.',
  untitled: 'Untitled',
  older: 'Older',
  search: 'Search',
  nothingFound: 'No sentence found.',
  searchNeedsWord: 'A search needs a word that the sentence has.',
  searchHelp:
    '"side by side" finds these words in this order, -word leaves out sentences with the word, begin* finds words that begin like this.',
  searchWakes: 'The search engine is waking up. This page reloads by itself.',
  olderSentences: 'Older sentences',
  allArticles: 'All articles',
  empty: 'No articles yet.',
};

export const ENGLISH_STATUSES: ReaderLanguage['statuses'] = {
  pending: 'pending',
  brief: 'brief',
  complete: 'complete',
  parked: 'parked',
  failed: 'failed',
};
