import type { Name } from '../../article/summary.ts';
import { capitalised, NOMINATIVE_ARTICLES } from '../../german/determiners.ts';
import type { TextRange } from './quoted-ranges.ts';
import { sentenceAt, type TextLayout } from './text-layout.ts';

/** A mention of a person; `name` tells persons apart. */
export type PersonMention = TextRange & { name: Name };

export type SpokenQuote = TextRange & {
  speaker?: TextRange;
  pronoun?: TextRange;
  resolved?: boolean;
};

/** What may come between the start of a sentence and a name that is its subject. */
const SUBJECT_BEFORE = new RegExp(
  `^(?:(?:${NOMINATIVE_ARTICLES.map(capitalised).join('|')}) (?:[\\p{Ll}\\d][\\p{L}\\d-]{2,30} ){0,3})?(?:(?:Dr\\.|Prof\\.|\\p{Lu}[\\p{L}-]{1,40}) ){0,3}$`,
  'u',
);
const APPOSITION = /^,[^,.!?]{3,100},/;

const WOMAN = /(?<!\p{L})(?:Frau|\p{Lu}\p{L}{2,}in|\d{1,3}-Jährige)(?!\p{L})/u;
const MAN =
  /(?<!\p{L})(?:Herrn?|(?:\p{Lu}\p{L}*)?(?:[Ss]precher|[Mm]inister|[Pp]räsident|[Cc]hef|[Ll]eiter|[Dd]irektor|[Aa]nwalt|[Rr]ichter|[Kk]anzler|[Tt]rainer|[Mm]eister|[Vv]orsitzender?|[Ss]ohn|[Vv]ater|[Bb]ruder|[Mm]ann|[Pp]olizist|[Aa]rzt|[Rr]edner|[Ff]ührer|[Kk]ollege)|\d{1,3}-Jähriger)(?:e?[ns])?(?!\p{L})/u;
const TITLE_OF = {
  woman: /(?:^|[\s(])(?:Frau|\p{Lu}\p{L}{2,}in) (?:(?:Dr|Prof)\. )*$/u,
  man: /(?:^|[\s(])(?:Herrn?|\p{Lu}\p{L}*(?:er|or|ist|ent|eur|chef|arzt|anwalt|mann|rat)) (?:(?:Dr|Prof)\. )*$/u,
};

export type Antecedent = (
  quote: SpokenQuote,
  last: SpokenQuote | undefined,
) => TextRange | undefined;

/**
 * The name that `sagte er` or `sagte sie` refers to, if it is unambiguous: the only person named
 * before the quotation in its sentence and the one before, as subject or as the speaker of the
 * previous quotation, whose title does not contradict the pronoun, with no other person of that
 * gender mentioned.
 */
export const antecedents = (of: TextLayout, mentions: readonly PersonMention[]): Antecedent => {
  const bySentence = Map.groupBy(mentions, ({ start }) => sentenceAt(of, start));
  const titles = titlesOf(of, mentions);
  return ({ start, pronoun }, last) => {
    if (!pronoun) return undefined;
    const before = Math.min(start, pronoun.start);
    const own = sentenceAt(of, before);
    const from = of.sentences[Math.max(0, own - 1)]?.start ?? 0;
    const named = [own - 1, own]
      .flatMap((sentence) => bySentence.get(sentence) ?? [])
      .filter((one) => one.end <= before);
    const woman = isWoman(of, pronoun);
    if (named.length === 0) return sameSpeaker(of, from, woman, last);
    const found = named.find((one) => isSubject(of, one) || isWithin(one, last?.speaker));
    if (!found || named.some(({ name }) => name !== found.name)) return undefined;
    const others = outside(of.text, { start: from, end: before }, found, last);
    if ((woman ? WOMAN : MAN).test(others)) return undefined;
    return contradicts(found, titles.get(found.name) ?? {}, woman) ? undefined : found;
  };
};

const isWoman = ({ text }: TextLayout, pronoun: TextRange): boolean =>
  /s/i.test(text.charAt(pronoun.start));

/** `„…“, sagte sie. „…“, sagte sie`: both have the same speaker. */
const sameSpeaker = (
  of: TextLayout,
  from: number,
  woman: boolean,
  last: SpokenQuote | undefined,
): TextRange | undefined => {
  if (!last?.resolved || !last.pronoun || last.pronoun.start < from) return undefined;
  return woman === isWoman(of, last.pronoun) ? last.speaker : undefined;
};

const isSubject = (of: TextLayout, { start }: TextRange): boolean => {
  const sentence = of.sentences[sentenceAt(of, start)]?.start ?? 0;
  return SUBJECT_BEFORE.test(of.text.slice(sentence, start));
};

const isWithin = (one: TextRange, range: TextRange | undefined): boolean =>
  range !== undefined && one.start >= range.start && one.end <= range.end;

/** A stretch of text without the name, its titles and apposition, and without the quoted words. */
const outside = (
  text: string,
  range: TextRange,
  name: TextRange,
  last: SpokenQuote | undefined,
): string => {
  const head = text.slice(range.start, name.start).replace(/(?:[\p{L}\d.-]+ ){0,4}$/u, '');
  const tail = text.slice(name.end, range.end).replace(APPOSITION, '');
  if (!last || last.start < range.start || last.end > name.start) return head + tail;
  return text.slice(last.end, name.start).replace(/(?:[\p{L}\d.-]+ ){0,4}$/u, '') + tail;
};

type Titles = { woman?: boolean; man?: boolean };

/** Whether a name has a woman's or a man's title anywhere in the text. */
const titlesOf = ({ text }: TextLayout, mentions: readonly PersonMention[]): Map<Name, Titles> => {
  const titles = new Map<Name, Titles>();
  for (const { name, start } of mentions) {
    const known = titles.get(name) ?? {};
    const before = text.slice(Math.max(0, start - 50), start);
    titles.set(name, {
      woman: known.woman || TITLE_OF.woman.test(before),
      man: known.man || TITLE_OF.man.test(before),
    });
  }
  return titles;
};

/** A man's title contradicts `sie`; a woman's, or a first name in -a, contradicts `er`. */
const contradicts = (
  { name }: PersonMention,
  { woman: she, man: he }: Titles,
  woman: boolean,
): boolean => (woman ? Boolean(he && !she) : Boolean(she || (/^\p{L}+a /u.test(name.text) && !he)));
