import { BE_FORMS, HAVE_FORMS } from '../../german/auxiliaries.ts';
import type { Clause } from '../../german/clauses/clauses.ts';
import { DETERMINERS } from '../../german/determiners.ts';
import { EVENT_VERB } from '../../german/prospects.ts';
import { formsPerfectWithBe, isPreterite } from '../../german/verb-forms.ts';
import { alternatives } from '../../word-lists.ts';

const TIME_OF_DAY =
  /^\s(?:früh|[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht|um \d|um Mitternacht|ab \d|gegen \d)/u;
const STATE_IN_PASSIVE = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(`
    als genutzt verwendet gesehen bezeichnet betrachtet bewertet verstanden geführt genannt
    geschätzt betrieben bewohnt geleitet hergestellt produziert gesprochen eingesetzt angebaut`)})(?!\p{L})`,
  'u',
);

/** `auch heute`, `heute noch`. */
const NOWADAYS = /(?<!\p{L})(?:auch|bereits|schon|immer) \| |\| {1,2}noch (?!einmal|nicht)/iu;
/** `auf die heute niemand mehr verzichten will`. */
const NO_MORE =
  /(?<!\p{L})(?:niemand|nicht|kaum|kein\p{Ll}{0,2}(?:\s\p{L}+)?)\s(?:mehr|noch)(?!\p{L})/u;
/** `das heute erwachsene Kind`, `die heute meist genutzten Wege`. */
const STATE_ATTRIBUTE =
  /^\s(?:\p{Ll}+\s){0,2}(?:erwachsen|genutzt|verwendet|benutzt|bewohnt|verbreitet|vergessen|genannt|geschätzt|gesprochen|eingesetzt|anerkannt|bekannt)e[nmrs]?(?!\p{L})/u;
const IN_PERFECT = /(?<!\p{L})(?:hat|haben|habe|ist|sind|sei|seien)(?!\p{L})/u;

/** Whether `heute` is the day of publication; else it is *nowadays*, or it cannot be known. */
export const isToday = (
  { text, start, tense, attributes }: Clause,
  from: number,
  to: number,
): boolean => {
  const before = text.slice(0, Math.max(0, from - start)).trimEnd();
  const after = text.slice(Math.max(0, to - start));
  if (/(?<!\p{L})noch$/iu.test(before)) return isYetToday(text, tense);
  const attribute = attributes.find((one) => one.start < from && to <= one.end);
  if (attribute) return attribute.tense === 'past' && !STATE_ATTRIBUTE.test(after);
  // `Saint-Domingue (heute Haiti)`
  if (/^\s\p{Lu}[\p{L}-]+(?:\)|$)/u.test(after)) return false;
  if (isInNounPhrase(before, after)) return false;
  if (/(?<!\p{L})(?:[Aa]b|[Ss]eit)$/u.test(before) || /^ an(?!\p{L})/u.test(after)) return true;
  if (TIME_OF_DAY.test(after) || /\d Uhr(?!\p{L})/u.test(text)) return true;
  if (tense === 'past' && isState(text)) return false;
  if (tense === 'past') return !IN_PERFECT.test(text) || !NOWADAYS.test(`${before} | ${after}`);
  if (tense === 'present' && NOWADAYS.test(`${before} | ${after}`)) return false;
  if (/(?<!\p{L})(?:auch|bereits|schon)$/iu.test(before)) return false;
  if (/^\s(?:schon|bereits)(?!\p{L})/u.test(after)) return false;
  if (NO_MORE.test(after)) return false;
  const verbs = text.match(/\p{Ll}{3,}/gu) ?? [];
  if (tense === 'future')
    return (
      /(?<!\p{L})(?:wird|werden|werde|soll|sollen|solle|will|wollen|wolle)(?!\p{L})/u.test(text) &&
      !STATE_IN_PASSIVE.test(text)
    );
  return (
    tense === 'present' &&
    verbs.some((verb) => EVENT_VERB.test(verb)) &&
    !/(?<!\p{L})als(?!\p{L})/u.test(text)
  );
};

/** `beginnt noch heute`, `will noch heute entscheiden`; else it is *still*: `wirkt noch heute`. */
const isYetToday = (text: string, tense: Clause['tense']): boolean =>
  (tense === 'future' && /(?<!\p{L})(?:soll|will|muss|dürfte)/u.test(text)) ||
  (tense === 'present' && (text.match(/\p{Ll}{3,}/gu) ?? []).some(isOfEvent));

const isOfEvent = (verb: string): boolean => EVENT_VERB.test(verb) && !/^w[ei]rd/.test(verb);

/** `sind heute besser organisiert`, but `ist heute gestorben`. */
const isState = (text: string): boolean => {
  const words = text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
  const isBe = words.some((word) => BE_FORMS.has(word));
  const other = words.some((word) => HAVE_FORMS.has(word) || isPreterite(word));
  return isBe && !other && !words.some(formsPerfectWithBe);
};

/** `die heute 62-jährige Wirtin`, `das heute bekannte Werk`. */
const isInNounPhrase = (before: string, after: string): boolean =>
  /^\s\p{Ll}{2,}ende[nrms]?\s\p{Lu}/u.test(after) ||
  (DETERMINERS.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '') &&
    /^\s(?:\d+-?[Jj]ährig|\p{Ll}+e[nmrs]?\s\p{Lu})/u.test(after));
