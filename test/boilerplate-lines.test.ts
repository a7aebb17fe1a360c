import { describe, expect, test } from 'vitest';
import { dropAuthorNote } from '../shared/clean/author-note.ts';
import { dropBoilerplate } from '../shared/clean/boilerplate-lines.ts';
import type { Piece } from '../shared/clean/draft.ts';

const paragraph = (text: string): Piece => ({ type: 'paragraph', text });
const PROSE = [
  'Der Kreistag hat am Mittwoch über die Zukunft der Kliniken beraten und eine Entscheidung vertagt.',
  'Die Häuser in Rodau und Senzke schreiben seit Jahren Verluste, die der Kreis bisher ausgeglichen hat.',
  'Im Juni soll ein Gutachten vorliegen, das drei Wege beschreibt und ihre Kosten nennt.',
  'Bis dahin werden frei werdende Stellen nur besetzt, wenn der Landrat zustimmt.',
];
const between = (line: string) => [...PROSE.slice(0, 2), line, ...PROSE.slice(2)];
const read = (lines: string[]) =>
  dropBoilerplate({
    title: 'Kreistag berät über Kliniken',
    metadata: {},
    truncated: false,
    pieces: lines.map(paragraph),
  });
const kept = (lines: string[]) => read(lines).pieces.map(({ text }) => text);

describe('a whole sentence between paragraphs is part of the article', () => {
  test.each([
    'Hier geht es für die Beschäftigten um ihre Arbeit, sagte ein Sprecher.',
    'Die Praxis will ein neues Angebot freischalten, das auch nachts erreichbar ist.',
    'Wer länger parkt, muss ein Abo abschließen oder den Tagessatz bezahlen.',
    'Zugang zu allen Inhalten der Akte verlangt auch der Betriebsrat.',
    'Veröffentlicht in kleiner Auflage, war der Bericht schon am Montag vergriffen.',
    'Mehr dazu will der Landrat in der kommenden Woche sagen.',
    'Weitere Nachrichten aus dem Labor erwartet die Leitung am Freitag.',
    'Meistgelesen war in der Bücherei der Klinik ein Band mit Gedichten.',
    'Symbolbild des Streits ist inzwischen das leere Kreißbett von Senzke.',
    'Copyright und Patente bringen der Klinik bisher kaum etwas ein.',
    'Newsletter verschickt das Haus nach eigenen Angaben schon lange nicht mehr.',
    'Bitte aktivieren Sie den Notruf nur im Ernstfall, mahnt die Leitstelle.',
    'Sie können den Termin im Netz kostenlos testen, verspricht der Anbieter.',
    'Folgen Sie den Pfeilen auf dem Boden, heißt es am Eingang seither.',
    'Cookies backen die Schwestern im Advent, und Sie dürfen dabei zusehen.',
    'Stand heute fehlen dem Kreis dafür sechs Millionen Euro.',
    'Lesezeit ist auf der Station zwischen zwölf und zwei Uhr.',
    'Wir verwenden Cookies nur für die Statistik, sagte der Sprecher des Kreises.',
    'Ich bin damit einverstanden, antwortete die Ärztin dem Landrat.',
    'Mit dem Abo weiterlesen konnten Kranke bisher in jeder Bücherei.',
    'Bitte aktivieren Sie den Notruf nur im Notfall, hieß es am Abend.',
    'Lesen Sie mehr Romane und weniger Akten, riet der Arzt dem Landrat.',
    'Lesen Sie auch das Kleingedruckte, rief eine Schwester in den Saal.',
    'Alle Rechte vorbehalten haben sich die Erben des Arztes in einem Vertrag.',
    '„Jetzt weiterlesen mit Plus“ oder „Dieser Artikel ist nur für Abonnenten“ heißt es dann meistens.',
    'Über „Sie haben bereits ein Abo?“ kommen viele Kranke im Netz nicht hinaus.',
    'Auf jedem Zettel steht „Bitte aktivieren Sie JavaScript“, und niemand weiß warum.',
  ])('%s', (line) => {
    const { pieces, truncated } = read(between(line));
    expect(pieces.map(({ text }) => text)).toEqual(between(line));
    expect(truncated).toBe(false);
  });
});

describe('what speaks for the page is none', () => {
  test.each([
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    'Hier geht es zu unserem Newsletter, der jeden Morgen kommt.',
    'Wenn Sie Cookies löschen, müssen Sie sich bei uns neu anmelden.',
    'Haben Sie einen Fehler gefunden? Schreiben Sie an die Redaktion.',
    'Lesen Sie auch: Warum die Geburtshilfe in Rodau schließt.',
    'Dieser Artikel erschien zuerst im Rodauer Boten und wurde für das Netz gekürzt.',
    'Ich bin damit einverstanden, dass hier Inhalte anderer Anbieter erscheinen.',
    'Mehr Beiträge aus dieser Reihe gibt es hier: Kliniken im Land',
    'Redaktion: Ida Kern, Faktencheck: Jo Lang und Mia Roth',
    'Text und Fotos: Ida Kern',
    'Mit Material von dpa und AFP.',
    'Der Beitrag wurde am Montag, den 3. März 2025 um 8:20 Uhr unter Allgemein, Kreis veröffentlicht.',
    'Der Artikel „Kliniken im Kreis“ wurde am 03.03.2025 in der Kategorie Gesundheit veröffentlicht.',
    'Dieser Text entspricht unseren Vorgaben und wurde von einer Ärztin geprüft.',
    'Dieser Beitrag entstand in Zusammenarbeit mit dem Verein der Kliniken.',
    'Die Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.',
    'Die Kommentare geben nicht unbedingt die Meinung der Redaktion wieder.',
    'Es werden die Einträge 1 bis 10 von insgesamt 48 angezeigt.',
    'Noch 3 kostenlose Artikel in diesem Monat.',
    'Der Kreis hat am Mittwoch über das Krankenhaus beraten und dabei Weiterlesen …',
    'Klinik Rodau, 4.5 out of 5 based on 12 ratings',
    'Durchschnittliche Bewertung:',
    'Karte wird geladen …',
    '* Mit Sternchen markierte Links sind Partnerlinks, für die wir eine Provision erhalten.',
    'Bei den Links in diesem Text handelt es sich um Affiliate-Links.',
    'Bericht der Kliniken (PDF, 1,2 MB, nicht barrierefrei)',
    'Verfasst von: rodau-bote | 3. März 2025',
    'Diese Artikel könnten euch auch interessieren:',
    'Neueste 5 Beiträge',
    'Siehe auch:',
    'Dieser Artikel wurde KI-gestützt vertont.',
    'Dieser Text wurde maschinell übersetzt und von der Redaktion geprüft.',
    'Diese Meldung wurde mithilfe künstlicher Intelligenz erstellt.',
    '= (Foto - Archiv) =',
  ])('%s', (line) => {
    expect(kept(between(line))).toEqual(PROSE);
  });

  test.each([
    'Der Artikel ist im Fachblatt der Ärzte erschienen und umfasst vierzig Seiten.',
    'Der Beitrag wurde um drei Euro erhöht, was die Kassen kritisieren.',
    'Die Partei gibt die Meinung der Mitglieder wieder, sagte ihr Sprecher.',
    'Von den Stationen 1 bis 10 sind drei geschlossen, die übrigen voll belegt.',
    'Verfasst von zwei Ärzten, liegt das Gutachten seit Mai im Rathaus aus.',
    'Affiliate-Links bringen den Kliniken im Netz nur ein Taschengeld ein.',
  ])('but not %s', (line) => {
    expect(kept(between(line))).toEqual(between(line));
  });

  test.each([
    'Hat der Beitrag der Kritiker geholfen?',
    'Wie interessant ist das für die andere Seite?',
    'Hat Ihnen der Text der Hymne immer gefallen?',
    'Fehler im Amt? Wer soll sie melden?',
    'Der Text stammt aus dem Jahr 1525 und gilt als älteste Urkunde der Stadt.',
    'Dieser Text ist 500 Jahre alt und liegt im Kloster.',
    'Der Beitrag ist seit zehn Jahren gleich und war auch älter als die Gebühr.',
    'Der Beitrag der Mitglieder darf nach der Satzung nicht ohne Zustimmung der Versammlung steigen.',
    'Die Inhalte der Akten dürfen nur mit Genehmigung des Gerichts veröffentlicht werden.',
    'Das Werk ist seit dem Jahr 2020 gemeinfrei, jeder darf es aufführen.',
    'Die Seite steht unter einer freien Lizenz, die Stadt darf sie kostenlos nutzen.',
    'Wer Artikel kommentieren will, muss sich künftig registrieren.',
    'Bisher keine Antworten aus Brüssel.',
    'Noch keine Reaktionen',
    'Nutzer können das Programm im Browser öffnen und sofort arbeiten.',
    'Online-Versionen der Akten gibt es in Rodau nicht.',
    'Nur wenige Gäste werden geladen.',
    'Lädt die Stadt zum Fest, kommen alle.',
    'Wenn eine E-Mail nicht richtig adressiert ist, landet sie im Nirgendwo.',
    'Die Nachricht hat der Landrat nicht lesen wollen.',
    'Die E-Mail war nicht vollständig, wie sich im Mai zeigte.',
    'Diese Reportage ist Teil einer Serie, mit der Lind den Preis gewann.',
    'Dieser Text stammt aus dem Archiv des Klosters und ist gut erhalten.',
    'Diese Analyse kommt von unserem Nachbarn.',
    'Der Rat hat entschieden – jetzt können Bürger abstimmen.',
    'Auf dem Plakat am Rathaus steht: Jetzt spenden!',
    'Das Motto der App lautet: Jetzt mitmachen!',
    'Hat Ihnen dieser Text geholfen, die Trauer zu überwinden?',
    'Zeit: 19:30',
    'Dauer: 2:30',
    'Spielzeit: 20:15',
    'Lesen Sie am Donnerstag vor?',
    'Mehr teilen',
    'Bilder drucken',
    'Nachrichten verschicken',
  ])('nor is a line in the words of a page one of its notes: %s', (line) => {
    expect(kept(between(line))).toEqual(between(line));
  });

  test.each([
    'Hat Ihnen dieser Beitrag gefallen?',
    'War der Artikel für Sie hilfreich?',
    'Fanden Sie diesen Text interessant?',
    'Fehler gesehen? Bitte melden Sie ihn uns.',
    'Dieser Artikel ist älter als zwei Jahre.',
    'Der Beitrag ist mehr als 3 Jahre alt.',
    'Die Inhalte dieser Seite dürfen nicht ohne Genehmigung des Verlags kopiert werden.',
    'Die Texte stehen unter einer Creative-Commons-Lizenz.',
    'Dieser Beitrag ist unter einer freien Lizenz erschienen.',
    'Zum Kommentieren bitte anmelden.',
    'Noch keine Bewertungen vorhanden.',
    'Newsletter im Browser öffnen',
    'Zur Onlineversion',
    'Weitere Beiträge werden geladen …',
    'Lädt …',
    'Wird diese E-Mail nicht richtig angezeigt? Dann klicken Sie hier.',
    'Falls Sie den Newsletter nicht lesen können: Online-Version',
    'Diese Kolumne erscheint jeden Montag in unserer Printausgabe.',
    'Dieser Text ist Teil der Serie „Kliniken im Land“.',
    'Dieser Artikel erschien in der Ausgabe 3/2026.',
    'Alle Folgen im Podcast: Hier anhören',
    'Unsere neue App – jetzt kostenlos herunterladen!',
    'Mehr in der Rodau-App: hier herunterladen',
    'Wie nützlich ist dieser Artikel für Sie?',
    'Hördauer: 4:31',
    'Dauer: 12:05 Min.',
    'Lesen Sie morgen: Wer zahlt die Kliniken?',
    'Lesen Sie am Samstag: Wie das Land die Kliniken rettet',
    'Beitrag teilen',
    'Per Mail verschicken',
    'Diese Seite drucken',
  ])('but these are: %s', (line) => {
    expect(kept(between(line))).toEqual(PROSE);
  });

  test('a long request for consent repeats itself; a long paragraph of an article does not', () => {
    const consent =
      'Um eingebettete Inhalte zu sehen, brauchen wir deine Einwilligung in die Übermittlung personenbezogener Daten an Drittanbieter. Diese Einwilligung kannst du jederzeit in den Einstellungen widerrufen; mehr dazu steht in der Datenschutzerklärung, die auch erklärt, was Drittanbieter mit den Daten tun, wie lange sie gespeichert werden und an wen du dich wenden kannst. Mit dem Klick auf den Schalter stimmst du dem zu, bis du deine Zustimmung widerrufst, und das gilt auch für Länder außerhalb von Europa, in denen andere Regeln gelten.';
    const told =
      'Ich habe lange keinen Newsletter abonniert, und wenn ich einen per Mail bekam, habe ich ihn gelöscht, ohne ihn zu lesen. Heute warte ich morgens auf die Post aus der Klinik, in der die Schwestern von ihrer Nacht erzählen, und lese sie vor dem ersten Kaffee. Dann rufe ich meinen Vater an, der dort liegt, und wir reden über den Garten, über das Wetter und darüber, wer ihn besucht hat. An manchen Tagen vergeht so eine Stunde, bevor die Arbeit beginnt, und es ist oft die beste.';
    expect(kept(between(consent))).toEqual(PROSE);
    expect(kept(between(told))).toEqual(between(told));
  });

  test('a suspect line at the edge goes if it addresses its reader', () => {
    const line = 'Bitte aktivieren Sie den Notruf nur in einem Ernstfall auf der Station.';
    expect(kept([...PROSE, line])).toEqual(PROSE);
  });

  test('so does one that is mostly a link', () => {
    const line = 'Weitere Nachrichten aus dem Labor erwartet die Leitung am Freitag.';
    const pieces = between(line).map(
      (text): Piece => ({
        ...paragraph(text),
        linked: text === line ? 0.9 : 0,
      }),
    );
    const draft = { metadata: {}, truncated: false, pieces };
    expect(dropBoilerplate(draft).pieces.map(({ text }) => text)).toEqual(PROSE);
  });
});

describe('an appeal to the reader after the text goes', () => {
  test.each([
    ['Helfen Sie mit, unseren Journalismus zu erhalten! Jetzt mit einem Klick unterstützen!'],
    ['Ohne dich geht es nicht: Hilf mit und unterstütze unser Magazin mit einem kleinen Beitrag.'],
    ['Die Zeitung lebt von Ihnen. Spenden können Sie hier ganz einfach per Überweisung!'],
    ['Hat dir der Text gefallen? Dann folge uns auf Instagram!'],
    ['Wie die Kliniken rechnen, lesen Sie in unserem großen Beitrag vom Mai.'],
    ['Wie die Kliniken rechnen, erklären wir in unserem Beitrag vom Mai.'],
    ['Alle Ergebnisse der Umfrage finden Sie hier auf unserer Seite.'],
    ['Bei Fragen und Anregungen zu diesem Artikel können Sie uns gern schreiben.'],
    ['Über 800 Stellen warten auf dich in unserem Stellenmarkt. Gleich reinschauen!'],
    ['Um selbst Kommentare zu schreiben, müssen Sie sich bei uns registrieren.'],
    ['Die ganze Geschichte lesen Sie in unserer Ausgabe vom April.'],
    [
      'Bleiben Sie informiert!',
      'Bestellen Sie jetzt unser Probeabo und lesen Sie, was Rodau bewegt!',
    ],
    [
      'Haben Sie Hinweise oder Anregungen? Schreiben Sie uns an redaktion@rodau.example.',
      'Nichts mehr verpassen: Aktivieren Sie jetzt unsere Push-Nachrichten!',
    ],
    ['Schalten Sie die Benachrichtigungen unserer App ein, damit Ihnen nichts entgeht.'],
  ])('%s', (...lines) => {
    expect(kept([...PROSE, ...lines])).toEqual(PROSE);
  });

  test.each([
    'Wer spenden will, kann das im Foyer der Klinik tun, wo eine Dose steht.',
    'Ich unterstütze den Landrat, und ich werde es auch weiter tun.',
    '„Kommen Sie zu uns, und unterstützen Sie die Pflege!“, ruft sie am Ende in den Saal.',
    'Ich sage immer: Kaufen Sie im Ort, unterstützen Sie die Läden hier im Kreis!',
    'Unsere Kinder werden uns fragen, warum wir die Kliniken nicht unterstützt haben.',
    'Die Ergebnisse der Umfrage will der Kreis im Mai vorstellen.',
    'Sie bestellen nun jede Woche beim Bäcker nebenan, und das Brot ist besser als früher.',
  ])('but not %s', (line) => {
    expect(kept([...PROSE, line])).toEqual([...PROSE, line]);
  });
});

describe('the edges', () => {
  test.each([
    ['Rodau', 'Von Ida Kern', '3. März 2025, 10.12 Uhr'],
    ['Kreis Rodau', 'Foto: Ida Kern'],
  ])('labels above the text go: %s', (...labels) => {
    expect(kept([...labels, ...PROSE])).toEqual(PROSE);
  });

  test('facts below a paragraph of names and figures stay', () => {
    const first =
      'Rodau. Ida Kern liest am 12. Mai in Rodau. Das sagte Leiter Jo Lang am Donnerstag. Erwartet werden 300 Gäste.';
    const lines = [first, 'Einlass: 18 Uhr', 'Karten: 9 Euro', ...PROSE];
    expect(kept(lines)).toEqual(lines);
  });

  test('a text that is marked up as headings stays', () => {
    const pieces = PROSE.map((text): Piece => ({ type: 'heading', text }));
    const draft = { metadata: {}, truncated: false, pieces };
    expect(dropBoilerplate(draft).pieces).toEqual(pieces);
  });

  test.each([
    [
      'Pressekontakt:',
      'Kliniken des Kreises, Ida Kern',
      'Tel. 0123 4567',
      'presse@kliniken.example',
    ],
    ['Kontakt für die Medien', 'Ida Kern ist unter ida.kern@kliniken.example zu erreichen.'],
    ['Rückfragehinweis', 'Jo Lang, Telefon: 0123 4567'],
    [
      'Über die Kliniken Rodau',
      'Die Kliniken haben 400 Betten. Mehr auf www.kliniken.example im Netz.',
    ],
    ['Original-Content von: Kliniken Rodau, übermittelt durch news aktuell'],
  ])('the end of a press release goes: %s', (...tail) => {
    expect(kept([...PROSE, ...tail])).toEqual(PROSE);
  });

  test.each([
    ['Kontakt: Ida Kern, Tel. 0123 4567'],
    ['Pressekontakt:', 'Kliniken des Kreises, Ida Kern, presse@kliniken.example'],
    ['Rückfragehinweis', 'Jo Lang', 'Telefon: 0123 4567'],
  ])('a contact within the text goes alone: %s', (...contact) => {
    const lines = [...PROSE.slice(0, 3), ...contact, ...PROSE.slice(3)];
    expect(kept(lines)).toEqual(PROSE);
    expect(
      kept([...lines, 'Über die Kliniken Rodau', 'Die Kliniken haben 400 Betten, www.k.example.']),
    ).toEqual(PROSE);
  });

  test('an agency credit leaves its paragraph', () => {
    const [first = '', ...rest] = PROSE;
    const credited = `${first} © dpa-infocom, dpa:250303-930-123/2`;
    expect(kept([credited, ...rest])).toEqual(PROSE);
  });
});

describe('the author', () => {
  const unsigned = (lines: string[]) => dropAuthorNote(read(lines)).pieces.map(({ text }) => text);

  test.each([
    ['Die Autorin ist Professorin für Pflege an der Hochschule in Rodau.'],
    ['Unser Autor ist freier Journalist und lebt in Senzke.'],
    ['Über den Autor', 'Jo Lang lehrt in Rodau, und seine Bücher handeln von Kliniken.'],
    ['Über die Autorin: Ida Kern ist Ärztin und schreibt seit zehn Jahren über Kliniken.'],
  ])('a note on the author goes: %s', (...lines) => {
    expect(unsigned([...PROSE, ...lines])).toEqual(PROSE);
  });

  test.each([
    [
      'Ida Kern',
      'Redakteurin im Ressort Kreis, schreibt über Kliniken und Schulen, seit sie in Rodau lebt.',
    ],
    ['Ida Kern', 'Seit 2015 beim Rodauer Boten, zuständig für den Kreistag und die Kliniken.'],
    ['Ida Kern ist Redakteurin beim Rodauer Boten.'],
  ])('a card of the author goes: %s', (...lines) => {
    const draft = { ...read([...PROSE, ...lines]), metadata: { byline: 'Ida Kern' } };
    expect(dropAuthorNote(draft).pieces.map(({ text }) => text)).toEqual(PROSE);
  });

  test('what is said of another person in such a place stays', () => {
    const lines = [
      ...PROSE,
      'Ein Porträt',
      'Redakteure und Ärzte hatten den Landrat dazu befragt.',
    ];
    const draft = { ...read(lines), metadata: { byline: 'Ida Kern' } };
    expect(dropAuthorNote(draft).pieces.map(({ text }) => text)).toContain(lines.at(-1));
  });

  test.each([
    'Der Autor ist sichtlich bemüht, beiden Seiten gerecht zu werden.',
    'Die Autorin ist ein Kind der Gegend und kennt jedes Haus im Dorf.',
  ])('what is said of an author stays: %s', (line) => {
    expect(unsigned([...PROSE, line])).toEqual([...PROSE, line]);
  });
});
