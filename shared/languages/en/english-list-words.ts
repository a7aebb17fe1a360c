import type { ReaderLanguage } from '../target-language.ts';

/** Words of the list, of the digest and of what was rejected. */
export const ENGLISH_LIST_WORDS: ReaderLanguage['listWords'] = {
  sections: 'Sections',
  articles: 'Articles',
  listed: 'The latest articles of the German press, translated and summarised in English.',
  digest: 'Daily digest',
  digested: 'What the German press reported on this day, by topic.',
  unfinishedDay:
    'The day is not over: what came after this edition, and what is still to come, is missing.',
  rejectedUploads: 'Rejected files',
  noneRejected: 'No file was rejected.',
  filters: 'Filters',
  day: 'Day',
  topic: 'Topic',
  source: 'Source',
  status: 'Status',
  everything: 'Show everything',
  flaggedOnly: 'with flagged sentences',
  doubtful: 'flagged',
  noneFound: 'There is no such article.',
  published: 'Published',
  received: 'Received',
  germanTime: 'All times are German time.',
  newer: 'Newer',
  earlierDay: 'Previous day',
  laterDay: 'Next day',
  pages: 'More articles',
  inGerman: 'in German',
  otherTopics: 'Other',
};

export const ENGLISH_COUNTS: ReaderLanguage['counts'] = {
  flagged: (sentences) =>
    sentences === 1 ? '1 flagged sentence' : `${sentences} flagged sentences`,
  corrected: (sentences) =>
    sentences === 1 ? '1 sentence corrected' : `${sentences} sentences corrected`,
  further: (articles) => `${articles} more`,
};
