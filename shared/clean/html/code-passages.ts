const MAX_CODE_LENGTH = 2_000_000;
const MAX_PASSAGES = 40;
/** Characters before and after a time; the title of its article is among them. */
const REACH = 600;
const PUBLISHED_TIME =
  /pub(?:li(?:sh|cat)|[_-]?date)[\w-]{0,20}\\{0,8}["']?\s{0,5}[:=,]\s{0,5}(?:new Date\()?\\{0,8}["']?(?=\d{4}-\d|\d\d\.\d|1\d{9})/gi;

/** What of a script is around times of publication, a line a passage; mostly nothing. */
export const codePassages = (code: string): string => {
  const passages: string[] = [];
  let until = 0;
  for (const { index } of code.slice(0, MAX_CODE_LENGTH).matchAll(PUBLISHED_TIME)) {
    if (passages.length === MAX_PASSAGES) break;
    const from = Math.max(until, index - REACH);
    const passage = code.slice(from, index + REACH).replace(/[\r\n<]/g, ' ');
    passages.push(from > until ? `\n${passage}` : passage);
    until = index + REACH;
  }
  return passages.join('');
};
