import type { Attribution } from './attribution.ts';
import { items } from './clause-items.ts';
import { isEpithet, titlesOf, unnamedAgesIn } from './epithets.ts';
import { isQuotation, isWork } from './is-quotation.ts';
import { isPartial, localAttribution, share } from './local-attribution.ts';
import { MASK, maskedText, sentenceRange } from './masked-text.ts';
import type { Mention } from './mentions.ts';
import type { Item } from './phrases.ts';
import { gendersOf, resolved } from './pronouns.ts';
import { protagonistsOf } from './protagonists.ts';
import type { TextRange } from './quoted-ranges.ts';
import { follow, silent, sourceOf } from './sources.ts';
import { agrees, type SpeakerSource } from './speaker-source.ts';
import { PARTICIPLES } from './speech-words.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { sentenceAt, type TextLayout } from './text-layout.ts';

/**
 * The quotations of a text, given their ranges, each with its speaker where the text leaves no
 * doubt.
 */
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
  const works = new Set(ranges.filter((one) => isWork(of.text, one)).map(({ start }) => start));
  const clauses = of.sentences.map((_, at) =>
    near.has(at)
      ? items(masked, sentenceRange(of, at), outside).map((item) => ofWork(item, works))
      : [],
  );
  const genders = gendersOf(clauses);
  const facts = {
    genders,
    titles: titlesOf(clauses),
    unnamedAges: unnamedAgesIn(clauses),
    protagonists: protagonistsOf(mentions, genders),
  };
  const bySentence = Map.groupBy(ranges, ({ start }) => sentenceAt(of, start));
  const found: SpokenQuote[] = [];
  let source: SpeakerSource | undefined;
  for (const [at, clause] of clauses.entries()) {
    const quotes = bySentence.get(at) ?? [];
    const local = quotes.map((quote) => localAttribution(of, masked, clauses, quote));
    share(of.text, clause, quotes, local);
    let isOpen = true;
    for (const [i, quote] of quotes.entries()) {
      const own = local[i] ?? {};
      const partial = isPartial(of, masked, quote);
      const spoken = own.pronoun
        ? { ...own, ...resolved({ ...own, number: numberOf(of, own) }, clauses, at, source, facts) }
        : own.speaker || own.nobody
          ? own
          : { ...own, ...silent(of, clause, quote, at, source, partial) };
      const speaker = spoken.speaker && nominative(of.text, spoken.speaker, outside);
      const one = { ...quote, ...spoken, ...(speaker && { speaker }), partial };
      if (!isQuotation(of, one, mentions)) continue;
      found.push(one);
      isOpen &&= !spoken.speaker;
      if (spoken.phrase && isEpithet(spoken.phrase, source, at, facts))
        source = source && { ...source, at, said: true };
      else if (spoken.speaker) source = sourceOf(spoken, at, genders, true, source);
    }
    if (isOpen && local.some((own) => isOther(own, source))) source = undefined;
    else if (isOpen) source = follow(clause, at, source, facts, of);
    else if (source)
      source = { ...source, at: Math.max(at, ...quotes.map(({ end }) => sentenceAt(of, end - 1))) };
  }
  return found;
};

/** By the verb: `sagen sie`, `sagt sie`; a participle does not say it. */
const numberOf = ({ text }: TextLayout, { cue }: Attribution): 'one' | 'several' | undefined => {
  const verb = text.slice(cue?.start, cue?.end);
  if (!cue || PARTICIPLES.has(verb)) return undefined;
  return /en$/.test(verb) ? 'several' : 'one';
};

/** `Ihr Bildband „Schicht“ (1983)`: no body that speaks. */
const ofWork = (item: Item, works: ReadonlySet<number>): Item =>
  item.phrase && !item.phrase.person && works.has(item.end + 2)
    ? { ...item, phrase: { ...item.phrase, kind: 'mute' } }
    : item;

/** The words are not those of the one who spoke, or was spoken of, before. */
const isOther = (own: Attribution | undefined, source: SpeakerSource | undefined): boolean =>
  own?.nobody === true ||
  own?.phrase?.demonstrative === true ||
  (own?.pronoun !== undefined && !agrees(own.phrase?.gender, source?.gender));

/** For `Webers` of `Webers Fazit` the name as it was printed before, if it was. */
const nominative = (text: string, speaker: TextRange, mentions: readonly Mention[]): TextRange => {
  const printed = text.slice(speaker.start, speaker.end);
  const owner = mentions.find(({ start, end }) => start === speaker.start && end === speaker.end);
  if (!owner || !printed.endsWith('s') || !owner.name.text.endsWith(printed.slice(0, -1)))
    return speaker;
  const earlier = mentions.findLast(
    ({ name, start, end }) =>
      name === owner.name &&
      start < speaker.start &&
      !isGenitiveOf(name.text, text.slice(start, end)),
  );
  return earlier ? { start: earlier.start, end: earlier.end } : speaker;
};

const isGenitiveOf = (name: string, printed: string): boolean =>
  printed.endsWith('s') && name.endsWith(printed.slice(0, -1));

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
