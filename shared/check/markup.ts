/** What no reader should see; sound where the source has something of the same kind. */
const STRAY = [
  /\uFFFD|Ã[\u0080-\u00bf]|â€/u,
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu,
  /<(?:\/?[a-z][^<>]{0,200}|!--)>?/iu,
  /\\(?:["'nrt]|u[\da-f]{4}|x[\da-f]{2})/iu,
  /\[\[[^[\]]{1,60}\]\]|\[[A-Z]{2,20}_\d{1,4}\]|__[A-Z]{2,20}(?:_\d{1,4})?__/u,
  /\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\{[\w.]{1,60}\}/u,
  /(?<![\d%])%(?:\d\$)?[sd](?![\p{L}\d])|%\([a-z_]{1,30}\)[sd]/u,
  /\]\((?:https?:|\/|#)/u,
  /\*\*[^*\s][^*]{0,200}\*\*/u,
];

/** Tags, entities, placeholders, escapes and damaged characters that the source does not have. */
export const strayMarkup = (source: string, translation: string): string[] =>
  STRAY.flatMap((pattern) => {
    const found = pattern.exec(translation)?.[0];
    return found === undefined || pattern.test(source) ? [] : [found];
  });
