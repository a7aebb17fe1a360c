import { isReleaseLine } from '../wires/embargo-line.ts';

/** Lines of a text at whose top an embargo may be. */
const MAX_TOP_LINES = 12;
const MAX_LINE_LENGTH = 160;
/** `Sperrfrist: …`, `Sperrfrist bis …`; the word alone can begin a headline. */
const LABEL =
  /^[\s#*_>([-]{0,9}(?:Achtung[:,!]? )?(?:(?:Sende)?Sperrfrist|Embargo)[\s*_]{0,4}(?::|!|bis |endet |\d)/i;

/** Takes the embargo from a line of its own at the top of a text. */
export const takeEmbargo = (text: string): { rest: string; embargo?: string } => {
  let at = 0;
  let lines = 0;
  while (at < text.length && lines < MAX_TOP_LINES) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const line = text.slice(at, next);
    if (isEmbargoLine(line))
      return { rest: text.slice(0, at) + text.slice(next), embargo: line.trim() };
    if (line.trim() !== '') lines += 1;
    at = next;
  }
  return { rest: text };
};

/** Whether a line states an embargo and nothing else. */
export const isEmbargoLine = (line: string): boolean =>
  line.length <= MAX_LINE_LENGTH && (LABEL.test(line) || isReleaseLine(line));
