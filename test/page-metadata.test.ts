import { expect, test } from 'vitest';
import { pageMetadata } from '../shared/clean/html/page-metadata.ts';
import { parseBounded } from '../shared/clean/html/tree.ts';

const T = 'Lindenau kauft eine Fähre mit Strom';
const P =
  '<p>Die Stadt Lindenau bekommt im Herbst eine neue Fähre. Das beschloss der Rat am Dienstagabend mit knapper Mehrheit, wie Bürgermeisterin Ida Korn sagte.</p>'.repeat(
    6,
  );

/** Mark-up as content systems and newsrooms write it, without JSON-LD. */
const PAGES: Record<string, [html: string, metadata: object]> = {
  WordPress: [
    `<article class="post type-post category-verkehr hentry"><header class="entry-header"><h1 class="entry-title">${T}</h1><div class="entry-meta"><span class="posted-on"><a href="/x" rel="bookmark"><time class="entry-date published" datetime="2026-03-05T14:30:00+01:00">5. März 2026</time><time class="updated" datetime="2026-03-06T09:00:00+01:00">6. März 2026</time></a></span><span class="byline"> von <span class="author vcard"><a class="url fn n" href="/author/amuster/">Anna Muster</a></span></span></div></header><div class="entry-content">${P}</div><footer class="entry-footer"><span class="cat-links"><a href="/category/verkehr/" rel="category tag">Verkehr</a></span></footer></article>`,
    {
      byline: 'Anna Muster',
      published: '2026-03-05T14:30:00+01:00',
      modified: '2026-03-06T09:00:00+01:00',
      section: 'Verkehr',
    },
  ],
  'Drupal 7': [
    `<div class="node"><h1>${T}</h1><div class="meta submitted"><span property="dc:date dc:created" content="2026-03-05T14:30:00+01:00" datatype="xsd:dateTime" rel="sioc:has_creator">Gespeichert von <span class="username" xml:lang="" about="/user/3" typeof="sioc:UserAccount" property="foaf:name">Anna Muster</span> am Do., 05.03.2026 - 14:30</span></div>${P}</div>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30:00+01:00' },
  ],
  'Drupal 9': [
    `<article><h1><span class="field field--name-title">${T}</span></h1><footer class="node__meta"><div class="node__submitted">Von <span class="field field--name-uid"><a title="Profil anzeigen." href="/user/3" class="username">Anna Muster</a></span>, <span class="field field--name-created"><time datetime="2026-03-05T14:30:00+01:00" title="Donnerstag, 5. März 2026 - 14:30">Do., 05.03.2026 - 14:30</time></span></div></footer>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30:00+01:00' },
  ],
  RDFa: [
    `<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">${T}</h1><span property="author" typeof="Person"><b property="name">Anna Muster</b></span> <time property="datePublished" content="2026-03-05T14:30:00+01:00">5.3.</time>${P}</div>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30:00+01:00' },
  ],
  'RDFa of Drupal': [
    `<article typeof="schema:Article" about="/faehre"><h1><span property="schema:name">${T}</span></h1><div><span rel="schema:author"><span about="/user/3" typeof="schema:Person" property="schema:name">amuster</span></span><span property="schema:dateCreated" content="2026-03-05T14:30:00+01:00">Do., 05.03.2026</span><span property="schema:interactionCount" content="UserComments:0"></span></div><div property="schema:text">${P}</div></article>`,
    { byline: 'amuster', published: '2026-03-05T14:30:00+01:00' },
  ],
  'properties of another vocabulary': [
    `<div typeof="sioc:Item foaf:Document"><h1 property="dc:title">${T}</h1><span property="foaf:author">Ben Beispiel</span>${P}</div>`,
    {},
  ],
  'block theme of WordPress': [
    `<main><h1 class="wp-block-post-title">${T}</h1><div><div class="wp-block-post-date"><time datetime="2026-03-05T14:30:00+01:00">5. März 2026</time></div><p>—</p><p class="wp-block-paragraph">von</p><div class="wp-block-post-author-name"><a href="/a">Anna Muster</a></div><div class="taxonomy-category wp-block-post-terms"><span>in </span><a href="/category/verkehr" rel="tag">Verkehr</a></div></div>${P}</main>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30:00+01:00', section: 'Verkehr' },
  ],
  'reading view of a browser': [
    `<div class="header"><a href="https://bote.example/f">bote.example</a><h1 class="reader-title">${T}</h1><div class="credits reader-credits">Anna Muster</div><div class="meta-data"><div class="reader-estimated-time">3–4 Minuten</div></div></div><hr><div class="content">${P}</div>`,
    { byline: 'Anna Muster' },
  ],
  'address of the author above a day': [
    `<h1>${T}</h1><div><a href="mailto:muster@bote.example">Anna Muster</a> · <time datetime="2026-03-05T14:30:00+01:00">vor 3 Stunden</time></div>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30:00+01:00' },
  ],
  'address of an office': [
    `<h1>${T}</h1><div><a href="mailto:leser@bote.example">Lindenauer Bote</a></div>${P}`,
    {},
  ],
  'lines of a name and two times': [
    `<h1>${T}</h1><p class="meta">Anna Muster<br>Stand: 06.03.2026, 09:15 Uhr<br>Erstmals erschienen: 05.03.2026</p>${P}`,
    {
      byline: 'Anna Muster',
      published: '2026-03-05',
      modified: '2026-03-06T09:15+01:00',
    },
  ],
  'a time with its word after the name': [
    `<h1>${T}</h1><div class="entry-meta"><span class="author">Von <a href="/a">Anna Muster</a></span> <span class="date">Veröffentlicht am 5. März 2026</span> <span>Lesezeit 2 Minuten</span></div>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'a day and a clock in elements of their own': [
    `<h1>${T}</h1><div><span>Lindenau</span><span>05.03.2026</span><span>14:30 Uhr</span><span>3 Kommentare</span></div>${P}`,
    { published: '2026-03-05T14:30+01:00' },
  ],
  'a link to a profile': [
    `<h1>${T}</h1><div><a href="/@am">Anna Muster</a><div>·<button>Folgen</button></div><span>5. März 2026</span></div>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'a link to the author between blocks': [
    `<div class="artikel"><h1>${T}</h1><a href="/autoren/anna-muster">Anna Muster</a>${P}</div>`,
    { byline: 'Anna Muster' },
  ],
  'a change so long ago': [
    `<h1>${T}</h1><p class="zeit">Veröffentlicht: 05.03.2026 um 14:30 Uhr • Update vor 3 Stunden</p>${P}`,
    { published: '2026-03-05T14:30+01:00' },
  ],
  'a byline among other facts': [
    `<h1>${T}</h1><div>Lindenau | Lesedauer 2 Min. | Von Anna Muster | Stand: 05.03.2026, 14:30 Uhr</div>${P}`,
    { byline: 'Anna Muster', modified: '2026-03-05T14:30+01:00' },
  ],
  'a name among other facts': [
    `<h1>${T}</h1><p>Lindenau · 05.03.2026 · Anna Muster und Ben Beispiel</p>${P}`,
    { byline: 'Anna Muster, Ben Beispiel', published: '2026-03-05' },
  ],
  'a name among other facts above the headline': [
    `<p>05.03.2026 | 14:30 | Anna-Lena Muster | Lokales</p><h1>${T}</h1>${P}`,
    { byline: 'Anna-Lena Muster', published: '2026-03-05T14:30+01:00' },
  ],
  'no person among other facts': [
    `<h1>${T}</h1><p>Sport | Eintracht Lindenau | 05.03.2026</p>${P}`,
    { published: '2026-03-05' },
  ],
  'who made a recording': [
    `<h1>${T}</h1><p>Video: Radio Lindenau | 05.03.2026 | Anna Muster</p>${P}`,
    {},
  ],
  'the user of a blog beside the name': [
    `<meta property="article:author" content="faehrblog"><div><span title="Anna Muster">Anna Muster</span><span>5. März</span><span>2 Min. Lesezeit</span></div><h1>${T}</h1>${P}`,
    { byline: 'Anna Muster' },
  ],
  'an author by a name for tests': [
    `<h1>${T}</h1><div data-testid="author-name">Anna Muster</div>${P}`,
    { byline: 'Anna Muster' },
  ],
  'the number of a press release and its day': [
    `<p>Pressemitteilung 9/26 vom 5. März 2026</p><h1>${T}</h1>${P}`,
    { published: '2026-03-05' },
  ],
  'another number of a press release': [
    `<h1>${T}</h1><p>Medieninformation 012/2026 | 05.03.2026</p>${P}`,
    { published: '2026-03-05' },
  ],
  'a day right above the headline': [
    `<div><a href="/hafen">Hafen</a> | 05.03.2026</div><h1>${T}</h1>${P}`,
    { published: '2026-03-05' },
  ],
  'English words of a kit': [
    `<h1>${T}</h1><div class="posted">Posted on March 5, 2026 by Anna Muster</div>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'pictures of a pen and a clock': [
    `<h1>${T}</h1><div><span class="i">✎</span> Anna Muster <span class="i">🕑</span> 05.03.2026</div>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'a name above the site and the time that reading takes': [
    `<h1>${T}</h1><p>Anna Muster</p><p>bote.example • 3 Min. Lesezeit</p>${P}`,
    { byline: 'Anna Muster' },
  ],
  'a name with a role in the newsroom': [
    `<h1>${T}</h1><div class="p"><strong>Anna Muster</strong><span>Korrespondentin Küste</span></div>${P}`,
    { byline: 'Anna Muster' },
  ],
  'a name with another office': [
    `<h1>${T}</h1><div class="p"><strong>Ida Korn</strong><span>Bürgermeisterin von Lindenau</span></div>${P}`,
    {},
  ],
  'a name and a time, as places have one': [
    `<h1>${T}</h1><x-meta>Anna Muster, 5. März 2026, 14:30 Uhr</x-meta>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30+01:00' },
  ],
  'a place and a time': [
    `<h1>${T}</h1><div>Lindenau, 5. März 2026, 14:30 Uhr</div>${P}`,
    { published: '2026-03-05T14:30+01:00' },
  ],
  'the number of a release after its day': [
    `<h1>${T}</h1><p>Meldung vom 05.03.2026 – Nr. 88/2026</p>${P}`,
    { published: '2026-03-05' },
  ],
  'the office of a release': [
    `<h1>${T}</h1><p>Pressemitteilung des Verwaltungsgerichts Lindenau Nr. 7 vom 05.03.2026</p>${P}`,
    { published: '2026-03-05' },
  ],
  'a name above the time that reading takes': [
    `<h1>${T}</h1><p>Anna Muster und Ben Beispiel</p><p>Lesezeit: ca. 4 Min.</p>${P}`,
    { byline: 'Anna Muster, Ben Beispiel' },
  ],
  TYPO3: [
    `<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${T}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-03-05">05.03.2026</time></span> <span class="news-list-author" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Anna Muster</span></span></p></div>${P}</div></div>`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  Ghost: [
    `<article class="gh-article post tag-verkehr"><header class="gh-article-header"><a class="gh-article-tag" href="/tag/verkehr/">Verkehr</a><h1 class="gh-article-title">${T}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/anna/">Anna Muster</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-03-05">05 Mär 2026</time></div></div></header>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  Joomla: [
    `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">${T}</h1></div><dl class="article-info text-muted"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Geschrieben von: <span itemprop="name">Anna Muster</span></dd><dd class="category-name">Kategorie: <a href="/verkehr" itemprop="genre">Verkehr</a></dd><dd class="published"><time datetime="2026-03-05T14:30:00+01:00" itemprop="datePublished">Veröffentlicht: 05. März 2026</time></dd><dd class="modified"><time datetime="2026-03-06T09:00:00+01:00" itemprop="dateModified">Zuletzt aktualisiert: 06. März 2026</time></dd></dl><div itemprop="articleBody">${P}</div></div>`,
    {
      byline: 'Anna Muster',
      published: '2026-03-05T14:30:00+01:00',
      section: 'Verkehr',
      modified: '2026-03-06T09:00:00+01:00',
    },
  ],
  'regional paper': [
    `<article><div class="kicker">Verkehr</div><h1>${T}</h1><p class="lead">Ab Herbst geht es leise und ohne Diesel über den Fluss.</p><div class="article__meta"><span>Lindenau · 05.03.2026, 14:30 Uhr</span><span>Lesezeit: 3 Minuten</span></div><div class="article__authors"><img src="a.jpg" alt="Anna Muster"><a href="/autoren/anna-muster,1">Anna Muster</a><span>Redakteurin Lokales</span></div>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30+01:00' },
  ],
  'regional paper with two authors': [
    `<article><h1>${T}</h1><div class="Byline"><span>Von</span> <a href="/team/anna">Anna Muster</a> und <a href="/team/ben">Ben Beispiel</a></div><span class="DateTime">5. März 2026 | 14:30 Uhr</span>${P}</article>`,
    { byline: 'Anna Muster, Ben Beispiel', published: '2026-03-05T14:30+01:00' },
  ],
  broadcaster: [
    `<main><h1><span class="topline">Verkehr</span> ${T}</h1><div class="metatextline">Stand: 05.03.2026 14:30 Uhr</div><div class="authorline"><div class="authorline__author">Von <em>Anna Muster</em>, <a href="https://ltr.example">LTR</a></div></div>${P}</main>`,
    { byline: 'Anna Muster', modified: '2026-03-05T14:30+01:00' },
  ],
  'broadcaster 2': [
    `<main><article><h1>${T}</h1><ul class="meta"><li>Datum: 05.03.2026</li><li>Uhrzeit: 14:30 Uhr</li></ul><p>von Anna Muster und Ben Beispiel</p>${P}</article></main>`,
    { byline: 'Anna Muster, Ben Beispiel', published: '2026-03-05' },
  ],
  'broadcaster without h1': [
    `<article><header><h2><span>${T}</span></h2></header><p class="text-intro">Das Schiff kommt im Herbst.</p><p class="author">von Anna Muster, Rundfunk Lindenau</p><div class="date">Stand: 05. März 2026, 14:30 Uhr</div>${P}</article>`,
    { byline: 'Anna Muster', modified: '2026-03-05T14:30+01:00' },
  ],
  'agency page': [
    `<div class="story"><h1>${T}</h1><div class="story-meta"><p class="date">05.03.2026 – 14:30</p><p class="customer"><a href="/nr/1">Werft Lindenau GmbH</a></p></div><p><i>Lindenau (ots)</i> - Das Schiff kommt im Herbst.</p>${P}</div>`,
    { published: '2026-03-05T14:30+01:00' },
  ],
  'agency credit': [
    `<article><h1>${T}</h1><div class="author">dpa/lno</div><time datetime="2026-03-05T13:30:00Z">05.03.26 14:30</time>${P}</article>`,
    { agency: 'dpa', published: '2026-03-05T13:30:00Z' },
  ],
  'agency and person': [
    `<article><h1>${T}</h1><div class="byline">Anna Muster, dpa</div><time datetime="1772717400000">05.03.26</time>${P}</article>`,
    { byline: 'Anna Muster', agency: 'dpa', published: '2026-03-05T14:30:00+01:00' },
  ],
  opinion: [
    `<article><span>Meinung</span><h1>${T}</h1><p class="article-byline">Ein Kommentar von <b>Anna Muster</b></p><p class="date">Veröffentlicht am 5. März 2026 um 14.30 Uhr</p>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30+01:00' },
  ],
  microformats: [
    `<div class="h-entry"><h1 class="p-name">${T}</h1><p>Von <a class="p-author h-card" href="/">Anna Muster</a>, <time class="dt-published" datetime="2026-03-05 14:30:00+0100">5.3.2026</time> <time class="dt-updated" datetime="2026-03-06 09:00">6.3.</time></p><div class="e-content">${P}</div></div>`,
    {
      byline: 'Anna Muster',
      published: '2026-03-05T14:30:00+01:00',
      modified: '2026-03-06T09:00+01:00',
    },
  ],
  'author box at end': [
    `<article><h1>${T}</h1><div class="content">${P}</div><div class="author-box"><h3>Über die Autorin</h3><a href="/autor/anna-muster"><img alt=""></a><p class="author-name">Anna Muster</p><p>Anna Muster ist Redakteurin im Ressort Lokales und schreibt über Verkehr.</p></div></article>`,
    { byline: 'Anna Muster' },
  ],
  'teaser bylines only': [
    `<article><h1>${T}</h1>${P}</article><section class="related"><article><h3>Freibad zu</h3><p class="author">Von Jan Probe</p><time datetime="2025-01-01">1.1.</time></article></section>`,
    {},
  ],
  'comments only': [
    `<article><h1>${T}</h1>${P}</article><ol class="commentlist"><li><div class="comment-author vcard"><cite class="fn">Tom Troll</cite> sagt:</div><div class="comment-meta"><a href="#"><time datetime="2025-01-01T10:00">1. Januar</time></a></div><p>Quatsch.</p></li></ol>`,
    {},
  ],
  'comments in a part without a name': [
    `<main><h1>${T}</h1>${P}</main><div class="k">${['Tom Troll', 'Eva Beispiel'].map((name) => `<a href="/profil/x">${name}</a><time>vor 2 Stunden</time><p>Endlich fährt sie, und hoffentlich kommt bald eine zweite dazu!</p>`).join('')}</div>`,
    {},
  ],
  'a comment named like an author': [
    `<main><h1>${T}</h1>${P}</main><div><span class="author">Eva Beispiel</span><span>vor einem Tag</span><p>Endlich!</p></div>`,
    {},
  ],
  'photo credit only': [
    `<article><h1>${T}</h1><figure><img><figcaption>Die Fähre. <span class="author">Jan Probe</span></figcaption></figure>${P}</article>`,
    {},
  ],
  'two times in one line': [
    `<article><h1>${T}</h1><p class="timestamp"><span>Erstellt:</span> 05.03.2026, 14:30 Uhr <span>Aktualisiert:</span> 06.03.2026, 09:00 Uhr</p><p class="author-line">Von: Anna Muster</p>${P}</article>`,
    {
      byline: 'Anna Muster',
      published: '2026-03-05T14:30+01:00',
      modified: '2026-03-06T09:00+01:00',
    },
  ],
  'labels beside wrapped values': [
    `<h1>${T}</h1><div class="info"><span>Autorin</span><div><a href="/p/1">Anna Muster</a></div></div><div class="info"><span>Zuletzt aktualisiert</span><div><time>05.03.2026, 14:30 Uhr</time></div></div>${P}`,
    { byline: 'Anna Muster', modified: '2026-03-05T14:30+01:00' },
  ],
  'a label before a time element': [
    `<article><h1>${T}</h1><div class="id-Story-timestamp"><span class="id-Story-timestamp-headline">Stand:</span> <time>05.03.2026, 14:30 Uhr</time></div><p class="id-Story-authors">Von: <a class="id-Story-authors-link" href="/autor-anna">Anna Muster</a></p>${P}</article>`,
    { byline: 'Anna Muster', modified: '2026-03-05T14:30+01:00' },
  ],
  austrian: [
    `<article><h1>${T}</h1><p class="article-meta">3. Jänner 2026, 6:05 Uhr</p><div class="authors"><span>Anna Muster</span> <span>Ben Beispiel</span></div>${P}</article>`,
    { byline: 'Anna Muster, Ben Beispiel', published: '2026-01-03T06:05+01:00' },
  ],
  swiss: [
    `<article><h1>${T}</h1><p class="author">Anna Muster, Bern</p><p class="datum">Publiziert: 05.03.2026, 14h30</p>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05T14:30+01:00' },
  ],
  'short sign': [
    `<article><h1>${T}</h1><p class="author">Anna Muster (am)</p><p class="date">Donnerstag, 5. März 2026</p>${P}</article>`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'meta parsely': [
    `<meta name="parsely-author" content="Anna Muster"><meta name="parsely-pub-date" content="2026-03-05T13:30:00Z"><meta name="parsely-section" content="Verkehr"><h1>${T}</h1>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05T13:30:00Z', section: 'Verkehr' },
  ],
  'meta sailthru': [
    `<meta name="sailthru.author" content="Anna Muster"><meta name="sailthru.date" content="Thu, 05 Mar 2026 13:30:00 +0000"><h1>${T}</h1>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05T13:30:00+00:00' },
  ],
  'meta dc': [
    `<meta name="DC.creator" content="Muster, Anna"><meta name="DC.date.created" scheme="W3CDTF" content="2026-03-05"><meta name="DCTERMS.modified" content="2026-03-06T09:00"><h1>${T}</h1>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05', modified: '2026-03-06T09:00+01:00' },
  ],
  'og author url': [
    `<meta property="article:author" content="https://www.facebook.com/bote"><meta property="og:site_name" content="Lindenauer Bote"><h1>${T}</h1><p class="byline">Von Anna Muster</p>${P}`,
    { byline: 'Anna Muster' },
  ],
  citation: [
    `<meta name="citation_author" content="Anna Muster"><meta name="citation_publication_date" content="2026/03/05"><h1>${T}</h1>${P}`,
    { byline: 'Anna Muster', published: '2026-03-05' },
  ],
  'publisher as author': [
    `<meta name="author" content="Lindenauer Bote GmbH"><meta property="og:site_name" content="Lindenauer Bote"><h1>${T}</h1>${P}`,
    {},
  ],
  'publisher by host': [
    `<link rel="canonical" href="https://www.lindenauer-bote.de/a/b"><meta name="author" content="Lindenauer Bote"><h1>${T}</h1>${P}`,
    {},
  ],
  'a time for machines beside words': [
    `<h1>${T}</h1><span class="published" data-datetime="2026-03-05T14:30:00+01:00">vor 2 Stunden</span>${P}`,
    { published: '2026-03-05T14:30:00+01:00' },
  ],
  'Unix time beside words': [
    `<h1>${T}</h1><time data-timestamp="1772717400" class="ts">vor 2 Stunden</time>${P}`,
    { published: '2026-03-05T14:30:00+01:00' },
  ],
  'a list of labels': [
    `<h1>${T}</h1><dl><dt>Datum</dt><dd>05.03.2026</dd><dt>Autor</dt><dd>Anna Muster</dd></dl>${P}`,
    { published: '2026-03-05', byline: 'Anna Muster' },
  ],
  'reporter phrase': [
    `<h1>${T}</h1><p class="reporter">Aus Kiew berichtet Anna Muster</p>${P}`,
    { byline: 'Anna Muster' },
  ],
  'links to an author and a mailbox': [
    `<h1>${T}</h1><div class="content-author"><a href="/redaktion/anna-muster" title="Alle Artikel von Anna Muster">Anna Muster</a><a href="mailto:a@b.de">E-Mail</a></div>${P}`,
    { byline: 'Anna Muster' },
  ],
  nickname: [
    `<h1>${T}</h1><a rel="author" href="/author/paddy">Paddy</a>${P}`,
    { byline: 'Paddy' },
  ],
  uppercase: [`<h1>${T}</h1><p class="byline">VON ANNA MUSTER</p>${P}`, { byline: 'Anna Muster' }],
  'three names': [
    `<h1>${T}</h1><p class="byline">Von Anna Muster, Ben Beispiel und Cem Öztürk</p>${P}`,
    { byline: 'Anna Muster, Ben Beispiel, Cem Öztürk' },
  ],
  'a section named beside the headline': [
    `<nav><a href="/politik">Politik</a><a href="/sport">Sport</a></nav><header><a class="article__rubric" href="/ressort/verkehr">Verkehr</a><h1>${T}</h1></header>${P}`,
    { section: 'Verkehr' },
  ],
  'a section badge': [
    `<div><div class="section-badge">Verkehr</div><h1>${T}</h1></div>${P}<div class="more"><div class="section-badge">Sport</div><h3>Der Verein steigt ab</h3></div>`,
    { section: 'Verkehr' },
  ],
  'a link to a category below the headline': [
    `<h1>${T}</h1><p class="x">Abgelegt in <a href="https://bote.de/category/verkehr/">Verkehr</a></p>${P}`,
    { section: 'Verkehr' },
  ],
  'a trail without a name': [
    `<ul><li><a href="/sport">Sport</a></li></ul><div><span><a href="/">Front</a></span> | <span><a href="/verkehr">Verkehr</a></span> | <h1>${T}</h1></div>${P}`,
    { section: 'Verkehr' },
  ],
  'links beside the headline that are no section': [
    `<div><a href="/">Start</a> <a href="/abo-angebote/heute">Abo</a> <a class="login" href="/konto">Anmelden</a><h1>${T}</h1><p><a href="/thema/faehre">Mehr zum Thema Fähre</a></p></div>${P}`,
    {},
  ],
  'a trail in JSON-LD': [
    `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Start","item":"/"},{"@type":"ListItem","position":2,"item":{"@id":"/v","name":"Verkehr"}},{"@type":"ListItem","position":3,"name":"${T}"}]}</script><h1>${T}</h1>${P}`,
    { section: 'Verkehr' },
  ],
  'a trail in JSON-LD, out of order': [
    `<script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList","itemListElement":[{"position":"2","name":"Verkehr"},{"position":"1","name":"Startseite"}]}]}</script><h1>${T}</h1>${P}`,
    { section: 'Verkehr' },
  ],
  'a change in brackets': [
    `<h1>${T}</h1><p>05.03.2026, 14:30 Uhr (aktualisiert am 06.03.2026, 9 Uhr)</p>${P}`,
    { published: '2026-03-05T14:30+01:00', modified: '2026-03-06T09:00+01:00' },
  ],
  'a change after a break': [
    `<h1>${T}</h1><p>Veröffentlicht: 5. März 2026, 14:30 Uhr<br>Letzte Aktualisierung: 6. März 2026, 9.00 Uhr</p>${P}`,
    { published: '2026-03-05T14:30+01:00', modified: '2026-03-06T09:00+01:00' },
  ],
  'a last change': [
    `<h1>${T}</h1><p>05.03.2026 14:30 Uhr – letzte Änderung 06.03.2026 09:00 Uhr</p>${P}`,
    { published: '2026-03-05T14:30+01:00', modified: '2026-03-06T09:00+01:00' },
  ],
  'a day before its author': [
    `<h1>${T}</h1><div class="info">Erstellt am 5. März 2026 von Anna Muster</div>${P}`,
    { published: '2026-03-05', byline: 'Anna Muster' },
  ],
  'seconds since 1970 as a number': [
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${T}","datePublished":1772717400,"dateModified":1772803800000}</script><h1>${T}</h1>${P}`,
    { published: '2026-03-05T14:30:00+01:00', modified: '2026-03-06T14:30:00+01:00' },
  ],
  'names above a day': [
    `<h1>${T}</h1><p>Anna Muster, Jan Probe und Eva Beispiel</p><p>5. März 2026</p>${P}`,
    { byline: 'Anna Muster, Jan Probe, Eva Beispiel', published: '2026-03-05' },
  ],
  'a place above a day': [
    `<h1>${T}</h1><p>Groß Lindenau</p><p>5. März 2026</p>${P}`,
    { published: '2026-03-05' },
  ],
  'headings that begin with Von': [
    `<h1>${T}</h1><p>Von Haus zu Haus</p>${P}<h3>Von Anna bis Zoe</h3>${P}`,
    {},
  ],
};

test.each(Object.entries(PAGES))('%s', (_name, [html, metadata]) => {
  const page = `<html><head><title>${T}</title></head><body>${html}</body></html>`;
  const { found: _, site: __, url: ___, ...fields } = pageMetadata(parseBounded(page)).metadata;
  expect(fields).toEqual(metadata);
});

const ld = (license: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: T, license })}</script>`;
const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';

test.each([
  [ld(BY_SA), BY_SA],
  [ld([BY_SA]), BY_SA],
  [ld({ '@type': 'CreativeWork', name: 'CC BY-SA 4.0', url: BY_SA }), BY_SA],
  [ld({ '@id': BY_SA }), BY_SA],
  [ld({ name: 'CC BY-SA 4.0' }), 'CC BY-SA 4.0'],
  [`<link rel="license" href="${BY_SA}">`, BY_SA],
  [ld({}), undefined],
  ['', undefined],
])('the licence in %s is %s', (head, licence) => {
  const { metadata } = pageMetadata(parseBounded(`<head>${head}</head><h1>${T}</h1>${P}`));
  expect(metadata.licence).toBe(licence);
});

const SITE = `${T} | Lindenauer Bote`;

test.each([
  ['a heading of the second level', SITE, `<h2>${T}</h2>`],
  ['one below a kicker in the heading', SITE, `<h2><span>Verkehr</span> <span>${T}</span></h2>`],
  ['one after the name of a blog', `Am Fluss: ${T}`, `<h1>Am Fluss</h1><h3 class="t">${T}</h3>`],
  ['one that leads to its own page', 'Lindenauer Bote', `<h2><a href="/v/faehre">${T}</a></h2>`],
  [
    'one named so below the name of a blog',
    'Bote',
    `<h1><a href="/">Bote</a></h1><h2>Neues vom Fluss</h2><h2 class="entry-title">${T}</h2>`,
  ],
  [
    'one below the kind of page',
    'Stadt Lindenau - Pressemeldung',
    `<h1>Pressemeldung</h1><h2>${T}</h2>`,
  ],
  ['one in a link around it', 'Bote', `<h1>Bote</h1><a href="/v/faehre/"><h3>${T}</h3></a>`],
  [
    'one in a shadow root',
    SITE,
    `<x-a><template shadowrootmode="open"><h1>${T}</h1></template></x-a>`,
  ],
  ['one with a mark of its link', T, `<h1>${T} <a class="headerlink" href="#a">¶</a></h1>`],
  ['one with a mark before it', T, `<h1><a href="#a" aria-hidden="true">#</a> ${T}</h1>`],
])('the headline is %s', (_, title, heading) => {
  const head = `<title>${title}</title><link rel="canonical" href="https://bote.example/v/faehre">`;
  const page = `<html><head>${head}</head><body>${heading}${P}<h2>Was noch fehlt</h2>${P}</body></html>`;
  expect(pageMetadata(parseBounded(page)).title).toBe(T);
});

test('below a headline in an element without a level there is a byline', () => {
  const html = `<title>${SITE}</title><div class="kopf"><span>Verkehr</span> <span>${T}</span></div><p>Von Anna Muster, <em>LTR</em></p>${P}`;
  expect(pageMetadata(parseBounded(html)).metadata.byline).toBe('Anna Muster');
});

test('templates that are shown count in the depth of a page', () => {
  const nested = (levels: number) =>
    `${'<div><template shadowrootmode="open">'.repeat(levels)}${P}`;
  expect(() => parseBounded(nested(200))).not.toThrow();
  expect(() => parseBounded(nested(300))).toThrow('nested too deeply');
});
