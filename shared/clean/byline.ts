import { STOP_WORDS } from '../german/function-words.ts';
import { isFirstName } from '../german/names/first-names.ts';
import { ANY_WEEKDAY_PATTERN, WEEKDAYS as WEEKDAY_NAMES } from '../german/weekdays.ts';
import { once } from '../once.ts';
import { alternatives } from '../word-lists.ts';
import { AFTER, AROUND, BY, PHOTOGRAPHER } from './byline-words.ts';
import { agencyAlone } from './dateline.ts';
import { isOrganisation, isPlaceholder, isPublisher, withoutRoles } from './no-person.ts';
import { findTime } from './page-time.ts';
import { ICONS, TIME_LABEL } from './time-labels.ts';
import { inOneLine } from './white-space.ts';

/** Persons and the agency that a byline names; neither is guessed. */
export type Byline = { authors: string[]; agency?: string };

const MAX_BYLINE_LENGTH = 400;
const MAX_WRITTEN_LENGTH = 160;
const MAX_AUTHORS = 15;
const PARTICLE =
  'von|van|de|der|den|dem|zu|zur|zum|di|da|del|della|la|le|du|dos|ten|ter|bin|ibn|al|el|y';
const SMALL = once(() => new RegExp(`^(?:${PARTICLE}|und|and|mit|in|aus)$`));
const WORD = "(?:al-|el-|[dl]['’])?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const NAME = once(() => new RegExp(`^${WORD}(?: (?:(?:${PARTICLE}) ){0,2}${WORD}){1,5}$`, 'u'));
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.flat());
/** Towns of two words, which look like names. */
const TOWN =
  /^(?:Abu|Addis|Bad|Buenos|Cape|Den|Hong|Kuala|La|Las|Le|Los|Mexico|Monte|New|Phnom|Port|Rio|Saint|Sankt|San|Santa|São|St\.|Tel|Washington) \p{Lu}/u;
const IN_PLACE = / (?:[Ii]n|aus) \p{Lu}.{1,30}$/u;
const PLACE = /^\p{Lu}[\p{L}.-]{1,30}(?:(?: (?:am|an|der|im|ob))? \p{Lu}[\p{L}.-]{1,30}){0,2}\.?$/u;

/** What is left of `am Do., 5. März`. */
const BEFORE_TIME = once(
  () =>
    new RegExp(
      `(?:[,|]? (?:am|vom|den))?(?:[,|]? (?:${ANY_WEEKDAY_PATTERN})[.,]{0,2})?(?:[,|]? (?:am|vom|den))?(?=$| \\|)`,
      'gi',
    ),
);
const MAX_TIMES = 3;
const STARTS_WITH_TIME =
  /^(?:(?:posted|published) on \p{L}{3,9} \d{1,2},|(?:[\p{L}.]{2,15}[,:]? ){0,3}\d{1,4}[.-]).{0,60}[\s,|–—-](?:\p{L}{5,15} )?(?:von|by):? /iu;
/** What is left before a time that was taken out of a line. */
const PUBLISHED = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:zuletzt|erstmals|zuerst) )?(?:${alternatives(`
    veröffentlicht publiziert erstellt erschienen geschrieben verfasst gepostet eingestellt
    eingetragen gespeichert aktualisiert stand posted published`)})(?: am| on)?:?[ ,|–-]{1,4}(?=von\b|by\b)`,
      'iu',
    ),
);
const ADDRESS = /<?[\w.+-]{0,60}@[\w.-]{1,60}>?|https?:\/\/\S{1,200}/g;
/** `Dr. h. c. mult.`, `Dr. med. vet.`: what follows the degree. */
const DEGREE = /(?<=(?<!\p{L})(?:Dr|Prof)\.)(?: ?\p{Ll}{1,6}\.){1,4}(?= \p{Lu})/gu;
/** After a name, not an initial. */
const FULL_STOP = /(?<=\p{Ll}{3})\.$/u;
const AND = /\s+(?:und|and|sowie|mit)\s+|\s*[&+]\s*/;
const SEPARATOR = /\s*[,;|/·•]\s*|\s+[–—-]\s+/;
/** `lno`, `am`: initials of an agency's service or of an editor. */
const INITIALS = /^\p{Ll}{2,5}(?:-\p{Ll}{2,5})?\.?$/u;

/** `Von Kern zu Voss`, unless it is `Von Karl zu Rhein`. */
const FROM_TO = /^\p{Lu}[\p{L}.-]{1,30} zu[mr]? /u;

/** The byline that a line is by its words: `Von Anna Muster und Ben Beispiel, Berlin`. */
export const writtenByline = (text: string): Byline | undefined => {
  if (text.length > MAX_WRITTEN_LENGTH) return undefined;
  if (!BY.test(text.replace(/^[\s,;|–(-]{1,9}/, '')) && !STARTS_WITH_TIME.test(text))
    return undefined;
  const line = bare(text).replace(PUBLISHED(), '');
  const by = BY.exec(line)?.[0];
  if (!by) return undefined;
  const named = line.slice(by.length);
  if (FROM_TO.test(named) && !isPerson(named)) return undefined;
  const { authors, agency, others } = sorted(named, []);
  return authors.length > 0 && others.length === 0 ? { authors, ...agency } : undefined;
};

/** A byline whose label, such as `Von` or `Autor`, is an element of its own. */
export const labelledByline = (label: string, text: string): Byline | undefined => {
  const announced = [label, `${label}:`].find((each) => BY.exec(`${each} `)?.[0].trim() === each);
  return label !== '' && announced ? writtenByline(`${announced} ${text}`) : undefined;
};

/** Whether a name begins with a first name, as that of a place does not. */
export const isPerson = (name: string): boolean => isFirstName(name.split(/[ -]/)[0] ?? '');

/** The names of a line of nothing but names and perhaps a time. */
export const namesAlone = (text: string): string[] => {
  const { authors, others } = sorted(text.length <= MAX_WRITTEN_LENGTH ? bare(text) : '', []);
  return others.every((each) => !/\p{L}/u.test(each)) ? authors : [];
};

/**
 * The authors in a text that is made for them, such as a meta tag: also a single name, but no
 * placeholder, no organisation and none of the publishers.
 */
export const statedAuthors = (text: string, publishers: string[]): Byline => {
  const line = AROUND.reduce((rest, words) => rest.replace(words, ''), bare(text).replace(BY, ''));
  if (isOrganisation(line) && !line.includes(',') && !agencyAlone(line)) return { authors: [] };
  const { authors, agency, others, parts } = sorted(line, publishers);
  const lone = parts === others.length ? loneName(others) : [];
  return { authors: authors.length > 0 ? authors : lone, ...agency };
};

/** Text without addresses, times and brackets; an agency in brackets is kept. */
const bare = (text: string): string => {
  const line = inOneLine(text.slice(0, MAX_BYLINE_LENGTH).replace(ICONS, ' | '))
    .replace(ADDRESS, ' ')
    .replace(PHOTOGRAPHER, '')
    .replace(DEGREE, '')
    .trim();
  const untimed = withoutTimes(line);
  const open = untimed.replace(/^\(([^()]{1,60})\)$/, '$1');
  const unbracketed = open.replace(/ ?\(([^()]{1,40})\)/g, (_, inner: string) =>
    agencyAlone(inner) ? `, ${inner}` : '',
  );
  return inOneLine(unbracketed)
    .replace(/^[\s,;|–-]{1,9}|[\s,;|–-]{1,9}$/g, '')
    .replace(FULL_STOP, '');
};

const withoutTimes = (line: string): string => {
  let rest = line;
  for (let times = 0; times < MAX_TIMES && /\d/.test(rest); times += 1) {
    const timeless = findTime(rest)?.rest;
    if (timeless === undefined) break;
    rest = timeless.replace(BEFORE_TIME(), (words: string, at: number) => {
      const [, day = ''] = /^ (\p{L}+)/u.exec(words) ?? [];
      return isFamilyName(day, timeless.slice(0, at).split(' ').at(-1)) ? ` ${day}` : '';
    });
  }
  return rest;
};

/** A day after a first name: `Ruth Freitag`. */
const isFamilyName = (day: string, before = ''): boolean =>
  WEEKDAYS.has(day) && before.split('-').every(isFirstName);

type Sorted = { authors: string[]; agency: { agency?: string }; others: string[]; parts: number };

const sorted = (text: string, publishers: string[]): Sorted => {
  const parts = partsOf(inUsualCase(text.replace(AFTER, '')));
  const found: Sorted = { authors: [], agency: {}, others: [], parts: parts.length };
  for (const { part, mayBeAuthor } of parts) {
    const agency = agencyAlone(part);
    const name = agency || isOrganisation(part) ? '' : withoutRoles(part.replace(IN_PLACE, ''));
    if (agency) found.agency.agency ??= agency;
    else if (name === '' || TIME_LABEL.test(part) || isPublisher(name, publishers)) continue;
    else if (mayBeAuthor && isName(name) && !(found.authors.length > 0 && TOWN.test(name)))
      found.authors.push(name);
    else if (!(found.authors.length > 0 && PLACE.test(name)) && !INITIALS.test(name))
      found.others.push(name);
  }
  found.authors = [...new Set(found.authors)].slice(0, MAX_AUTHORS);
  return found;
};

/** A line in capitals, with those of names alone. */
const inUsualCase = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .split(/(?<=[ ,/])/)
        .map((part) => (agencyAlone(part.replace(/\P{L}+$/u, '')) ? part : capitalised(part)))
        .join('');

const capitalised = (part: string): string => {
  const lower = part.toLowerCase();
  return SMALL().test(lower.trim())
    ? lower
    : lower.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
};

/** What follows the last author after a comma is where or what the author is. */
const partsOf = (text: string): { part: string; mayBeAuthor: boolean }[] => {
  const groups = text.split(AND).map((group) => group.split(SEPARATOR));
  return groups
    .flatMap((group, at) => {
      const isLast = at > 0 && at === groups.length - 1;
      return group.map((part, index) => ({
        part: part.trim(),
        mayBeAuthor: !isLast || index === 0,
      }));
    })
    .filter(({ part }) => part !== '');
};

const isName = (text: string): boolean => {
  const words = text.split(' ');
  return (
    NAME().test(text) &&
    words[0] !== words.at(-1) &&
    words[0] !== 'By' &&
    !STOP_WORDS.has((words[0] ?? '').toLowerCase()) &&
    !words.some((word, at) => WEEKDAYS.has(word) && !isFamilyName(word, words[at - 1]))
  );
};

/** A single name, or `Muster, Anna`. */
const loneName = (names: string[]): string[] => {
  const [first = '', second, third] = names;
  if (/\s/.test(first) || isPlaceholder(first) || third) return [];
  if (second === undefined) return [first];
  return isName(`${second} ${first}`) ? [`${second} ${first}`] : [];
};
