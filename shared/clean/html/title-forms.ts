import { lettersAndDigits } from '../../german/tokens.ts';
import { phrases } from '../../word-lists.ts';

const MIN_LENGTH = 15;
const MAX_STATED_LENGTH = 400;
/** Between a title and the name of the site; after the name also a colon. */
const MARK = / (?:[-–—|»·•]|::) /g;
const NAME = /^[^:]{2,60}: (?=\S)/;

/** Headings that say what kind of page it is: `Pressemitteilung`, `Aktuelles`. */
const KIND_OF_PAGE = new RegExp(
  `^(?:${phrases(`
    (?:(?:aktuelle|neueste|unsere) )?(?:presse|medien)?-?(?:meldung|mitteilung|information|erklärung|nachricht|artikel|beitrag|bericht)(?:en|e)? |
    aktuelles | neues | neuigkeiten | presse | pressearchiv | news | blog | startseite |
    detail(?:s|ansicht|seite)?`)})$`,
  'i',
);

export const isKindOfPage = (heading: string): boolean => KIND_OF_PAGE.test(heading);

/** A stated title, and the same without what follows a mark (`Titel | Bote`), the longest first. */
export const withoutEnds = (stated: string): string[] => {
  const title = stated.slice(0, MAX_STATED_LENGTH);
  const marks = [...title.matchAll(MARK)].map(({ index }) => title.slice(0, index));
  return [title, ...marks.reverse()].filter(({ length }) => length >= MIN_LENGTH);
};

/** Without what is before a colon. */
export const withoutName = (title: string): string => title.replace(NAME, '');

/** A stated title, and the same without what is before or after a mark, or before a colon. */
export const formsOf = (stated: string): string[] => {
  const title = stated.slice(0, MAX_STATED_LENGTH);
  const ends = [...title.matchAll(MARK)].map(({ index, 0: mark }) =>
    title.slice(index + mark.length),
  );
  const forms = [...withoutEnds(title), ...ends, withoutName(title)];
  return forms.filter(({ length }) => length >= MIN_LENGTH);
};

/** Whether a heading is a stated title, with or without the name of the site before or after it. */
export const isTitleIn = (heading: string, stated: string): boolean => {
  if (heading.length < MIN_LENGTH) return false;
  const same = lettersAndDigits(heading);
  return formsOf(stated).some((form) => lettersAndDigits(form) === same);
};
