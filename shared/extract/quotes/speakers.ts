import type { Attribution } from './attribution.ts';
import {
  attributionAfter,
  attributionAround,
  attributionByColon,
  cueAttribution,
  hearsay,
  isReported,
  isSaying,
  isSpeaker,
} from './attribution.ts';
import type { Mention } from './mentions.ts';
import { type Gender, type Item, items, type Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';
import { sentenceAt, type TextLayout } from './text-layout.ts';

/** A quotation with what the text says about its speaker. */
export type SpokenQuote = TextRange &
  Attribution & {
    /** A pronoun stands for the speaker. */
    resolved?: boolean;
    /** It is only a part of the sentence that holds it. */
    partial: boolean;
  };

/** Who speaks, or is spoken of, at some sentence. */
type Source = {
  speaker: TextRange;
  name?: string | undefined;
  gender?: Gender | undefined;
  at: number;
  said: boolean;
};

/** Code units of a sentence that may follow a quotation before `Das sagte Jana Weber`. */
const MAX_REST = 80;
const MASK = '\uFFFC';
const BRACKETS = /\([^()\n]{1,80}\)/g;
/** Sentences that may come between a quotation without a speaker and the words that name one. */
const MAX_SILENCE = 1;

/** The quotations of a text, given their ranges, each with its speaker where the text leaves no doubt. */
export const speakers = (
  of: TextLayout,
  ranges: readonly TextRange[],
  mentions: readonly Mention[],
): SpokenQuote[] => {
  const masked = maskedText(of.text, ranges);
  const outside = mentions.filter(
    ({ start, end }) => masked[start] !== MASK || masked[end - 1] !== MASK,
  );
  const near = nearQuotations(of, ranges);
  const clauses = of.sentences.map((_, at) =>
    near.has(at) ? items(masked, sentenceRange(of, at), outside) : [],
  );
  const genders = gendersOf(clauses);
  const bySentence = Map.groupBy(ranges, ({ start }) => sentenceAt(of, start));
  const found: SpokenQuote[] = [];
  let source: Source | undefined;
  for (const [at, clause] of clauses.entries()) {
    const quotes = bySentence.get(at) ?? [];
    const local = quotes.map((quote) => localAttribution(of, masked, clauses, quote));
    share(of.text, quotes, local);
    for (const [i, quote] of quotes.entries()) {
      const own = local[i] ?? {};
      const partial = isPartial(of, masked, quote);
      const spoken = own.pronoun
        ? { ...own, ...resolved(own, clauses, at, source, genders) }
        : own.speaker || own.nobody
          ? own
          : { ...own, ...silent(of, clause, quote, at, source, partial) };
      found.push({ ...quote, ...spoken, partial });
      if (spoken.speaker) source = sourceOf(spoken, at, genders, true, source);
    }
    if (!quotes.some((_, i) => found.at(-1 - i)?.speaker))
      source = follow(clause, at, source, genders, of, masked);
    else if (source)
      source = { ...source, at: Math.max(at, ...quotes.map(({ end }) => sentenceAt(of, end - 1))) };
  }
  return found;
};

const maskedText = (text: string, ranges: readonly TextRange[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  return (parts.join('') + text.slice(from)).replace(BRACKETS, ({ length }) => ' '.repeat(length));
};

const sentenceRange = ({ sentences }: TextLayout, at: number): TextRange => {
  const { start = 0, text = '' } = sentences[at] ?? {};
  return { start, end: start + text.length };
};

const within = (clause: readonly Item[], from: number, to: number): Item[] =>
  clause.filter(({ start, end }) => start >= from && end <= to);

const localAttribution = (
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
  const after = attributionAfter(tail, whole && ends === true);
  if (after) return { ...after, close: true };
  if (introduced) return attributionByColon(head);
  if (!whole || tail.length > 0) {
    const around = attributionAround(head, tail);
    if (around) return around;
  }
  return saidNext(clauses[last + 1], quote, of, last);
};

const lastMask = (masked: string, from: number, to: number): number =>
  masked.slice(from, Math.max(from, to - 1)).lastIndexOf(MASK) + from;

/** `„…“ Das sagte Jana Weber.`, `„…“ Mit diesem Satz begann sie.` */
const saidNext = (
  clause: readonly Item[] | undefined,
  { end }: TextRange,
  of: TextLayout,
  last: number,
): Attribution | undefined => {
  const [first, ...rest] = clause ?? [];
  const untold = of.text.slice(end, sentenceRange(of, last).end);
  if (!first || untold.length > MAX_REST || /[.!?,;:].*\p{L}/u.test(untold)) return undefined;
  const isBack = /^(?:Das|Dies|So)$/.test(first.word) && !first.phrase;
  const isWord =
    /^(?:Mit|In)$/.test(first.word) && /^(?:Worten|Satz|Ausruf)$/.test(first.phrase?.head ?? '');
  if (!isBack && !isWord) return undefined;
  const [verb] = rest;
  if (!verb || verb.phrase || (isBack && !isSaying(verb.word))) return undefined;
  return attributionAfter([{ ...verb, gap: ', ' }, ...rest.slice(1)], true);
};

/** A quotation shares its speaker with the others of its sentence: `„…“, sagte Jana Weber, „…“`. */
const share = (
  text: string,
  quotes: readonly TextRange[],
  local: (Attribution | undefined)[],
): void => {
  for (const [i, quote] of quotes.entries()) {
    if (local[i]) continue;
    const [last, next] = [local[i - 1], local[i + 1]];
    const between =
      last && quotes[i - 1] ? text.slice((quotes[i - 1] as TextRange).end, quote.start) : undefined;
    if (between !== undefined && !/:\s*.?$/.test(between))
      local[i] = { ...last, close: false, shared: true };
    else if (next) local[i] = { ...next, close: false, shared: true };
  }
};

const isPartial = (of: TextLayout, masked: string, quote: TextRange): boolean => {
  const { start } = sentenceRange(of, sentenceAt(of, quote.start));
  const head = masked.slice(start, quote.start).replace(/.$/u, '');
  const rest = head.slice(head.lastIndexOf(MASK) + 1);
  return /\p{L}/u.test(rest) && !/:\s*$/.test(rest);
};

/** The speaker of a quotation that its sentence does not give one. */
const silent = (
  of: TextLayout,
  clause: readonly Item[],
  quote: TextRange,
  at: number,
  source: Source | undefined,
  partial: boolean,
): Attribution => {
  if (!source || at - source.at > MAX_SILENCE + 1) return {};
  if (partial && !isReported(clause)) return {};
  const others = clause.flatMap(({ phrase, start }) =>
    start < quote.start && phrase?.kind === 'person' && phrase.person?.name.text !== source.name
      ? [phrase]
      : [],
  );
  if (partial) {
    // `Webers Aussagen, er sei „…“`: the reported words may be another's.
    const from =
      clause.findLast(({ start, gap }) => start < quote.start && /[,;:]/.test(gap))?.start ?? 0;
    const isOpen = others.some(({ end, preposition }) => end < from && !preposition);
    const refers = /^(?:er|sie)$/i.test(clause.find(({ phrase }) => phrase?.subject)?.word ?? '');
    return isOpen && !refers ? {} : { speaker: source.speaker, reported: true };
  }
  if (!partial && at - source.at > MAX_SILENCE && blockAt(of, at) !== blockAt(of, source.at))
    return {};
  return others.some(({ subject }) => subject) ? {} : { speaker: source.speaker };
};

const blockAt = ({ blocks, sentences }: TextLayout, at: number): number => {
  const place = sentences[at]?.start ?? 0;
  return blocks.findIndex(({ start, end }) => start <= place && place <= end);
};

/** Who is spoken of after a sentence without a quotation. */
const follow = (
  clause: readonly Item[],
  at: number,
  source: Source | undefined,
  genders: ReadonlyMap<string, Gender>,
  of: TextLayout,
  masked: string,
): Source | undefined => {
  void of;
  void masked;
  const heard = hearsay(clause);
  if (heard) return sourceOf(heard, at, genders, true, undefined);
  const verb = clause.findLast(({ word, phrase }) => !phrase && isSaying(word));
  const spoken = verb && cueAttribution(clause, verb, false)?.phrase;
  const said = spoken ? 0 : -1;
  const subject = spoken
    ? { phrase: spoken, word: of.text.slice(spoken.start, spoken.end) }
    : mainSubject(clause, said);
  if (!subject) {
    if (isReported(clause) && source) return { ...source, at };
    const others = clause.some(
      ({ phrase }) => phrase?.kind === 'person' && phrase.person?.name.text !== source?.name,
    );
    return others ? undefined : source;
  }
  const { phrase, word } = subject;
  if (phrase.kind === 'pronoun') {
    if (!source || !/^(?:er|sie)$/i.test(word)) return source;
    const isMeant = source.at === at - 1 && agrees(phrase.gender, source.gender);
    return isMeant ? { ...source, at } : source;
  }
  if (phrase.person && source && phrase.person.name.text === source.name)
    return { ...source, speaker: rangeOf(phrase.person), at };
  if (isReported(clause) && source && said < 0) return { ...source, at };
  if (phrase.kind === 'name' && !phrase.full) return said < 0 ? source : undefined;
  if (said < 0 && phrase.kind !== 'person' && !phrase.full && !phrase.determiner) return source;
  if (phrase.gender === 'several' && said < 0) return undefined;
  return sourceOf({ speaker: rangeOf(phrase), phrase }, at, genders, said >= 0, source);
};

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });

/** The first subject; none if two share the verb. */
const mainSubject = (
  clause: readonly Item[],
  said: number,
): { phrase: Phrase; word: string } | undefined => {
  void said;
  for (const [i, { phrase, word }] of clause.entries()) {
    if (!phrase?.subject) continue;
    if (phrase.kind === 'pronoun') {
      if (/^(?:er|sie)$/i.test(word)) return { phrase, word };
      continue;
    }
    if (!isSpeaker(phrase)) continue;
    const [link, next] = [clause[i + 1], clause[i + 2]];
    if (
      /^(?:und|oder|sowie)$/.test(link?.word ?? '') &&
      next?.phrase?.subject &&
      isSpeaker(next.phrase)
    )
      return undefined;
    return { phrase, word };
  }
  return undefined;
};

const sourceOf = (
  { speaker, phrase }: Attribution,
  at: number,
  genders: ReadonlyMap<string, Gender>,
  said: boolean,
  source: Source | undefined,
): Source | undefined => {
  if (!speaker) return source;
  if (!phrase || phrase.kind === 'pronoun') return source && { ...source, speaker, at, said };
  const { person } = phrase;
  const name = person?.name.text;
  const printed = person && person.end === phrase.end ? rangeOf(person) : speaker;
  return { speaker: printed, name, gender: phrase.gender ?? genders.get(name ?? ''), at, said };
};

const agrees = (pronoun: Gender | undefined, gender: Gender | undefined): boolean =>
  gender === undefined || pronoun === gender || (pronoun === 'woman' && gender === 'several');

/** The one that a pronoun means, if it can mean no other. */
const resolved = (
  { pronoun, phrase }: Attribution,
  clauses: readonly Item[][],
  at: number,
  source: Source | undefined,
  genders: ReadonlyMap<string, Gender>,
): Attribution & { resolved?: boolean } => {
  if (!pronoun) return {};
  const gender = phrase?.gender;
  const rivals = new Map<string, Phrase>();
  for (const clause of clauses.slice(Math.max(0, at - 1), at + 1))
    for (const [i, { phrase: one, gap }] of clause.entries()) {
      const isApposition =
        gap === ', ' && /^(?:person|people)$/.test(clause[i - 1]?.phrase?.kind ?? '');
      if (!one || isApposition || one.start >= pronoun.start || one.kind === 'pronoun') continue;
      if (one.kind !== 'person' && one.kind !== 'people' && one.kind !== 'body') continue;
      const key = one.person?.name.text ?? `${one.start}`;
      const its = one.gender ?? genders.get(key);
      if (its === 'several' && gender === 'man') continue;
      if (agrees(gender, its)) rivals.set(key, one);
    }
  const fits = source && at - source.at <= MAX_SILENCE + 1 && agrees(gender, source.gender);
  const others = [...rivals].filter(
    ([key, one]) => key !== source?.name && one.start !== source?.speaker.start,
  );
  if (
    fits &&
    (others.length === 0 ||
      (source.said && others.every(([, one]) => one.kind !== 'person' && !one.subject)))
  )
    return { speaker: source.speaker, resolved: true };
  if (fits || rivals.size !== 1) return {};
  const [[, only] = []] = rivals;
  return only?.kind === 'person' && (only.subject || only.preposition === 'für')
    ? { speaker: rangeOf(only), resolved: true }
    : {};
};

/** What titles and articles near quotations say of the persons' genders. */
const gendersOf = (clauses: readonly Item[][]): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  for (const { phrase } of clauses.flat()) {
    const name = phrase?.person?.name.text;
    if (name && phrase?.gender && phrase.gender !== 'several') genders.set(name, phrase.gender);
  }
  return genders;
};

/** Sentences before a quotation that may say who speaks; after it one may. */
const MAX_BEFORE = 8;

const nearQuotations = (of: TextLayout, ranges: readonly TextRange[]): Set<number> => {
  const near = new Set<number>();
  for (const { start, end } of ranges) {
    const last = sentenceAt(of, end - 1) + 1;
    // Backwards, so that sentences seen for the quotation before are not looked at again.
    for (
      let at = last;
      at >= sentenceAt(of, start) - MAX_BEFORE && !(near.has(at) && at < last - 1);
      at--
    )
      near.add(at);
  }
  return near;
};
