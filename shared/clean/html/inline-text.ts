import { STOP_WORDS } from '../../german/function-words.ts';
import { CELL_END, withCellsApart } from './cells-apart.ts';
import { FRACTION, numerator, raised, settleRaised } from './raised-text.ts';

/** Marks of a link to a heading or a note. */
const LINK_MARK = /^\s{0,9}(?:[#¶🔗]|\[\d{1,3}\])\s{0,9}$/u;
const MAX_LINK_MARK_LENGTH = 24;
const QUOTES = ['„“', '‚‘'] as const;

type Segment<Reason> = { start: number; end: number; isLink: boolean; reason: Reason };
type TakenLine<Reason> = {
  text: string;
  linked: number;
  /** Letters of the link that it begins with. */
  opening: number;
  reason: Reason | undefined;
};

/** The text between two ends of blocks, as it is read from the elements inside of it. */
export type InlineLine<Reason> = ReturnType<typeof createLine<Reason>>;

export const createLine = <Reason>() => {
  let [text, linked, opening, links, quotes, taken] = ['', 0, 0, 0, 0, 0];
  let segments: Segment<Reason>[] = [];
  let isAfterCell = false;
  /** A figure that was dropped as the mark of a note, and where. */
  let mark = { at: -1, text: '' };

  const add = (value: string): void => {
    if (isAfterCell && value.trim() !== '') {
      text += CELL_END;
      isAfterCell = false;
    }
    if (links > 0) linked += value.trim().length;
    if (mark.at === text.length && FRACTION.test(value)) text += numerator(mark.text, text);
    text += value;
  };

  /** Runs `read` and gives what it added, unless a block ended in between. */
  const added = (read: () => void): { start: number; text: string } | undefined => {
    const [start, before] = [text.length, taken];
    read();
    return taken === before ? { start, text: text.slice(start) } : undefined;
  };

  return {
    add,

    end: () => text.slice(-20),

    /** What comes next is in another cell, and no part of a name in this one. */
    cell(): void {
      isAfterCell = text.trim() !== '';
    },

    quote(read: () => void): void {
      const [open, close] = Array.from(QUOTES[quotes % 2] ?? '');
      add(open ?? '');
      quotes += 1;
      read();
      quotes -= 1;
      add(close ?? '');
    },

    link(read: () => void, reason?: Reason): void {
      const before = linked;
      links += 1;
      const part = added(read);
      links -= 1;
      if (!part) return;
      if (part.text.length <= MAX_LINK_MARK_LENGTH && LINK_MARK.test(part.text)) {
        text = text.slice(0, part.start);
        linked = before;
        return;
      }
      if (links === 0 && text.slice(0, part.start).trim() === '') opening = part.text.trim().length;
      if (reason !== undefined)
        segments.push({ start: part.start, end: text.length, isLink: true, reason });
    },

    raise(read: () => void): void {
      const before = linked;
      const part = added(read);
      if (!part) return;
      const isLinked = linked > before && links === 0;
      text = text.slice(0, part.start);
      text += isLinked ? '' : raised(part.text, text.slice(-20));
      if (!isLinked && text.length === part.start) mark = { at: text.length, text: part.text };
      linked = isLinked ? before : linked;
    },

    /** Text that seems to be outside of the article for a reason. */
    aside(read: () => void, reason: Reason): void {
      const part = added(read);
      if (part) segments.push({ start: part.start, end: text.length, isLink: false, reason });
    },

    /**
     * The line up to here, unless it is blank; with the reason if all of it is aside, else without
     * asides between sentences.
     */
    take(): TakenLine<Reason> | undefined {
      const isBlank = text.trim() === '';
      const line = isBlank ? undefined : { ...withoutAsides(text, linked, segments), opening };
      [text, linked, opening] = ['', 0, 0];
      segments = [];
      isAfterCell = false;
      taken += 1;
      return line && { ...line, text: settleRaised(withCellsApart(line.text)) };
    },
  };
};

const withoutAsides = <Reason>(
  whole: string,
  linked: number,
  segments: Segment<Reason>[],
): Omit<TakenLine<Reason>, 'opening'> => {
  const [first] = segments;
  if (!first) return { text: whole, linked, reason: undefined };
  const outer = outermost(segments);
  const rest = pieces(whole, outer).join('');
  if (!/[\p{L}\p{N}]/u.test(rest)) return { text: whole, linked, reason: first.reason };
  const dropped = outer.filter((segment) => !isWithinSentence(whole, segment));
  const links = dropped.filter(({ isLink }) => isLink);
  return {
    text: pieces(whole, dropped).join(' '),
    linked: links.reduce((left, { start, end }) => left - (end - start), linked),
    reason: undefined,
  };
};

const outermost = <Reason>(segments: Segment<Reason>[]): Segment<Reason>[] => {
  const sorted = segments.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    const isOuter = start >= reached;
    if (isOuter) reached = end;
    return isOuter;
  });
};

/** What is left of a text without some of its segments. */
const pieces = <Reason>(whole: string, without: Segment<Reason>[]): string[] => {
  const ends = [0, ...without.map(({ end }) => end)];
  return ends.map((end, at) => whole.slice(end, without[at]?.start));
};

const isWithinSentence = <Reason>(whole: string, { start, end, isLink }: Segment<Reason>) => {
  const before = whole.slice(Math.max(0, start - 40), start).trimEnd();
  const after = whole.slice(end, end + 40).trimStart();
  if (before && !/[.!?…]["“”»«)]{0,2}$/.test(before)) return true;
  const last = /(?<![\p{L}\d])\p{Ll}+$/u.exec(whole.slice(start, end).trimEnd().slice(-20))?.[0];
  if (last && STOP_WORDS.has(last)) return true;
  return isLink ? after !== '' : /^[\p{Ll},;.:)!?]/u.test(after);
};
