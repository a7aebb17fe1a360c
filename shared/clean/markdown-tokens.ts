import type { TokensList } from 'marked';
import { marked } from './lazy-formats.cjs';

/** Characters looked through for the ends of emphasis: a hundred times what an article takes. */
const MAX_SEARCHED = 5_000_000;
/** Of how deep the lines of a passage are quoted. */
const MAX_QUOTE_CHANGES = 20;
const MAX_ENTRY_LINES = 500;
const MAX_EMPHASIS_DEPTH = 20;
/** With a line below it; looked for at every line of a list entry. */
const MAX_HEADING_LENGTH = 300;
/** Of plain text at a time; what is next to each other becomes one token again. */
const MAX_TEXT_LENGTH = 1_000;
/** Nine marks or more are no emphasis. */
const LONG_RUNS = /\*{9,}|_{9,}|`{9,}|~{9,}|\[{9,}|\]{9,}|<{9,}|!{9,}|\\{9,}/g;
const DEEP_QUOTES = /^(?:[ \t]{0,3}>){9,}/gm;
const DEEP_LISTS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){3,}/gm;
const DEEP_LINES = /^[ \t]{20,}/gm;
const ENTRY = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const QUOTE_MARKS = /^(?:[ \t]{0,3}>){0,9}/;

/**
 * The tokens of a Markdown text. Deep nesting, long runs of marks and emphasis without an end, which
 * no article has, cost the lexer more than linear time: they are text.
 */
export const markdownTokens = (body: string): TokensList =>
  marked().lexer(tame(body), { ...marked().getDefaults(), tokenizer: boundedTokenizer() });

const tame = (body: string): string =>
  withPauses(
    body
      .replace(LONG_RUNS, ' ')
      .replace(DEEP_QUOTES, '> ')
      .replace(DEEP_LISTS, '- ')
      .replace(DEEP_LINES, ' '),
  );

/**
 * An empty line ends what the lexer would read again with each of its lines: a quotation, for lines
 * of another depth, and an entry of a list.
 */
const withPauses = (body: string): string => {
  let [depth, changes, below] = [0, 0, Number.NEGATIVE_INFINITY];
  return body
    .split('\n')
    .map((line) => {
      const isEmpty = line.trim() === '';
      const own = QUOTE_MARKS.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;
      changes = isEmpty ? 0 : changes + (own === depth ? 0 : 1);
      depth = own;
      if (ENTRY.test(line)) below = 0;
      else below = isEmpty ? Number.NEGATIVE_INFINITY : below + 1;
      if (changes <= MAX_QUOTE_CHANGES && below <= MAX_ENTRY_LINES) return line;
      [changes, below] = [0, 0];
      return `\n${line}`;
    })
    .join('\n');
};

const boundedTokenizer = () => {
  const { Tokenizer } = marked();
  const tokenizer = new Tokenizer();
  const { emStrong, del, inlineText, lheading } = tokenizer;
  let [searched, depth] = [0, 0];
  /** Each opening mark is followed to its end, or to that of the paragraph. */
  const bounded =
    <T extends { raw: string }>(read: (...given: [string, string, string?]) => T | undefined) =>
    (...given: [string, string, string?]): T | undefined => {
      if (searched > MAX_SEARCHED || depth > MAX_EMPHASIS_DEPTH) return undefined;
      if (!/^[*_~]/.test(given[0])) return undefined;
      depth += 1;
      const token = read.apply(tokenizer, given);
      depth -= 1;
      searched += (token?.raw ?? given[0]).length;
      return token;
    };
  return Object.assign(tokenizer, {
    emStrong: bounded(emStrong),
    del: bounded(del),
    lheading: (text: string) => lheading.call(tokenizer, text.slice(0, MAX_HEADING_LENGTH)),
    inlineText: (text: string) => inlineText.call(tokenizer, text.slice(0, MAX_TEXT_LENGTH)),
    /** The text of an address is the address. */
    url: () => undefined,
  });
};
