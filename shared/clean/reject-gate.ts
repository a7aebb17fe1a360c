import { Rejection } from '../article/errors.ts';
import { sentences } from '../german/sentences/sentences.ts';
import { READER } from './boilerplate/appeals.ts';
import { GATE_WORDS, NOT_FOUND, TO_VISITOR } from './boilerplate/gates.ts';
import { ADDRESS, PAGE, TELLING } from './boilerplate/prompts.ts';
import { type Draft, isRunning } from './draft.ts';
import { QUOTATION } from './quoted.ts';

/** A page shown in place of an article is short. */
const MAX_GATE_LENGTH = 2_000;
const MAX_NOT_FOUND_LENGTH = 800;
const MIN_GATE_SHARE = 0.6;
const MIN_ADDRESS_SHARE = 0.3;
const MIN_LINE_LENGTH = 30;
const MIN_REPORT_SENTENCES = 3;
/** What only a page offers or wants to know. */
const GOODS =
  /\b(?:inhalte?|artikel|seiten?|website|angebot|konto|abo|plus|e-?paper|zeitung|browser|verbindung|ip|passwort|javascript|cookies?|registrierung|weiterlesen|lesen sie (?:\p{L}+ )?weiter)\b/iu;
const APP = /\bapp\b/iu;
/** At the start of any other sentence `Sie` may be others. */
const QUESTION = /^Sie .{0,200}\?$/u;
/** `Das dauert einige Sekunden.` */
const OF_PROCESS =
  /^(?:(?:Das|Dies|Es) (?:kann|dauert|geht|wird)|(?:Die|Eine) (?:Anmeldung|Registrierung) (?:ist|dauert|kostet|geht)|(?:Ein|Das) (?:Abo|Konto) (?:ist|kostet))\b.{0,60}$/u;
/** Of a subscription. */
const PRICE = /\d (?:Euro|€) (?:im|pro) (?:Monat|Jahr|Woche)/;
/** Words by which such a page, other than advice to consumers, speaks of itself. */
const ITSELF = /\b(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[nmrs]?)?)\b|\bIhre[mn]? Browser\b|\b[Bb]itte\b/u;

/**
 * Rejects the page of an error, a consent or a subscription, which was saved in place of an article.
 *
 * @throws Rejection `no-article`
 */
export const rejectGate = ({ title = '', pieces }: Draft): void => {
  const lines = pieces.map(({ text }) => text);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length <= MAX_NOT_FOUND_LENGTH && isNotFound(title, lines))
    throw new Rejection(
      'no-article',
      'This is a page that says the article was not found or may not be read. Upload the article.',
    );
  if (length <= MAX_GATE_LENGTH && (isGate(title, lines) || isForVisitor(title, lines)))
    throw new Rejection(
      'no-article',
      'This page asks for consent, a subscription or a login. Upload the article as a reader sees it.',
    );
};

const isNotFound = (title: string, lines: string[]): boolean => {
  if (isReport(lines)) return false;
  const [first = '', ...rest] = [title, ...lines].filter(Boolean);
  const says = (line: string) => NOT_FOUND().test(line.slice(0, 300));
  if (says(first) && (rest.length === 0 || rest.some((line) => TO_VISITOR().test(line))))
    return true;
  if (says(first) && TO_VISITOR().test(first) && lines.some((line) => ADDRESS.test(line)))
    return true;
  if (says(first) && !lines.flatMap(sentencesIn).some(isTelling)) return true;
  return lines.some((line) => says(line) && TO_VISITOR().test(line) && ADDRESS.test(line));
};

/**
 * Several sentences, from the first on, that tell of something else than the page and its visitor.
 */
const isReport = (lines: string[]): boolean => {
  const [first, ...others] = lines.flatMap(sentencesIn);
  if (!first || !isTelling(first)) return false;
  return others.filter(isTelling).length + 1 >= MIN_REPORT_SENTENCES;
};

const sentencesIn = (line: string): string[] =>
  sentences(line.replace(QUOTATION, ''))
    .map((sentence) => sentence.trim())
    .filter(isRunning);

const isTelling = (sentence: string) =>
  ![ADDRESS, PAGE(), TO_VISITOR(), NOT_FOUND()].some((words) => words.test(sentence));

/** Under a title that asks for something, each line that addresses its reader does. */
const isGate = (title: string, lines: string[]): boolean => {
  const all = lines.filter((line) => line.length >= MIN_LINE_LENGTH);
  const isHeaded = GATE_WORDS().test(title.replace(QUOTATION, ''));
  const asking = all.filter(
    (line) =>
      (isHeaded || GATE_WORDS().test(line)) &&
      (ADDRESS.test(line) || PRICE.test(line)) &&
      !TELLING().test(line),
  );
  const ofItself = asking.filter((line) => ITSELF.test(line));
  return (
    asking.length > 0 &&
    lengthOf(asking) >= MIN_GATE_SHARE * lengthOf(all) &&
    lengthOf(ofItself) >= MIN_ADDRESS_SHARE * lengthOf(all)
  );
};

/** Without a sentence that tells of anything but the page and its visitor. */
const isForVisitor = (title: string, lines: string[]): boolean => {
  const all = [title, ...lines].map((line) => line.replace(QUOTATION, ''));
  const has = (words: RegExp) => all.some((line) => words.test(line));
  if (lengthOf(all) > MAX_NOT_FOUND_LENGTH || !has(GOODS)) return false;
  if (!has(GATE_WORDS()) && !has(TO_VISITOR()) && !has(APP)) return false;
  const said = all
    .slice(1)
    .flatMap(sentences)
    .map((sentence) => sentence.trim());
  const whole = said.filter((sentence) => isRunning(sentence) && !OF_PROCESS.test(sentence));
  const isAsked = (sentence: string) => READER().test(sentence) || QUESTION.test(sentence);
  return (
    whole.every(
      (sentence) => isAsked(sentence) || ADDRESS.test(sentence) || PAGE().test(sentence),
    ) && lengthOf(said.filter(isAsked)) >= MIN_ADDRESS_SHARE * lengthOf(whole)
  );
};

const lengthOf = (lines: string[]) => lines.reduce((sum, { length }) => sum + length, 0);
