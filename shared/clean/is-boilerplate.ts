import { isAuxiliary } from '../german/auxiliaries.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { memoized } from '../german/memoized.ts';
import { BOILERPLATE_LABELS } from './boilerplate/boilerplate-labels.ts';
import { isButton } from './boilerplate/is-button.ts';
import { LINE_PARTS, TEASER_BYLINE } from './boilerplate/line-parts.ts';
import { LABEL_STARTS, LINE_STARTS, SENTENCE_STARTS } from './boilerplate/line-starts.ts';
import { PAGE_NOTES } from './boilerplate/page-notes.ts';
import {
  ADDRESS,
  CONSENT_WORDS,
  NETWORKS,
  OFFER,
  PAGE,
  PAYWALL,
  PROMPT_WORDS,
  TELLING,
} from './boilerplate/prompts.ts';
import { ROLES_WITH_NAMES } from './boilerplate/roles.ts';
import { TEASER_HEADS } from './boilerplate/teasers.ts';
import { closingCredit } from './dateline.ts';
import { isRunning } from './draft.ts';
import { QUOTATION } from './quoted.ts';

const MAX_LINE_LENGTH = 300;
/** Longer ones say more than what they ask for. */
const MAX_PROMPT_LENGTH = 400;
const MAX_CONSENT_LENGTH = 1_200;
const MIN_CONSENT_WORDS = 3;
const MAX_NETWORKS_LENGTH = 160;
const MIN_NETWORKS = 2;
/** What a page shows blurred in place of a text that is not free. */
const FILLER = /^lorem ipsum dolor\b/i;
const SMALL_WORD = /(?<![\p{L}-])\p{Ll}+/gu;
const MAX_HEAD_LENGTH = 120;

/** A paragraph without an agency's credit after it, which does not make it boilerplate. */
export const uncredited = (text: string): string => {
  if (!/©|dpa:\d|dpa-infocom/.test(text.slice(-60))) return text;
  const credited = closingCredit(text);
  return isRunning(credited.text) ? credited.text : text;
};

/** Whether a line is boilerplate wherever it occurs. */
export const isBoilerplate = (text: string): boolean =>
  looksLikeBoilerplate(uncredited(text)) && !isSentence(uncredited(text));

/** A line of an article may begin or read like boilerplate. */
const looksLikeBoilerplate = (text: string): boolean =>
  FILLER.test(text) || (text.length <= MAX_LINE_LENGTH && isBoilerplateLine(text));

/** The lines of one text are asked of several times. */
const MAX_KNOWN_LINES = 500;

const isBoilerplateLine = memoized((text): boolean => {
  const bare = text
    .toLowerCase()
    .replace(/^[\P{L}\P{N}]*?(?=[\p{L}\p{N}])|[\s.:!?…»>*|+=–—-]{0,9}$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(text) || BOILERPLATE_LABELS.has(bare)) return true;
  return (
    LINE_STARTS().test(text) ||
    isButton(text) ||
    (TEASER_HEADS.test(bare) && text.length < MAX_HEAD_LENGTH) ||
    LINE_PARTS().test(text) ||
    isPageNote(text) ||
    namesNetworks(text) ||
    TEASER_BYLINE.test(text) ||
    ROLES_WITH_NAMES.test(text)
  );
}, MAX_KNOWN_LINES);

/** Whole sentences that tell of something, or in which the page does not speak of itself. */
export const isSentence = (text: string): boolean =>
  isRunning(text) &&
  !FILLER.test(text) &&
  !LINE_PARTS().test(text) &&
  !isPageNote(text) &&
  !isButton(text) &&
  !namesNetworks(text) &&
  !LABEL_STARTS().test(text) &&
  !ROLES_WITH_NAMES.test(text) &&
  (TELLING().test(text) || !(SENTENCE_STARTS().test(text) || speaksOfPage(text)));

/** What is quoted in a sentence, the page does not say. */
const speaksOfPage = (text: string): boolean => {
  if (!PAGE().test(text)) return false;
  const said = text.replace(QUOTATION, '');
  return PAGE().test(isRunning(said) ? said : text);
};

/** `Die Zeitung auch bei Instagram, Facebook und TikTok.`: no verb, as an article has. */
const namesNetworks = (text: string): boolean =>
  text.length <= MAX_NETWORKS_LENGTH &&
  (text.match(NETWORKS)?.length ?? 0) >= MIN_NETWORKS &&
  (text.match(SMALL_WORD) ?? []).every((word) => STOP_WORDS.has(word) && !isAuxiliary(word));

const isPageNote = (text: string) => text.length <= MAX_LINE_LENGTH && PAGE_NOTES().test(text);

/** Whether a paragraph asks its reader to consent, subscribe or register. Quotations do not. */
export const isPrompt = (text: string) => readsLikePrompt(text) && !isSentence(text);

const readsLikePrompt = (text: string) =>
  (text.length <= MAX_PROMPT_LENGTH || isLongConsent(text)) &&
  PROMPT_WORDS().test(text) &&
  ADDRESS.test(text) &&
  (!/[„“»«"]/.test(text) || isLongConsent(text));

/** One that is as long as a paragraph of an article says so again and again. */
const isLongConsent = (text: string) =>
  text.length <= MAX_CONSENT_LENGTH &&
  (text.match(CONSENT_WORDS)?.length ?? 0) >= MIN_CONSENT_WORDS;

/** Whether a line is boilerplate unless it is between paragraphs of an article. */
export const isSuspect = (text: string): boolean =>
  text.length <= MAX_LINE_LENGTH &&
  (looksLikeBoilerplate(text) || readsLikePrompt(text) || PAYWALL().test(text) || OFFER.test(text));
