/** A headline and other lines as each kind of upload has them. */
export const TEXT_FORMS: [name: string, key: string, write: (lines: string[]) => string][] = [
  ['text', 'a.txt', (lines) => lines.join('\n\n')],
  ['text without empty lines', 'a.txt', (lines) => lines.join('\n')],
  ['Markdown', 'a.md', (lines) => `# ${lines.join('\n\n')}`],
  [
    'HTML',
    'a.html',
    ([title, ...lines]) =>
      `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>
      ${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></body></html>`,
  ],
];
