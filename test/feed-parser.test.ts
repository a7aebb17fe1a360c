import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, Parser, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { feedParser } from '../shared/clean/html/feed-parser.ts';
import { allElements, parseBounded, textOf } from '../shared/clean/html/tree.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A line a node; of a comment only that it is there. */
const linesOf = (node: Node): string[] => {
  if ('data' in node) return [node.nodeName];
  const {
    parentNode: _,
    childNodes = [],
    content,
    ...own
  }: Partial<DefaultTreeAdapterTypes.Template> = node as DefaultTreeAdapterTypes.Template;
  const inner: Node[] = content ? [content, ...childNodes] : childNodes;
  return [JSON.stringify(own), ...inner.flatMap(linesOf).map((line) => ` ${line}`)];
};

const fed = (html: string): string[] => {
  const parser = new Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>({});
  feedParser(parser, html);
  return linesOf(parser.document);
};

const PIECES = [
  "<p>|</p>|<P CLASS = x ID='y' class=z>|<p title=\"|<p title=a&amp;b/>|<a href=x>|</a>|<b>|</b>",
  '<br/>|</br>|<table>|<tr>|<td>|</table>|<select>|<option>|</select>|<ul>|<li>|<pre>\n\n|<body a=b>',
  '<textarea>\n|</textarea>|<title>&amp;|</title >|<script>|<script src=a/>|</script>|</script ',
  '<style>|</style>|<noscript>|</noscript>|<iframe>|</iframe>|<xmp>|</xmp>|<plaintext>|<template>',
  '</template>|<svg>|<svg/>|</svg>|<style/>|<foreignObject>|<math><mi>|<![CDATA[|]]>|<frameset>',
  '<frame>|<html lang=de>|<head>|</head>|</body>|</html>|<!doctype html>|<!doctype|<!--|-->|--!>',
  '<!DOCTYPE html PUBLIC "a>b">|<!-->|<!--->|<!--!>|<!x|<?x|</ x>|</>|</|"|\'|>|/>|=| a=b | A |/',
  'Text |<|<<|&amp|&uuml;|&notit;|&#13;|&#0;|&nbsp;|\r\n|\r|\n\t|\f|\0|İK|😀|\ud83d',
].flatMap((line) => line.split('|'));

test('the tree is the one that the parser builds by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const html = `${pieces.join('')}<p>Ende</p>`;
      expect(fed(html)).toEqual(linesOf(parse(html)));
    }),
    { numRuns: 2_000, seed: 20261127 },
  );
});

test.each([
  '<p a b=c/ d = "e&quot;" D=f / >x',
  '<p/=a><p =b><p a"b\'c<d=e><p a=\'b\'c="d"e/>',
  `<p ${Array.from({ length: 200 }, (_, at) => `a${at % 150}`).join(' ')}>`,
  '<script><!-- <script> </script> --></script><p>nach</p>',
  '<script><!-- </script><p>nach</p>',
  '<svg><style>a<b>c</b></style><![CDATA[<p>]]></svg><title>a<p>&amp;</title>',
  '<!doctype html public "-//W3C//DTD HTML 3.2//EN"><p><table>',
])('%s', (html) => {
  expect(fed(html)).toEqual(linesOf(parse(html)));
});

describe('a tree for cleaning', () => {
  test('has scripts and styles without content, but JSON-LD', () => {
    const document = parseBounded(
      '<style>p{}</style><script type="application/ld+json">{"a":1}</script><SCRIPT async>"<p>"</Script ><svg><style>a</style></svg><p>Text</p>',
    );
    expect(textOf(document)).toBe('{"a":1}Text');
    expect(allElements(document).filter(({ tagName }) => tagName === 'p')).toHaveLength(1);
  });

  test('is not built of a tag with more attributes than pages have', () => {
    const attributes = Array.from({ length: 1_001 }, (_, at) => `a${at}`).join(' ');
    expect(() => parseBounded(`<p ${attributes}>`)).toThrow(Rejection);
    expect(() => parseBounded(`\0<p ${attributes}>`)).toThrow(Rejection);
  });
});
