import { describe, expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { clean } from '../shared/clean/clean.ts';

const html = (title: string, ...paragraphs: string[]) =>
  `<!doctype html><html lang="de"><head><title>${title}</title></head><body><nav><a href="/">Start</a></nav><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main><footer>Impressum</footer></body></html>`;

const outcome = (text: string, key: string): string => {
  try {
    clean(new TextEncoder().encode(text), { key });
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'accepted';
};
const outcomes = (title: string, ...paragraphs: string[]) => [
  outcome(html(title, ...paragraphs), 'a.html'),
  outcome([title, ...paragraphs].join('\n\n'), 'a.txt'),
];

describe('a page of what a search found is rejected', () => {
  const entries = [1, 2, 3].map(
    (at) =>
      `<li><a href="/${at}">Die Fähre von Lindenau, Teil ${at}</a><p>… Die Stadt Lindenau bekommt im Herbst eine neue Fähre, und sie fährt ${at}-mal am …</p></li>`,
  );
  const page = (line: string) =>
    html('Suche', line).replace('</main>', `<ul>${entries.join('')}</ul></main>`);

  test.each([
    'Ihre Suche nach „Fähre“ ergab 128 Treffer.',
    'Sie suchten nach „Fähre“. Es wurden 3 Ergebnisse gefunden.',
    'Es wurden 1.250 Beiträge zu Ihrem Suchbegriff gefunden.',
  ])('%s', (line) => {
    expect(outcome(page(line), 'a.html')).toBe('no-article');
  });
});

describe('a page in place of an article is rejected', () => {
  test.each([
    [
      'consent in a separable verb',
      'Ihre Daten bei uns',
      'Gemeinsam mit unseren 187 Partnern speichern wir Daten auf Ihrem Gerät. Mit einem Klick auf „Weiter“ stimmen Sie dem zu.',
      'Über „Auswahl“ können Sie das jederzeit ändern oder widerrufen.',
    ],
    [
      'subscriptions for sale',
      'Wählen Sie Ihr Abo',
      '9,90 Euro im Monat, jederzeit kündbar. Alle Artikel im Netz und in der App.',
      'Fragen? Unser Kundenservice ist von Montag bis Freitag für Sie da.',
    ],
    [
      'not found',
      'Fehler 404',
      'Diese Adresse gibt es bei uns nicht mehr. Bitte prüfen Sie die Schreibweise oder beginnen Sie auf der Startseite.',
    ],
    [
      'not found, at length',
      'Seite nicht gefunden',
      'Die gewünschte Seite ist umgezogen oder gelöscht. Der Link könnte veraltet sein. Bitte prüfen Sie die Adresse. Unsere Suche hilft Ihnen weiter. Auf der Startseite stehen die neuen Meldungen.',
    ],
    [
      'not found, with news below',
      'Seite nicht gefunden',
      'Die gewünschte Seite ist leider umgezogen oder gelöscht.',
      'Der Rat von Kehlen hat den Haushalt beschlossen. Die Halle wird im Mai für den Sport geöffnet. Ein Bus fährt ab Juni auch am Sonntag.',
    ],
    [
      'gone',
      'Artikel nicht mehr verfügbar',
      'Dieser Beitrag wurde gelöscht, weil die Rechte daran abgelaufen sind. Vielleicht hilft Ihnen unsere Suche weiter.',
    ],
    [
      'moved',
      'Ups!',
      'Leider konnten wir die angeforderte Seite nicht finden. Haben Sie sich vertippt? Zurück zur Startseite.',
    ],
    [
      'forbidden',
      '403 Forbidden',
      'Sie haben keine Berechtigung, diese Seite aufzurufen. Bitte wenden Sie sich an den Betreiber des Servers.',
    ],
    [
      'maintenance',
      'Wartungsarbeiten',
      'Unsere Seite ist vorübergehend nicht erreichbar. Bitte versuchen Sie es später noch einmal.',
    ],
    [
      'maintenance, in words of its own',
      'Wir sind gleich wieder da!',
      'Unsere Homepage wird gerade umgebaut. Wir bitten um etwas Geduld.',
    ],
    ['maintenance, short', 'Kurze Pause', 'Ein Update läuft. In Kürze sind wir wieder für Sie da.'],
    [
      'registration',
      'Lindenau kauft eine Fähre',
      'Mit einem Konto lesen Sie fünf Artikel im Monat gratis. Die Anmeldung dauert nur eine Minute.',
    ],
    [
      'registration, in words of its own',
      'Nur noch ein Schritt',
      'Melden Sie sich an und lesen Sie kostenlos weiter. Sie brauchen dazu nur Ihre Adresse.',
    ],
    ['a search without results', 'Suche', 'Wir haben leider keine Treffer gefunden.'],
    [
      'consent',
      'Ihre Privatsphäre',
      'Wir und unsere 214 Partner verarbeiten Daten auf Ihrem Endgerät, um Ihnen personalisierte Anzeigen zu zeigen.',
      'Mit einem Klick auf „Zustimmen“ erlauben Sie uns dies. Sie können Ihre Einwilligung jederzeit widerrufen.',
    ],
    [
      'pay or consent',
      'Kurier lesen mit Werbung oder im Abo',
      'Mit Ihrer Zustimmung nutzen Sie unser Angebot kostenlos, und wir finanzieren es mit Werbung und Tracking.',
      'Oder Sie lesen im Pur-Abo ohne Tracking für 3,99 Euro im Monat, das Sie jederzeit bei uns kündigen können.',
    ],
    [
      'login',
      'Weiterlesen',
      'Bitte melden Sie sich an oder registrieren Sie sich kostenlos, um alle Artikel bei uns zu lesen.',
      'Haben Sie Ihr Passwort vergessen? Dann schicken wir Ihnen ein neues an Ihre Adresse im Kundenkonto.',
    ],
    [
      'robot',
      'Einen Augenblick noch',
      'Wir prüfen, ob Sie ein Mensch sind und kein Roboter. Bitte aktivieren Sie JavaScript in Ihrem Browser.',
    ],
    [
      'advertising blocker',
      'Werbeblocker erkannt',
      'Unsere Arbeit bezahlen wir mit Anzeigen. Bitte schalten Sie Ihren Werbeblocker aus oder schließen Sie ein Abo ab.',
    ],
    [
      'consent in words of its own',
      'Wir benötigen Ihre Zustimmung',
      'Damit wir Ihnen unsere Artikel umsonst zeigen können, finanzieren wir uns durch Reklame.',
      'Dazu speichern wir und andere Firmen Angaben auf Ihrem Gerät. Das können Sie jederzeit widerrufen.',
    ],
    [
      'robot, in words of its own',
      'Bitte bestätigen Sie, dass Sie kein Roboter sind',
      'Bevor Sie weiterlesen, müssen wir Ihre Verbindung prüfen. Das dauert nur kurz.',
      'Schalten Sie dazu Cookies und JavaScript in Ihrem Browser ein.',
    ],
    [
      'subscription',
      'Nur für Abonnenten',
      'Mit Bote Plus lesen Sie alle Texte auf bote.example, unsere App und das E-Paper zusammen.',
      'Vier Wochen sind gratis, danach zahlen Sie 6,50 Euro im Monat. Sie können jederzeit kündigen.',
      'Haben Sie schon ein Konto? Dann melden Sie sich an, um alles zu lesen.',
    ],
    [
      'subscription with its advantages',
      'Jetzt Bote+ lesen',
      'Mit Bote+ lesen Sie alle Artikel auf unserer Website und in der App. Sie können jederzeit kündigen und zahlen im ersten Monat nichts.',
      'Alle Plus-Artikel unbegrenzt lesen',
      'Monatlich kündbar',
      'Danach kostet das Abo 9,99 Euro im Monat. Haben Sie Fragen? Unser Leserservice hilft Ihnen gern weiter.',
    ],
    [
      'login, without a word of itself',
      'Willkommen zurück!',
      'Melden Sie sich mit Ihrer Adresse und Ihrem Passwort an, um alle Inhalte zu nutzen.',
      'Noch kein Konto? Registrieren Sie sich kostenlos und lesen Sie drei Artikel im Monat gratis.',
    ],
    [
      'robot, short',
      'bote.example',
      'Überprüfung, ob Sie ein Mensch sind. Das kann einige Sekunden dauern.',
      'bote.example muss die Sicherheit Ihrer Verbindung prüfen, bevor es weitergehen kann.',
    ],
    [
      'error',
      'Da ist etwas schiefgelaufen',
      'Beim Laden dieser Seite ist ein unerwarteter Fehler aufgetreten. Unsere Technik ist informiert.',
      'Bitte versuchen Sie es später noch einmal.',
    ],
    [
      'error, without a request',
      'Da ist etwas schiefgelaufen',
      'Beim Laden dieser Seite ist ein Fehler aufgetreten, der uns nicht bekannt ist.',
      'Unsere Technik ist schon informiert und arbeitet daran.',
    ],
    [
      'a link that has expired',
      'Dieser Link ist leider abgelaufen',
      'Geschenkte Artikel können nur zwei Wochen lang gelesen werden. Mit einem Abo haben Sie Zugriff auf alle Texte.',
    ],
    [
      'an app',
      'In unserer App liest es sich besser',
      'Laden Sie unsere kostenlose App herunter und lesen Sie den Artikel dort weiter.',
      'Schon installiert? Öffnen Sie den Artikel in der App.',
    ],
    [
      'offers',
      'Wählen Sie Ihr Angebot',
      'Digital: 4 Wochen für 1 Euro, danach 8,99 Euro im Monat. Jederzeit kündbar.',
      'Komplett: E-Paper, App und alle Texte für 24,90 Euro im Monat.',
      'Sie lesen schon die gedruckte Zeitung? Dann zahlen Sie nur 2,90 Euro.',
    ],
    [
      'country',
      'In Ihrem Land nicht verfügbar',
      'Diesen Film dürfen wir in Ihrer Region aus rechtlichen Gründen leider nicht zeigen.',
      'Falls Sie ein VPN nutzen, schalten Sie es bitte aus. Wir bitten um Ihr Verständnis.',
    ],
    [
      'country, otherwise',
      'Hinweis',
      'Dieser Inhalt kann in Ihrem Land leider nicht angezeigt werden. Bitte haben Sie Verständnis.',
    ],
  ])('%s', (_, title, ...paragraphs) => {
    expect(outcomes(title, ...paragraphs)).toEqual(['no-article', 'no-article']);
  });
});

describe('an article on such things is none', () => {
  test.each([
    [
      'short item',
      'Seite des Rathauses nicht erreichbar',
      'Die Seite der Stadt Kehlen war am Dienstag vier Stunden lang nicht erreichbar. Grund war ein Fehler beim Umzug auf einen neuen Rechner, wie die Stadt mitteilte.',
    ],
    [
      'advice',
      'Was beim Löschen von Cookies hilft',
      'Wenn Sie Cookies löschen, müssen Sie sich neu anmelden. Das raten Verbraucherschützer nach jedem Besuch in einem Café.',
      'Wer seinen Browser aktuell hält, ist nach ihrer Ansicht schon recht sicher, auch ohne teure Programme.',
    ],
    [
      'politics',
      'Länder wollen Werbung mit Abos verbieten',
      'Die Länder wollen Verlagen verbieten, ihre Leser vor die Wahl zwischen Zustimmung und Abo zu stellen. Das sagte die Ministerin am Freitag.',
      'Ein Verband nannte den Plan falsch, weil viele Seiten ohne Tracking kein Geld verdienen würden.',
    ],
    [
      'a page that is quoted',
      'Fahrplan zeigt nur noch „Seite nicht gefunden“',
      'Am Montag sahen Fahrgäste in Kehlen statt der Abfahrten eine leere Seite. Ein Techniker hatte beim Umzug ein Verzeichnis vergessen. Der Fehler fiel erst am Abend auf.',
      '„Wir bitten um Entschuldigung“, sagte Sprecher Uwe Lind. Die Busse fuhren trotzdem nach Plan.',
    ],
    [
      'an error that is quoted',
      'Fehler 404: Wie ein Amt aus dem Netz verschwand',
      'Das Bauamt Kehlen war eine Woche lang nicht zu erreichen. Der neue Server stand im falschen Netz. Das fiel erst nach vielen Anrufen auf. Nun prüft der Rat die Verträge mit dem Anbieter.',
    ],
    [
      'advice on a subscription',
      'So kündigen Sie Ihr Abo richtig',
      'Wenn Sie ein Abo kündigen wollen, reicht meist eine Mail. Sie müssen keinen Grund nennen.',
      'Bewahren Sie die Antwort auf, denn im Streit müssen Sie sie vorlegen können.',
    ],
    [
      'a notice of a town',
      'Zählerstände online melden',
      'Lesen Sie Ihren Zähler bis Freitag ab. Sie können den Stand auf der Seite der Stadtwerke eingeben.',
      'Dazu müssen Sie sich mit der Nummer Ihres Kunden registrieren. Die Nummer steht auf der Rechnung.',
    ],
    [
      'an invitation',
      'Tag der offenen Tür im Wasserwerk',
      'Wir laden Sie am Sonntag herzlich in unser Wasserwerk ein. Um 10 Uhr eröffnet die Kapelle den Tag.',
      'Bitte melden Sie sich bis Freitag an. Die Plätze im Bus sind knapp.',
    ],
    [
      'a warning',
      'Warnung vor falschen Mails',
      'Klicken Sie nicht auf Links in Mails der Bank. Öffnen Sie die Seite selbst im Browser.',
      'Die Polizei hat in dieser Woche zwölf Fälle aufgenommen.',
    ],
    [
      'a film that may not be shown',
      'Film in Ungarn nicht verfügbar',
      'Der Film darf in Ungarn nicht mehr gezeigt werden. Das hat ein Gericht in Budapest am Freitag entschieden.',
      'Die Regisseurin sprach von einem Verbot durch die Hintertür. Der Verleih will klagen.',
    ],
    [
      'maintenance of a ship',
      'Wartungsarbeiten an der Fähre',
      'Die Fähre wird derzeit gewartet und fährt in Kürze wieder. Die Reederei bittet um Verständnis.',
    ],
    [
      'a notice to readers',
      'Bürgerbüro am Freitag geschlossen',
      'Das Bürgerbüro bleibt am Freitag geschlossen. Ab Montag sind wir wieder für Sie da.',
    ],
    [
      'missing',
      'Nach zwei Tagen: Wanderer nicht gefunden',
      'Die Bergwacht hat die Suche nach dem vermissten Wanderer am Abend unterbrochen. Sie soll am Morgen mit Hunden weitergehen.',
    ],
  ])('%s', (_, title, ...paragraphs) => {
    expect(outcomes(title, ...paragraphs)).toEqual(['accepted', 'accepted']);
  });
});

describe('a page saved as a single file or a mail is read as one, whatever its name', () => {
  test.each([
    [
      'Chrome',
      'a.txt',
      'From: <Saved by Blink>\r\nSubject: Artikel\r\nMIME-Version: 1.0\r\n\r\n<p>=C3=BC</p>',
    ],
    [
      'Firefox',
      'seite',
      'Date: Mon, 3 Mar 2025 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\nText',
    ],
    [
      'mail',
      'a.html',
      'Return-Path: <a@b.example>\nReceived: from x\n by y\nContent-Type: multipart/alternative; boundary=z\n\nText',
    ],
  ])('%s', (_, key, text) => {
    // Of what they hold: one word.
    expect(['no-article', 'not-german']).toContain(outcome(text, key));
  });

  test('and no other text', () => {
    const text = 'Der Rat hat am Montag beschlossen, die Halle zu bauen.';
    expect(outcome(text, 'a.mht')).toBe('unsupported-type');
  });
});
