import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { anyOf } from './any-of.ts';

const DAY = String.raw`\d{1,2}[./] ?(?:\d{1,2}[./]|\p{L}{3,9}) ?\d{2,4}\b`;
const TIME = String.raw`\d{1,2}[:.]\d{2}`;
const VERB =
  'online |publiziert |veröffentlicht |erschienen |aktualisiert |zuletzt |stand |zuerst ';
const WORD = `${VERB}|heute|gestern|am |vom |seit |von `;
/** A name, a place or a weekday followed by a mark. */
const NAME = String.raw`\p{L}[\p{L} .-]{1,40}[,•|] ?`;

/** Lines of at most 80 characters about the article: times, lengths, counts. */
export const DATED = anyOf([
  // A date with words around it; a sentence would end in a stop.
  new RegExp(`^(?:${WORD}|${NAME}){0,4}:? ?${DAY}(?:.{0,60}[^.!?…"“»])?$`, 'iu'),
  // A time of today.
  new RegExp(`^(?:${VERB})?(?:seit |um )?(?:heute|gestern),?.{0,12}${TIME}(?: uhr)?$`, 'iu'),
  new RegExp(`^${TIME} uhr$`, 'iu'),
  // Counts of clicks, pictures, minutes.
  /^[\d\s.,:/€%+-]{1,20}$/iu,
  /^\d{1,3} (?:min|minuten|kommentare|bilder|fotos)\.?.{0,12}$/iu,
  new RegExp(`^(?:${WEEKDAY_PATTERN})$`, 'iu'),
]);
