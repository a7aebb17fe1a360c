import { describe, expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { Rejection, Withdrawal } from '../shared/article/errors.ts';
import { cleanItem, uploadItems } from '../shared/clean/clean-file.ts';

/**
 * Items as agencies may also write them: other shapes, wrappers and encodings of the same formats.
 */

const FIRST =
  'Die Stadt Nordhaven will ihre Fähren bis 2030 auf Strom umstellen. Das kündigte Bürgermeisterin Eva Nordmann am Dienstag an.';
const SECOND =
  '«Wir haben keine Zeit zu verlieren», sagte sie. Der Größte Umbau kostet dabei rund 12,5 Millionen Euro.';
const HTML = `<section class="main"><p>${FIRST}</p><p>${SECOND}</p></section>`;
const TITLE = 'Fähren fahren mit Strom';

const bytesOf = (input: unknown): Uint8Array => {
  if (input instanceof Uint8Array) return input;
  return Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
};

/** The articles of an upload; why there is none in place of one. */
const articlesOf = async (input: unknown, key = 'wires/nord/x') => {
  const items = await uploadItems(bytesOf(input), { key });
  return items.map((item): Article | string => {
    try {
      return cleanItem(item);
    } catch (error) {
      if (error instanceof Rejection || error instanceof Withdrawal) return error.message;
      throw error;
    }
  });
};

const articleOf = async (input: unknown): Promise<Article> => {
  const [article] = await articlesOf(input);
  if (article === undefined || typeof article === 'string') throw new Error(article);
  return article;
};

const textsOf = ({ blocks }: Article) =>
  blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));

const titlesOf = async (input: unknown) =>
  (await articlesOf(input)).map((each) => (typeof each === 'string' ? each : each.title?.text));

const dw = (changes: object = {}) => ({
  format: 'digitalwires@0.10.0',
  urn: 'urn:newsml:nord.example:20260501:1',
  headline: TITLE,
  article_html: HTML,
  ...changes,
});
const ninjs = (changes: object = {}) => ({
  uri: 'urn:newsml:nord.example:20260501:2',
  versionCreated: '2026-05-01T10:00:00Z',
  headlines: [{ role: 'main', value: TITLE }],
  bodies: [{ role: 'main', contentType: 'text/html', value: HTML }],
  ...changes,
});

const G2 = 'http://iptc.org/std/nar/2006-10-01/';
const g2 = (
  contentMeta: string,
  content = `<inlineXML><html><body>${HTML}</body></html></inlineXML>`,
) =>
  `<newsItem xmlns="${G2}" guid="urn:newsml:nord.example:20260501:3" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const nitf = (text = '') =>
  `<nitf><head><docdata><doc-id id-string="7"/></docdata></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content><p>${FIRST}</p><p>${SECOND}${text}</p></body.content></body></nitf>`;

const iptc = ({
  head = 'nrd0815 4 wi 99  nord 0815',
  block = `${TITLE} =`,
  body = [FIRST, SECOND],
  tail = 'nord abc yyne n1 xyz',
} = {}) =>
  [
    `\u0001${head}`,
    '',
    'Verkehr/Schiffe/',
    `\u0002${block}`,
    '',
    ...body.flatMap((part) => [part, '']),
    tail,
    '',
    '\u0003011000 Mai 26',
    '\u0004',
  ].join('\n');

describe('JSON', () => {
  test.each<[string, unknown]>([
    ['in a member of an envelope', { message: { item: dw() }, sent: 1 }],
    ['in a list of an envelope', { _items: [dw()], _links: {}, _meta: { total: 1 } }],
    ['in an envelope of ninjs', { data: { results: [ninjs()] } }],
    ['in UTF-16 without a mark', Buffer.from(JSON.stringify(dw()), 'utf16le')],
    ['in big-endian UTF-16', Buffer.from(JSON.stringify(ninjs()), 'utf16le').swap16()],
  ])('%s is found', async (_, input) => {
    expect(await titlesOf(input)).toEqual([TITLE]);
  });

  test('lines of it are items', async () => {
    const lines = [dw(), dw({ headline: 'Zweite Meldung' })].map((item) => JSON.stringify(item));
    expect(await titlesOf(`${lines.join('\r\n')}\n`)).toEqual([TITLE, 'Zweite Meldung']);
    expect(await titlesOf(`${lines[0]}\n${lines[1]?.slice(0, 99)}`)).toEqual([
      'The JSON is broken or cut off in line 2, column 1.',
    ]);
  });

  test.each<[string, object]>([
    ['urgency', { urgency: 'hoch' }],
    ['byline', { byline: ['Von Eva Nord'] }],
    ['categories', { categories: { a: 1 } }],
    ['a category', { categories: [{ type: 'dnltype:keyword', name: { de: 'Hafen' } }, null] }],
    ['associations', { associations: 'x' }],
    ['version', { version: 'zwei' }],
    ['rights', { copyrightnotice: { holder: 'x' }, usageterms: 1 }],
    ['ednotes', { ednotes: [{ role: 'dpaednoterole:neu', ednote: { text: 'x' } }] }],
  ])('%s in a form that is not known does not keep the text away', async (_, changes) => {
    expect(await titlesOf(dw(changes))).toEqual([TITLE]);
    expect(await titlesOf(ninjs({ ...changes, by: [{ name: 'x' }], located: 7 }))).toEqual([TITLE]);
  });

  test.each<[string, object]>([
    ['status', { pubstatus: ['canceled'] }],
    ['embargo', { embargoed: { until: '2099-01-01' } }],
    ['expiry', { expires: [1] }],
    ['text', { article_html: [HTML] }],
    ['title', { headline: { de: 'x' } }],
  ])('%s in a form that is not known is refused', async (name, changes) => {
    const { article_html, headline, ...others } = changes as Record<string, unknown>;
    expect((await titlesOf(dw(changes)))[0]).toMatch(/^The field ".*" is missing or has/);
    const same = {
      ...others,
      ...(article_html !== undefined && { body_html: article_html }),
      ...(headline !== undefined && { headline }),
    };
    expect((await titlesOf(ninjs(same)))[0], name).toMatch(/^The field ".*" is missing or has/);
  });

  test.each([
    dw({
      embargoed: '',
      ednotes: [{ role: 'dpaednoterole:embargo', ednote: 'Sperrfrist 5. Mai 2099, 10 Uhr' }],
    }),
    ninjs({ embargoed: ' ', edNote: 'Sperrfrist 5. Mai 2099, 10 Uhr' }),
  ])('a note says what an empty embargo does not', async (item) => {
    expect((await articlesOf(item))[0]).toMatchObject({
      instants: { embargo: '2099-05-05T08:00:00.000Z' },
    });
  });

  test.each(['', 'Usable', ' USABLE', 'stat:Usable'])(
    'the status "%s" is that of an article',
    async (pubstatus) => {
      expect(await titlesOf(dw({ pubstatus }))).toEqual([TITLE]);
    },
  );

  test.each(['Canceled', 'CANCELLED'])('the status "%s" withdraws', async (pubstatus) => {
    expect(await titlesOf(dw({ pubstatus }))).toEqual(['The agency has withdrawn this item.']);
  });

  test('a note of an embargo in a form that is not known is one without an end', async () => {
    const ednotes = [{ role: 'dpaednoterole:embargo', ednote: { until: 'x' } }];
    const [article] = await articlesOf(dw({ ednotes }));
    expect(article).toMatchObject({ instants: { embargo: 'unknown' } });
  });

  test.each(['subheadline', 'subtitle', 'http://cv.iptc.org/newscodes/hldrole/subheadline'])(
    'the headline that is not the %s is the title',
    async (role) => {
      const headlines = [
        { role, value: 'Umbau bis 2030' },
        { role: 'http://cv.iptc.org/newscodes/hldrole/main', value: TITLE },
      ];
      const roleless = [headlines[0], { value: TITLE }];
      for (const each of [
        headlines,
        roleless,
        [headlines[0], { role: 'headline', value: TITLE }],
      ]) {
        const article = await articleOf(ninjs({ headlines: each }));
        expect(article.title?.text).toBe(TITLE);
        expect(textsOf(article)[0]).toBe('Umbau bis 2030');
      }
    },
  );

  test.each<[string, unknown, RegExp]>([
    ['JSON', { article: { text: `${FIRST} ${SECOND}` } }, /^A \.json file has to be an item/],
    ['JSON in a list', [[`${FIRST} ${SECOND}`]], /^A \.json file has to be an item/],
    [
      'XML',
      `<?xml version="1.0"?><rss><item><p>${FIRST}</p><p>${SECOND}</p></item></rss>`,
      /^A \.xml file/,
    ],
  ])('%s of another kind is no text, whatever its name', async (_, input, message) => {
    expect((await articlesOf(input))[0]).toMatch(message);
  });
});

describe('XML', () => {
  test.each<[string, string, string[]]>([
    ['NITF in an envelope', `<a:docs xmlns:a="x">${nitf()}<b/>${nitf()}</a:docs>`, [TITLE, TITLE]],
    [
      'NewsML-G2 in an envelope',
      `<Envelope><Body><x>${g2(`<headline>${TITLE}</headline>`)}</x></Body></Envelope>`,
      [TITLE],
    ],
    [
      'a message in an envelope',
      `<feed><entry><newsMessage xmlns="${G2}"><itemSet>${g2(`<headline>${TITLE}</headline>`)}</itemSet></newsMessage></entry></feed>`,
      [TITLE],
    ],
  ])('%s is found', async (_, input, titles) => {
    expect(await titlesOf(input)).toEqual(titles);
  });

  test('names of characters in HTML are known, and no others', async () => {
    const article = await articleOf(
      nitf(' Es sind &frac12; &Aring; und 3&thinsp;&copy; &Ccedil;a va &rarr; dort.'),
    );
    expect(textsOf(article).at(-1)).toContain('½ Å und 3 © Ça va → dort.');
    expect((await titlesOf(nitf(' &toString; &unbekannt;')))[0]).toMatch(/^The XML is broken/);
  });

  test('the status of an embargo in NITF lasts until its release', async () => {
    const embargoed = (release: string) =>
      nitf().replace('<docdata>', `<docdata management-status="embargoed">${release}`);
    const release = '<date.release norm="20990501T120000Z"/>';
    expect((await articlesOf(embargoed(release)))[0]).toMatchObject({
      title: { text: TITLE },
      instants: { embargo: '2099-05-01T12:00:00Z' },
    });
    expect(await titlesOf(embargoed(''))).toEqual(['The item has a status other than "usable".']);
  });

  test('of texts in several languages the German ones are read', async () => {
    const page = (lang: string, text: string) =>
      `<inlineXML xml:lang="${lang}"><html><body><p>${text}</p></body></html></inlineXML>`;
    const meta = `<headline xml:lang="en">Ferries go electric</headline><headline xml:lang="de-DE">${TITLE}</headline><description role="drol:summary" xml:lang="en">In short.</description><subject qcode="x:1"><name xml:lang="en">Traffic</name><name xml:lang="de">Verkehr</name></subject>`;
    const content =
      page('en', 'The city plans new ferries. That is what the mayor said.') + page('de', FIRST);
    const article = await articleOf(g2(meta, content));
    expect(article.title?.text).toBe(TITLE);
    expect(textsOf(article)).toEqual([FIRST]);
    expect(article.metadata.item?.keywords).toEqual(['Verkehr']);
    expect((await articlesOf(g2('<headline xml:lang="fr">Titre</headline>')))[0]).toMatchObject({
      title: { text: 'Titre' },
    });
  });

  test.each(['hld:subHeadline', 'hld:subTitle', 'http://x.example/roles/deck'])(
    'the headline that is not the %s is the title',
    async (role) => {
      const sub = `<headline role="${role}">Umbau bis 2030</headline>`;
      for (const main of [
        `<headline>${TITLE}</headline>`,
        `<headline role="hld:main">${TITLE}</headline>`,
      ]) {
        const article = await articleOf(g2(sub + main));
        expect(article.title?.text).toBe(TITLE);
        expect(textsOf(article)[0]).toBe('Umbau bis 2030');
      }
    },
  );
});

describe('IPTC 7901', () => {
  const plain = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');
  const coded = (text: string, codes: Record<string, number>) =>
    Uint8Array.from([...text].map((char) => codes[char] ?? char.charCodeAt(0)));

  test('without control characters each header line begins an item, and the time ends it', async () => {
    const two =
      plain(iptc()) +
      plain(iptc({ head: 'nrd0816 2 pl 12  nord 0816', block: 'Zweite Meldung =' }));
    const [one, other] = await articlesOf(two);
    expect(one).toMatchObject({
      title: { text: TITLE },
      metadata: { published: '2026-05-01T10:00Z' },
    });
    expect(other).toMatchObject({
      title: { text: 'Zweite Meldung' },
      metadata: { section: 'Politik' },
    });
    for (const each of [one, other]) expect(textsOf(each as Article)).toEqual([FIRST, SECOND]);
  });

  test('a header line need not count the words', async () => {
    expect(await titlesOf(iptc({ head: 'nrd0815 4 wi' }))).toEqual([TITLE]);
  });

  test.each([
    'Redaktionelle Hinweise',
    'Redaktioneller Hinweis:',
    'Achtung Redaktionen: Neuer Text folgt GEHEIM',
    'Kontakt: Eva GEHEIM, Telefon 0000',
    'Kontakte',
    'Ansprechpartnerin: Eva GEHEIM',
    'Ansprechpartner für Rückfragen: Eva GEHEIM',
    'Rückfragen bitte an: GEHEIM',
    'Nur zur internen Verwendung:',
    'Nicht zur Veröffentlichung:',
  ])('from the line "%s" on all is for editors', async (line) => {
    const article = await articleOf(
      iptc({ tail: `${line}\n- GEHEIM\n\nTel. GEHEIM\n\nnord abc yyne n1` }),
    );
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
  });

  test('the subhead and the number of a newsroom in Vienna', async () => {
    const block = `${TITLE}\n\nUtl.: Umbau bis 2030 - Kritik vom Bund =`;
    const article = await articleOf(iptc({ block, tail: 'NOR0815    2026-05-01/10:12' }));
    expect(article.title?.text).toBe(TITLE);
    expect(textsOf(article)).toEqual(['Umbau bis 2030 - Kritik vom Bund', FIRST, SECOND]);
  });

  test('the time of a newsroom in Vienna, which has no other', async () => {
    const text = iptc({ tail: 'NOR0815    2026-05-01/10:12' }).replace('\u0003011000 Mai 26', '');
    expect((await articleOf(text)).metadata.published).toBe('2026-05-01T10:12+02:00');
  });

  test('a text of contacts stays', async () => {
    const body = [
      'Kontakte in die Türkei halfen der Stadt bei dem Umbau sehr, sagte die Bürgermeisterin.',
      'Ansprechpartner fehlten den Bürgern nach ihren Worten bislang vor allem am Abend.',
    ];
    expect(textsOf(await articleOf(iptc({ body })))).toEqual(body);
  });

  test.each([
    ['after the slug', `Verkehr/Schiffe/\n${TITLE} =\n\u0002\n`],
    ['without a slug', `${TITLE} =\n\u0002`],
    ['below the slug, all of it after the character', `\u0002Verkehr/Schiffe/\n${TITLE} =\n`],
    ['with notes', `Verkehr/Schiffe/\n(Zusammenfassung)\n${TITLE} =\n\u0002\n`],
  ])('the headline may be %s', async (place, block) => {
    const text = iptc().replace(/Verkehr[\s\S]*? =\n/, block);
    const article = await articleOf(text);
    expect(article.title?.text).toBe(TITLE);
    expect(article.metadata.item?.keywords ?? []).toEqual(
      place === 'without a slug' ? [] : ['Verkehr', 'Schiffe'],
    );
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
  });

  test('a line of an embargo is no part of the text', async () => {
    const dated = `Nordhaven (nord) - ${FIRST}`;
    for (const line of [
      'SPERRFRIST 5. Mai 2099, 10.00 Uhr',
      '(Sperrfrist: 5. Mai 2099, 10 Uhr)',
      '(Frei für 5. Mai 2099, 10 Uhr)',
    ]) {
      const article = await articleOf(iptc({ body: [line, dated, SECOND] }));
      expect(article).toMatchObject({
        instants: { embargo: '2099-05-05T08:00:00.000Z' },
        metadata: { place: 'Nordhaven' },
      });
      expect(textsOf(article)).toEqual([FIRST, SECOND]);
    }
  });

  test.each([
    '(KORR - Berichtigung: Es sind 12 Fähren.)',
    '(Berichtigung: Korrektur: Es sind 12 Fähren.)',
  ])('a note is read without its labels: %s', async (note) => {
    expect((await articleOf(iptc({ block: `${note}\n${TITLE} =` }))).correction?.text).toBe(
      'Es sind 12 Fähren.',
    );
  });

  test.each<[string, string | undefined]>([
    [
      'Für Anleger gilt eine lange\nSperrfrist von sechs Monaten, sagte sie am Dienstag.',
      undefined,
    ],
    ['Der Rat beschloss ein\nEmbargo gegen das Öl, wie es am Dienstag hieß.', undefined],
    ['Embargo gegen Öl verschärft', undefined],
    ['Sperrfrist endet mit Beginn der Rede', 'unknown: Sperrfrist endet mit Beginn der Rede'],
    ['Sie redet am Dienstag.\nSperrfrist: Beginn der Rede', 'unknown: Sperrfrist: Beginn der Rede'],
    ['EMBARGO 5. Mai 2099, 10 Uhr', '2099-05-05T08:00:00.000Z'],
  ])('"%s" has the embargo %s', async (part, embargo) => {
    const [article] = await articlesOf(iptc({ body: [FIRST, part, SECOND] }));
    expect(article).toMatchObject(embargo ? { instants: { embargo } } : { title: { text: TITLE } });
    if (!embargo) expect(article).not.toHaveProperty('instants');
  });

  test('a table whose columns are parted by spaces is rows', async () => {
    const rows = [
      'Ort         Fähren  Jahr',
      'Nordhaven   12      2026',
      'Süderende    3      2027',
    ];
    const article = await articleOf(iptc({ body: [FIRST, rows.join('\n'), SECOND] }));
    expect(textsOf(article)).toEqual([
      FIRST,
      'Ort; Fähren; Jahr',
      'Nordhaven 12 2026',
      'Süderende 3 2027',
      SECOND,
    ]);
  });

  test.each<[string, Record<string, number>]>([
    [
      'code page 850',
      {
        ä: 132,
        ö: 148,
        ü: 129,
        Ä: 142,
        ß: 225,
        '§': 245,
        é: 130,
        è: 138,
        ñ: 164,
        '°': 248,
        '½': 171,
        '«': 174,
        '»': 175,
      },
    ],
    [
      'the set of the Macintosh',
      {
        ä: 0x8a,
        ö: 0x9a,
        ü: 0x9f,
        Ä: 0x80,
        ß: 0xa7,
        '§': 0xa4,
        é: 0x8e,
        è: 0x8f,
        ñ: 0x96,
        '°': 0xa1,
        '½': 0x3f,
        '«': 0xc7,
        '»': 0xc8,
      },
    ],
    ['windows-1252', {}],
  ])('%s is read', async (_, codes) => {
    const body = [
      'Äußerst schön: Über § 5 spricht Eva Nordmann in Málaga né é è ñ bei 12° am Dienstag.'
        .replace('Ü', 'ü')
        .replace('á', 'a'),
      SECOND,
    ];
    expect(textsOf(await articleOf(coded(iptc({ body }), codes)))).toEqual(body);
  });
});

describe('what is for editors in a place of its own', () => {
  const MARK = 'GEHEIM4711';
  test.each<[string, unknown]>([
    [
      'a body of ninjs in another role',
      ninjs({
        headlines: [
          { role: 'internal', value: MARK },
          { role: 'slug', value: MARK },
          { value: TITLE },
        ],
        bodies: [
          { role: 'editorial-note', contentType: 'text/html', value: `<p>${MARK}. ${FIRST}</p>` },
          { role: 'http://x.example/roles/internal', value: `<p>${MARK}. ${FIRST}</p>` },
          { role: 'caption', value: `${MARK}. ${FIRST}` },
          { role: 'main', contentType: 'text/plain', value: `${FIRST}\n\n${SECOND}` },
        ],
      }),
    ],
    [
      'what HTML does not show',
      dw({
        article_html: HTML.replace(
          '</section>',
          `<p hidden>${MARK}</p><p style="display: none">${MARK}</p><template><p>${MARK}</p></template><!-- ${MARK} --></section>`,
        ),
      }),
    ],
    [
      'a block of NITF for editors',
      nitf(
        `</p><block style="EDITORS-NOTE"><p>${MARK}</p></block><block class="nonpublic"><p>${MARK}</p></block><p>`,
      ),
    ],
    [
      'a headline of NewsML-G2 in another role',
      g2(`<headline role="hld:slug">${MARK}</headline><headline>${TITLE}</headline>`),
    ],
  ])('%s is no part of the article', async (_, input) => {
    const article = await articleOf(input);
    expect(article.title?.text).toBe(TITLE);
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
    expect(JSON.stringify(article)).not.toContain(MARK);
  });
});

describe('what is around a text', () => {
  test('a place that begins the text stays where no dash comes after it', async () => {
    const [article] = await articlesOf(
      dw({
        dateline: 'Nordhaven',
        article_html: HTML.replace('Die Stadt', 'Nordhaven ist froh. Die Stadt'),
      }),
    );
    expect(article).toMatchObject({
      metadata: { place: 'Nordhaven' },
      blocks: [{ sentences: [{ text: 'Nordhaven ist froh.' }, {}, {}] }, {}],
    });
  });

  test('the place in the dateline of NITF is not its day', async () => {
    const dateline =
      '<dateline><location>Bad Nordhaven</location><story.date norm="20260512">12. Mai</story.date></dateline>';
    const item = nitf().replace('</hedline>', `</hedline>${dateline}`);
    expect((await articleOf(item)).metadata.place).toBe('Bad Nordhaven');
  });

  test.each([
    '© nord-infocom, nord:260512-930-100001/1',
    '(c) nord, 260512',
    'nord:260512-99-100001/2',
    '© 2026 Nordagentur GmbH',
  ])('its closing line is no part of it: %s', async (line) => {
    const [article] = await articlesOf(dw({ article_html: `${HTML}<p>${line}</p>` }));
    expect(article).toMatchObject({ blocks: { length: 2 } });
  });

  test.each(['© steht für Copyright.', 'Quelle: nord:blick 2026, sagte sie.'])(
    'a sentence stays: %s',
    async (line) => {
      expect(textsOf(await articleOf(dw({ article_html: `${HTML}<p>${line}</p>` })))).toContain(
        line,
      );
    },
  );

  test('tags in fields that are plain text are no text', async () => {
    const { title, blocks } = await articleOf(
      dw({
        headline: `<b>${TITLE}</b>`,
        teaser: 'Die F&auml;hren <i>fahren</i> ab &lt; 2030&nbsp;neu.<br/>',
      }),
    );
    expect(title?.text).toBe(TITLE);
    expect(textsOf({ blocks } as Article)[0]).toBe('Die Fähren fahren ab < 2030 neu.');
  });

  test('a note that corrects is no genre', async () => {
    const block = `(KORR - Es sind 12 Fähren.)\n(Zusammenfassung 1400)\n${TITLE} =`;
    expect(await articleOf(iptc({ block }))).toMatchObject({
      correction: { text: 'Es sind 12 Fähren.' },
      metadata: { item: { genre: 'Zusammenfassung' } },
    });
  });

  test.each(['ANNULLIERT', 'Annullierung', 'Zurückgezogen', 'KILL'])(
    'an item that takes another back is no article: %s',
    async (note) => {
      expect(await titlesOf(iptc({ block: `(${note})\n${TITLE} =` }))).toEqual([
        'This item takes another back, and does not say which in a form that can be read: take that one down.',
      ]);
      const categories = [{ type: 'dnltype:genre', name: note }];
      expect(await titlesOf(dw({ categories }))).toEqual(['The agency has withdrawn this item.']);
    },
  );

  test('long fields and lists do not come into every answer', async () => {
    const long = 'x'.repeat(100_000);
    const categories = Array.from({ length: 1_000 }, (_, n) => ({
      type: 'dnltype:keyword',
      name: `${n}`,
    }));
    const { metadata } = await articleOf(
      dw({
        urn: `urn:${long}`,
        copyrightnotice: long,
        usageterms: long,
        creditline: long,
        dateline: long,
        byline: `Von ${long}`,
        categories: [
          { type: 'dnltype:genre', name: long },
          { type: 'dnltype:keyword', name: long },
          ...categories,
        ],
      }),
    );
    expect(JSON.stringify(metadata).length).toBeLessThan(5_000);
    expect(await titlesOf(dw({ headline: long }))).toEqual([
      'The headline of this item has more than 1000 characters.',
    ]);
  });
});
