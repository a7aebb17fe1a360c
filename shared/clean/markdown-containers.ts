/** `::: warning Achtung`, `:::note[Achtung]{#id}`, `:::`: Pandoc, Docusaurus, VitePress. */
const FENCE = /^[ \t]{0,9}:{3,20}[ \t]{0,9}([^\n]{0,300})$/gm;
const ATTRIBUTES = /\{[^{}]{0,200}\}/g;
const TYPE = /^[a-z][\w-]{0,40}(?=$|[\s[])/;
const LABEL = /^\[([^[\]]{0,200})\]/;
/** `> [!WARNING]`: GitHub, Obsidian. */
const ALERT = /^((?:[ \t]{0,3}>){1,9}[ \t]{0,9})\[![A-Za-z]{1,20}\][+-]?/gm;
/** `!!! warning "Achtung"` above indented lines: MkDocs. */
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]{1,9}[a-z]{1,20}(?:[ \t]{1,9}"([^"\n]{0,200})")?[ \t]{0,9}$((?:\n(?:(?: {4}|\t)[^\n]*|[ \t]*(?=\n)))*)/gm;
const INDENT = /^(?: {4}|\t)/gm;
/** `{{< note >}}`: Hugo; `{{ site.baseurl }}`, `{% include note.html %}`: Jekyll, Eleventy. */
const SHORTCODE = /\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}/g;
/** The same as an address; without one a link with a title is none. */
const ADDRESS = /(?<=\]\()[ \t]{0,3}(?:\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\})/g;
/** `{: .lead }`: kramdown. */
const CLASSES = /^[ \t]{0,3}\{:[^{}\n]{0,200}\}[ \t]{0,9}$|(?<=\))\{:[^{}\n]{0,200}\}/gm;

/** A Markdown text without the marks around its boxes; their labels and text stay. */
export const withoutContainers = (body: string): string =>
  body
    .replace(FENCE, (_, head: string) => `\n${labelIn(head)}\n`)
    .replace(ALERT, '$1')
    .replace(
      ADMONITION,
      (_, label: string | undefined, lines: string) =>
        `\n${label ?? ''}\n${lines.replace(INDENT, '')}`,
    )
    .replace(ADDRESS, '#')
    .replace(SHORTCODE, '')
    .replace(CLASSES, '');

const labelIn = (head: string): string =>
  head
    .replace(/:{3,20}$/, '')
    .replace(ATTRIBUTES, '')
    .replace(TYPE, '')
    .trim()
    .replace(LABEL, '$1');
