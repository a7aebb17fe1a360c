import { isFirstName } from '../../german/names/first-names.ts';
import { MORE_FIRST_NAMES } from '../../german/names/more-first-names.ts';
import { nounKind } from '../../german/nouns.ts';
import { follows } from '../../german/tokens.ts';
import { alternatives } from '../../word-lists.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';
import { isThingNoun } from './name-of-thing.ts';
import type { NameToken } from './name-word.ts';

type TextRange = { start: number; end: number };

/**
 * Persons after what they are, though their names are also places, trades or unknown: `Chefarzt
 * Mathias Wittenberg`, `Dezernentin Annemie Küppers`, `die Obfrau der Linken, Nele Wachtmeister,`.
 */
export const ledPersons = (tokens: readonly NameToken[]): TextRange[] =>
  tokens.flatMap((given, i) => {
    if (!given.word.isNamePart) return [];
    const isKnown = given.word.isGivenName;
    const lead = tokens[i - 1];
    const isLed = lead !== undefined && follows(given) && leads(lead, isKnown);
    if (isKnown && isBeforePlace(tokens, i))
      return [{ start: given.start, end: tokens[i + 1]?.end ?? given.end }];
    if (isKnown && isRelative(tokens, i)) return [{ start: given.start, end: given.end }];
    if (MORE_FIRST_NAMES.has(given.text) && !isLed) return unled(tokens, i);
    if (!isLed && !(isKnown && isApposed(tokens, i))) return [];
    const last = isKnown ? familyAt(tokens, i) : unknownFamilyAt(tokens, i);
    if (!last || (!isLed && !/^[,.(]|^$/.test(tokens[last + 1]?.gap.trim() ?? ''))) return [];
    return [{ start: given.start, end: tokens[last]?.end ?? given.end }];
  });

/** `ihr Mann Ole`, without a family name. */
const isRelative = (tokens: readonly NameToken[], i: number): boolean => {
  const [owner, kin, given, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!owner || !kin || !given || !follows(given) || !follows(kin)) return false;
  const isAlone = !next || !follows(next) || !(next.word.isCapitalised || next.word.isParticle);
  return isAlone && KIN.test(kin.text) && OWNER.test(owner.text);
};

const KIN =
  /^(?:(?:Ehe)?(?:[Ff]rau|[Mm]ann)|(?:Zwillings|Halb)?(?:[Bb]ruder|[Ss]chwester)|Tochter|Sohn|Enkel(?:in|tochter|sohn)?|Freund(?:in)?|Partner(?:in)?|Vater|Mutter|Oma|Opa|Tante|Onkel|Cousine?|Nichte|Neffe|Verlobter?)$/;
const OWNER = /^(?:[Mm]ein|[Ss]ein|[Ii]hr|[Uu]nser|[Dd]ein)(?:e[mnrs]?)?$/;

/** `Isolde Krumbach`, though the model does not know the first name. */
const unled = (tokens: readonly NameToken[], i: number): TextRange[] => {
  const [before, given, last] = [tokens[i - 1], tokens[i], tokens[familyAt(tokens, i) ?? -1]];
  if (!given || !last || isNoun(last.text)) return [];
  const isGiven = before?.word.isGivenName && follows(given);
  if (isGiven && MORE_FIRST_NAMES.has(before.text)) return [];
  const start = isGiven ? before.start : given.start;
  return [{ start, end: last.end }];
};

const isNoun = (word: string): boolean =>
  nounKind(word.toLowerCase()) === 'noun' && !FAMILY_NAMES.has(word);

/** Groups, and adjectives that lead names of other things as often: `Deutsche Bank`, `Duo Infernale`. */
const LOOSE_LEAD = new RegExp(
  `^(?:${alternatives(`
    deutsche[rn]? grüne[rn]? linke[rn]? junge[rn]? liberale[rn]? alte[rn]? obere[rn]? team duo trio
    paar familie leute kind kinder mensch menschen paare geschwister`)})$`,
  'i',
);

/** A member is called as the council is. */
const COUNCILLOR =
  /^(?:Land|Stadt|National|Stände|Kantons|Regierungs|Gross|Gemeinde|Bundes|Bezirks|Landes)rat$/;

const leads = ({ text, word }: NameToken, isKnown: boolean): boolean => {
  if (isFirstName(text) || isThingNoun(text)) return false;
  return (
    (word.isRole || word.isPeople || COUNCILLOR.test(text)) && (isKnown || !LOOSE_LEAD.test(text))
  );
};

/** Words between what somebody is and the comma before the name. */
const MAX_APPOSITION_WORDS = 5;

const isApposed = (tokens: readonly NameToken[], i: number): boolean => {
  if (tokens[i]?.gap !== ', ') return false;
  for (let at = i - 1; at >= 0 && at >= i - MAX_APPOSITION_WORDS; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.word.isRole || token.word.isPeople) return !isFirstName(token.text);
    if (!follows(token)) return false;
  }
  return false;
};

/** First names that clubs bear, too. */
const CLUB_NAME = /^(?:Alba|Hertha|Viktoria|Victoria|Germania|Concordia|Alemannia|Teutonia)$/;

/** `Rosa Luxemburg`, with no other capitalised word next to it. */
const isBeforePlace = (tokens: readonly NameToken[], i: number): boolean => {
  const [before, given, place, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!given || !place?.word.place.isListed || !follows(place)) return false;
  if (given.word.isKnown || CLUB_NAME.test(given.text)) return false;
  if (next?.word.isCapitalised && follows(next)) return false;
  return !before?.word.isCapitalised || !follows(given) || leads(before, true);
};

const MAX_NAME_WORDS = 6;

/** After a known first name any capitalised word is the family's. */
const familyAt = (tokens: readonly NameToken[], i: number): number | undefined => {
  for (let at = i + 1; at < i + MAX_NAME_WORDS; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !follows(token)) return undefined;
    if (token.word.isParticle) continue;
    const isMore = follows(next) && (next?.word.isParticle || next?.word.isNamePart);
    if (isMore && (token.word.isGivenName || token.word.isInitials)) continue;
    const isFamily = token.word.isNamePart || (token.word.isRole && !token.word.isNoPerson);
    return isFamily && !isAbstract(token.text) ? at : undefined;
  }
  return undefined;
};

const MIN_ABSTRACT_LENGTH = 10;

/** `Trainer Marco Umstellungen`, `Direktor Robert Koch-Institut`. */
const isAbstract = (word: string): boolean => {
  const last = word.slice(word.lastIndexOf('-') + 1);
  const noun = nounKind(last.toLowerCase());
  return last === word
    ? word.length >= MIN_ABSTRACT_LENGTH && noun === 'ending'
    : noun !== undefined && !FAMILY_NAMES.has(last);
};

/** An unknown first name has no other capitalised word after the family name. */
const unknownFamilyAt = (tokens: readonly NameToken[], i: number): number | undefined => {
  const [given, family, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!given?.word.isUnknown || !family?.word.isNamePart || !follows(family)) return undefined;
  if (family.word.isKnown || nounKind(family.text.toLowerCase()) !== undefined) return undefined;
  return next?.word.isCapitalised && follows(next) ? undefined : i + 1;
};
