import type { ReaderLanguage } from '../target-language.ts';

/** Words of the page that shows one article in one language. */
export const ENGLISH_READING_WORDS: ReaderLanguage['readingWords'] = {
  contents: 'Contents',
  pressSentence: 'Click a sentence to see its German.',
  germanOfSentence: 'German original',
  permalink: 'Link to this sentence',
  backToPoint: 'Back to the key points',
  corrected: 'Corrected',
  missingForGood: 'not translated',
  earlierVersion: 'This is the translation of the previous version; the new one will follow.',
  names: 'Names',
  corrections: 'What was corrected',
  before: 'before',
  after: 'now',
  correctedAt: 'Corrected',
  about: 'About this text',
  translation: 'Translation',
  byDeepl: 'Machine translation by DeepL',
  check: 'Check',
  checked:
    'A program compared each sentence with the original: figures, dates, names, negations, directions, quotation marks and terms.',
  nothingFound: 'It found nothing to review.',
  summary: 'Summary',
  extracted: 'Sentences of the article, selected by a program',
  author: 'Written by',
  outlet: 'Outlet',
  agency: 'Agency',
  section: 'Section',
  modified: 'Modified',
  inGermany: 'in Germany',
  rights: 'Rights',
  otherForms: 'Other forms',
  text: 'Text',
  address: 'Address',
  retrieved: 'Retrieved',
};

/** Why a translation stopped, by code. */
export const ENGLISH_STOPS: ReaderLanguage['stops'] = {
  'quota-exceeded': "DeepL's quota is used up. It will go on once the quota is renewed.",
  'monthly-cap': 'The limit of this month is reached. It will go on next month.',
  'article-cap': 'The article is longer than the limit for one article allows.',
  refused: 'DeepL refused the translation.',
  unavailable: 'DeepL could not be reached. It will be tried again.',
  empty: 'DeepL gave no usable translation of some sentences.',
  superseded: 'A correction came in between and was rejected.',
  'upload-gone': 'The uploaded file was deleted before it was translated.',
};

/** How many sentences a correction touched. */
export const ENGLISH_EDITS: ReaderLanguage['edits'] = ({ revision, changed, added, removed }) => {
  const parts: [number, string][] = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ];
  const edits = parts
    .filter(([count]) => count > 0)
    .map(([count, done]) => `${count} ${count === 1 ? 'sentence' : 'sentences'} ${done}`);
  return [`Version ${revision}`, edits.join(', ')].filter(Boolean).join(': ');
};
