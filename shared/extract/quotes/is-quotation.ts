import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { tokenise } from '../../german/tokens.ts';
import { alternatives } from '../../word-lists.ts';
import type { Mention } from './mentions.ts';
import type { TextRange } from './quoted-ranges.ts';
import { isSaying, PARTICIPLES } from './speech-words.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import type { TextLayout } from './text-layout.ts';
import { TITLE_NOUNS } from './title-nouns.ts';

const TITLE_BEFORE = new RegExp(
  `(?:${TITLE_NOUNS.join('|')})(?:e?[ns])?(?<colon>:)?,? ?[„“"»«‚›‹]$`,
  'iu',
);
const SO_CALLED =
  /(?:so ?genannte[rnms]?|vermeintliche[rnms]?|selbsternannte[rnms]?) ?[„“"»«‚›‹]$/iu;
/** `Im Gasthaus „Zur Linde“`: a noun right before the mark. */
const NOUN_BEFORE = /(\p{Lu}[\p{L}-]{1,40})\)? [„“"»«‚›‹]$/u;

/** `nennt sich „…“`, `gilt als „…“`: a name follows. */
const NAMED =
  /(?:(?:nenn|nann)\p{Ll}* sich|hei(?:ß|ss)(?:t|en)(?: \p{Ll}+){0,2}|hieß|gilt als|galt als|getauft|namens|steht für) ?[„“"»«‚›‹]$/u;
/** `Im „Sportstudio“`, `in der „Zeit“`. */
const PLACED =
  /(?:-|(?:^|\s)(?:im|ins|am|beim|laut|gegenüber de[rmn]|(?:Gespräch|Interview|Podcast) mit (?:de[rm]|unsere[rm])|(?:in|bei|auf|aus|an)(?: de[rmn]| die| das)?) ?)[„“"»«‚›‹]$/iu;
const NAMED_AFTER = /^.?,? (?:hei(?:ß|ss)(?:t|en)|hieß|nenn(?:t|en) sich) (?!es )/u;
/** `die sich „Kamera“ nennt`. */
const NAMED_AROUND = /(?<!\p{L})sich [„“"»«‚›‹][^„“"»«‚›‹”’‘]{1,60}[“”"«»‘’›‹] n(?:enn|ann)/u;

/** `„Der lange Weg“ (1983)`, `(Weserverlag, 2019)`. */
export const isWork = (text: string, { end }: TextRange): boolean =>
  WITH_YEAR.test(text.slice(end, end + 80));

const WITH_YEAR = /^.? \((?:[^()]{0,60}\s)?(?:1[5-9]|20)\d\d\)/u;

/** `sprach von einer „…“`, `nannte ihn einen kleinen „…“`: somebody characterises something. */
const CHARACTERISED =
  /(?<!\p{L})(?:k?eine?[mnrs]?|als|von)(?: \p{Ll}{2,30}e[nmrs]?){0,2} ?[„“"»«‚›‹]$/u;

/** `würdigte ihn als „Vater des Erfolgs“`. */
const JUDGED =
  /^(?:würdig|preis|pries|feier|charakterisier|wertet|stuf|bewert|beurteil|verurteil|begrüß)/;

/** `wittert einen „Verrat an den Mietern“`. */
const SENSING = /^(?:ort|witter|beklag|befürcht|monier)/;

/** `warf der Bahn „Lohndumping“ vor`. */
const REPROACH = /^(?:w[iae]rf|nenn|nann)/;

/** `die Inszenierung von „Der Biberpelz“`, `die Titelrolle in „Faust“`. */
const WORK_BEFORE = new RegExp(
  `(?:${alternatives(`
    inszenierung aufführung premiere verfilmung fassung adaption produktion neuauflage fortsetzung
    lesung vorstellung wiederaufnahme remake rolle regisseur(?:in)? autor(?:in)? komponist(?:in)?
    schöpfer(?:in)? darsteller(?:in)? proben?`)})(?:en|s)? (?:von|aus|in|zu|für) [„“"»«‚›‹]$`,
  'iu',
);

/** `Jana Weber von „Neue Wege“`, `eine Ausgabe von „Neue Wege“`, but `sprach Weber von „Verrat“`. */
const OF_NOUN = /(?<!\p{L})\p{Lu}[\p{L}-]+ von [„“"»«‚›‹]$/u;
const SPEAKING_OF = /^(?:ge)?(?:spr|red|schwärm|träum|ausge)/;

/** Lower-case words, German and foreign, that also occur in names and titles of works. */
const LINKS = new Set([
  ...DEFINITE_ARTICLES,
  ...`a an am and auf aus bei da de del di du el en et for für im in la le les mit of
  on ohne per pour s t the to und van vom von voor y zu zum zur`.split(/\s+/),
]);

/** Whether quoted words are what somebody said, rather than a term, a name or a title. */
export const isQuotation = (
  { text }: TextLayout,
  quote: SpokenQuote,
  mentions: readonly Mention[],
): boolean => {
  const before = text.slice(Math.max(0, quote.start - 40), quote.start);
  const after = text.slice(quote.end, quote.end + 20);
  const said = text.slice(quote.start, quote.end);
  if (SO_CALLED.test(before) || NAMED.test(before) || NAMED_AFTER.test(after)) return false;
  if (NAMED_AROUND.test(`${before.slice(-8)}${said.slice(0, 60)}${after}`)) return false;
  if (/^\S*\p{L}\.\p{L}\S*$/u.test(said)) return false;
  if (isWork(text, quote)) return false;
  const cue = quote.cue ? text.slice(quote.cue.start, quote.cue.end) : '';
  const isLed = quote.close && (REPROACH.test(cue) || /(?<!\p{L})Worten .$/u.test(before));
  const title = isLed ? null : TITLE_BEFORE.exec(before);
  if (title && !(title.groups?.colon && quote.speaker && /\s/.test(said))) return false;
  const spoken = quote.speaker !== undefined || quote.pronoun !== undefined;
  const words = tokenise(said).map((word) => word.text);
  const isSentence = /[.!?…]$/.test(said);
  if (quote.partial && /^\p{Lu}/u.test(said) && !isSentence) {
    const isApposed = quote.speaker !== undefined && quote.start - quote.speaker.end === 2;
    if (PLACED.test(before) || WORK_BEFORE.test(before) || isApposed) return false;
    if (hasNounBefore(before) && !isLed) return false;
    if (OF_NOUN.test(before) && !SPEAKING_OF.test(cue)) return false;
    const isTied = quote.close || quote.reported || quote.source;
    if (!spoken || !(isTied || quote.shared)) return false;
    if (isMedium(text, quote)) return false;
    if (quote.shared && /\bde[rmn] ?[„“"»«‚›‹]$/.test(before)) return false;
    if (words.length < MIN_WORDS && !quote.close && !(quote.reported && /\s\p{Ll}+$/u.test(said)))
      return false;
  }
  if (!quote.partial && isSentence && /: .$/u.test(before)) return true;
  if (words.length < MIN_WORDS || !/\s/.test(said))
    return isShortQuotation(text, said, quote, mentions);
  if (!quote.partial && quote.speaker && quote.close) return true;
  if (spoken && quote.close && CHARACTERISED.test(before) && (isSaying(cue) || SENSING.test(cue)))
    return true;
  if (spoken && quote.close && JUDGED.test(cue) && / (?:als|für) .$/u.test(before)) return true;
  if (spoken && /^\p{Ll}/u.test(said)) return true;
  const content = words.filter((word) => /^\p{Ll}/u.test(word) && !LINKS.has(word)).length;
  return content >= (spoken || !quote.partial || words.length > 4 ? 1 : 2);
};

/** Words from which on quoted words are more than a term. */
const MIN_WORDS = 3;

/** `sagte Jana Weber dem „Kurier“`: to whom it was said. */
const isMedium = (text: string, { start, cue }: SpokenQuote): boolean => {
  if (!cue || cue.end > start || !isSaying(text.slice(cue.start, cue.end))) return false;
  const between = text.slice(cue.end, start);
  const found = ADDRESSED.exec(between);
  return (
    found !== null &&
    !/[,;:.!?]/.test(between) &&
    !PREPOSITIONS.has(found.groups?.word?.toLowerCase() ?? '')
  );
};

const ADDRESSED =
  /(?:^|(?<!\p{L})(?<word>\p{L}{1,40})) (?:de[rm]|unsere[rm]|diese[rm])(?: \p{Ll}{2,30}e[nr])? ?[„“"»«‚›‹]$/u;

const hasNounBefore = (before: string): boolean => {
  const noun = NOUN_BEFORE.exec(before)?.[1];
  return noun !== undefined && !STOP_WORDS.has(noun.toLowerCase());
};

const isShortQuotation = (
  text: string,
  said: string,
  quote: SpokenQuote,
  mentions: readonly Mention[],
): boolean => {
  if (quote.speaker === undefined || quote.shared)
    return !quote.partial && quote.pronoun !== undefined && (quote.close || /[.!?…]$/.test(said));
  const { phrase } = quote;
  if (!quote.partial && !quote.cue && !quote.close && !/[.!?…]$/.test(said)) return false;
  const isVague = phrase?.kind === 'people' && !phrase.determiner && !phrase.full;
  const cue = text.slice(quote.cue?.start, quote.cue?.end);
  if (quote.partial && isVague && !isSaying(cue) && !PARTICIPLES.has(cue)) return false;
  const isName = mentions.some((one) => one.start <= quote.start && quote.end <= one.end);
  return !isName;
};
