import { MONTH_PATTERN } from '../german/months.ts';
import { ANY_WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { alternatives } from '../word-lists.ts';

const MAX_LENGTH = 300;
const EVENT = new RegExp(
  `^(?:(?:${alternatives('tat unfall einsatz ereignis brand fund veranstaltungs')})?(?:ort|zeit|zeitraum|zeitpunkt)|${alternatives(
    'wann wo wer was termin termine treffpunkt eintritt beginn einlass dauer öffnungszeiten anfahrt adresse kosten karten tickets anmeldung infos',
  )}) ?: (?=\\S)`,
  'iu',
);

/** `Samstag, 19. Dezember 2026, 18 Uhr`: the clock of a page has its minutes. */
const DAY_AND_HOUR = new RegExp(
  `^(?:am )?(?:${ANY_WEEKDAY_PATTERN})[.,]{1,2} (?:den )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTH_PATTERN}) ?(?:\\d{4})?,? (?:um |ab |von )?\\d{1,2}(?: ?(?:-|–|bis) ?\\d{1,2})? Uhr$`,
  'iu',
);

/** When or where something was or will be: `Tatort: Lohfeld, Am Kai`. */
export const isEventLine = (text: string): boolean =>
  text.length <= MAX_LENGTH &&
  (EVENT.test(text) || (text.endsWith(' Uhr') && DAY_AND_HOUR.test(text)));
