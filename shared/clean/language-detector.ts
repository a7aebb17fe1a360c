import { eld } from 'eld/extrasmall';

/** The language of a text that German is most often taken for, or that is. */
export const languageOf = (text: string): string => eld.detect(text).language;
