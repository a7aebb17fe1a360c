import { FORWARD_PREFIX, NEWSLETTER, READERS, SALUTATION } from '../../../german/letter-words.ts';
import { asksToWait } from '../../../wires/hold-request.ts';
import { type MailLine, mailPassages, type Passage } from './mail-passages.ts';

/**
 * The passage of a mail that seems to be the article, how much prose it has, and whether it is a
 * letter, or begins as a note on something else does.
 */
export type ArticlePassage = Passage & {
  prose: number;
  isLetter: boolean;
  isNote: boolean;
  isNewsletter?: boolean;
};

/** With less, a passage is no article. */
export const MIN_PROSE = 200;
const MIN_PROSE_WORDS = 5;
const MAX_NOTE_LENGTH = 300;
/** `Hallo Eva, hier die Meldung`, all in one paragraph. */
const GREETED =
  /^(?:Hallo|Hi|Hey|Moin|Servus|Grüezi|Grüß Gott|Guten (?:Tag|Morgen|Abend)|Liebe[rs]?|Sehr geehrte[rs]?)(?: [\p{L}.]{1,20}){0,5}[,!] ?\S/u;
/** A letter to the editor begins with a greeting, too. */
const HANDS_OVER =
  /(?<!\p{L})(?:anbei|hier(?:mit)?|unten|nach(?:folgend|stehend)|im folgenden|im anhang|beigefügt|bitte|schicken?|senden?)(?!\p{L})|:$/iu;
const MAX_WARNING_LENGTH = 500;
const WARNING =
  /^[^\p{L}]{0,9}(?:(?:achtung|vorsicht|warnung|wichtig|hinweis|extern(?:e[rs]?|al)?|caution|warning)(?!\p{L}).{0,60}|diese[rs]? |this )(?:e-?mail|mail|nachricht|message|absender|sender)(?!\p{L})/iu;
const OUTSIDE = /extern|außerhalb|unbekannten absender|outside/i;
const SELDOM =
  /^[^\p{L}]{0,9}(?:Sie erhalten nicht (?:oft|häufig) |You don['’]t often get )e-?mails? /iu;
const MAX_COURTESY_LENGTH = 200;
const COURTESY = /freu|frage|meld|hören|dank|verfügung|berichte|veröffentlich|abdruck|wünsch|hoff/i;
const WRITER = /(?<!\p{L})(?:ich|wir|mir|uns|mich|danke?|dank)(?!\p{L})/iu;
const READER = /(?<!\p{L})(?:Sie|Ihnen|Ihre[mnr]?|euch|eure[mnr]?|dir|dich|du)(?!\p{L})/u;
const RULE = /^[-–—_=*#~+\s]{3,200}$/;
const NOTE =
  /^(?:(?:an|in der )?(?:bei|anlage|lage)|hier(?:mit|unter)?|nachfolgend|nachstehend|unten|im (?:anhang|folgenden)|folgende[rs]?|zur? (?:info|kenntnis)|z\. ?k|fyi|bitte)(?![\p{L}-])/iu;

/**
 * The article in the lines of a mail. A mail that was passed on has it in what it quotes, any other
 * in its own text if that is more than a note.
 */
export const articlePassage = (lines: MailLine[], subject = ''): ArticlePassage => {
  const isNewsletter = isToReaders(lines);
  const all = mailPassages(lines).map((passage) => withoutNote(passage, isNewsletter));
  const above = all.filter(({ isBelowSignature }) => !isBelowSignature);
  const passages = above.some(({ prose }) => prose >= MIN_PROSE) ? above : all;
  const isForwarded =
    FORWARD_PREFIX.test(subject) || passages.some(({ head }) => head?.isForwarded);
  const own = passages.filter(({ isQuoted }) => !isQuoted);
  const pool = !isForwarded && own.some(({ prose }) => prose >= MIN_PROSE) ? own : passages;
  const most = Math.max(...pool.map(({ prose }) => prose));
  const found = pool.find(({ prose }) => prose * 2 >= most) ?? passages[0];
  return found ?? NOTHING;
};

/** Whether a letter is itself what its readers get. */
const isToReaders = (lines: MailLine[]): boolean =>
  lines.some(({ text }) => NEWSLETTER.test(text) || (READERS.test(text) && SALUTATION.test(text)));

const NOTHING = {
  lines: [],
  isQuoted: false,
  isClosed: false,
  prose: 0,
  isLetter: false,
  isNote: false,
};

/** Without the salutation, and what the letter says before the article. */
const withoutNote = (passage: Passage, isNewsletter: boolean): ArticlePassage => {
  const lines = withoutWarning(withoutRules(passage.lines));
  if (isNewsletter)
    return {
      ...passage,
      lines,
      prose: proseOf(lines),
      isLetter: false,
      isNote: false,
      isNewsletter,
    };
  const isSalutation = SALUTATION.test(lines[0]?.text ?? '');
  const below = isSalutation ? withoutRules(lines.slice(1)) : lines;
  const gap = below.findIndex(({ text }) => text === '');
  const end = gap < 0 ? below.length : gap;
  const note = below.slice(0, end);
  const said = note.map(({ text }) => text).join(' ');
  const isNote = saysWhatFollows(said, isSalutation) || asksToWait(said) === 'sure';
  const opened = isNote ? withoutRules(below.slice(end)) : below;
  const article = passage.isClosed ? withoutCourtesy(opened) : opened;
  return {
    ...passage,
    lines: article,
    prose: proseOf(article),
    isLetter: isSalutation || passage.isClosed,
    isNote: NOTE.test(article[0]?.text ?? ''),
  };
};

/** Without what a gateway puts above a mail from outside. */
const withoutWarning = (lines: MailLine[]): MailLine[] => {
  const gap = lines.findIndex(({ text }) => text === '');
  if (gap < 0) return lines;
  const text = lines
    .slice(0, gap)
    .map((line) => line.text)
    .join(' ');
  return text.length <= MAX_WARNING_LENGTH && isWarning(text)
    ? withoutRules(lines.slice(gap))
    : lines;
};

const isWarning = (text: string): boolean =>
  (WARNING.test(text) && OUTSIDE.test(text)) || SELDOM.test(text);

/** Without the last words of a letter to its readers, above its closing formula. */
const withoutCourtesy = (lines: MailLine[]): MailLine[] => {
  const whole = withoutRules(lines);
  const gap = whole.findLastIndex(({ text }) => text === '');
  const text = whole
    .slice(gap + 1)
    .map((line) => line.text)
    .join(' ');
  const isCourtesy =
    gap >= 0 &&
    text.length <= MAX_COURTESY_LENGTH &&
    COURTESY.test(text) &&
    WRITER.test(text) &&
    READER.test(text);
  return isCourtesy && !/[„“”"»«]/.test(text) ? withoutRules(whole.slice(0, gap)) : lines;
};

/** After a salutation with a comma the letter goes on in a small letter. */
const saysWhatFollows = (text: string, isBelowSalutation: boolean): boolean =>
  text.length <= MAX_NOTE_LENGTH &&
  ((GREETED.test(text) && HANDS_OVER.test(text)) ||
    (isBelowSalutation && /^\p{Ll}/u.test(text)) ||
    (NOTE.test(text) && /[:!]$/.test(text)));

const withoutRules = (lines: MailLine[]): MailLine[] => {
  const first = lines.findIndex(({ text }) => text !== '' && !RULE.test(text));
  const last = lines.findLastIndex(({ text }) => text !== '' && !RULE.test(text));
  return first < 0 ? [] : lines.slice(first, last + 1);
};

const proseOf = (lines: MailLine[]): number =>
  lines.reduce(
    (sum, { text }) =>
      (text.match(/\s+/g)?.length ?? 0) + 1 >= MIN_PROSE_WORDS ? sum + text.length : sum,
    0,
  );
