import { describe, expect, test } from 'vitest';
import { bodySentences } from '../shared/article/article.ts';
import { clean } from '../shared/clean/clean.ts';
import { statedInstants } from '../shared/clean/stated-instants.ts';

const BODY =
  'Die Stadt Lindenau bekommt im Herbst eine neue Fähre. Das beschloss der Rat am Dienstagabend mit knapper Mehrheit.';
const OTHER = 'Ohne das Schiff ist das Südufer weit weg, sagte der Bürgermeister am Mittwoch.';
const TITLE = 'Lindenau kauft eine Fähre: mit Strom';
const read = (head: string, body = BODY) => {
  const article = clean(Buffer.from(`${head}\n\n${body}\n`), { key: 'a.md' });
  const { found: _, ...metadata } = article.metadata;
  const text = bodySentences(article).map((sentence) => sentence.text);
  return { title: article.title?.text, metadata, text: text.join(' ') };
};
const FIELDS = {
  title: TITLE,
  metadata: { byline: 'Ida Muster', published: '2026-03-14' },
  text: BODY,
};

describe('front matter', () => {
  test.each([
    ['YAML', `---\ntitle: "${TITLE}"\nautor: Ida Muster\ndate: 2026-03-14\n---`],
    [
      'YAML with a folded title',
      `---\ntitle: >-\n  Lindenau kauft eine Fähre:\n  mit Strom\nauthor:\n  - Ida Muster\ndate: 2026-03-14 # gestern\ntags: [Fähre, Strom]\n...`,
    ],
    [
      'YAML with anchors',
      `---\nautor: &a\n  name: Ida Muster\nauthor: *a\ntitle: '${TITLE}'\ndatum: 14. März 2026\nnested: {deep: [1, {er: 2}]}\n---`,
    ],
    [
      'YAML with links of a wiki',
      `---\ntitle: "${TITLE}"\nauthor:\n  - "[[Ida Muster]]"\npublished: 2026-03-14\n---`,
    ],
    [
      'YAML with lists that are links of a wiki',
      `---\ntitle: "${TITLE}"\nauthor: [[Ida Muster]]\npublished: 2026-03-14\n---`,
    ],
    [
      'TOML',
      `+++\ntitle = "${TITLE}"\nauthor = ["Ida Muster"]\ndate = 2026-03-14\ndraft = false\n[params]\nx = 1\n+++`,
    ],
    [
      'JSON',
      `{\n  "title": "${TITLE}",\n  "author": {"name": "Ida Muster"},\n  "date": "2026-03-14",\n  "weight": 3\n}`,
    ],
    [
      'broken YAML',
      `---\ntitle: "${TITLE}"\nautor: Ida Muster\ndate: 2026-03-14\ntags: [a, "b\n---`,
    ],
    [
      'broken TOML',
      `+++\ntitle = "${TITLE}"\nautor = "Ida Muster"\ndate = 2026-03-14\nx = = 2\n+++`,
    ],
    ['MultiMarkdown', `Title: ${TITLE}\nAuthor: Ida Muster\nDate: 14. März 2026\nKeywords: Fähre`],
    ['broken JSON', `{\n"title": "${TITLE}",\n"autor": "Ida Muster",\n"date": "2026-03-14",\n}`],
  ])('in %s', (_, head) => {
    expect(read(head)).toEqual(FIELDS);
  });

  test.each([
    ['a text between rules', `---\n\n${OTHER}\n\n---`],
    ['a block without an end', `---\ntitle: x\n\n${OTHER}`],
    ['a text in braces', `{\n${OTHER}\n}`],
  ])('%s is no front matter', (_, head) => {
    const { text } = read(head);
    expect(text).toContain(OTHER);
    expect(text).toContain(BODY);
  });

  test.each([
    [
      'billions of laughs',
      `---\na: &a [x,x]\n${Array.from({ length: 26 }, (_, at) => `${'abcdefghijklmnopqrstuvwxyz'[at]}1: &${'abcdefghijklmnopqrstuvwxyz'[at]}1 [*${at === 0 ? 'a' : `${'abcdefghijklmnopqrstuvwxyz'[at - 1]}1`}, *${at === 0 ? 'a' : `${'abcdefghijklmnopqrstuvwxyz'[at - 1]}1`}]`).join('\n')}\ntitle: Fähre\n---`,
    ],
    ['brackets in brackets', `---\nx: ${'['.repeat(9_000)}\ntitle: Fähre\n---`],
    ['braces in TOML', `+++\nx = ${'{a='.repeat(6_000)}\ntitle = "Fähre"\n+++`],
    ['braces in JSON', `{\n"x": ${'['.repeat(15_000)},\n"title": "Fähre"\n}`],
    ['a prototype', `---\n__proto__: {title: x}\nconstructor: y\ntitle: Fähre\n---`],
  ])('%s cost little and lose nothing', (_, head) => {
    expect(read(head)).toMatchObject({ title: 'Fähre', text: BODY });
  });

  test('an embargo in a form that cannot be read is one', () => {
    const head = '---\ntitle: Fähre\nembargo: {until: [tomorrow]}\n---';
    const { instants } = clean(Buffer.from(`${head}\n\n${BODY}`), { key: 'a.md' });
    expect(instants).toEqual({ embargo: 'embargo: unreadable' });
  });
});

test.each([
  '---\ntitle: Fähre\ndraft: true\n---',
  '---\ntitle: Fähre\nDraft: "yes" # bald\n---',
  '+++\ntitle = "Fähre"\ndraft = true\n+++',
  '{\n"title": "Fähre",\n"draft": true\n}',
  '---\ntitle: Fähre\npublished: false\n---',
])('a draft is rejected: %s', (head) => {
  expect(() => read(head)).toThrow(expect.objectContaining({ code: 'draft' }));
});

test.each<[string, object | undefined]>([
  [
    'publishDate: 2045-03-14T06:00:00+01:00',
    { embargo: '2045-03-14T06:00:00+01:00', expires: undefined },
  ],
  ['publishDate: 2045-03-14', { embargo: '2045-03-14T00:00+01:00', expires: undefined }],
  ['expiryDate: 2045-04-01', { embargo: undefined, expires: '2045-04-01' }],
  ['publishDate: bald', undefined],
  ['expires: never', undefined],
  ['expires: null', undefined],
  ['expires: nie\nembargo: none', undefined],
  ['date: 2045-03-14', { embargo: '2045-03-14T00:00+01:00', expires: undefined }],
  ['datum: 14. März 2045, 6 Uhr', { embargo: '2045-03-14T06:00+01:00', expires: undefined }],
  [
    'date: 2045-03-14\npublishDate: 2045-03-15',
    { embargo: '2045-03-15T00:00+01:00', expires: undefined },
  ],
  ['date: 2045-03-14\nembargo: 2045-03-15', { embargo: '2045-03-15', expires: undefined }],
  ['date: bald', undefined],
  [
    'publishDate: 2020-03-14\n---\n\nSperrfrist: 14. März 2045\n\n---',
    { embargo: 'Sperrfrist: 14. März 2045', expires: undefined },
  ],
])('%s is from or until when the article may be read', (line, expected) => {
  const upload = `---\ntitle: Fähre\n${line}\n---\n\n${BODY}`;
  expect(clean(Buffer.from(upload), { key: 'a.md' }).instants).toEqual(expected);
});

test.each([
  'embargoed: 2045-03-14',
  'embargo_until: 2045-03-14',
  'embargoUntil: 2045-03-14',
  'embargo-date: 2045-03-14',
  'Embargo bis: 2045-03-14',
  'embargo: true\nembargo_until: 2045-03-14',
  'embargoed: 2045-03-14\nembargo: false',
  'press_embargo: 2045-03-14',
  'sperrfrist_bis: 2045-03-14',
  'sperrfristEnde: 2045-03-14',
  'sperrvermerk: 2045-03-14',
  'gesperrt_bis: 2045-03-14',
  'frei ab: 2045-03-14',
  'tags: [a, "b\nembargo_until: 2045-03-14',
])('an embargo under another name: %s', (fields) => {
  const upload = `---\ntitle: Fähre\n${fields}\n---\n\n${BODY}`;
  const { instants } = clean(Buffer.from(upload), { key: 'a.md' });
  expect(statedInstants(instants ?? {}, new Date('2026-03-14'))).toEqual({
    embargo: '2045-03-14T23:00:00.000Z',
  });
});

test.each([
  ['embargoed: bald', 'embargoed:'],
  ['embargo: true', 'embargo:'],
  ['embargo_until: bald', 'embargo_until:'],
  ['embargoUntil: bald', 'embargountil:'],
  ['sperrfrist_bis: {am: [bald]}', 'sperrfrist_bis:'],
  ['embargo: Redebeginn', 'Redebeginn'],
  ['embargo_reason: Kabinett', 'embargo_reason:'],
])('one that cannot be read holds the article back, and is named: %s', (field, named) => {
  const upload = `---\ntitle: Fähre\n${field}\n---\n\n${BODY}`;
  const { instants } = clean(Buffer.from(upload), { key: 'a.md' });
  expect(() => statedInstants(instants ?? {}, new Date('2026-03-14'))).toThrow(
    expect.objectContaining({ code: 'withheld', message: expect.stringContaining(`"${named}"`) }),
  );
});

test.each([
  'embargo: false',
  'embargoed: no',
  'embargo_until: null',
  'sperrfrist: keine',
  'embargo: ""',
  'embargo:',
  'embargoed: ~',
  'topic: Embargo gegen Öl bis 5. Juli',
  'tags: [Embargo, Sperrfrist]',
  'teaser: Frei ab 18 Uhr',
  'status: veröffentlicht',
  'lastmod: 2045-03-14',
  'event_date: 2045-03-14',
])('none is stated by %s', (field) => {
  const upload = `---\ntitle: Fähre\n${field}\n---\n\n${BODY}`;
  const { instants } = clean(Buffer.from(upload), { key: 'a.md' });
  expect(statedInstants(instants ?? {}, new Date('2026-03-14'))).not.toHaveProperty('embargo');
});

test.each<[string, object | undefined]>([
  ['<meta name="embargo" content="2045-03-14T06:00:00Z">', { embargo: '2045-03-14T06:00:00Z' }],
  ['<meta name="embargo-until" content="2045-03-14">', { embargo: '2045-03-14' }],
  ['<meta property="article:embargoed" content="2045-03-14">', { embargo: '2045-03-14' }],
  ['<meta name="embargo" content="false">', undefined],
  [
    '<meta property="article:expiration_time" content="2045-03-14T06:00:00Z">',
    { expires: '2045-03-14T06:00:00Z' },
  ],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fähre","expires":"2045-03-14"}</script>',
    { expires: '2045-03-14' },
  ],
  ['<meta http-equiv="expires" content="0">', undefined],
  ['<meta property="article:expiration_time" content="0000-00-00">', undefined],
])('and so does a page with %s', (head, expected) => {
  const upload = `<!doctype html><html><head>${head}</head><body><p>${BODY}</p></body></html>`;
  expect(clean(Buffer.from(upload), { key: 'a.html' }).instants).toEqual(expected);
});

test('paragraphs and tables in HTML within Markdown are kept', () => {
  const html = `<div class="text">\n<p>Der Rat tagt wieder im Mai.</p>\n</div>\n\n<div>\n\nDie Fähre kostet zwei Millionen Euro.\n\n</div>\n\n<table><tr><td>Plätze</td><td>48</td></tr></table>\n\n| Ufer | Fahrten |\n|---|---|\n| Süd | 12 |\n\n${OTHER}`;
  const { text } = read(`# ${TITLE}`, `${BODY}\n\n${html}`);
  for (const part of ['im Mai.', 'zwei Millionen Euro.', 'Plätze 48', 'Süd; 12'])
    expect(text).toContain(part);
});

test.each<[string, string[]]>([
  ['::: warning\nDie Fähre ruht.\n:::', ['Die Fähre ruht.']],
  ['Die Fähre ruht.\n{: .lead }', ['Die Fähre ruht.']],
  ['{% include a.html x="1" %}\n\nDie Fähre ruht.\n\n{{ content }}', ['Die Fähre ruht.']],
  ['![Kai]({{ site.baseurl }}/kai.jpg)\n\nDie Fähre ruht.', ['Die Fähre ruht.']],
  ['Die [Fähre]({{ "/f" | relative_url }} "Zur Fähre") ruht.', ['Die Fähre ruht.']],
  [':::warning Achtung!\nDie Fähre ruht.\n:::', ['Achtung!', 'Die Fähre ruht.']],
  ['::: {.callout-note #x}\n\nDie Fähre ruht.\n\n:::', ['Die Fähre ruht.']],
  [':::: outer\n::: inner\nDie Fähre ruht.\n:::\n::::', ['Die Fähre ruht.']],
  [':::tip[Bitte beachten!]{.x}\nDie Fähre ruht.\n:::', ['Bitte beachten!', 'Die Fähre ruht.']],
  ['::: Die Fähre ruht. :::', ['Die Fähre ruht.']],
  ['> [!WARNING]\n> Die Fähre ruht.', ['Die Fähre ruht.']],
  ['!!! warning "Achtung!"\n    Die Fähre ruht.', ['Achtung!', 'Die Fähre ruht.']],
  ['{{< note >}}\nDie Fähre ruht.\n{{< /note >}}', ['Die Fähre ruht.']],
])('a box in Markdown loses its marks alone: %s', (box, lines) => {
  const upload = `# ${TITLE}\n\n${BODY}\n\n${box}\n\n${OTHER}`;
  const { blocks } = clean(Buffer.from(upload), { key: 'a.md' });
  const texts = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  expect(texts).toEqual([BODY, ...lines, OTHER]);
});
