const WIKI_LINK =
  /(!?)\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n#^]{0,200})(?:[#^][^[\]|\n]{0,200})?\]\]/g;
const HIGHLIGHT = /(?<![=\w])==(?=[^\s=])([^=\n]{1,500})(?<=\S)==(?![=\w])/g;
const COMMENT = /%%[^%]{0,5000}%%/g;
/** Of a heading in Pandoc's Markdown. */
const ATTRIBUTES = /^(#{1,6} .{1,300}?) {1,9}\{[#.][^{}\n]{0,200}\}[ \t]{0,9}$/gm;
/** A line of nothing but tags. */
const TAGS = /^(?:#\p{L}[\p{L}\d_/-]{1,40}[ \t]{0,3}){1,20}$/gmu;
const BLOCK_ID = / \^[A-Za-z0-9-]{1,40}$/gm;

/** Without what notebooks such as Obsidian add to Markdown: links, highlights, comments, tags, ids. */
export const withoutNotebookMarks = (text: string): string =>
  withoutWikiLinks(text.replace(COMMENT, ''))
    .replace(HIGHLIGHT, '$1')
    .replace(TAGS, '')
    .replace(BLOCK_ID, '')
    .replace(ATTRIBUTES, '$1');

/** Of `[[page|text]]` the text; nothing of `![[picture]]`. */
export const withoutWikiLinks = (text: string): string =>
  text.replace(WIKI_LINK, (_, embedded: string, name: string) => (embedded ? '' : name));
