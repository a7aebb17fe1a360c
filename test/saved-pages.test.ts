import { expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';
import { withoutDataUris } from '../shared/clean/without-data-uris.ts';
import { DESK_HTML, DESK_PARAGRAPHS } from './support/desk-mail.ts';

const picture = (bytes: number) => `data:image/png;base64,${'iVBORw0KGgo+/='.repeat(bytes / 14)}`;

test('a page is read that is larger than a text may be by the pictures and fonts in it', () => {
  const page = `<html><head><style>@font-face{src:url(${picture(2e6)})}</style></head><body><article>${DESK_HTML.replaceAll('</p>', `</p><img src="${picture(1e6)}"><img src='${picture(1e5)}'>`)}</article></body></html>`;
  const { blocks } = clean(Buffer.from(page), { key: 'a.html' });
  expect(blocks).toHaveLength(DESK_PARAGRAPHS.length);
});

test('a page whose text alone is larger is not', () => {
  const page = Buffer.from(`<html><body>${DESK_HTML}${'<p>x</p>'.repeat(7e5)}${picture(1e6)}`);
  expect(() => clean(page, { key: 'a.html' })).toThrow('larger than 5 MB');
});

test.each([
  ['prose', 'Es geht um data: und um data:image/png, sagte sie.'],
  ['a short picture', `<img src="${picture(100)}">`],
])('%s stays as it is', (_, text) => {
  expect(withoutDataUris(Buffer.from(text)).toString()).toBe(text);
});

test('a picture that is cut off ends with the file', () => {
  const page = Buffer.from(`<p>Text</p><img src="${picture(1e6)}`);
  expect(withoutDataUris(page).toString()).toBe('<p>Text</p><img src="data:');
});
