import {
  REPORTED_SPEECH,
  REPORTING_WITH_MORE,
  SAYING_PARTICIPLES,
  SAYING_VERBS,
  USUAL_SAYING_VERBS,
} from '../../german/saying.ts';
import { alternatives } from '../../word-lists.ts';
import type { Item } from './phrases.ts';

export const PLAIN: ReadonlySet<string> = new Set(USUAL_SAYING_VERBS);

const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);

/** With the plurals of the preterites: `feierten`. */
const WITH_MORE: ReadonlySet<string> = new Set([
  ...REPORTING_WITH_MORE,
  ...[...SAYING_VERBS, ...REPORTING_WITH_MORE]
    .filter((verb) => verb.endsWith('te'))
    .map((verb) => `${verb}n`),
]);

export const PARTICIPLES: ReadonlySet<string> = new Set(SAYING_PARTICIPLES);

/** What may follow a quotation and its comma without being a verb. */
export const NO_VERB = new RegExp(
  `^(?:${alternatives(`
    und oder aber denn weil dass wenn als wie was wo bis doch sondern sowie auch nur nicht dann
    damit mit seit erst fast jetzt heute gut jedoch sonst so dort ihrerseits seinerseits et that
    kurz bereit laut`)})$`,
);

export const FINITE = new RegExp(
  `^(?:${alternatives(String.raw`
    \p{Ll}{2,}(?:t|te|ten|st) ist war waren sind hatten haben habe hieß hiess kam fuhr entfuhr
    schrie sang sangen lud zog stand begann warb schob fiel trug empfing empfahl beschied
    unterbrach stieß log klang blieb schwor tat lässt ließ(?:en)? liess(?:en)?`)})$`,
  'u',
);

export const AUXILIARY = /^ha(?:t|tte|tten|ben|be)$/;

export const PASSIVE = /^(?:wird|wurde|werden|wurden)$/;

export const BEING = /^(?:ist|sind|war|waren|sei|bleibt|gilt|steht|wäre|lautete?)$/;

/** Nouns of words that are everybody's. */
export const COMMON_WORDS = /^(?:Motto|Devise|Prinzip|Grundsatz|Sprichwort|Redensart)$/;

export const HEARSAY = /^(?:heißt|hieß|heisst|hiess|verlautete|verlautet)$/;

/** Verbs of words that are on something. */
export const INSCRIBED = /^(?:steht|stand|stehen|standen|prangt|prangte|prangten)$/;

/** What bears words of nobody. */
export const WRITTEN_ON =
  /(?:[Pp]lakate?n?|[Ss]child(?:er)?n?|[Bb]anner|[Tt]ransparente?n?|[Aa]ufschrift|[Ii]nschrift|[Aa]ufkleber|[Zz]ettel)$/;

/** Nouns of words that the verb beside them says. */
export const SAID_WORDS = /^(?:Worten|Satz|Ausruf|Zitat|Appell|Spruch)$/;

export const isSaying = (word: string): boolean => SAYING.has(word);

export const isVerb = (word: string): boolean =>
  isCue(word) || FINITE.test(word) || REPORTED_SPEECH.test(word);

export const isCue = (word: string): boolean => SAYING.has(word) || WITH_MORE.has(word);

/** Whether a clause reports what somebody says. */
export const isReported = (clause: readonly Item[]): boolean =>
  clause.some(({ word }) => REPORTED_SPEECH.test(word));
