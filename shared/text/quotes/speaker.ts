import { CUE_PARTICIPLES, CUE_VERBS } from './cues-list.ts';
import type { Quoted } from './marks.ts';

const VERB = `(?:${CUE_VERBS.join('|')})(?!\\p{L})`;
const CAPITAL =
  '(?:Dr\\.|Prof\\.|\\p{Lu}(?:[\\p{L}\\p{M}’-]{1,40}|\\.)|\\d{1,3}-[Jj]ährige[rn]?)(?!\\p{L})';
const DETERMINER = '(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre)';
const ADJECTIVE = '(?:\\d{1,3}-)?\\p{Ll}[\\p{L}-]{2,30}(?:e|er|en|es)';
const LINK = '(?:aus|beim?|der|des|vom?n?|für|of|de|van|di|al|bin|in|zu|zur|und|&)';
const NAME = `${CAPITAL}(?: ${CAPITAL}){0,4}`;
/** A noun phrase: `der Sprecher der Feuerwehr Oberlahr`, `Jana Weber von den Grünen`. */
const SUBJECT = `(?:${DETERMINER} )?(?:${ADJECTIVE} ){0,3}${NAME}(?: ${LINK}(?: de[rnmsr])?(?: ${ADJECTIVE}){0,2} ${NAME}){0,2}`;
const ADVERB =
  '(?:sich|dazu|weiter|am \\p{L}+|auch|gestern|heute|zudem|jedoch|dagegen|etwa|später|daraufhin|abschließend|wörtlich)';
const OPENER =
  'Ähnlich|Allerdings|Am|An|Auch|Auf|Außerdem|Bei|Beim|Bereits|Da|Dabei|Daher|Dann|Darauf|Daraufhin|Dazu|Deshalb|Dort|Doch|Gegenüber|Gestern|Heute|Hier|Im|In|Jetzt|Mit|Nach|Noch|Nun|Schon|Seit|So|Später|Vor|Weiter|Wörtlich|Zu|Zudem|Zuletzt|Zugleich|Zum|Zur|Zuvor';
const NOT_SUBJECT = new RegExp(
  `^(?:(?:${OPENER}|Es|Er|Sie|Ich|Man|Und|Was|Wie|Wir|Laut|Dies|Das)(?: |$)|Der (?:${ADJECTIVE.replace('(?:e|er|en|es)', 'en')}) )`,
  'u',
);
/** Behind these a noun phrase is no subject. */
const CASE_BEFORE =
  /(?:^|[\s(])(?:an|auf|aus|bei|beim|dem|den|durch|einem|einen|einer|für|gegen|gegenüber|im|in|mit|nach|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen)\s$/iu;

const AFTER = [
  new RegExp(`^.?[,.!?]? {0,2}(?:so|laut|${VERB})(?: ${ADVERB}){0,2} (${SUBJECT})`, 'u'),
  new RegExp(`^.?, (?:hatte|hat) (${SUBJECT}) [^.:]{0,80}?(?:${CUE_PARTICIPLES.join('|')})`, 'u'),
];
const BEFORE = [
  new RegExp(`(${SUBJECT})(?: \\([^()]{1,30}\\))? (?:${VERB})(?! (?:er|sie|es)(?!\\p{L}))`, 'gu'),
  // `Jana Weber, die Leiterin des Bads, sagte`
  new RegExp(`^.?(${SUBJECT}),[^:;]{3,120}, (?:${VERB})`, 'gu'),
  // The verb comes before its subject where something else opens the sentence.
  new RegExp(`^(?:${OPENER}) [^,:]{0,120}?(?:${VERB}) (?:${ADVERB} )?(${SUBJECT})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ll]aut|[Nn]ach A(?:ngaben|ussagen) (?:von|des|der)) (${SUBJECT})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})zitierte?n? (?:\\p{Ll}+ )?(${SUBJECT})`, 'gu'),
];
const WINDOW = 260;

/** Where the speaker of a quotation is named in the same block, if a verb of saying makes it clear. */
export function speakerOf(text: string, quote: Quoted): Quoted | undefined {
  return after(text, quote) ?? before(text, quote);
}

/** `„…“, sagte Jana Weber`. */
function after(text: string, { end }: Quoted): Quoted | undefined {
  const tail = text.slice(end, end + WINDOW);
  for (const pattern of AFTER) {
    const found = pattern.exec(tail);
    if (found && !NOT_SUBJECT.test(found[1] ?? '')) return place(found, end);
  }
  return undefined;
}

/** `Jana Weber sagte: „…“`, `Nach dem Urteil sagte Jana Weber: „…“`, in the same sentence. */
function before(text: string, { start }: Quoted): Quoted | undefined {
  const from = sentenceStart(text, start);
  const clause = text.slice(from, start);
  return BEFORE.flatMap((pattern) => [...clause.matchAll(pattern)])
    .filter(([, subject = '']) => !NOT_SUBJECT.test(subject))
    .map((match) => place(match, from))
    .filter((found) => !CASE_BEFORE.test(text.slice(Math.max(from, found.start - 12), found.start)))
    .toSorted((a, b) => b.start - a.start)[0];
}

function place(match: RegExpMatchArray, offset: number): Quoted {
  const [whole, subject = ''] = match;
  const start = offset + (match.index ?? 0) + whole.indexOf(subject);
  return { start, end: start + subject.length };
}

/** Where the sentence begins that holds a place, as far as 260 code units back. */
function sentenceStart(text: string, index: number): number {
  const head = text.slice(Math.max(0, index - WINDOW), index);
  const stops = head.matchAll(/(?<![\s.]\p{L}|Dr|Prof|\d)[.!?]["“”«»]? (?=[\p{Lu}„"»])/gu);
  const last = [...stops].at(-1);
  return index - head.length + (last ? last.index + last[0].length : 0);
}
