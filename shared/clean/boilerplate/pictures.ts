import { PICTURE_AGENCY_PATTERN } from '../../german/agencies.ts';
import { once } from '../../once.ts';
import { phrases } from '../../word-lists.ts';

/** Agencies and archives at the end of a picture's credit. */
const PICTURES = `${PICTURE_AGENCY_PATTERN}|${phrases(`
  AP Photo | imago | IMAGO | Imago | Imago Images | imago images | Getty | Getty Images |
  picture alliance | picture-alliance | Unsplash | Pexels | Pixabay | Shutterstock |
  shutterstock | Adobe Stock | iStock | ZUMA Press | Funke Foto Services | Archiv | privat | zvg |
  Zvg | Wikimedia Commons | SNA | Screenshot | LaPresse | Ritzau Scanpix`)}`;

/** A line that is only a picture's credit: names, an agency, `/` in between. */
export const CREDIT = once(
  () =>
    new RegExp(
      `^(?:(?:foto|bild|quelle|grafik|video|von|text)s?\\s?:?\\s)?(?:(?:[\\p{Lu}\\d][\\p{L}\\d.’'&_-]{0,23}|von|van|de|via|für|und|and)[ ,/|]{1,3}){0,7}(?:${PICTURES})(?:[/ |](?:[\\p{L}.-]{1,20} ?){1,3})?$|^(?:IMAGO|imago|Imago|Getty Images|${PICTURE_AGENCY_PATTERN})\\/|^Screenshots? \\p{Lu}|^\\p{Lu}[\\p{L}&.-]{1,24}(?: \\p{Lu}[\\p{L}.-]{1,20})?/ ?(?:\\p{Lu}[\\p{L}.’'-]{1,20} ){1,2}\\p{Lu}[\\p{L}.’'-]{1,20}$`,
      'u',
    ),
);

/** `Quelle: AFP`: an agency's picture, no figures. */
export const PICTURE_SOURCE = once(
  () => new RegExp(`^Quelle ?: ?(?:${PICTURES})(?:[/ ,|].{1,40})?$`, 'u'),
);

/** A caption with the credit after its last sentence. */
export const CAPTION_CREDIT = once(
  () =>
    new RegExp(
      `[.!?)“"»] ?(?:\\p{Lu}[\\p{L}.’'-]{1,20}[ ,/]{1,3}){0,5}(?:${PICTURES})(?:/[\\p{L} .-]{1,30})?$|(?:\\p{Lu}[\\p{L}.’'-]{1,20} ){1,3}?[/|] ?(?:${PICTURES})$|(?:All rights reserved|Alle Rechte vorbehalten)\\.?$|(?:Foto|Bild|Quelle): ?[^.!?]{2,80}$`,
      'u',
    ),
);

/** The start of a picture's credit, alone on its line. */
export const CREDIT_START =
  /^(?:©|\(c\) |(?:foto|bild|bildquelle|bildnachweis|bildrechte|grafik|credit)s?\s?[:©|/])/iu;
