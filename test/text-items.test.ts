import { expect, test } from 'vitest';
import { Rejection, Withdrawal } from '../shared/article/errors.ts';
import { cleanItem } from '../shared/clean/clean-file.ts';
import { identityOf, rawLengthOfText, textItems } from '../shared/clean/text-items.ts';
import { digitalwires, iptc, newsItem, newsMessage, ninjs1, TITLE, URN } from './support/wires.ts';

const itemsIn = (input: unknown) =>
  textItems(Buffer.from(typeof input === 'string' ? input : JSON.stringify(input)), { key: 'a' });

const outcomesOf = (input: unknown): string[] =>
  itemsIn(input).map((item) => {
    try {
      return cleanItem(item).title?.text ?? '';
    } catch (error) {
      if (error instanceof Rejection || error instanceof Withdrawal)
        return `${error.code}: ${error.message}`;
      throw error;
    }
  });

const other = (text: string) =>
  text.replace(URN, `${URN}-b`).replaceAll('Mehr Licht', 'Weniger Licht');
const TITLES = [TITLE, TITLE.replace('Mehr', 'Weniger')];
const SECOND = JSON.parse(other(JSON.stringify(digitalwires())));
const withoutControls = iptc().replace('\u0001', '').replace('\u0002', '');

test.each<[string, unknown, string[]]>([
  ['a list', [digitalwires(), SECOND], TITLES],
  ['an answer', { entries: [digitalwires(), SECOND] }, TITLES],
  ['a list of two formats', [ninjs1(), SECOND], TITLES],
  ['a message', newsMessage(newsItem(), other(newsItem())), TITLES],
  [
    'a message with a picture',
    newsMessage(newsItem(), newsItem().replace('ninat:text', 'ninat:picture'), other(newsItem())),
    TITLES,
  ],
  ['IPTC 7901', iptc() + other(iptc()), TITLES],
  ['IPTC 7901 with CR LF', (iptc() + other(iptc())).replaceAll('\n', '\r\n'), TITLES],
  ['IPTC 7901 without a first character', withoutControls + other(withoutControls), TITLES],
  [
    'IPTC 7901 without control characters and a last slash',
    withoutControls.replace(/\/[ \t]*\n/, '\n'),
    [TITLE],
  ],
  [
    'a list with a broken item',
    [digitalwires(), digitalwires({ headline: 7 }), SECOND],
    [TITLE, expect.stringMatching(/^broken-item: Item 2 of 3: The field "headline"/), TITLES[1]],
  ],
  [
    'a list with something else',
    [{ a: 1 }, digitalwires()],
    [expect.stringMatching(/^broken-item: Item 1 of 2: .*neither/), TITLE],
  ],
  [
    'a message with a broken item',
    newsMessage(newsItem().replace(/ guid="[^"]*"/, ''), other(newsItem())),
    [expect.stringMatching(/^broken-item: Item 1 of 2: "guid"/), TITLES[1]],
  ],
  [
    'IPTC 7901 with a broken item',
    iptc().replace(' =', '') + other(iptc()),
    [expect.stringMatching(/^broken-item: Item 1 of 2: The headline/), TITLES[1]],
  ],
  [
    'a list with one that is no article',
    [digitalwires({ pubstatus: 'canceled' }), SECOND],
    [expect.stringMatching(/^canceled: The agency/), TITLES[1]],
  ],
])('the items of %s are read, each on its own', (_, input, outcomes) => {
  expect(outcomesOf(input)).toEqual(outcomes);
});

test.each<[string, unknown, string]>([
  ['digitalwires', digitalwires(), URN],
  ['NewsML-G2', newsItem(), URN],
  ['white space around it', ninjs1({ uri: ` ${URN}\n` }), URN],
])('the identity in %s', (_, input, id) => {
  expect(itemsIn(input).map((item) => identityOf(item)?.id)).toEqual([id]);
});

test.each<[string, unknown]>([
  ['IPTC 7901', iptc()],
  ['a text', 'Ein Titel\n\nEin Satz.'],
  ['an item with an id that is too long', digitalwires({ urn: 'x'.repeat(1001) })],
  ['a broken item', digitalwires({ headline: 7 })],
  ['a file that is cut off', JSON.stringify(digitalwires()).slice(0, -9)],
])('the key is the identity of %s', (_, input) => {
  expect(itemsIn(input).map(identityOf)).toEqual([undefined]);
});

test('each of several items counts its share of the file', () => {
  const [whole = 0] = itemsIn([digitalwires()]).map(rawLengthOfText);
  const shares = itemsIn([digitalwires(), digitalwires()]).map(rawLengthOfText);
  for (const share of shares) expect(Math.abs(share - whole)).toBeLessThan(3);
});

test('a file with more items than one upload may have is refused as a whole', () => {
  expect(outcomesOf(Array.from({ length: 1001 }, () => ({ ...ninjs1(), body_xhtml: '' })))).toEqual(
    [expect.stringMatching(/^too-large: The file holds 1001 items; at most 1000/)],
  );
});
