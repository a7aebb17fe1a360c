import { alternatives } from '../word-lists.ts';

const MAX_LENGTH = 300;
const EVENT = new RegExp(
  `^(?:(?:${alternatives('tat unfall einsatz ereignis brand fund veranstaltungs')})?(?:ort|zeit|zeitraum|zeitpunkt)|${alternatives(
    'wann wo wer was termin termine treffpunkt eintritt beginn einlass dauer öffnungszeiten anfahrt adresse kosten karten tickets anmeldung infos',
  )}) ?: (?=\\S)`,
  'iu',
);

/** When or where something was or will be: `Tatort: Lohfeld, Am Kai`. */
export const isEventLine = (text: string): boolean => text.length <= MAX_LENGTH && EVENT.test(text);
