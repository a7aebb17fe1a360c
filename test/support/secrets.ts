import { docx, paragraph } from './desk-docx.ts';
import { DESK_PARAGRAPHS, DESK_TEXT, DESK_TITLE, mail } from './desk-mail.ts';
import {
  digitalwires,
  inlineNitf,
  iptc,
  newsItem,
  newsMessage,
  ninjs1,
  ninjs2,
  ninjs3,
  nitf,
  xhtml,
} from './wires.ts';

/** What every secret contains. */
export const SECRET = /QZX[\w-]*/g;

/** A note for editors alone that says where it was put. */
const secret = (where: string): string =>
  `Bitte rufen Sie Ben Geheim an, Telefon 030 4711, nicht zur Veröffentlichung QZX-${where}`;

const tag = (where: string) => `<p>${secret(where)}</p>`;

type Fields = Record<string, unknown>;

/** Fields that no version of a format has had so far. */
const unknown = (where: string): Fields => ({
  internal: secret(`${where}-text`),
  internal_html: tag(`${where}-html`),
  internals: [{ note: secret(`${where}-list`), by: { name: secret(`${where}-deep`) } }],
});

const DIGITALWIRES_ROLES =
  'closingline editorialnote contacts dpacontacts picture correction genrenote edservice invented'.split(
    ' ',
  );

export const digitalwiresWithSecrets = (changes: Fields = {}): Fields => {
  const item = digitalwires({}, secret('fixture'));
  return {
    ...item,
    ...unknown('item'),
    article_html: `${item.article_html}<!-- ${secret('comment')} --><section class="np-nonpublic">${tag('np-section')}</section><dnl-image caption="${secret('embed')}"></dnl-image><dnl-wgchart note="${secret('attribute')}"></dnl-wgchart>`,
    linkbox_html: `<section class="linkbox"><ul><li><a href="https://example.com">${secret('linkbox')}</a></li></ul></section>`,
    notepad: {
      ...unknown('notepad'),
      header_html: tag('notepad-header'),
      public_html: tag('notepad-public'),
      nonpublic_html: tag('notepad-nonpublic'),
    },
    ednotes: [
      ...DIGITALWIRES_ROLES.map((role) => ({
        role: `dpaednoterole:${role}`,
        ednote: secret(`ednote-${role}`),
        is_publishable: role === 'closingline',
        ...unknown(`ednote-${role}`),
      })),
      ...[false, null, 'false', 0].map((is_publishable) => ({
        role: 'dpaednoterole:correctionshort',
        ednote: secret(`correction-${is_publishable}`),
        is_publishable,
      })),
    ],
    autopublishnotice: secret('autopublish'),
    associations: [
      {
        type: 'image',
        urn: 'urn:x',
        headline: secret('picture-headline'),
        caption: secret('picture-caption'),
        creditline: secret('picture-credit'),
        renditions: [{ url: `https://example.com/${secret('picture-url')}` }],
        ...unknown('picture'),
      },
    ],
    categories: [
      ...(item.categories as Fields[]).map((category) => ({ ...category, ...unknown('category') })),
      ...['wire', 'poi', 'scope', 'rubric', 'invented'].map((type) => ({
        type: `dnltype:${type}`,
        name: secret(`category-${type}`),
        qcode: `x:${secret(`qcode-${type}`)}`,
      })),
    ],
    ...changes,
  };
};

const NINJS_SECRETS: Fields = {
  ...unknown('ninjs'),
  ednote: secret('ednote'),
  edNote: secret('edNote'),
  altIds: [{ role: 'internal', value: secret('alternative-id') }],
  ednotes: [{ role: 'note', value: secret('ednotes') }],
  contacts: [{ name: secret('contact') }],
  contentcreated_by: secret('creator'),
  associations: {
    a: { headline: secret('association-headline'), body_text: secret('association-body') },
  },
  signals: [secret('signal')],
};

const NON_PUBLIC = 'pubconstraint="x:nonpublic"';

const newsItemWithSecrets = (content: string): string =>
  newsItem({
    content,
    nonPublic: secret('note'),
    meta: `<edNote ${NON_PUBLIC}>${secret('ednote')}</edNote><edNote role="dpaednoterole:correctionshort" ${NON_PUBLIC}>${secret('correction')}</edNote><internal note="${secret('attribute')}">${secret('element')}</internal><x:note xmlns:x="urn:x">${secret('namespace')}</x:note><!-- ${secret('comment')} -->`,
  });

const nitfWithSecrets = (root?: string): string =>
  nitf({
    ...(root && { root }),
    nonPublic: secret('note'),
    docdata: `<ed-msg info="${secret('ed-msg')}">${secret('ed-msg-text')}</ed-msg><du-key key="${secret('du-key')}"/><internal>${secret('unknown')}</internal>`,
  }).replace('</body.content>', `<!-- ${secret('comment')} --></body.content>`);

/** An upload in each format, with secrets wherever it has something that is not for readers. */
export const uploadsWithSecrets = (): Record<string, string | Uint8Array> => {
  const json = (value: unknown) => JSON.stringify(value);
  const [first = '', ...others] = DESK_PARAGRAPHS;
  const run = `<w:r><w:t>${first}</w:t></w:r>`;
  const article = others.map((text) => paragraph(text)).join('');
  return {
    'digitalwires.json': json(digitalwiresWithSecrets()),
    'unread.json': json(
      digitalwiresWithSecrets({
        urn: 'urn:x:unread',
        version: secret('version'),
        urgency: { a: secret('urgency') },
        byline: [secret('byline')],
      }),
    ),
    'ninjs-1.json': json(ninjs1({ uri: 'urn:ninjs:1', ...NINJS_SECRETS })),
    'ninjs-2.json': json(ninjs2({ uri: 'urn:ninjs:2', ...NINJS_SECRETS })),
    'ninjs-3.json': json(ninjs3({ uri: 'urn:ninjs:3', ...NINJS_SECRETS })),
    'g2.xml': named(newsItemWithSecrets(xhtml(secret('np-section'))), '900001'),
    'g2-nitf.xml': named(newsMessage(newsItemWithSecrets(inlineNitf(nitfWithSecrets()))), '900002'),
    'nitf.xml': named(nitfWithSecrets(), '900003'),
    'message.iptc': iptc({ nonPublic: secret('below-the-rule') }),
    'mail.eml': mail('WG: Text', [
      {
        type: 'text/plain',
        body: `Liebe Kollegen,\n\n${secret('note').replace(/^B/, 'b')}\n\nViele Grüße\n${secret('name')}\n\nVon: Otto <${secret('sender')}@example.org>\nAn: ${secret('receiver')}\nBetreff: ${DESK_TITLE}\n\n${DESK_TEXT}\n\n-- \n${secret('signature')}`,
      },
      { type: 'image/png', body: 'x', name: secret('file-name') },
    ]),
    'text.docx': docx(
      `${paragraph(DESK_TITLE, 'Titel')}<w:p><w:commentRangeStart w:id="1"/>${run}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:del w:id="4" w:author="${secret('author')}"><w:r><w:delText>${secret('deleted')}</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>${secret('hidden')}</w:t></w:r></w:p>${article}`,
      {
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="${secret('comment-author')}">${paragraph(secret('comment'))}</w:comment></w:comments>`,
        'docProps/core.xml': `<x>${secret('properties')}</x>`,
      },
    ),
    'text.md': `---\ntitle: ${DESK_TITLE}\nnotes: ${secret('notes')}\ninternal:\n  contact: [${secret('contact')}]\n---\n\n<!-- ${secret('comment')} -->\n\n${DESK_TEXT.split('\n\n').slice(1).join('\n\n')}`,
    'page.html': `<html><head><meta name="internal" content="${secret('meta')}"></head><body><!-- ${secret('comment')} --><article data-note="${secret('attribute')}"><h1>${DESK_TITLE}</h1>${DESK_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article><script>const note = '${secret('script')}'</script><template>${tag('template')}</template></body></html>`,
  };
};

/** An item of its own. */
const named = (xml: string, name: string) =>
  xml.replaceAll(/260310-930-123456/g, `260310-930-${name}`);

/** The same where they are rejected or withdrawn. */
export const rejectedWithSecrets = (): Record<string, string | Uint8Array> => {
  const item = (changes: Fields) =>
    JSON.stringify(digitalwiresWithSecrets({ urn: `urn:x:${Object.keys(changes)}`, ...changes }));
  const g2 = newsItemWithSecrets(xhtml(secret('np-section')));
  const sound = JSON.stringify(digitalwiresWithSecrets());
  return {
    'withheld.json': item({ pubstatus: 'withheld' }),
    'canceled.json': item({ pubstatus: 'canceled', signal: secret('signal') }),
    'status.json': item({ pubstatus: secret('status') }),
    'language.json': item({ language: secret('language') }),
    'ednotes.json': item({ ednotes: secret('ednotes') }),
    'embargoed.json': item({ embargoed: secret('embargoed') }),
    'expires.json': item({ expires: secret('expires') }),
    'picture.json': item({ article_html: null, associations: [{ type: secret('type') }] }),
    'planning.json': item({ headline: `Tagesvorschau ${secret('headline')}` }),
    'cut.json': sound.slice(0, sound.lastIndexOf('QZX') + 8),
    'broken.json': sound.replace('{', `{ ${secret('syntax')}`),
    'cut.xml': g2.slice(0, g2.lastIndexOf('QZX') + 8),
    'tag.xml': g2.replace('<itemMeta>', '<itemMeta><QZX-tag></QZX-other>'),
    'entity.xml': g2.replace('<itemMeta>', '<itemMeta>&QZX-entity;'),
    'prefix.xml': g2.replace('<itemMeta>', '<itemMeta><QZX-prefix:x/>'),
    'doctype.xml': g2.replace(
      '<newsItem',
      `<!DOCTYPE x [<!ENTITY a "${secret('entity')}">]><newsItem`,
    ),
    'picture.xml': g2.replace('ninat:text', `ninat:${secret('class')}`),
    'empty.iptc': iptc({ nonPublic: secret('rule') }).replace(
      /=\n[\s\S]*?# Notizblock/,
      '=\n\n# Notizblock',
    ),
    'english.eml': mail(secret('subject'), [
      {
        type: 'text/plain',
        body: `The council met on Monday. It decided to build.\n-- \n${secret('signature')}`,
      },
    ]),
    'scan.eml': mail('x', [{ type: 'application/rtf', body: '{\\rtf1 x}', name: 'a.rtf' }]),
    'front.md': `---\nexpires: ${secret('expires')}\n---\n\n${DESK_TEXT}`,
  };
};
