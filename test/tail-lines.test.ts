import { expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';

const BODY = [
  'Die Stiftung Lohe hat am Mittwoch in Weiher ein Haus für Familien eröffnet. Es kostet 4,2 Millionen Euro und hat 18 Zimmer.',
  '„Wer ein krankes Kind besucht, soll in der Nähe schlafen können“, sagte die Leiterin Ida Kern. Bisher fuhren manche Eltern jeden Tag 90 Kilometer.',
  'Die Stadt gab das Grundstück, den Bau bezahlten 600 Spender. Im Frühjahr folgt ein Spielplatz, an dem auch die Schule nebenan mitbaut.',
];
const ABOUT =
  'Die Stiftung Lohe hilft seit 1998 Familien mit kranken Kindern. Sie hat ihren Sitz in Weiher und beschäftigt 40 Menschen an drei Standorten.';

const paragraphsOf = (end: string[], key: string): string[] => {
  const text = ['Ein Haus für Familien', ...BODY, ...end].join('\n\n');
  const { blocks } = clean(Buffer.from(key.endsWith('.md') ? `# ${text}` : text), { key });
  return blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' '));
};

test.each([
  ['Über die Stiftung Lohe', ABOUT],
  ['ÜBER DIE STIFTUNG LOHE:', ABOUT, 'Sie finanziert sich aus Spenden und Erbschaften.'],
  ['Zur Stiftung Lohe:', ABOUT, 'Pressekontakt: Max Roth, 0421 555 12'],
  ['Weitere Informationen zur Stiftung Lohe', ABOUT],
  ['Unternehmensprofil', ABOUT, 'Kontakt', 'Max Roth', 'presse@lohe.example'],
  [ABOUT, 'Pressekontakt:', 'Max Roth', 'Telefon 0421 555 12'],
  ['Für Rückfragen steht Ihnen Max Roth unter 0421 555 12 gern zur Verfügung.'],
  ['Hinweis an die Redaktionen: Fotos gibt es unter www.lohe.example/presse zum Abdruck.'],
  ['Achtung Redaktionen: Das Haus kann am Freitag um 10 Uhr besichtigt werden.'],
  ['Druckfähige Bilder stehen zum Download bereit: www.lohe.example/bilder.'],
  ['Über eine Veröffentlichung freuen wir uns sehr.'],
  ['Medienvertreterinnen und Medienvertreter sind zur Führung am Freitag herzlich eingeladen.'],
  ['Diese Pressemitteilung enthält zukunftsgerichtete Aussagen, die auf Annahmen beruhen.'],
  ['Das Bildmaterial ist urheberrechtlich geschützt und darf nur hierzu verwendet werden.'],
  ['Die Redaktion behält sich vor, Zuschriften zu kürzen. Anonyme Briefe erscheinen nicht.'],
  ['(Bericht von Max Roth, redigiert von Eva Lutz. Rückfragen an die Redaktion in Berlin.)'],
  ['62 Zeilen, ein Foto kommt noch.'],
  ['Für die Angaben ist die Pressestelle verantwortlich. Nachdruck mit Quelle gestattet.'],
  ['In dieser Pressemitteilung wird auf die Nennung beider Formen verzichtet.'],
  ['Dieser Text ist Teil der Serie „Unter einem Dach“. Die nächste Folge handelt vom Heizen.'],
  ['Dieser Beitrag erschien zuerst im Heft der Stiftung und wurde für uns gekürzt.'],
  ['Gefördert durch das Ministerium für Familie aufgrund eines Beschlusses des Landtags.'],
  ['Mit freundlicher Unterstützung der Sparkasse Weiher und des Lions Clubs.'],
  ['Für weitere Informationen', 'Max Roth', 'Telefon 0421 555 12', 'presse@lohe.example'],
  ['Der Vorstand', 'Förderverein Weiher von 1898 e. V.'],
  ['*** ENDE ***', 'Die Stiftung Lohe lädt außerdem für Samstag zum Basar ein.'],
])('%s … is no part of the article', (...end) => {
  expect(paragraphsOf(end, 'a.txt')).toEqual(BODY);
  expect(paragraphsOf(end, 'a.md')).toEqual(BODY);
});

test.each([
  ['Die Polizei bittet um Hinweise. Wer etwas gesehen hat, meldet sich unter 0421 555 12.'],
  ['Die Stiftung beschäftigt inzwischen 40 Menschen und setzte zuletzt neun Millionen Euro um.'],
  ['Die Fotos der Familien hängen noch bis März im Rathaus, der Eintritt ist frei.'],
  ['Für Nachfragen war die Stadt am Abend nicht mehr erreichbar, wie schon am Vortag.'],
  ['Die Fotos sind noch bis März im Rathaus zu sehen, und der Eintritt ist kostenfrei.'],
  ['Der Presse ist der Zutritt zu den Zimmern untersagt, aus gutem Grund, wie Kern findet.'],
  ['Für die Veröffentlichung der Liste ist ein früherer Mitarbeiter des Hauses verantwortlich.'],
  ['Die Polizei zeigt Bilder des Mannes. Wer ihn kennt, möge sich bitte auf der Wache melden.'],
  ['Und wenn Sie wieder einen Journalisten treffen, dann grüßen Sie ihn einfach mal freundlich.'],
  ['Gefördert durch das Land war das Haus schon einmal, damals mit zwei Millionen Euro.'],
  ['Träger des Hauses wird von Januar an der neue Förderverein Weiher e. V.'],
  ['Über Nacht kam der Frost.', 'Am Donnerstag blieb das Haus deshalb kalt, weil ein Rohr brach.'],
  ['Mit der Veröffentlichung der Pläne rechnet Kern bis Ostern, wie sie am Abend sagte.'],
  [
    'Über den Zaun\n\nNachbarn beschweren sich schon. Sie fürchten um ihre Ruhe und ihre Parkplätze.',
  ],
])('%s … stays', (...end) => {
  const kept = end.flatMap((each) => each.split('\n\n'));
  expect(paragraphsOf(end, 'a.txt')).toEqual([...BODY, ...kept]);
});

test.each([
  'Die Bilder der Familien sind noch bis Ende Mai im Internet abrufbar.',
  'Fünfzig Fotos stehen zum Verkauf, der Erlös steht dem Haus zur Verfügung.',
  'Das Archiv umfasst 20.000 Fotos. Ein Teil ist online abrufbar, der Rest liegt im Keller.',
  'Die Pläne sind nach ihrer Veröffentlichung auch im Internet abrufbar.',
  'Der Film ist bis zum 3. Juni in der Mediathek abrufbar. Die Presse feierte ihn sehr.',
  'Das Filmmaterial der Kamera steht nun auch der Polizei in Weiher zur Verfügung.',
  'Die Stiftung verzichtet in diesem Jahr auf ein Fest, wie aus der Pressemitteilung hervorgeht.',
  'Die Redaktion verzichtet künftig auf gedruckte Ausgaben am Montag und am Freitag.',
  'Für die Inhalte ist künftig eine gemeinsame Redaktion verantwortlich, mit Sitz in Weiher.',
  'Die Redaktion behält sich rechtliche Schritte gegen den Betreiber des Hauses vor.',
  'Journalisten und Besucher werden gebeten, die Baustelle nicht zu betreten.',
  'Kern will die Zahlen vor der Veröffentlichung nicht kommentieren. Sie bitte um Geduld.',
  'Das Gutachten gibt die Meinung der Presse und der Bürger wieder.',
  'Geöffnet ist von 10 bis 17 Uhr. Bitte vorher anmelden. Die Presse lobte das Haus.',
  'Der Eintritt ist frei, der Umbau dauert bis Mai. Für Rückfragen steht Ihnen Eva Lutz bereit.',
  'Dieser Beitrag wurde zuletzt vor zehn Jahren erhöht und soll nun um drei Euro steigen.',
  'Dieser Artikel gehört zu den Grundrechten und ist nicht zu ändern.',
  'Dieser Text entstand vermutlich im Kloster, vor der Gründung der Stadt.',
  'Diese Pressemitteilung ist eine Fälschung, das Haus hat sie nicht geschrieben.',
  '280 Zeichen. Mehr erlaubt der Dienst auch der Stiftung nicht.',
  'Anlagen: So heißen die drei Kraftwerke am Rand der Stadt seit jeher.',
  'Haftungsausschluss: So kommen Vermieter davon, wenn ein Kind zu Schaden kommt.',
  'Für Rückfragen steht im Amt niemand zur Verfügung, wie 300 Bürger seit Wochen beklagen.',
  'Zu der Feier sind alle herzlich eingeladen, die Presse berichtet schon seit Wochen darüber.',
  'Für Journalisten: Es gibt jetzt einen Kurs, der sie auf den Krieg vorbereitet.',
  '120 Zeilen, mehr hat das Gedicht nicht, und doch kennt es in Weiher jeder.',
  'Dieser Text ist im Rahmen des Möglichen das Beste, was der Rat beschließen kann.',
  'Die Redaktion hat für Sie gewählt, und am Ende liegt der Turm vorn.',
  'Kontakt zu den Fans: Der Klub will künftig häufiger mit ihnen reden, Telefon 0421 555 12.',
  'Was würden Sie der Redaktion raten, wenn wieder so ein Brief kommt?',
  'Ich habe Ihnen die Pressemitteilung gezeigt, darin ist alles nachzulesen.',
])('the last paragraph %j stays', (last) => {
  expect(paragraphsOf([last], 'a.txt')).toEqual([...BODY, last]);
});

const NEAR =
  'Im Rat war die Wahl lange ein Thema. Die größte Partei setzt sich dafür ein, dass sie gilt.';
test.each([
  ['Zur Wahl', 'Die Wahl ist am 14. März, Auskunft gibt es unter www.lohfeld.example.', NEAR],
  [
    'Zum Konzert',
    'Das Konzert gehört zu einer Reihe des Vereins.',
    'Karten: Telefon 0421 555 12.',
    NEAR,
  ],
  ['Zum Wahlkampf', `Im Wahlkampf fiel das auf. ${NEAR}`, 'Die Mitglieder stimmen nun darüber ab.'],
  ['Zum Verein', 'Der Verein hat 300 Mitglieder und betreibt zwei Plätze am Rand der Stadt.', NEAR],
  [
    'Informationen zur Klinik Rodau',
    'Die Klinik Rodau gehört zu den größten im Land und versorgt 12.000 Patienten. Sie muss schließen.',
  ],
  [
    'Informationen zur Klinik Rodau',
    'Die Klinik Rodau gehört zu den größten im Land und versorgt 12.000 Patienten. Das endet im Mai.',
  ],
  [
    'Über Geld spricht man nicht',
    'Geld gehört zu den Themen, über die im Rat keiner gern spricht.',
  ],
  [
    'Das Unternehmen',
    'Das Unternehmen sucht einen Platz für 300 Menschen.',
    'Wo, steht auf www.lohe.example.',
  ],
  ['Profil', 'Die Leiterin hat in dieser Zeit an Profil gewonnen.', 'Die Pläne: www.lohe.example.'],
  ['Die Kandidaten in Kürze', 'Ida Kern setzt sich für Familien ein.', 'Mehr: www.lohe.example.'],
  ['Impressum', 'Auf der Seite fehlt jeder Name. Nun steht dort: Telefon 0421 555 12.', NEAR],
  ['Informationen', 'Die Stadt gibt wenig Auskunft. Auf www.lohe.example steht nichts dazu.', NEAR],
  [
    'Kontakt',
    'Zu den Nachbarn hält das Haus Kontakt, so gut es geht.',
    'Auf www.lohe.example steht mehr.',
  ],
  ['Über die Stiftung Lohe', ABOUT, 'Am Montag sagte Kern, das werde sich so nicht wiederholen.'],
])('the section %j stays', (...section) => {
  const text = section.filter((each) => each !== 'Impressum').join(' ');
  expect(paragraphsOf(section, 'a.txt').join(' ')).toContain(text);
});

test.each(['###', '# # #', '- Ende -', '+++ Ende der Meldung +++'])(
  'items of a roundup below %j stay',
  (mark) => {
    const item = [
      'Rohr am Markt bricht',
      'Am Markt ist ein Rohr gebrochen. Der Bus hält woanders.',
    ];
    const kept = paragraphsOf(
      [mark, ...item, mark, 'Neuer Leiter', 'Max Roth leitet nun das Bad.'],
      'a.txt',
    );
    expect(kept).toEqual(expect.arrayContaining([...BODY, item[1]]));
  },
);

test.each([
  [
    'Die Firma Kern mit Sitz in Lohfeld beschäftigt 300 Mitarbeiter und ist die größte der Region.',
    'Infos zum Umbau: www.lohfeld.example',
  ],
  [
    'Die Caritas betreibt seit 1990 drei Standorte und bietet ihren Kunden Rat.',
    'Beratung: Telefon 0421 555 12',
  ],
  [
    'Der Klub hat 300 Mitglieder, gehört zu den ältesten des Landes und betreibt zwei Plätze.',
    'Kontakt: Max Roth, Telefon 0421 555 12',
  ],
])('%j stays above an address for readers', (last, address) => {
  expect(paragraphsOf([last, address], 'a.txt')).toContain(last);
});

test.each([
  ['Auf dem Programm stehen:', 'Führung durch das Haus', 'Basteln', 'Lesung für Kinder'],
  ['Wer hilft', 'Max Roth', 'Eva Lutz'],
])('a short last paragraph stays below %j and short lines', (...lines) => {
  const last = 'Wer kommen will, ruft vorher an. Die Plätze sind begrenzt.';
  expect(paragraphsOf([lines.join('\n'), last], 'a.txt')).toContain(last);
});

test.each([
  ['Über die Kosten', 'Die Kosten tragen nun je zur Hälfte das Land und die Stadt Weiher.'],
  ['Über die Spender', 'Die Spender wollen ungenannt bleiben, ihre Mitglieder sagen nichts.'],
  ['Zum Auftakt', 'Zum Auftakt spielt die Stadtkapelle, die 40 Mitglieder aus Weiher hat.'],
])('the subhead %j is none of notes on the sender', (subhead, last) => {
  expect(paragraphsOf([subhead, last], 'a.txt')).toEqual([...BODY, subhead, last]);
});

test('contacts between the paragraphs do not hide what comes after them', () => {
  const end = ['Pressekontakt', 'Max Roth', 'presse@lohe.example'];
  const last = 'Am Freitag eröffnet nebenan eine Praxis, die auch am Wochenende Kinder behandelt.';
  expect(paragraphsOf([...end, last], 'a.txt')).toEqual([...BODY, last]);
});

test.each([
  ['/tav/mis/jha', undefined],
  ['/mne/DP/jkr', undefined],
  [' (0042/01.12.2025)', undefined],
  [' (dpa)', 'dpa'],
])('the sign %j after the last sentence goes', (sign, agency) => {
  const text = ['Ein Haus für Familien', ...BODY].join('\n\n');
  const { blocks, metadata } = clean(Buffer.from(text + sign), { key: 'a.txt' });
  expect(blocks.at(-1)?.sentences.at(-1)?.text).toBe(BODY.at(-1)?.split('. ')[1]);
  expect(metadata.agency).toBe(agency);
});

test.each([
  '[Foto Ida Kern, Archiv]',
  '<<Grafik Kosten>>',
  '##ZT##',
  '[Infokasten]',
  '#weiher #familie',
  '– Fortsetzung nächste Seite –',
])('%s between paragraphs is left by a desk', (line) => {
  const [first = '', ...others] = BODY;
  const text = ['Ein Haus für Familien', first, line, ...others].join('\n\n');
  const { blocks } = clean(Buffer.from(text), { key: 'a.txt' });
  expect(blocks).toHaveLength(BODY.length);
});

test('who led an interview may be named above a note on the guest', () => {
  const note = 'Zur Person: Ida Kern, geboren 1981 in Weiher, leitet die Stiftung seit 2019.';
  const text = ['Ein Haus für Familien', ...BODY, 'Interview: Eva Lutz', note].join('\n\n');
  const { blocks, metadata } = clean(Buffer.from(text), { key: 'a.txt' });
  expect(metadata.byline).toBe('Eva Lutz');
  expect(blocks.map(({ sentences }) => sentences[0]?.text)).not.toContain('Interview: Eva Lutz');
});

test.each([[['## Unterlagen']], [['**Die Unterlagen zum Nachlesen**']], [[]]])(
  'but not those that are part of it: %j',
  (head) => {
    const links =
      '- [Plan](https://lohe.example/1)\n- [Gutachten zum Umbau](https://lohe.example/2)';
    expect(paragraphsOf([...head, links], 'a.md').slice(-2)).toEqual([
      'Plan',
      'Gutachten zum Umbau',
    ]);
  },
);

test('links alone below a Markdown text go, and so does the box on its author', () => {
  const tail = [
    '## Weiterlesen',
    '- [Wie Häuser für Familien entstehen](https://lohe.example/1)\n- [Alle Texte](https://lohe.example/2)',
    '> **Über die Autorin:** Eva Lutz ist Reporterin und lebt in Weiher.',
  ];
  for (const end of [tail.slice(0, 2), tail.slice(2)])
    expect(paragraphsOf(end, 'a.md')).toEqual(BODY);
});
