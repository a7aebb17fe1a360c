/** One article in our own words, as each of the agencies' formats writes it. */
export const TITLE = '«Mehr Licht im Hafen» - Stadt erneuert Laternen';
export const KICKER = 'Beleuchtung';
const LEAD =
  'Die Stadt Muster tauscht alle Laternen am Hafen aus. Der Umbau soll im Herbst fertig sein.';
const FIRST =
  'Die Arbeiten begannen am Montag an der alten Mole. «Wir wollen das Ufer sicherer machen», sagte Bürgermeisterin Anna Beispiel.';
const HEADING = 'Kosten sinken deutlich';
const SECOND =
  'Der Strom kostet künftig nur noch 40.000 Euro im Jahr. Bisher waren es nach Angaben der Stadtwerke & Partner rund 95.000 Euro, also mehr als das Doppelte.';
const POINTS = ['Die Mole bekommt 60 Laternen.', 'Der Fischmarkt bekommt 25 Laternen.'];
const BOX_HEADING = 'Laternen in Zahlen';
const BOX = 'Im Hafen gibt es 340 Laternen, davon leuchten 310 noch mit Natriumdampf.';
const ROWS = [
  ['Mole', '60', '2026'],
  ['Fischmarkt', '25', '2027'],
];

export const SENTENCES = [
  ...LEAD.split(/(?<=\.) /),
  ...FIRST.split(/(?<=\.) /),
  HEADING,
  'Der Strom kostet künftig nur noch 40.000 Euro im Jahr.',
  'Bisher waren es nach Angaben der Stadtwerke & Partner rund 95.000 Euro, also mehr als das Doppelte.',
  ...POINTS,
  ...ROWS.map((row) => row.join(' ')),
  BOX_HEADING,
  BOX,
];

const html = (text: string) => text.replaceAll('&', '&amp;');
const table = `<table><tbody>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const main = (first: string) =>
  `<p>${first}</p><p></p><h2>${HEADING}</h2><p>${html(SECOND).replace('Strom', '<strong>Strom</strong>').replace('Stadtwerke', '<a class="externalLink" href="https://example.com/?a=1&amp;b=2">Stadtwerke</a>')}</p><ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul><figure class="table">${table}</figure>`;
const box = `<h2>${BOX_HEADING}</h2><p>${BOX}</p>`;
const SPAN = '<span class="dateline">Musterstadt <span class="credit">(dpa)</span> - </span>';

export const URN = 'urn:newsml:dpa.com:20090101:260310-930-123456';
export const VERSION_TIME = '2026-03-10T11:05:00+01:00';
const COPYRIGHT = 'Copyright 2026, dpa. Alle Rechte vorbehalten';

type Fields = Record<string, unknown>;

/** `nonPublic` is put wherever a format has something for editors alone. */
export const digitalwires = (changes: Fields = {}, nonPublic = 'Nur intern'): Fields => ({
  format: 'digitalwires@0.9.1',
  type: 'composite',
  entry_id: 'abc',
  updated: '2026-03-10T10:06:00Z',
  urn: URN,
  version: 2,
  version_created: VERSION_TIME,
  pubstatus: 'usable',
  signal: null,
  embargoed: null,
  content_created: null,
  language: 'de',
  urgency: 3,
  kicker: KICKER,
  headline: TITLE,
  subhead: null,
  teaser: LEAD,
  byline: 'Von Ben Probe und Carla Test, dpa',
  dateline: 'Musterstadt (dpa) - ',
  article_html: `<section class="main">${main(FIRST)}<dnl-image ref="x" caption="Eine Laterne."></dnl-image><figure><figcaption>Laternen am Abend. Foto: Dora Muster/dpa</figcaption></figure></section>`,
  infobox_html: `<section class="infobox">${box}</section>`,
  linkbox_html:
    '<section class="linkbox"><ul><li><a href="https://example.com">Seite der Stadt</a></li></ul></section>',
  creditline: 'dpa',
  copyrightnotice: COPYRIGHT,
  usageterms: 'Nutzung nach Vereinbarung',
  notepad: {
    header_html: '<h3>Notizblock</h3>',
    public_html: '<section class="np-public"><p>Bilder folgen.</p></section>',
    nonpublic_html: `<section class="np-nonpublic"><p>${nonPublic}</p></section>`,
  },
  ednotes: [
    { role: 'dpaednoterole:closingline', ednote: 'dpa bpr yydd n1 cte', is_publishable: true },
    { role: 'dpaednoterole:contacts', ednote: nonPublic, is_publishable: false },
  ],
  associations: [{ type: 'image', urn: 'urn:x', caption: 'Eine Laterne.' }],
  categories: [
    { type: 'dnltype:dpasubject', name: 'Verkehr', qcode: 'medtop:20000337', rank: 1 },
    { type: 'dnltype:keyword', name: 'Hafen', qcode: null },
    { type: 'dnltype:geosubject', name: 'Deutschland', qcode: 'dpacountry:1' },
    { type: 'dnltype:desk', name: 'vm', qcode: 'dpacat:vm' },
    { type: 'dnltype:genre', name: 'Meldung', qcode: 'dpatextgenre:1' },
    { type: 'dnltype:poi', name: nonPublic, qcode: null },
  ],
  ...changes,
});

const NAR = 'http://iptc.org/std/nar/2006-10-01/';

type G2 = { item?: string; meta?: string; content?: string; nonPublic?: string };

const G2_META =
  '<itemClass qcode="ninat:text"/><provider qcode="dnlprov:dpa"><name>dpa</name></provider>';

export const newsItem = ({
  meta = '',
  content = xhtml(),
  nonPublic = 'Nur intern',
}: G2 = {}): string =>
  `<newsItem xmlns="${NAR}" guid="${URN}" version="2" standard="NewsML-G2" standardversion="2.32" conformance="power" xml:lang="de">
<catalog><scheme alias="thema" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>
<rightsInfo><copyrightNotice>${COPYRIGHT}</copyrightNotice><usageTerms>Nutzung nach Vereinbarung</usageTerms></rightsInfo>
<itemMeta>${G2_META}<versionCreated>${VERSION_TIME}</versionCreated>${meta.includes('<pubStatus') ? '' : '<pubStatus qcode="stat:usable"/>'}${meta}
<edNote role="dpaednoterole:contacts" pubconstraint="dpapconstraint:nonpublic">${nonPublic}</edNote>
<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml" class="notepad"><p>${nonPublic}</p></section></edNote></itemMeta>
<contentMeta><urgency>3</urgency><genre qcode="dpatextgenre:1"><name>Meldung</name></genre>
<subject qcode="dpacat:vm" type="dpatype:category"><name>vm</name></subject>
<subject qcode="thema:20000337" type="dpatype:dpasubject"><name>Verkehr</name></subject>
<subject qcode="dpacountry:1" type="cpnat:geoArea"><name>Deutschland</name></subject>
<keyword>Hafen</keyword><headline rank="1">${TITLE}</headline><headline rank="3">${KICKER}</headline>
<dateline>Musterstadt (dpa) - </dateline><by>Von Ben Probe und Carla Test, dpa</by><creditline>dpa</creditline>
<description role="drol:teaser">${LEAD}</description></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;

export const newsMessage = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="${NAR}"><header><sent>${VERSION_TIME}</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`;

export const xhtml = (nonPublic = 'Nur intern') =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body>
<header><time class="publicationDate">10.03.2026</time><ul class="slugline"><li>Verkehr</li></ul><h3>${KICKER}</h3><h1>${TITLE}</h1><p class="byline">Von Ben Probe</p></header>
<section class="main"><p class="teaser">${LEAD}</p>${main(SPAN + FIRST)}<dnl-image caption="Eine Laterne."/><div class="infobox">${box}</div></section>
<section class="np-nonpublic"><p>${nonPublic}</p></section><p class="closingline">dpa bpr yydd n1 cte</p></body></html></inlineXML>`;

export const inlineNitf = (nitf: string) =>
  `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`;

export const nitf = ({
  root = '<nitf>',
  docdata = '',
  nonPublic = 'Nur intern',
}: {
  root?: string;
  docdata?: string;
  nonPublic?: string;
} = {}): string =>
  `${root}<head><title>${TITLE}</title><meta name="origin" content="dpa - Agentur"/>
<tobject><tobject.subject tobject.subject.refnum="04000000"/></tobject>
<docdata><doc-id id-string="${URN.replace(/[:.]/g, '-')}:1773137100000"/><urgency ed-urg="3"/><date.issue norm="20260310T110500+0100"/>
<doc-scope scope="vm"/><key-list><keyword key="Verkehr/Hafen/"/></key-list>${docdata}</docdata></head>
<body><body.head><hedline><hl1>${TITLE}</hl1><hl2 class="ShortHeadLine">${KICKER}</hl2></hedline><note noteclass="std"><body.content><p>${nonPublic}</p></body.content></note>
<byline>Von <person>Ben Probe</person> und Carla Test, dpa</byline><abstract><p>${LEAD}</p></abstract></body.head>
<body.content><p lede="true">Musterstadt (dpa) - ${FIRST}</p><hl2>${HEADING}</hl2><p>${html(SECOND).replace('Stadtwerke', '<org>Stadtwerke</org>')}</p>
<ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul>${table}<block style="infobox"><hl2>${BOX_HEADING}</hl2><p>${BOX}</p></block>
<block style="EXTERNAL-LINKS"><p><a href="https://example.com">Seite der Stadt</a></p></block>
<media media-type="image"><media-caption><p>Laternen am Abend. Foto: Dora Muster/dpa</p></media-caption></media></body.content>
<body.end><tagline>dpa bpr yydd n1 cte</tagline></body.end></body></nitf>`;

const body = `<div>${main(`Musterstadt (dpa) - ${FIRST}`)}<div class="infobox">${box}</div></div>`;
const ninjsBase = {
  uri: URN,
  version: '2',
  versioncreated: VERSION_TIME,
  pubstatus: 'usable',
  urgency: 3,
  language: 'de',
};

export const ninjs1 = (changes: Fields = {}): Fields => ({
  ...ninjsBase,
  type: 'text',
  headline: TITLE,
  byline: 'Von Ben Probe und Carla Test, dpa',
  description_text: LEAD,
  body_xhtml: body,
  subject: [{ code: 'medtop:20000337', name: 'Verkehr' }],
  place: [{ name: 'Deutschland' }],
  copyrightnotice: COPYRIGHT,
  usageterms: 'Nutzung nach Vereinbarung',
  ednote: 'Nur intern',
  ...changes,
});

export const ninjs2 = (changes: Fields = {}): Fields => ({
  ...ninjsBase,
  headlines: [
    { role: 'kicker', value: KICKER },
    { role: 'main', value: TITLE },
  ],
  by: 'Von Ben Probe und Carla Test, dpa',
  descriptions: [{ role: 'summary', value: LEAD }],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'Nur der Anfang.' },
    { role: 'html', contenttype: 'text/html', value: body },
  ],
  subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337', name: 'Verkehr' }],
  places: [{ name: 'Deutschland' }],
  ...changes,
});

/** ninjs 3 writes its names in camel case. */
export const ninjs3 = (changes: Fields = {}): Fields => {
  const { versioncreated, pubstatus, bodies: _, ...others } = ninjs2();
  return {
    ...others,
    versionCreated: versioncreated,
    pubStatus: pubstatus,
    bodies: [
      { role: 'main', contentType: 'text/plain', value: 'Nur der Anfang.' },
      { role: 'web', contentType: 'text/html', value: body },
    ],
    copyrightNotice: COPYRIGHT,
    usageTerms: 'Nutzung nach Vereinbarung',
    genres: [{ name: 'Meldung' }],
    infoSources: [{ name: 'dpa' }],
    edNote: 'Nur intern',
    ...changes,
  };
};

const wrapped = (text: string, indent = ''): string =>
  text.replace(/(.{1,69})(?: |$)/g, `$1\n${indent}`).trim();

type Iptc = { notes?: string; byline?: string; nonPublic?: string; lineEnd?: string };

export const iptc = ({
  notes = '(Meldung)',
  nonPublic = 'Nur intern',
  lineEnd = '\n',
}: Iptc = {}): string =>
  [
    '\u0001bdt0123 3 vm 120  dpa 0123',
    '',
    'Verkehr/Hafen/Deutschland/',
    `\u0002${notes}`,
    '«Mehr Licht im Hafen» - ',
    'Stadt erneuert Laternen',
    'Von Ben Probe und Carla Test, dpa =',
    '',
    wrapped(LEAD),
    '',
    wrapped(`Musterstadt (dpa) - ${FIRST}`),
    '',
    HEADING,
    '',
    wrapped(SECOND),
    '',
    ...POINTS.map((point) => `- ${wrapped(point, '  ')}`),
    '',
    ...ROWS.map((row) => `| ${row.join(' | ')} |`),
    '',
    BOX_HEADING,
    '',
    wrapped(BOX),
    '',
    '# Notizblock',
    '',
    '## Orte',
    `- ${nonPublic}`,
    '',
    '* * * *',
    'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    '',
    '## Kontakte',
    `- ${nonPublic}`,
    '',
    'dpa bpr yydd n1 cte',
    '',
    '\u0003101105 Mrz 26',
    '\u007f',
    '\u007f\u0004',
  ].join(lineEnd);
