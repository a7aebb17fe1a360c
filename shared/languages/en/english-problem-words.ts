import type { ReaderLanguage } from '../target-language.ts';

/** Why a page cannot be shown, by kind. */
export const ENGLISH_PROBLEMS: ReaderLanguage['problems'] = {
  'bad-request': {
    title: 'This address is not right',
    text: 'A part of the address has a value that does not exist.',
  },
  'not-found': { title: 'Nothing here', text: 'There is no page at this address.' },
  'no-article': {
    title: 'There is no such article',
    text: 'If it was uploaded just now, it will be here in a few seconds.',
  },
  cleaning: { title: 'The article is being prepared', text: 'This page reloads by itself.' },
  translating: {
    title: 'Still being translated',
    text: 'This page reloads by itself. The German original can be read already.',
  },
  'not-translated': { title: 'Not translated', text: 'The German original can be read.' },
  embargo: {
    title: 'Under an embargo',
    text: 'The article may be read once its embargo has ended.',
  },
  rejected: { title: 'Rejected', text: 'This file did not become an article.' },
  withdrawn: { title: 'Withdrawn', text: 'The article can no longer be read.' },
  'no-digest': {
    title: 'No digest yet',
    text: 'The digest of a day is written when the day has ended in Germany.',
  },
  failed: { title: 'Something went wrong', text: 'The fault is on our side. Try again later.' },
};

/** Why an upload was rejected, by code, and what its uploader can do. */
export const ENGLISH_REJECTIONS: ReaderLanguage['rejections'] = {
  empty: { reason: 'The file is empty.', remedy: 'Upload the article again.' },
  binary: {
    reason: 'The file is damaged or has no text.',
    remedy: 'Upload the article as text, HTML, PDF or a Word document.',
  },
  'too-large': {
    reason: 'The file is too large.',
    remedy: 'Upload the article alone, or the file in parts.',
  },
  'too-long': { reason: 'The article is too long.', remedy: 'Upload it in parts.' },
  'unsupported-type': {
    reason: 'Files of this type are not read.',
    remedy: 'Upload the article as text, HTML, PDF or a Word document.',
  },
  'broken-charset': {
    reason: 'Too many characters cannot be read.',
    remedy: 'Save the file as UTF-8 and upload it again.',
  },
  'not-german': { reason: 'The text is not German.', remedy: 'Upload German articles only.' },
  'no-article': {
    reason: 'No article can be found in the file.',
    remedy: 'Upload the article as readers see it, or its text as .txt.',
  },
  draft: {
    reason: 'The file says that it is a draft.',
    remedy: 'Upload the article when it is finished, without "draft: true".',
  },
  'broken-item': {
    reason: 'The item of the agency is broken.',
    remedy: 'Ask the agency for a new version.',
  },
  replaced: { reason: 'A newer version has replaced it.', remedy: 'There is nothing to do.' },
  unpacked: { reason: 'The archive was unpacked.', remedy: 'There is nothing to do.' },
  'unreadable-time': {
    reason: 'The time of an embargo or an expiry cannot be read.',
    remedy: 'Give it as 2026-05-05T10:00+02:00 and upload the file again.',
  },
};

/** Why an article was withdrawn, by code. */
export const ENGLISH_WITHDRAWALS: ReaderLanguage['withdrawals'] = {
  canceled: 'The agency withdrew the article.',
  withheld: 'The article is not for publication.',
  expired: 'The time in which the article could be read has ended.',
  'upload-deleted': 'The uploaded file was deleted.',
};

/** What a part of an address has to be, by its name; then what is wrong with it as a whole. */
export const ENGLISH_FAULTS: ReaderLanguage['faults'] = {
  from: 'a German day such as 2026-11-22, or a time with its zone',
  to: 'a German day such as 2026-11-22, or a time with its zone',
  status: 'a status that can be chosen',
  topic: 'the code of a topic such as medtop:11000000',
  site: 'a name of at most 200 characters',
  section: 'a name of at most 200 characters',
  agency: 'a name of at most 200 characters',
  flagged: 'true or false',
  limit: 'a whole number from 1 to 100',
  cursor: 'a value from the links to other pages of the same list',
  q: 'a text of at most 200 characters',
  'from-after-to': 'The start is later than the end.',
  'no-day': 'There is no such day. A day has the form 2026-11-22.',
  'rejected-elsewhere': 'Rejected files have a page of their own.',
};
