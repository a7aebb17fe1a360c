import { DETERMINERS } from '../../german/determiners.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { type Attribution, attributed } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import { attributionAround, deniedClaim } from './attribution-around.ts';
import { attributionByColon } from './attribution-by-colon.ts';
import { segmentsOf } from './clauses.ts';
import { MASK, sentenceRange } from './masked-text.ts';
import type { Item, Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';
import { saidNext } from './said-next.ts';
import { BEING, isVerb, SAID_WORDS } from './speech-words.ts';
import { isAnothers, isSpeaker } from './subjects.ts';
import { sentenceAt, type TextLayout } from './text-layout.ts';
import { verbClause } from './verb-clauses.ts';

export const localAttribution = (
  of: TextLayout,
  masked: string,
  clauses: readonly Item[][],
  quote: TextRange,
): Attribution | undefined => {
  const [first, last] = [sentenceAt(of, quote.start), sentenceAt(of, quote.end - 1)];
  const head = within(clauses[first] ?? [], sentenceRange(of, first).start, quote.start);
  const tail = within(clauses[last] ?? [], quote.end, sentenceRange(of, last).end).map((item, i) =>
    i === 0 ? { ...item, gap: masked.slice(quote.end, item.start) } : item,
  );
  const introduced = /:\s*.?$/.test(masked.slice(Math.max(0, quote.start - 4), quote.start));
  const own = head.filter(
    ({ end }) => end > lastMask(masked, sentenceRange(of, first).start, quote.start),
  );
  const whole = introduced || own.length === 0;
  const ends = /[!?…]$/.test(of.text.slice(quote.start, quote.end)) || tail[0]?.gap.includes(',');
  const opening = own.at(-1);
  if (/^mit$/i.test(opening?.word ?? '') && SAID_WORDS.test(opening?.phrase?.head ?? '')) {
    const said = verbClause(tail, false);
    if (said) return { ...said, close: true };
  }
  const denied = deniedClaim(own, tail);
  if (denied) return denied;
  const after = attributionAfter(tail, whole && ends === true);
  if (after) return { ...after, close: true };
  if (introduced) return attributionByColon(head);
  if (!whole || tail.length > 0) {
    const around = attributionAround(head, tail);
    if (around) return around;
  }
  return (
    namedBelow(clauses[last + 1], quote, of, last) ?? saidNext(clauses[last + 1], quote, of, last)
  );
};

/** `„…“`, below it `— Jana Weber`. */
const namedBelow = (
  clause: readonly Item[] | undefined,
  { end }: TextRange,
  of: TextLayout,
  last: number,
): Attribution | undefined => {
  const { start } = sentenceRange(of, last + 1);
  const [first] = clause ?? [];
  if (!first?.phrase || !/^[–—―-] ?$/.test(of.text.slice(start, first.start))) return undefined;
  if (/\p{L}/u.test(of.text.slice(end, sentenceRange(of, last).end))) return undefined;
  if (clause?.some(({ word, phrase }) => !phrase && isVerb(word))) return undefined;
  return first.phrase.subject && isSpeaker(first.phrase)
    ? attributed(first.phrase)
    : { nobody: true };
};

/** A quotation shares its speaker with the others of its sentence: `„…“, sagte Jana Weber, „…“`. */
export const share = (
  text: string,
  clause: readonly Item[],
  quotes: readonly TextRange[],
  local: (Attribution | undefined)[],
): void => {
  for (const [i, quote] of quotes.entries()) {
    const [last, next] = [local[i - 1], local[i + 1]];
    const before = last && quotes[i - 1];
    const inner = before ? within(clause, before.end, quote.start) : [];
    const other = local[i]?.close ? undefined : (gapped(inner) ?? forWhom(inner));
    if (other) local[i] = { ...attributed(other, last?.cue), close: last?.close ?? false };
    if (local[i]) continue;
    if (before && !/:\s*.?$/.test(text.slice(before.end, quote.start)))
      local[i] = segmentsOf(inner).some(isAnothers) ? {} : { ...last, close: false, shared: true };
    else if (next) local[i] = { ...next, close: false, shared: true };
  }
};

/** `Was Jana Weber „…“ nennt, ist für Klaus Brandt „…“`. */
const forWhom = (between: readonly Item[]): Phrase | undefined => {
  const [verb, last] = between.slice(-2);
  return last?.phrase?.preposition === 'für' &&
    isSpeaker(last.phrase) &&
    BEING.test(verb?.word ?? '')
    ? last.phrase
    : undefined;
};

const INSTEAD = /^(?:dagegen|hingegen|jedoch|wiederum|indes|sogar|gar|nur)$/;

/** `…, die Gewerkschaft von „…“`: another subject of the same verb. */
const gapped = (between: readonly Item[]): Phrase | undefined => {
  const [first, ...more] = between;
  if (!first?.phrase?.subject || !/,|(?<!\p{L})und(?!\p{L})/u.test(first.gap)) return undefined;
  const isVerbless = more.every(
    ({ phrase, word }) =>
      !phrase && (PREPOSITIONS.has(word) || DETERMINERS.has(word) || INSTEAD.test(word)),
  );
  return isSpeaker(first.phrase) && isVerbless ? first.phrase : undefined;
};

export const isPartial = (of: TextLayout, masked: string, quote: TextRange): boolean => {
  const { start } = sentenceRange(of, sentenceAt(of, quote.start));
  const head = masked.slice(start, quote.start).replace(/.$/u, '');
  const rest = head.slice(head.lastIndexOf(MASK) + 1);
  return /\p{L}/u.test(rest) && !/:\s*$/.test(rest);
};

const within = (clause: readonly Item[], from: number, to: number): Item[] =>
  clause.filter(({ start, end }) => start >= from && end <= to);

const lastMask = (masked: string, from: number, to: number): number =>
  masked.slice(from, Math.max(from, to - 1)).lastIndexOf(MASK) + from;
