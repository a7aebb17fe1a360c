import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';

const PARAGRAPHS = [
  'Die Gemeinde Oberwiesa hat am Donnerstag ihr neues Feuerwehrhaus eingeweiht, an dem zwei Jahre lang gebaut worden ist.',
  'In der Halle stehen nun vier Fahrzeuge nebeneinander, und für die Jugend gibt es zum ersten Mal einen Raum, der geheizt ist.',
  'Der Landrat erinnerte an das Hochwasser vor sechs Jahren, bei dem die alte Wache bis zu den Fenstern im Wasser gestanden hatte.',
  'Bezahlt haben den Bau zu gleichen Teilen der Kreis und die Gemeinde, die dafür ein Grundstück am Bach verkauft hat.',
  'Am Sonntag können sich Besucher die Wache ansehen, und die Wehr zeigt, wie sie einen Baum von der Straße räumt.',
];
const TEASERS: [string, string][] = [
  [
    'Schwimmbad',
    'Das Becken wird im Herbst neu gefliest, und so lange fahren die Schulen in den Nachbarort.',
  ],
  [
    'Markt',
    'Weil drei Händler aufhören, wird der Wochenmarkt vom Frühjahr an nur noch samstags aufgebaut.',
  ],
  [
    'Radweg',
    'Der Weg am Bach bekommt eine Decke aus Asphalt, wenn der Rat dem Haushalt in der nächsten Woche zustimmt.',
  ],
];
const text = (paragraphs: string[]) => paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const cards = TEASERS.map(
  ([name, teaser]) =>
    `<div class="c"><h3><a href="/${name}">${name}</a></h3><p>${teaser}</p></div>`,
).join('');

const page = (body: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Oberwiesa weiht sein Feuerwehrhaus ein</title></head><body>
<nav><a href="/">Start</a> <a href="/kreis">Kreis</a></nav>
<div class="oben"><h1>Oberwiesa weiht sein Feuerwehrhaus ein</h1></div>
${body}
<section class="liste"><h2>Aus dem Kreis</h2>${cards}</section>
<footer>Impressum</footer></body></html>`;

const linesOf = (html: string): string[] =>
  clean(new TextEncoder().encode(html), { key: 'a.html' }).blocks.map(({ sentences }) =>
    sentences.map((sentence) => sentence.text).join(' '),
  );
const bodyOf = (body: string) => linesOf(page(body));

describe('a name does not outweigh prose', () => {
  test.each([
    'content-with-sidebar',
    'contentWithSidebar',
    'content-behind-paywall',
    'has-newsletter no-comments',
    'sidebar',
    'print:px-6 lg:[&_.ad]:hidden',
    'js-read-more',
    'js_readmore',
    'fl-module-widget',
    'et_pb_widget',
    'wp-block-group paywall',
    'post category-wetter tag-quiz',
    'sc-kAdRx banner',
    'css-7ad2f0',
    'topics',
    'player-page',
    'teaser',
    'infobox',
    'c-popup-less',
    'm-comments-ready',
    'gallery-host',
    'newsletter-enabled',
    'share-active-content',
  ])('%s', (name) => {
    expect(bodyOf(`<div class="${name}">${text(PARAGRAPHS)}</div>`)).toEqual(PARAGRAPHS);
  });

  test.each(['paywall', 'abo', 'print', 'premium-print', 'hidden-for-some subscription'])(
    'on each paragraph: %s',
    (name) => {
      const paragraphs = PARAGRAPHS.map((each) => `<p class="${name}">${each}</p>`).join('');
      expect(bodyOf(`<div class="a">${paragraphs}</div>`)).toEqual(PARAGRAPHS);
    },
  );

  test.each(['login-state', 'video-host', 'share-ready', 'cookie-less'])(
    'on one paragraph: %s',
    (name) => {
      const [first, ...rest] = PARAGRAPHS;
      const body = `<div class="a"><p>${first}</p><p class="${name}">${rest[0]}</p>${text(rest.slice(1))}</div>`;
      expect(bodyOf(body)).toEqual(PARAGRAPHS);
    },
  );

  test.each([
    'paywall',
    'abo',
    'widget',
    'print',
    'share-text',
    'popup-content',
    'newsletter-text',
    'social-wrapper',
    'embed-text',
    'sidebar-right-content',
  ])('on the second half: %s', (name) => {
    const [first, second] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)];
    const body = `<div class="a">${text(first)}<div class="${name}">${text(second)}</div></div>`;
    expect(bodyOf(body)).toEqual(PARAGRAPHS);
  });
});

describe('prose between two paragraphs of the body is the body, whatever its name', () => {
  const TWO = 'Das Richtfest war im Mai. Der Rat hatte dem Plan nach langem Streit zugestimmt.';
  const SAID =
    '„Wir haben lange auf diesen Tag gewartet“, sagte Wehrleiterin Jana Pohl. Sie dankte den Helfern.';
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)];
  const around = (part: string) =>
    bodyOf(`<article>${text(before)}${part}${text(after)}</article>`);
  const kept = (...lines: string[]) => [...before, ...lines, ...after];

  test.each([
    ['author-quote', SAID],
    ['teaser', 'Der Bau hatte sich zuletzt um ein halbes Jahr verzögert.'],
    ['copyright-note', TWO],
    ['popup-content', TWO],
    ['embed-text', TWO],
    ['rating-text', TWO],
    ['textblock--author', SAID],
    ['author-quote', '„Unser alter Bau war feucht, und wir haben im Winter gefroren.“'],
    ['teaser', '„Wir räumen im Mai um“, kündigte sie an. Dafür fehlen noch zwei Helfer.'],
  ])('p.%s', (name, line) => {
    expect(around(`<p class="${name}">${line}</p>`)).toEqual(kept(line));
  });

  test.each([
    '<div class="content-teaser">',
    '<div class="sidebar">',
    '<div class="comment">',
    '<div class="newsletter-wrap">',
    '<section class="related">',
    '<aside>',
    '<div role="complementary">',
    '<aside class="c-infobox"><div class="widget-inner author">',
  ])('%s', (tag) => {
    const closing = [...tag.matchAll(/<(\w+)/g)].map(([, name]) => `</${name}>`).reverse();
    expect(around(`${tag}<p>${TWO}</p><p>${SAID}</p>${closing.join('')}`)).toEqual(kept(TWO, SAID));
  });

  test.each(['ad-free-content', 'sidebar-free', 'comment-free-text', 'werbung-frei'])(
    'a name of what it lacks: %s',
    (name) => {
      const line = 'Der Bau hatte sich zuletzt um ein halbes Jahr verzögert.';
      expect(around(`<div class="${name}"><p>${line}</p></div>`)).toEqual(kept(line));
    },
  );

  test.each(['infobox', 'teaser', 'module-related', 'newsletter'])('one sentence: %s', (name) => {
    const line = 'Der Bau hatte sich zuletzt um ein halbes Jahr verzögert.';
    expect(around(`<div class="${name}"><p>${line}</p></div>`)).toEqual(kept(line));
    const linked = `<a href="/x"><img src="x.jpg"></a><p>${line}</p>`;
    expect(around(`<div class="${name}">${linked}</div>`)).toEqual(kept());
  });

  test.each([
    ['a box with a linked headline', `<h3><a href="/x">Neue Wache</a></h3><p>${TWO}</p>`],
    ['a heading of its own', `<h3>Zur Sache</h3><p>${TWO}</p>`],
    ['a link after it', `<p>${TWO}</p><p><a href="/x">Zum Bericht</a></p>`],
    [
      'an address to the reader',
      '<p>Wir schreiben Ihnen jeden Morgen. Ihre Adresse geben wir nicht weiter.</p>',
    ],
    ['a caption', `<figure><figcaption>${TWO}</figcaption></figure>`],
  ])('but not %s', (_, inner) => {
    expect(around(`<aside class="teaser">${inner}</aside>`)).toEqual(kept());
  });

  test('nor a pull quote that repeats the text', () => {
    const words = 'Wir haben lange auf diesen Tag gewartet und viel gelernt.';
    const said = `„${words.slice(0, -1)}“, sagte Wehrleiterin Jana Pohl am Abend.`;
    expect(around(`<p>${said}</p><p class="author-quote">„${words}“</p>`)).toEqual(kept(said));
  });

  test('nor what comes after the body', () => {
    const body = `<article>${text(PARAGRAPHS)}<div class="author"><p>${TWO}</p></div></article>`;
    expect(bodyOf(body)).toEqual(PARAGRAPHS);
  });
});

describe('an article that is hidden or in an odd place when the page is saved', () => {
  test.each([
    ['aria-hidden', '<article aria-hidden="true">', '</article>'],
    ['display: none', '<div style="display: none" id="text">', '</div>'],
    ['hidden', '<div hidden><div>', '</div></div>'],
    ['aside', '<aside>', '</aside>'],
    ['footer', '<footer>', '</footer>'],
    ['figure', '<figure>', '</figure>'],
    ['dialog', '<dialog open>', '</dialog>'],
    ['complementary', '<div role="complementary">', '</div>'],
    ['shadow root', '<story-text><template shadowrootmode="open">', '</template></story-text>'],
    ['custom elements', '<story-text class="sidebar"><story-part>', '</story-part></story-text>'],
  ])('%s', (_, open, close) => {
    expect(bodyOf(`${open}${text(PARAGRAPHS)}${close}`)).toEqual(PARAGRAPHS);
  });

  test('below a lead that is shown', () => {
    const [lead = '', ...rest] = PARAGRAPHS;
    const body = `<div class="a"><p>${lead}</p><div style="display:none">${text(rest)}</div></div>`;
    expect(bodyOf(body)).toEqual(PARAGRAPHS);
  });

  test.each(['hidden', 'style="display:none"', 'style="color:red; visibility: hidden"'])(
    'little beside an article that is shown stays out: %s',
    (how) => {
      const unseen = `<p ${how}>Dieser Satz ist auf der Seite nicht zu sehen, weil ihn noch niemand freigegeben hat.</p>`;
      const box = `<div class="infobox" ${how}>${unseen}</div>`;
      const [first = '', ...rest] = PARAGRAPHS;
      for (const body of [
        `${unseen}${text(PARAGRAPHS)}`,
        `<article>${text([first])}${unseen}${box}${text(rest)}</article>`,
        `<div>${text(PARAGRAPHS)}${unseen}</div>`,
      ])
        expect(bodyOf(body)).toEqual(PARAGRAPHS);
    },
  );

  test('a dialog beside it stays out', () => {
    const dialog = `<div role="dialog"><p>Wir und unsere Partner verarbeiten Daten, damit Ihnen diese Seite passende Werbung zeigt.</p></div>`;
    expect(bodyOf(`${dialog}<main aria-hidden="true">${text(PARAGRAPHS)}</main>`)).toEqual(
      PARAGRAPHS,
    );
  });
});

describe('a body in several parts', () => {
  const [first, second] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)];
  const deep = (inner: string, levels: number) =>
    `${'<div>'.repeat(levels)}${inner}${'</div>'.repeat(levels)}`;

  test.each([
    ['of one make', `<div class="s">${text(first)}</div><div class="s">${text(second)}</div>`],
    ['of two makes', `<section>${text(first)}</section><div class="b2">${text(second)}</div>`],
    ['deep and shallow', `${deep(text(first), 9)}<div>${text(second)}</div>`],
    ['both deep', `<div>${deep(text(first), 7)}<hr>${deep(text(second), 12)}</div>`],
    ['a paragraph each', PARAGRAPHS.map((each) => deep(`<p>${each}</p>`, 3)).join('<div></div>')],
  ])('%s', (_, body) => {
    expect(bodyOf(`<div class="page">${body}</div>`)).toEqual(PARAGRAPHS);
  });

  const each = (tag: string, attributes = '') =>
    PARAGRAPHS.map((paragraph) => `<${tag}${attributes}>${paragraph}</${tag}>`).join('');

  test.each([
    ['elements of the page’s own', `<x-body>${each('x-text')}</x-body>`],
    ['them below a byline', `<x-by>Von <b>Ida Kern</b></x-by><x-body>${each('x-text')}</x-body>`],
    ['spans shown as blocks', `<div>${each('span', ' style="display: block"')}</div>`],
    ['lines with one between them', `<pre>${PARAGRAPHS.join('\n \n')}</pre>`],
    [
      'them where a style keeps them',
      `<div style="white-space:pre-line">${PARAGRAPHS.join('\n\n')}</div>`,
    ],
    [
      'wrapped lines',
      `<pre>${PARAGRAPHS.map((one) => one.replace(/(.{40}) /g, '$1\n')).join('\n\n')}</pre>`,
    ],
    [
      'an element within a sentence',
      text(PARAGRAPHS).replaceAll('Gemeinde', '<x-term>Gemeinde</x-term>'),
    ],
    [
      'elements in a row within a sentence',
      text(PARAGRAPHS).replaceAll('neues Feuer', '<x-term>neues</x-term> <x-term>Feuer</x-term>'),
    ],
  ])('whose paragraphs are %s', (_, body) => {
    expect(bodyOf(`<div class="page">${body}</div>`)).toEqual(PARAGRAPHS);
  });

  test('with the cells of a table apart, as names run on otherwise', () => {
    const cells = (names: string[]) => `<tr>${names.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const table = `<table>${cells(['SPD', 'Onno Petersen', ' <b>Gerda Janssen</b>'])}${cells(['Sitze:', '12', '', '9'])}</table>`;
    expect(bodyOf(`<div>${text(first)}${table}${text(second)}</div>`)).toEqual([
      ...first,
      'SPD; Onno Petersen; Gerda Janssen',
      'Sitze: 12; 9',
      ...second,
    ]);
  });

  test.each([
    '<table><tr><th>Ort</th><th>Wagen</th></tr><tr><td>Grasitz</td><td>4</td></tr></table>',
    '<h2>Die Wache in Zahlen</h2><dl><dt>Tore:</dt><dd>vier</dd><dt>Kosten:</dt><dd>3 Mio. Euro</dd></dl>',
    '<h2>Die Wache in Zahlen</h2><dl><dt>Tore</dt><dd>vier</dd><dt>Kosten</dt><dd>3 Mio. Euro</dd></dl>',
  ])('with the rows below its last paragraph: %s', (rows) => {
    const lines = rows.includes('<table>')
      ? ['Ort; Wagen', 'Grasitz 4']
      : ['Die Wache in Zahlen', 'Tore: vier', 'Kosten: 3 Mio. Euro'];
    expect(bodyOf(`<div>${text(PARAGRAPHS)}${rows}</div>`)).toEqual([...PARAGRAPHS, ...lines]);
  });

  test('with its first half that is called a teaser of the second, which is not unfolded', () => {
    const body = `<div class="js-teaser">${text(first)}</div><button>Mehr</button><div class="collapse" hidden>${text(second)}</div>`;
    expect(bodyOf(`<div>${body}</div>`)).toEqual(PARAGRAPHS);
  });

  test.each([
    ['', 'https://laden.example/'],
    ['<meta property="og:type" content="article">', '/buch/'],
  ])('with recommendations alone, below %s and links to %s', (head, address) => {
    const item = ([name, teaser]: [string, string]) =>
      `<div><h2><a href="${address}${name}">${name}</a></h2><p>${teaser}</p></div>`;
    const html = `<html><head><title>Drei Orte</title>${head}</head><body><main><h1>Drei Orte im Kreis</h1>${TEASERS.map(item).join('')}</main></body></html>`;
    expect(linesOf(html)).toEqual(expect.arrayContaining(TEASERS.map(([, teaser]) => teaser)));
  });

  test('with a term and its value in one line', () => {
    const list =
      '<dl><dt>Kosten:</dt><dd>12 Mio. Euro</dd><dt>Wer zahlt:</dt><dd>Das Land gibt die Hälfte dazu.</dd></dl>';
    expect(bodyOf(`<div>${text(first)}${list}${text(second)}</div>`)).toEqual([
      ...first,
      'Kosten: 12 Mio. Euro',
      'Wer zahlt:',
      'Das Land gibt die Hälfte dazu.',
      ...second,
    ]);
  });

  test('without the filler that a paywall blurs', () => {
    const filler =
      'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore.';
    const hidden = `<div class="blurred" aria-hidden="true"><p>${filler}</p><p>${filler.repeat(4)}</p></div>`;
    expect(bodyOf(`<div>${text(PARAGRAPHS)}${hidden}</div>`)).toEqual(PARAGRAPHS);
  });

  test('is none where a page has nothing but the starts of other articles', () => {
    const result = ([name, teaser]: [string, string]) =>
      `<li><a href="/${name}">${name} im Kreis wird bald erneuert</a><span>05.03.2026</span><p>… ${teaser} …</p></li>`;
    const linked = ([name, teaser]: [string, string]) =>
      `<div><a href="/${name}"><h3>${name} im Kreis wird bald erneuert</h3></a><p>${teaser}</p></div>`;
    for (const make of [result, linked])
      expect(() =>
        linesOf(
          `<html><head><title>Suche</title></head><body><main><h1>Suche nach Kreis</h1>${TEASERS.map(make).join('')}</main></body></html>`,
        ),
      ).toThrow(/no article/i);
    const place = ([name, teaser]: [string, string]) =>
      `<section><h2>${name}</h2><p>${teaser}</p><a href="https://${name}.example">Zur Seite des Ortes</a></section>`;
    expect(
      linesOf(
        `<html><head><title>Drei Orte</title></head><body><main><h1>Drei Orte im Kreis</h1>${TEASERS.map(place).join('')}</main></body></html>`,
      ),
    ).toEqual(expect.arrayContaining(TEASERS.flat()));
  });

  test.each([
    ['Amtsblatt Oberwiesa', 'Oberwiesa weiht Feuerwehrhaus ein'],
    ['Oberwiesas neue Wache steht', 'Oberwiesas neue Wache steht'],
  ])('under a heading is titled by it if the page is called %s', (name, title) => {
    const html = `<html><head><title>${name}</title></head><body><div><h3>Oberwiesa weiht Feuerwehrhaus ein</h3>${text(PARAGRAPHS)}</div></body></html>`;
    const article = clean(new TextEncoder().encode(html), { key: 'a.html' });
    expect(article.title?.text).toBe(title);
  });

  test('is what a page shows without scripts, if it has nothing else', () => {
    const html = `<html><head><title>Feuerwehrhaus</title></head><body><div id="app"></div><noscript><h1>Oberwiesa weiht sein Feuerwehrhaus ein</h1>${text(PARAGRAPHS)}</noscript></body></html>`;
    expect(linesOf(html)).toEqual(PARAGRAPHS);
    const none = `<html><head><title>Bote</title></head><body><div id="app"></div><noscript><p>Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.</p></noscript></body></html>`;
    expect(() => linesOf(none)).toThrow(/no article|asks for/i);
  });

  test('is that of the title among whole articles', () => {
    const other = TEASERS.map(
      ([name, teaser]) =>
        `<article><h2>${name} im Kreis wird neu</h2><p>${teaser}</p><p>${teaser.replace('wird', 'würde')}</p><p>${teaser.replace(',', ' dann,')}</p></article>`,
    );
    const own = `<article><h2>Oberwiesa weiht sein Feuerwehrhaus ein</h2>${text(first)}</article>`;
    const html = `<html><head><title>Oberwiesa weiht sein Feuerwehrhaus ein | Bote</title></head><body>${other[0]}${own}${other[1]}${other[2]}</body></html>`;
    expect(linesOf(html)).toEqual(first);
  });

  test.each([
    ['canonical', '<link rel="canonical" href="https://bote.example/kreis/feuerwehrhaus">'],
    ['OpenGraph', '<meta property="og:url" content="https://bote.example/kreis/feuerwehrhaus/">'],
  ])('is that of the %s address among whole articles', (_, head) => {
    const item = (path: string, headline: string, body: string) =>
      `<div class="item"><h2><a href="${path}">${headline}</a></h2><div>${body}</div></div>`;
    const others = TEASERS.map(([name, teaser]) =>
      item(
        `/kreis/${name.toLowerCase()}`,
        `${name} im Kreis wird neu`,
        text([1, 2, 3].map((n) => teaser.replace('wird', `wird zum ${n}. Mal`))),
      ),
    );
    const own = item(
      '/kreis/feuerwehrhaus',
      'Oberwiesa weiht sein Feuerwehrhaus ein',
      text(PARAGRAPHS),
    );
    const html = `<html><head><title>Neues aus dem Kreis</title>${head}</head><body><h1>Bote</h1>${others[0]}${own}${others[1]}${others[2]}</body></html>`;
    expect(linesOf(html)).toEqual(PARAGRAPHS);
  });
});

describe('within a sentence', () => {
  const inner = (html: string) => bodyOf(`<div>${text([html, ...PARAGRAPHS])}</div>`)[0];

  test.each([
    [
      'Den Bau plante <a class="author" href="/k">Ida Kern</a> aus Kiel im Auftrag des Kreises.',
      'Den Bau plante Ida Kern aus Kiel im Auftrag des Kreises.',
    ],
    [
      '<span class="author">Ida Kern</span> plante den Bau, der zwei Jahre dauerte und teurer wurde.',
      'Ida Kern plante den Bau, der zwei Jahre dauerte und teurer wurde.',
    ],
    [
      'Er kostete <b class="rating">vier</b> Millionen Euro, <i class="tags">sagte der Landrat</i>.',
      'Er kostete vier Millionen Euro, sagte der Landrat.',
    ],
    [
      'Der Bau<span hidden> (ein Haus)</span> kostete vier<span class="tooltip">eine Zahl</span> Millionen Euro.',
      'Der Bau kostete vier Millionen Euro.',
    ],
    [
      'Der Bau ist fertig, und alle sind froh darüber. <span class="credit">Foto: Kern</span>',
      'Der Bau ist fertig, und alle sind froh darüber.',
    ],
    [
      'Der Bau kostet <del>drei</del> <s>dreieinhalb</s> <ins>vier</ins> Millionen Euro, heißt es nun.',
      'Der Bau kostet vier Millionen Euro, heißt es nun.',
    ],
    [
      'Der Bau kostet <span style="text-decoration: line-through">drei</span> vier Millionen Euro, heißt es nun.',
      'Der Bau kostet vier Millionen Euro, heißt es nun.',
    ],
    [
      'Der Bau in <a href="/k">Kiel<i class="material-icons">open_in_new</i></a> kostet vier Millionen Euro, heißt es.',
      'Der Bau in Kiel kostet vier Millionen Euro, heißt es.',
    ],
    [
      'Er sagte: <q>Das hat sich <q>gelohnt</q></q>, und alle klatschten lange.',
      'Er sagte: „Das hat sich ‚gelohnt‘“, und alle klatschten lange.',
    ],
    [
      'Auf 300 m<sup>2</sup> stehen 2<sup>3</sup> Wagen, und 10<sup>-6</sup> Gramm wiegt ein Stäubchen.',
      'Auf 300 m² stehen 2³ Wagen, und 10⁻⁶ Gramm wiegt ein Stäubchen.',
    ],
    [
      'Es waren 4.310<sup>1</sup> Gäste<sup>2, 3</sup> da, seit 2019<sup>[4]</sup> so viele<sup>*</sup> wie nie.',
      'Es waren 4.310 Gäste da, seit 2019 so viele wie nie.',
    ],
    [
      'Etwa <sup>3</sup>/<sub>4</sub> der Fläche und <sup>1</sup>&frasl;<sub>3</sub> des Ufers sind 1<sup>1</sup>/<sub>2</sub> Meter tief.',
      'Etwa 3/4 der Fläche und 1⁄3 des Ufers sind 1 1/2 Meter tief.',
    ],
    [
      'Um 8<sup>30</sup> Uhr kostet die Wurst 2<sup>50</sup> Euro, und das 1<sup>er</sup> Cru mehr.',
      'Um 8.30 Uhr kostet die Wurst 2,50 Euro, und das 1er Cru mehr.',
    ],
    [
      'Die N&amp;auml;chte sind k&amp;uuml;hl, sagt M&amp;amp;K, &amp;bdquo;aber sch&amp;ouml;n&amp;ldquo;.',
      'Die Nächte sind kühl, sagt M&K, „aber schön“.',
    ],
    [
      'Die Wehr fährt \uE012 mit 👩‍🚒 und 🏳️‍🌈 durch das Dorf,\u200B sagt der Feuer\u00ADwehr\u00AD\n mann.',
      'Die Wehr fährt mit 👩‍🚒 und 🏳️‍🌈 durch das Dorf, sagt der Feuerwehrmann.',
    ],
    [
      '<span class="topics">Auch in der</span> Gemeinde und <b class="share">im</b> Kreis war die Freude groß.',
      'Auch in der Gemeinde und im Kreis war die Freude groß.',
    ],
    [
      '<span class="credit">Foto: Kern</span> Der Bau ist fertig, und alle sind froh darüber.',
      'Der Bau ist fertig, und alle sind froh darüber.',
    ],
    [
      'Der Bau <a href="#n1">[1]</a> ist fertig <a class="anchor" href="#x">#</a> und steht am Bach.',
      'Der Bau ist fertig und steht am Bach.',
    ],
  ])('%s', (html, expected) => {
    expect(inner(html)).toBe(expected);
  });
});

describe('below a lead that is shown apart', () => {
  const lead = 'Am Bach entsteht ein Haus, auf das die Wehr seit langem wartet.';
  const below = (body: string) => bodyOf(`<header><p class="lead">${lead}</p></header>${body}`);

  test.each(['sidebar', 'related', 'author', 'teaser', 'topics', 'caption', 'comment-text'])(
    '%s',
    (name) => {
      const body = `<div class="${name}">${text(PARAGRAPHS)}</div>`;
      expect(below(body)).toEqual([lead, ...PARAGRAPHS]);
    },
  );

  test('comments, with a name above each, stay out', () => {
    const comments = PARAGRAPHS.map((each, n) => `<b>leser${n}</b><p>${each}</p>`).join('');
    expect(below(`<div class="comments">${comments}</div>`)).toEqual([lead]);
  });

  test('what asks its reader stays out', () => {
    const form = `<div class="login">${text(PARAGRAPHS)}</div>`;
    expect(below(`${form}<div>${text(PARAGRAPHS.slice(3))}</div>`)).not.toContain(PARAGRAPHS[0]);
  });
});

test('paragraphs of an article that begin with links stay', () => {
  const linked = PARAGRAPHS.map((each) => each.replace(/^(\S+ \S+)/, '<a href="/x">$1</a>'));
  expect(bodyOf(`<div class="a">${text(linked)}</div>`)).toEqual(PARAGRAPHS);
});

test('the cells of a table of figures stay on one line', () => {
  const table =
    '<table><tr><td>Wehr</td><td>Wagen<br>im Dienst</td></tr><tr><td>Oberwiesa</td><td>4</td></tr></table>';
  const body = `<div>${text(PARAGRAPHS.slice(0, 3))}${table}${text(PARAGRAPHS.slice(3))}</div>`;
  expect(bodyOf(body)).toContain('Oberwiesa 4');
});

test('a table in a figure stays, and its caption goes', () => {
  const table =
    '<figure class="wp-block-table"><table><tr><th>Wehr</th><th>Wagen</th></tr><tr><td>Oberwiesa</td><td>4</td></tr></table><figcaption>Quelle: Kreis</figcaption></figure>';
  const body = `<div>${text(PARAGRAPHS.slice(0, 3))}${table}${text(PARAGRAPHS.slice(3))}</div>`;
  const rows = ['Wehr; Wagen', 'Oberwiesa 4'];
  expect(bodyOf(body)).toEqual([...PARAGRAPHS.slice(0, 3), ...rows, ...PARAGRAPHS.slice(3)]);
});

test.each([
  [
    'Oberwiesa weiht sein Feuerwehrhaus ein',
    '<h1><small>Wehr</small><br>TITLE</h1>',
    'Wehr: TITLE',
  ],
  [
    'Oberwiesa weiht sein Feuerwehrhaus ein',
    '<center><b>TITLE</b></center>',
    'Wehr Oberwiesa - TITLE',
  ],
  ['Oberwiesa weiht sein Feuerwehrhaus ein', '<a href="/">Bote</a>', 'TITLE | Kreis | Bote'],
  ['Redet endlich!', '<h1>TITLE</h1>', 'Kommentar zur Wehr: TITLE'],
])(
  'the headline is apart from what a kicker or the title of the page adds: %s in %s',
  (headline, shown, stated) => {
    const html = `<title>${stated}</title><div>${shown}${text(PARAGRAPHS)}</div>`;
    const whole = html.replaceAll('TITLE', headline);
    const { title } = clean(new TextEncoder().encode(whole), { key: 'a.html' });
    expect(title?.text).toBe(headline);
  },
);

test.each([
  '<section><h2>Was auf der Seite fehlt</h2><p>Die Wehr braucht ein <a href="/i">Impressum</a>, wie es das Gesetz verlangt.</p><p>Auch eine Anschrift gibt es dort nicht.</p></section>',
  '<ul><li>Ein <a href="/i">Impressum</a> mit Anschrift</li><li>Die <a href="/agb">AGB</a> der Gemeinde</li></ul>',
  '<div><h3>Kommt jeder hinein?</h3><p>Ja, denn das Gesetz verlangt <a href="/b">Barrierefreiheit</a>, auch im Feuerwehrhaus.</p></div>',
  '<div><h2>Wo es steht</h2><p>Alle Pflichten nennt der Kreis im Netz, auch in einfacher Sprache.</p><p><a href="/d">Datenschutz</a></p></div>',
  '<div><h2>So kann man helfen</h2><p>Der Verein sammelt für ein neues Löschfahrzeug und hat schon 20.000 Euro zusammen, sagte Kern.</p><p><a href="/s">Jetzt spenden</a></p></div>',
  '<div><p>Die Karten für das Fest kosten fünf Euro und gelten für alle Tage.</p><p><a href="/k">Zur Anmeldung</a></p></div>',
  '<div><p>Sie waren zu dritt, als die Sirene ging, und Ihre Wehr kam zuletzt.</p><p><a href="/k">Zum Shop</a></p></div>',
  '<div><p>Unsere Gemeinde braucht dieses Haus, und wir Bürger zahlen dafür.</p><p><a href="/u">Jetzt unterstützen</a></p></div>',
  '<div><p>Der Eintritt ist kostenlos, auch für die Kinder aus dem Nachbarort.</p><p><a href="/a">Hier anmelden</a></p></div>',
  '<div class="kontaktbox"><h3>Wo es Hilfe gibt</h3><p>Das Frauenhaus nimmt rund um die Uhr Menschen auf, die in Not sind.</p></div>',
  '<section class="contact"><p>Die Wehr sucht den Kontakt zu den Nachbarn und lud sie am Freitag ein.</p></section>',
  '<div class="kontakt"><h3>Hilfe für Betroffene</h3><p>Die Telefonseelsorge ist rund um die Uhr zu erreichen, auch am Feiertag.</p></div>',
  '<div class="ansprechpartner"><p>Wer helfen will, meldet sich beim Wehrführer, der auch am Abend zu sprechen ist.</p></div>',
])('a part of the article with a link or a name of furniture stays: %s', (part) => {
  const [first = '', ...rest] = PARAGRAPHS;
  const own = part
    .replace(/<\/(?:h\d|p|li)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line.endsWith('.') || line.startsWith('Ein ') || line.startsWith('Die '));
  for (const frame of ['main', 'article', 'div']) {
    const lines = bodyOf(`<${frame}>${text([first])}${part}${text(rest)}</${frame}>`);
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS, ...own]));
  }
});

test('a sentence about the newspaper beside its imprint goes', () => {
  const footer =
    '<div id="bottom"><p>Der Bote erscheint seit 1874 und berichtet täglich aus Oberwiesa und dem Kreis.</p><p><a href="/i">Impressum</a> | <a href="/agb">AGB</a></p></div>';
  const html = `<title>Oberwiesa weiht sein Feuerwehrhaus ein</title><header><h1>Oberwiesa weiht sein Feuerwehrhaus ein</h1></header><div>${text(PARAGRAPHS)}</div>${footer}`;
  expect(linesOf(html)).toEqual(PARAGRAPHS);
});

test.each([
  '<p>Nur für kurze Zeit: Bote digital für 4,99 Euro im Monat. <a href="/abo">Zum Angebot</a></p>',
  '<p>Sie nutzen einen veralteten Browser. Bitte aktualisieren Sie ihn, um alles zu sehen.</p>',
  '<p>Liebe Leserinnen und Leser, wir brauchen Ihre Unterstützung: <a href="/s">Spenden</a> Sie noch heute, damit der Bote frei bleibt.</p>',
])('what a page asks of its reader above the headline goes: %s', (note) => {
  const html = `<title>Oberwiesa weiht sein Feuerwehrhaus ein</title><div>${note}<h1>Oberwiesa weiht sein Feuerwehrhaus ein</h1>${text(PARAGRAPHS)}</div>`;
  expect(linesOf(html)).toEqual(PARAGRAPHS);
});

test.each([
  '<p>© Freiwillige Feuerwehr Oberwiesa e. V.</p>',
  '<p><a href="/">Freiwillige Feuerwehr Oberwiesa e. V.</a></p>',
])('the name of the site is no headline above one: %s', (line) => {
  const name = 'Freiwillige Feuerwehr Oberwiesa e. V.';
  const html = `<title>${name}</title><div><h2>Neues Haus am Bach ist eingeweiht</h2>${text(PARAGRAPHS)}</div>${line}`;
  const { title } = clean(new TextEncoder().encode(html), { key: 'a.html' });
  expect(title?.text).toBe('Neues Haus am Bach ist eingeweiht');
});

test('below a headline with its kicker in it the lead stays', () => {
  const lead = 'Am Bach entsteht ein Haus, auf das die Wehr seit langem wartet.';
  const head = `<header><h2><span>Feuerwehr</span> <span>Oberwiesa weiht sein Feuerwehrhaus ein</span></h2><div class="x">${lead}</div></header>`;
  const html = `<title>Oberwiesa weiht sein Feuerwehrhaus ein | Bote</title><main>${head}<section><div class="rich">${text(PARAGRAPHS)}</div></section></main>`;
  expect(linesOf(html)).toEqual([lead, ...PARAGRAPHS]);
});

test('a headline in an element that is no heading is the title without the site', () => {
  const html = `<title>Oberwiesa weiht sein Feuerwehrhaus ein | Bote</title><div><div class="t">Oberwiesa weiht sein Feuerwehrhaus ein</div><div>${text(PARAGRAPHS)}</div></div>`;
  const { title } = clean(new TextEncoder().encode(html), { key: 'a.html' });
  expect(title?.text).toBe('Oberwiesa weiht sein Feuerwehrhaus ein');
  expect(linesOf(html)).toEqual(PARAGRAPHS);
});

test('times in figures above the text go', () => {
  const times = '<time class="published">5.3.</time><time class="updated">6.3.</time>';
  expect(bodyOf(`<article>${times}${text(PARAGRAPHS)}</article>`)).toEqual(PARAGRAPHS);
});

describe('an article that is not free', () => {
  const truncated = (body: string, hasPart: object = {}) => {
    const data = { '@type': 'NewsArticle', headline: 'Oberwiesa', isAccessibleForFree: false };
    const script = `<script type="application/ld+json">${JSON.stringify({ ...data, hasPart })}</script>`;
    return clean(new TextEncoder().encode(page(`${script}<div class="a">${body}</div>`)), {
      key: 'a.html',
    }).truncated;
  };
  const paid = (cssSelector: unknown) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  });
  const [free, rest] = [text(PARAGRAPHS.slice(0, 2)), text(PARAGRAPHS.slice(2))];

  test.each([
    ['.paid', `${free}<div class="x paid">${rest}</div>`],
    [['.a .paid'], `${free}<div class="paid">${rest}</div>`],
    ['#rest', `${free}<div id="rest">${rest}</div>`],
  ])('is whole where its paid part %s is shown', (selector, body) => {
    expect(truncated(body, paid(selector))).toBe(false);
  });

  test.each([
    ['.paid', free],
    ['.paid', `${free}<div class="paid"></div>`],
    ['.paid', `<div class="paid">${free}</div>`],
    ['.a', free],
    ['.paid', `${free}<div class="paid"><p>Jetzt weiterlesen mit Bote Plus für 5 Euro.</p></div>`],
  ])('is the start alone where %s is all or not shown', (selector, body) => {
    expect(truncated(body, paid(selector))).toBe(true);
  });

  test.each(['AM/bb', '(am)', 'dpa', 'am'])('is whole above the sign %s', (sign) => {
    expect(truncated(`${text(PARAGRAPHS)}<p>${sign}</p>`)).toBe(false);
    expect(truncated(text(PARAGRAPHS))).toBe(true);
  });

  test.each([
    'Sie möchten weiterlesen? Registrieren Sie sich kostenlos, um diesen Artikel vollständig zu lesen.',
    'Melden Sie sich an, um den ganzen Artikel zu lesen.',
    'Dieser Artikel ist Abonnenten vorbehalten. Lesen Sie weiter mit Bote Plus.',
    'Den vollständigen Text lesen Sie mit einem Digitalabo.',
    'Zum Weiterlesen bitte anmelden oder kostenlos registrieren.',
    'Um den Artikel weiterlesen zu können, benötigen Sie ein Abo.',
    'Der komplette Beitrag ist nur für registrierte Leser sichtbar.',
    'Sie wollen den Artikel weiterlesen? Jetzt einen Monat gratis testen!',
    'Dieser Artikel ist nach kurzer Registrierung frei lesbar. Jetzt registrieren und weiterlesen',
    'Anmelden und den Artikel weiterlesen.',
    'Sie haben in diesem Monat bereits drei Artikel gelesen. Mit einem Abo lesen Sie unbegrenzt weiter.',
    'Weiterlesen? Dieser Text ist Teil unseres Angebots für Abonnenten.',
    'Der vollständige Artikel steht nur unseren Mitgliedern zur Verfügung.',
    'Als Abonnent lesen Sie hier weiter.',
    'Ihre drei freien Artikel in diesem Monat sind aufgebraucht.',
    'Neugierig geworden? Mit Bote Plus lesen Sie den ganzen Text.',
  ])('by its prompt alone: %s', (prompt) => {
    const box = `<section class="gate"><h2>${prompt.split(/(?<=[.?]) /)[0]}</h2><p>${prompt.split(/(?<=[.?]) /)[1] ?? ''}</p><a href="/abo">Zu den Angeboten</a></section>`;
    const html = page(`<article>${free}${box}</article>`);
    const article = clean(new TextEncoder().encode(html), { key: 'a.html' });
    expect(article.truncated).toBe(true);
    expect(linesOf(html)).toEqual(PARAGRAPHS.slice(0, 2));
  });
});

describe.each([
  ['a page', (lines: string[]) => page(`<article>${text(lines)}</article>`), 'a.html'],
  [
    'a page with its pager',
    ([first = '', ...lines]: string[]) =>
      page(
        `<article><div class="pager">${first}</div>${text(lines.slice(0, -1))}<p class="pagination"><a href="?p=2">${lines.at(-1)}</a></p></article>`,
      ),
    'a.html',
  ],
  ['text', (lines: string[]) => ['Oberwiesa weiht ein', ...lines].join('\n\n'), 'a.txt'],
])('%s that goes on elsewhere', (_, write, key) => {
  const cleaned = (lines: string[]) => clean(new TextEncoder().encode(write(lines)), { key });
  const [first = '', ...rest] = PARAGRAPHS;

  test.each([
    ['Seite 1 von 2', 'Mehr aus dem Kreis'],
    ['Seite 1/3', 'Seite 1/3'],
    ['Aus dem Kreis', 'Weiter auf Seite 2: Wer nun zahlt'],
    ['Aus dem Kreis', 'Fortsetzung auf Seite 4'],
    ['Aus dem Kreis', 'Lesen Sie weiter auf Seite 2'],
  ])('is not whole: %s … %s', (above, below) => {
    const { truncated, blocks } = cleaned([above, first, ...rest, below]);
    expect(truncated).toBe(true);
    const lines = blocks.flatMap(({ sentences }) => sentences.map((each) => each.text));
    expect(lines.join(' ')).not.toMatch(/Seite \d/);
  });

  test.each([
    [['Seite 1 von 1', ...PARAGRAPHS, 'Aus dem Kreis']],
    [['Seite 1 von 2', first, 'Seite 2 von 2', ...rest, 'Aus dem Kreis']],
    [['Aus dem Kreis', first, 'Weiter auf Seite 2', ...rest, 'Aus dem Kreis']],
    [['Aus dem Kreis', ...PARAGRAPHS, 'Der Bericht beginnt auf Seite 2 mit einem Bild.', '–']],
  ])('is whole: %j', (lines) => {
    expect(cleaned(lines).truncated).toBe(false);
  });
});

test.each<[string, string[], boolean]>([
  ['Testen Sie Bote+ vier Wochen gratis.', PARAGRAPHS, false],
  ['Sie möchten mehr lesen?', PARAGRAPHS.slice(0, 2), true],
  ['Lesen Sie alle Inhalte mit Bote+.', PARAGRAPHS.slice(0, 2), true],
])('an offer below an article does not say that it goes on: %s', (offer, lines, expected) => {
  const html = page(`<article>${text(lines)}<div><p>${offer}</p></div></article>`);
  const { truncated } = clean(new TextEncoder().encode(html), { key: 'a.html' });
  expect(linesOf(html)).toEqual(lines);
  expect(truncated).toBe(expected);
});

describe('teasers of every make stay out', () => {
  const shaped = (card: (name: string, teaser: string) => string) =>
    `<div class="a">${text(PARAGRAPHS)}</div><ul>${TEASERS.map(([name, teaser]) => card(name, teaser)).join('')}</ul>`;

  test.each([
    [
      'links around all',
      shaped((name, teaser) => `<a href="/x"><h3>${name}</h3><p>${teaser}</p></a>`),
    ],
    [
      'entries of a list',
      shaped((name, teaser) => `<li><a href="/x">${name} in Oberwiesa</a><br>${teaser}</li>`),
    ],
    [
      'links after the text',
      shaped((name, teaser) => `<li><h3>${name}</h3><p>${teaser} <a href="/x">mehr</a></p></li>`),
    ],
    [
      'paragraphs that begin with a link',
      `<div class="sidebar-frame"><div class="a">${text(PARAGRAPHS)}</div></div><div>${TEASERS.map(([name, teaser]) => `<p><a href="/x">${name} im Kreis wird neu</a> ${teaser}</p>`).join('')}</div>`,
    ],
    [
      'bold links and breaks',
      `<div class="a">${text(PARAGRAPHS)}</div><div>${TEASERS.map(([name, teaser]) => `<b><a href="/x">${name} im Kreis wird neu</a></b><br>${teaser}<br><br>`).join('')}</div>`,
    ],
    [
      'cells of a table',
      `<table><tr><td><a href="/">Start</a></td><td><div>${PARAGRAPHS.join('<br><br>')}</div><a href="/druck">Artikel drucken</a></td><td>${TEASERS.map(([name, teaser]) => `<b><a href="/x">${name} im Kreis wird neu</a></b><br>${teaser}<br><br>`).join('')}</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    expect(bodyOf(body)).toEqual(PARAGRAPHS);
  });
});

describe('comments of readers stay out, however long and whatever their names', () => {
  const comments = Array.from(
    { length: 6 },
    (_, n) =>
      `<li><b>leser${n}</b> <i>1${n}. 3. 2026, 10:2${n}</i><p>Das ist der Kommentar Nummer ${n}, und er ist lang, denn wer hier schreibt, der hat viel Zeit und sagt es gern noch einmal.</p><p>Außerdem fährt die Wehr sonntags immer zu laut durch das Dorf, finde jedenfalls ich.</p></li>`,
  ).join('');
  const below = (section: string) =>
    bodyOf(`<div class="x"><div class="y">${text(PARAGRAPHS)}</div>${section}</div>`);

  test.each([
    'Kommentare',
    'Leserkommentare',
    '6 Kommentare',
    'Kommentare (6)',
    '6 Gedanken zu „Oberwiesa weiht ein“',
    'Kommentare zu diesem Artikel',
  ])('%s', (heading) => {
    expect(below(`<h3>${heading}</h3><ul>${comments}</ul>`)).toEqual(PARAGRAPHS);
    expect(
      below(`<div class="z"><div><h2>${heading}</h2></div><ul>${comments}</ul></div>`),
    ).toEqual(PARAGRAPHS);
  });

  test.each(['Kommentare', 'Leserbriefe', 'Reaktionen', 'Kommentare der Nachbarn', 'Meinungen'])(
    'a heading above or within an article is none: %s',
    (heading) => {
      const section = `<section><h2>${heading}</h2>${text(PARAGRAPHS)}</section>`;
      expect(bodyOf(section)).toEqual(expect.arrayContaining(PARAGRAPHS));
      const [first, rest] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)];
      const inner = `<div>${text(first)}<h2>${heading}</h2>${text(rest)}</div>`;
      expect(bodyOf(inner)).toEqual(expect.arrayContaining(PARAGRAPHS));
    },
  );
});

describe('beside the paragraphs of a body', () => {
  const [first, rest] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)];
  const with_ = (inner: string) =>
    bodyOf(`<div class="a">${text(first)}${inner}${text(rest)}</div>`);

  test.each(['toc-0', 'newsletter', 'umfrage', 'quiz-1'])(
    'the name that links to a heading does not say what it is: %s',
    (id) => {
      expect(with_(`<h2 id="${id}">Was die Wehr nun plant</h2>`)).toContain(
        'Was die Wehr nun plant',
      );
    },
  );

  test.each([
    [
      'Poll_poll__0I_DP',
      '<p>Soll die Wehr noch ein Fahrzeug bekommen, wie es der Rat vorschlägt?</p>',
    ],
    ['Article_elementPoll__0I_DP', '<p>Soll die Wehr noch ein Fahrzeug bekommen?</p>'],
    ['styles_pollBox__x7Yt2', '<p>Was ist dir an der neuen Wache das Wichtigste?</p>'],
  ])('names of modules end in letters drawn by lot: %s', (name, inner) => {
    expect(with_(`<div class="${name}">${inner}</div>`)).toEqual(PARAGRAPHS);
  });

  test.each([
    ['Die neue Wache am Bach.', '<span>© Ida Kern</span>'],
    ['Vergrößern Die neue Wache, von der Brücke aus gesehen.', '<div>Foto: Ida Kern</div>'],
    [
      'Vier Wagen stehen in der Halle, die zwei Jahre lang gebaut wurde.',
      '<p>Bild: Jo Lang / dpa</p>',
    ],
  ])('a caption with its credit goes: %s', (caption, credit) => {
    const picture = `<div class="x"><img src="a.jpg"><div class="y"><div>${caption}</div>${credit}</div></div>`;
    expect(with_(picture)).toEqual(PARAGRAPHS);
  });

  test('a box with a form for an address goes', () => {
    const form =
      '<div class="g"><section><h3>Post aus Oberwiesa</h3><p>Jede Woche sonntags: was im Dorf wichtig war, ehrlich und nah.</p></section><form><input type="email" name="mail"><button>Los</button></form></div>';
    expect(with_(form)).toEqual(PARAGRAPHS);
  });

  test('a form around the whole page is none', () => {
    const all = `<form action="/"><input type="email" name="mail"><div class="a">${text(PARAGRAPHS)}</div></form>`;
    expect(bodyOf(all)).toEqual(PARAGRAPHS);
  });

  test('a heading goes with the links below it', () => {
    const links = TEASERS.map(
      ([name]) => `<li>Mehr: <a href="/${name}">${name} im Kreis wird neu</a></li>`,
    );
    const list = `<h3>Aus dem Kreis für Sie notiert</h3><ul>${links.join('')}</ul>`;
    expect(with_(`${list}<h3>Ein Fest am Sonntag</h3>`)).toEqual([
      ...first,
      'Ein Fest am Sonntag',
      ...rest,
    ]);
  });

  describe.each([
    '<section><h3>Mehr zum Thema</h3><a href="/a">Wehr am Bach: Was der Kreis plant</a></section>',
    '<h3>Mehr zum Thema</h3><p><a href="/a">Wehr am Bach: Was der Kreis plant</a></p>',
    '<div><h4>Lesen Sie auch</h4><ul><li><a href="/a">Was der Kreis am Bach plant</a></li><li><a href="/b">Wer die Wehr am Bach führt</a></li></ul></div>',
    '<p>Mehr zum Thema</p><ul><li><a href="/a">Wehr am Bach: Was der Kreis plant</a></li></ul>',
    '<div><span>Lesen Sie auch</span><a href="/a"><h4>Was der Kreis plant</h4><p>Am Bach wird gerechnet. Ein Besuch.</p></a></div>',
    '<div><p>Auch interessant</p></div>',
  ])('a short paragraph stays below %s', (box) => {
    test.each([
      '<p>Am 14. Januar wird verhandelt. »Mein Vater hat gesagt: Land verkauft man nicht.«</p>',
      '<p>Jo Lang bleibt dabei. «Wer schweigt, verliert.»</p>',
      '<p>Doch wer bezahlt das? »Der Kreis nicht!«</p>',
      '<p>Und wer soll das am Ende bezahlen?</p>',
      '<h2>Wer zahlt</h2><p>Der Kreis zahlt die Hälfte. „Mehr geht nicht.“</p>',
    ])('%s', (paragraph) => {
      const own = [...paragraph.matchAll(/>([^<]{1,99})</g)].map(([, line]) => line);
      expect(with_(`${box}${paragraph}`)).toEqual([...first, ...own, ...rest]);
      const atEnd = `<div class="a">${text(PARAGRAPHS)}${box}${paragraph}</div>`;
      expect(bodyOf(atEnd)).toEqual([...PARAGRAPHS, ...own]);
    });
  });

  test('a pull quote goes with the name below it', () => {
    const said =
      'Darauf haben wir sechs Jahre lang gewartet, und nun stehen wir hier im Trockenen.';
    const quote = `<div><blockquote>${said}</blockquote><p>Ida Kern, Wehrführerin in Oberwiesa</p></div>`;
    const told = `<p>Die Wehrführerin freut sich. „${said}“ Das sagte Ida Kern am Abend in der Halle.</p>`;
    expect(with_(`${told}${quote}`)).toHaveLength(PARAGRAPHS.length + 1);
  });

  test('a list at the top of a named body stays', () => {
    const items = [
      'Wache ist fertig (11 Uhr)',
      'Landrat kommt (12 Uhr)',
      'Fest am Sonntag (15 Uhr)',
    ];
    const list = `<section><p>Der Tag im Überblick</p><ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul></section>`;
    const sections = PARAGRAPHS.map((each) => `<section><h3>Uhr</h3><p>${each}</p></section>`);
    const body = bodyOf(`<div id="articlebody">${list}${sections.join('')}</div>`);
    expect(body).toEqual(expect.arrayContaining(items));
  });
});
