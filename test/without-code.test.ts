import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { withoutCode } from '../shared/clean/html/without-code.ts';

const MAX_ATTRIBUTES = 1_000;

test('scripts and styles are emptied, JSON-LD is not', () => {
  const html =
    '<style>p{}</style><script type="application/ld+json">{"a":1}</script><SCRIPT async>"<p>"</Script ><p>Text</p>';
  expect(withoutCode(html, MAX_ATTRIBUTES)).toBe(
    '<style></style><script type="application/ld+json">{"a":1}</script><SCRIPT async></Script ><p>Text</p>',
  );
});

test('a tag with too many attributes is found wherever it is', () => {
  const huge = `<b ${'a '.repeat(MAX_ATTRIBUTES + 1)}>`;
  for (const html of [
    huge,
    `<svg><title>${huge}</title></svg>`,
    `<svg><style/>${huge}`,
    `<textarea><!--</textarea>${huge}`,
  ])
    expect(withoutCode(html, MAX_ATTRIBUTES)).toBeUndefined();
  expect(withoutCode(`<script>${huge}</script>`, MAX_ATTRIBUTES)).toBe('<script></script>');
});

test('in SVG an element that closes itself hides nothing', () => {
  const html = '<svg><style/></svg><p>Text</p><style>p{}</style>';
  expect(withoutCode(html, MAX_ATTRIBUTES)).toContain('<p>Text</p>');
});

type Node = DefaultTreeAdapterTypes.Node;

const emptyCode = (node: Node): void => {
  if (!('childNodes' in node)) return;
  if (/^(?:script|style)$/.test(node.nodeName)) node.childNodes = [];
  for (const child of node.childNodes) emptyCode(child);
};

const treeOf = (html: string): string => {
  const document = parse(html);
  emptyCode(document);
  return serialize(document);
};

const PIECES = [
  '<script>',
  '<script src=a>',
  '</script>',
  '<style>',
  '</style >',
  '<textarea>',
  '</textarea>',
  '<noscript>',
  '</noscript>',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<p title="',
  "<p title = '",
  '"',
  "'",
  '>',
  '/>',
  ' a=b ',
  '<p>',
  '</p>',
  'Text ',
  '<',
];

test('the rest of the tree is that of the whole page', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const html = `${pieces.join('')}<p>Ende</p>`;
      expect(treeOf(withoutCode(html, MAX_ATTRIBUTES) ?? '')).toBe(treeOf(html));
    }),
    { numRuns: 1_000, seed: 20261127 },
  );
});
