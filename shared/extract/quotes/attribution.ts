import {
  INDEFINITE_ARTICLES,
  inEitherCase,
  NOMINATIVE_ARTICLES,
  POSSESSIVES,
} from '../../german/determiners.ts';
import { SAYING_PARTICIPLES, SAYING_VERBS } from '../../german/saying.ts';
import type { TextRange } from './quoted-ranges.ts';

/** Who said it and by which word the text says so; a pronoun still needs a name. */
export type Attribution = { speaker?: TextRange; pronoun?: TextRange; cue?: TextRange };

const CUE = `(?<cue>(?:${SAYING_VERBS.join('|')})(?!\\p{L}))`;
const CAPITAL =
  '(?:Dr\\.|Prof\\.|\\p{Lu}(?:[\\p{L}\\p{M}’-]{1,40}|\\.)|\\d{1,3}-[Jj]ährige[rn]?)(?!\\p{L})';
const DETERMINER = `(?:${inEitherCase([...NOMINATIVE_ARTICLES, ...INDEFINITE_ARTICLES, ...POSSESSIVES])})`;
const ADJECTIVE = '(?:\\d{1,3}-)?\\p{Ll}[\\p{L}-]{2,30}(?:e|er|en|es)';
const LINK = '(?:aus|der|des|vom?n?|für|of|de|van|di|al|bin|zu|zur|und|&)';
const NAME = `${CAPITAL}(?: ${CAPITAL}){0,4}`;
/** A noun phrase: `der Sprecher der Feuerwehr Oberlahr`, `Jana Weber von den Grünen`. */
const PHRASE = `(?:${DETERMINER} )?(?:${ADJECTIVE} ){0,3}${NAME}(?: ${LINK}(?: de[rnmsr])?(?: ${ADJECTIVE}){0,2} ${NAME}){0,2}`;
const SUBJECT = `(?<who>${PHRASE})`;
const PRONOUN = '(?<pronoun>[Ee]r|[Ss]ie)(?!\\p{L})';
const ADVERB =
  '(?:sich|dazu|weiter|am \\p{L}+|auch|gestern|heute|zudem|jedoch|dagegen|etwa|später|daraufhin|abschließend|wörtlich)';
const OPENER =
  'Ähnlich|Allerdings|Am|An|Auch|Auf|Außerdem|Bei|Beim|Bereits|Da|Dabei|Daher|Dann|Darauf|Daraufhin|Dazu|Deshalb|Dort|Doch|Gegenüber|Gestern|Heute|Hier|Im|In|Jetzt|Mit|Nach|Noch|Nun|Schon|Seit|So|Später|Vor|Weiter|Wörtlich|Zu|Zudem|Zuletzt|Zugleich|Zum|Zur|Zuvor';
const NOT_SUBJECT = new RegExp(
  `^(?:(?:${OPENER}|Es|Er|Sie|Ich|Man|Und|Was|Wie|Wir|Laut|Dies|Das|Da[rv]\\p{Ll}+|Hier\\p{Ll}+)(?: |$)|(?:Der )?(?!einen )\\p{Ll}[\\p{L}-]{2,30}en )`,
  'u',
);
/** After these a noun phrase is not a subject. */
const CASE_BEFORE =
  /(?:^|[\s(])(?:an|auf|aus|bei|beim|dem|den|durch|einem|einen|einer|für|gegen|gegenüber|im|in|mit|nach|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen)\s$/iu;

const AFTER = [
  `^.?[,.!?]? {0,2}(?:(?<so>so|laut)|${CUE})(?: ${ADVERB}){0,2} (?:${PRONOUN}|${SUBJECT})`,
  `^.?, (?:hatte|hat) (?:${PRONOUN}|${SUBJECT}) [^.:]{0,80}?(?<cue>${SAYING_PARTICIPLES.join('|')})`,
  // `„…“. Das sagte Jana Weber dem Radio.`
  `^.?[^.!?„“"»«]{0,80}[.!?][“”"«»]? (?:Das|Dies) ${CUE} (?:${ADVERB} )?(?:${PRONOUN}|${SUBJECT})`,
].map((source) => new RegExp(source, 'du'));
const BEFORE = [
  `${SUBJECT}(?: \\([^()]{1,30}\\))? ${CUE}(?! (?:er|sie|es)(?!\\p{L}))`,
  `(?<!\\p{L})${PRONOUN} ${CUE}`,
  `${CUE} (?:${ADVERB} )?${PRONOUN}`,
  // `Jana Weber, die Leiterin des Bads, sagte`
  `^.?${SUBJECT},[^:;]{3,120}, ${CUE}`,
  // The verb precedes its subject if something else opens the sentence.
  `^(?:${OPENER}) [^,:]{0,120}?${CUE} (?:${ADVERB} )?${SUBJECT}`,
  `${CUE} (?:${ADVERB} )?${SUBJECT}: ?.?$`,
  `(?<!\\p{L})(?<cue>[Ll]aut|[Nn]ach A(?:ngaben|ussagen) (?:von|des|der)) ${SUBJECT}`,
  `(?<!\\p{L})(?<cue>zitierte?n?) (?:\\p{Ll}+ )??${SUBJECT}`,
  // A statement that ends with a colon: `Jana Weber weist das zurück: „…“`
  `^${SUBJECT}(?:,[^:;,]{3,100},)? (?:wird|\\p{Ll}{2,}(?:t|te))(?!\\p{L})[^:;]{0,180}: ?.?$`,
].map((source) => new RegExp(source, 'dgu'));
const MAX_ATTRIBUTION_DISTANCE = 260;

/** Where the same block names the speaker of a quotation, if a verb of saying makes it clear. */
export const attribution = (text: string, quote: TextRange): Attribution =>
  after(text, quote) ?? before(text, quote) ?? {};

/** `„…“, sagte Jana Weber`. */
const after = (text: string, { end }: TextRange): Attribution | undefined => {
  const tail = text.slice(end, end + MAX_ATTRIBUTION_DISTANCE);
  for (const pattern of AFTER) {
    const found = pattern.exec(tail);
    if (found && !NOT_SUBJECT.test(found.groups?.who ?? '')) return attributed(found, end);
  }
  return undefined;
};

/** `Jana Weber sagte: „…“`, `Nach dem Urteil sagte Jana Weber: „…“`, in the same sentence. */
const before = (text: string, { start }: TextRange): Attribution | undefined => {
  const from = sentenceStart(text, start);
  const clause = text.slice(from, start);
  return BEFORE.flatMap((pattern) => [...clause.matchAll(pattern)])
    .filter(({ groups = {} }) => !NOT_SUBJECT.test(groups.who ?? ''))
    .map((match) => attributed(match, from))
    .filter((found) => !CASE_BEFORE.test(text.slice(Math.max(from, at(found) - 12), at(found))))
    .toSorted((a, b) => at(b) - at(a))[0];
};

const at = ({ speaker, pronoun }: Attribution): number => (speaker ?? pronoun)?.start ?? 0;

const attributed = ({ indices }: RegExpExecArray, offset: number): Attribution => {
  const { who, pronoun, cue, so } = indices?.groups ?? {};
  const range = (place?: [number, number]) =>
    place && { start: offset + place[0], end: offset + place[1] };
  return { speaker: range(who), pronoun: range(pronoun), cue: range(cue ?? so) };
};

/** Start of the sentence that contains an index, at most 260 code units back. */
const sentenceStart = (text: string, index: number): number => {
  const head = text.slice(Math.max(0, index - MAX_ATTRIBUTION_DISTANCE), index);
  const stops = head.matchAll(/(?<![\s.]\p{L}|Dr|Prof|\d)[.!?]["“”«»]? (?=[\p{Lu}„"»])/gu);
  const last = [...stops].at(-1);
  return index - head.length + (last ? last.index + last[0].length : 0);
};
