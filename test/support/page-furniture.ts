/** Where a piece of a page is: below the headline, between paragraphs, below the last one. */
type Place = 'top' | 'between' | 'end';
/** `only` names the form in which a piece shows what it is. */
type Furniture = { dropped: boolean; place: Place; html: string; only?: 'html' | 'text' };

const out = (place: Place, html: string, only?: 'html' | 'text'): Furniture => ({
  dropped: true,
  place,
  html,
  ...(only && { only }),
});
const kept = (place: Place, html: string): Furniture => ({ dropped: false, place, html });

/** What pages have around and between paragraphs, and paragraphs that read alike. */
export const FURNITURE: Record<string, Furniture[]> = {
  'captions and credits': [
    ...['absatzbild', 'article-image', 'c-picture'].map((name) =>
      out(
        'between',
        `<div class="${name}"><div class="m"><img src="/a.jpg" alt=""></div><div class="i"><p>Das Becken ist seit Mai leer.</p></div></div>`,
        'html',
      ),
    ),
    kept(
      'between',
      '<div class="image-and-text"><img src="/a.jpg" alt=""><p>Das Becken ist seit Mai leer.</p></div>',
    ),
    kept(
      'between',
      '<div class="article-image"><img src="/a.jpg" alt=""><p>Das Becken ist seit Mai leer.</p><p>Im Herbst soll es gefliest werden, wenn bis dahin das Geld vom Land da ist.</p></div>',
    ),
    out(
      'between',
      '<p><img src="/a.jpg" alt=""></p><p>Das Becken ist seit Mai leer.</p><p>Foto: Ralf Becker</p>',
    ),
    out(
      'between',
      '<div class="mx-4"><p>Kämmerin Ulrike Sander bei der Sitzung im Ratssaal.</p><p>Bild: Keystone/Peter Schneider</p></div>',
    ),
    out(
      'between',
      '<p>Leerstand am Weiherweg: Das Bad wurde 1964 gebaut.&nbsp;© IMAGO/Funke Foto Services</p>',
    ),
    out('between', '<p>Der Sprungturm soll bleiben. Foto: dpa/Uwe Anspach</p>'),
    out('top', '<p>Symbolfoto: Pixabay</p>'),
    out(
      'between',
      '<div class="a9f"><span>Das Hallenbad von außen.</span> <span>© Stadt Weiher</span></div>',
    ),
    out('between', '<p>Bildquelle: Stadtwerke</p>'),
    out('between', '<p>(Archivfoto: Hannes Wolf)</p>'),
    out('between', '<p>Blick in die Umkleiden (Bild: APA/Hans Punz)</p>'),
    out(
      'top',
      '<div><p>Bild 1 von 4</p><img src="/b.jpg" alt=""><p>So sieht die Halle heute aus.</p><p>Foto: Merle Kunz</p></div>',
    ),
    out('end', '<p>Fotos: Anke Roth, Stadtarchiv</p>'),
    out('between', '<p>KEYSTONE/ALESSANDRO DELLA VALLE</p>'),
    kept(
      'between',
      '<p>Das Foto zeigt die Halle im Jahr 1964, als noch niemand von Sanierung sprach.</p>',
    ),
    kept(
      'between',
      '<p>Sander zeigte Bilder: Risse im Beton, rostige Träger, abgeplatzte Fliesen.</p>',
    ),
    kept(
      'between',
      '<p>Auf einem Foto von dpa ist zu sehen, wie Wasser durch die Decke tropft.</p>',
    ),
    kept('between', '<p>Wem gehört das Bild, das jahrzehntelang im Foyer hing?</p>'),
    kept(
      'between',
      '<p>Die Quelle: ein Gutachten, das der Verwaltung seit drei Jahren vorlag und das nie veröffentlicht worden ist.</p>',
    ),
    kept(
      'between',
      '<figure><img src="/a.jpg" alt=""></figure><p>Auch im Nachbarort ist das Bad seit Mai geschlossen.</p>',
    ),
    kept('between', '<p>Die Feuerwehr pumpte den Keller aus.</p>'),
  ],
  'bylines and times': [
    out('top', '<p>Lesezeit: 4 Min.</p>'),
    out('top', '<p>3 Minuten Lesedauer</p>'),
    out('top', '<div>Von <a href="/a">Petra Lindner</a></div><div>12.03.2026, 14:30 Uhr</div>'),
    out('top', '<p>Erstellt: 12.03.2026, 14:30 Uhr</p><p>Aktualisiert: 12.03.2026, 18:05 Uhr</p>'),
    out('top', '<p>vor 2 Stunden</p>'),
    out('top', '<p>Petra Lindner | 12. März 2026</p>'),
    out('top', '<p>Von Petra Lindner, Weiher</p><p>Stand: 12.03.2026 | Lesedauer: 3 Minuten</p>'),
    out('top', '<p>Publiziert: 12.03.2026, 11:16</p>'),
    out('end', '<p>Petra Lindner</p>'),
    out('end', '<p>Autor: Petra Lindner</p>'),
    out('end', '<p>Zuletzt aktualisiert am 12.03.2026 um 18:05 Uhr</p>'),
    out('top', '<p>12. März 2026 - 14:30 Uhr</p>'),
    out('top', '<p>Heute, 06:00 Uhr</p>'),
    out('end', '<p>Ein Beitrag von:</p>'),
    out('end', '<p>Text: Petra Lindner, Redaktion: Kai Ott</p>'),
    out('top', '<p>12.03.2026 von Petra Lindner</p>'),
    kept(
      'between',
      '<p>Am 12. März 2026 um 14.30 Uhr fiel in der Halle zum letzten Mal das Licht aus.</p>',
    ),
    kept(
      'between',
      '<p>Lesezeit hat Sander kaum: Die Akten füllen vier Schränke in ihrem Büro.</p>',
    ),
    kept('between', '<p>Von Petra Lindner stammt der Vorschlag, das Becken zu teilen.</p>'),
    kept('end', '<p>Aktualisiert werden soll der Plan jedes Jahr im Herbst.</p>'),
  ],
  'links to other articles': [
    out(
      'between',
      '<p><strong>Mehr zum Thema:</strong></p><ul><li><a href="/1">Bäder in Not: Was andere Städte tun</a></li><li><a href="/2">Schwimmkurse sind ausgebucht</a></li></ul>',
    ),
    out(
      'between',
      '<p>Auch interessant: <a href="/1">Warum so viele Kinder nicht schwimmen können</a></p>',
    ),
    out(
      'between',
      '<p><a href="/1">Lesen Sie dazu auch den Kommentar: Ein Sieg der Vernunft</a></p>',
    ),
    out(
      'end',
      '<h3>Das könnte Sie auch interessieren</h3><p><a href="/1">Freibad öffnet im Mai</a></p><p><a href="/2">Neue Preise ab Juni</a></p>',
    ),
    out('between', '<p>&raquo; <a href="/1">Chronologie: Sechs Jahre Streit um das Bad</a></p>'),
    out('end', '<p>Weitere Nachrichten aus Weiher finden Sie <a href="/w">hier</a>.</p>'),
    out(
      'end',
      '<p>Alle Artikel zum Hallenbad lesen Sie auf unserer <a href="/t">Themenseite</a>.</p>',
    ),
    out('between', '<p>Lesetipp: <a href="/l">Wie die Nachbarstadt ihr Bad rettete</a></p>'),
    out(
      'end',
      '<p>Mehr aus der Region</p><p><a href="/1">Bagger rollen auf dem Marktplatz</a></p><p><a href="/2">Feuerwehr sucht Nachwuchs</a></p><p><a href="/3">Wochenmarkt zieht um</a></p>',
    ),
    out(
      'end',
      '<div><h4><a href="/1">Grundsteuer wird teurer</a></h4><p>Über drei Millionen Einsprüche sind eingegangen, viele Ämter kommen nicht nach. Von Kai Ott.</p></div><div><h4><a href="/2">Radrennen ohne Zuschauer</a></h4><p>Keine Autogramme, keine Fahnen: So will die Tour durch den Sommer kommen. Von Eva Thiel.</p></div>',
      'html',
    ),
    out(
      'end',
      '<div><p>Welche Sperrzeiten gelten wo? Durch die neue Verordnung ändert sich für viele Betriebe der Ablauf, hier ein Überblick über die …</p></div><div><p>Auch in diesem Jahr stellt sich die Frage, wie die Becken im Winter geheizt werden, zumal die Vorgaben der …</p></div><div><p>Die Novelle ist seit Januar in Kraft und verlangt, dass jede Anlage einmal im Jahr geprüft wird, was die …</p></div>',
    ),
    out('between', '<p>➤ <a href="/1">Bürgerentscheid gescheitert: Zu wenige gingen hin</a></p>'),
    kept(
      'between',
      '<p>Am Abend pumpte die Feuerwehr den Keller aus. Hier geht es zum Bad, stand auf einem Schild.</p>',
    ),
    kept(
      'between',
      '<p>Start/Ziel des Laufs bleibt der Parkplatz am Bad, die Strecke wird kürzer.</p>',
    ),
    kept(
      'between',
      '<p>Mehr zum Thema sagen wollte Sander vor der Sitzung des Ausschusses nicht.</p>',
    ),
    kept(
      'between',
      '<p>Lesen Sie Zeitung, fragte Brandt einen Stadtverordneten, oder glauben Sie nur der Verwaltung?</p>',
    ),
    kept(
      'between',
      '<p>Auch interessant ist die Rechnung der Gegner: Sie kommen auf 19 Millionen Euro.</p>',
    ),
    kept(
      'between',
      '<p>Weitere Nachrichten aus dem Rathaus beunruhigten die Vereine noch mehr.</p>',
    ),
    kept('end', '<p>Das könnte auch andere Städte interessieren, glaubt der Schwimmverband.</p>'),
    kept(
      'between',
      '<p>Drei Fragen blieben auch am Ende der Sitzung unbeantwortet, und auf alle drei wusste Sander nur eine Antwort: abwarten …</p>',
    ),
  ],
  appeals: [
    out(
      'between',
      '<p>Newsletter</p><p>Weiher am Morgen</p><p>Die wichtigsten Geschichten aus Stadt und Kreis, kompakt um sechs.</p><p>Jetzt anmelden</p>',
    ),
    out(
      'between',
      '<p>Täglich informiert Der Newsletter zu Stadt und Kreis für alle, die mitreden wollen. Hier geht es zur Anmeldung.</p>',
    ),
    out('end', '<p>Den Weiherboten gibt es auch auf WhatsApp – jetzt abonnieren!</p>'),
    out('end', '<p>Folgen Sie uns auch auf Facebook und Instagram.</p>'),
    out(
      'end',
      '<p>Ihnen gefällt dieser Artikel? Unterstützen Sie unabhängigen Journalismus mit einer Spende.</p>',
    ),
    out(
      'end',
      '<h3>Guter Journalismus kostet Geld</h3><p>Wir finanzieren uns vor allem durch unsere Leserinnen und Leser. Werden Sie Mitglied und sichern Sie unsere Arbeit.</p>',
    ),
    out(
      'end',
      '<p>Unsere App: Nachrichten aus Weiher direkt auf Ihr Smartphone. Hier kostenlos herunterladen.</p>',
    ),
    out(
      'between',
      '<p>Kennen Sie schon unseren WhatsApp-Kanal? Hier klicken und nichts mehr verpassen.</p>',
    ),
    out('end', '<p>Der Weiherbote auch bei Social Media – ob Instagram, Facebook oder TikTok.</p>'),
    out(
      'end',
      '<p>Wenn euch der Beitrag gefallen hat, freuen wir uns über einen Kaffee via PayPal.</p>',
    ),
    out('end', '<p>Du magst unsere Texte? Dann gib uns ein Bier aus: <a href="/k">Ko-fi</a></p>'),
    out('end', '<p>Hat dir das geholfen? Dann spendiere uns <a href="/k">einen Tee</a>.</p>'),
    out('end', '<p>Gefällt Ihnen der Blog? Dann fördern Sie uns auf <a href="/p">Patreon</a>.</p>'),
    kept('end', '<p>Die Kaffeekasse des Vereins ist seit dem Sommer leer, sagte Brandt.</p>'),
    out('end', '<p>Hier gehts zum Newsletter.</p>'),
    out(
      'end',
      '<p>Mehr Lokales gibt es im Newsletter „Weiher kompakt“, den Sie hier gratis bestellen können.</p>',
    ),
    kept(
      'between',
      '<p>Die Bürgerinitiative wirbt im Newsletter der Vereine um Spenden für ein Gutachten.</p>',
    ),
    kept(
      'end',
      '<p>Wer das Bad unterstützen will, kann beim Förderverein Mitglied werden, sagte Brandt.</p>',
    ),
    kept(
      'between',
      '<p>Auf Facebook und Instagram wurde der Beschluss am Abend hundertfach geteilt.</p>',
    ),
    kept('between', '<p>Die App der Stadtwerke zeigt künftig an, wie voll die Bahnen sind.</p>'),
    kept('end', '<p>„Helfen Sie mit, spenden Sie für unser Bad“, rief Brandt den Zuhörern zu.</p>'),
  ],
  'polls, comments and ratings': [
    out(
      'between',
      '<p>Soll die Stadt das Bad sanieren?</p><ul><li>Ja, unbedingt.</li><li>Nein, zu teuer.</li><li>Weiß nicht.</li></ul><p>Abstimmen</p>',
    ),
    out(
      'between',
      '<p>Wie oft gehst du schwimmen?</p><p>Jede Woche.</p><p>Einmal im Monat.</p><p>Fast nie.</p><p>Ich kann nicht schwimmen.</p>',
    ),
    out(
      'between',
      '<p>Umfrage</p><p>Was halten Sie vom Beschluss?</p><p>Richtig so</p><p>Falsch</p><p>Mir egal</p><p>1243 Stimmen</p>',
    ),
    out(
      'end',
      '<p>Wie finden Sie den Beschluss? Schreiben Sie uns Ihre Meinung an leserbriefe@weiherbote.example.</p>',
    ),
    out('end', '<p>Was meint ihr dazu? Schreibt es uns in die Kommentare!</p>'),
    out('end', '<p>Diesen Artikel teilen:</p>'),
    out('end', '<p>27 Kommentare</p><p>Kommentar verfassen</p>'),
    out('end', '<p>4,2 von 5 Sternen (17 Bewertungen)</p>'),
    out('end', '<p>War dieser Artikel hilfreich?</p><p>Ja</p><p>Nein</p>'),
    out('end', '<p>Die Kommentarfunktion für diesen Artikel wurde geschlossen.</p>'),
    out('end', '<p>Haben Sie einen Fehler entdeckt? Weisen Sie uns gerne darauf hin.</p>'),
    out('end', '<p>Per E-Mail teilen</p><p>Link kopieren</p><p>Drucken</p>'),
    out(
      'top',
      '<p>Hören statt lesen: Diesen Text können Sie sich auch <a href="/a">vorlesen lassen</a>.</p>',
      'html',
    ),
    out('between', '<p>Mehr in der Weiherboten-App: <a href="/a">hier herunterladen</a></p>'),
    out(
      'between',
      '<div class="b"><strong>Täglich gut informiert</strong><p>Mit unserem Newsletter verpassen Sie nichts aus Weiher.</p><a href="/n">Hier anmelden</a></div>',
      'html',
    ),
    out('end', '<p>Jetzt Push-Nachrichten aus Weiher aktivieren und nichts mehr verpassen!</p>'),
    out('end', '<p>Wie hilfreich war dieser Beitrag?</p>'),
    out(
      'end',
      '<p>Recherchen wie diese kosten Zeit. Schon ab 3 Euro im Monat helfen Sie uns, unabhängig zu bleiben.</p>',
    ),
    out('end', '<p>Diskutieren Sie mit anderen in unserem <a href="/f">Forum</a>.</p>', 'html'),
    out('end', '<p>Dieser Text steht unter der Lizenz CC BY 4.0.</p>'),
    out('top', '<p>Dauer: 3:12 Minuten</p>'),
    out(
      'end',
      '<p>Ansprechpartner<br>Stadt Weiher<br>Frau Kern<br>Tel.: 09999 88-0<br>E-Mail: presse@weiher.example</p>',
    ),
    kept(
      'end',
      '<p>Wie hilfreich war der Beitrag der Stadt? Die Vereine urteilen verschieden.</p>',
    ),
    kept('between', '<p>Der Text der Satzung ist lizenziert worden, als das Bad noch neu war.</p>'),
    out('between', '<p>Weiter geht es nach der Anzeige.</p>'),
    out(
      'between',
      '<p>Dieser Text stammt aus unserem Newsletter „Weiher am Morgen“. Hier können Sie ihn bestellen.</p>',
    ),
    out(
      'end',
      '<h4>Für freie Presse</h4><p>Unsere Seite kostet nichts. Damit das so bleibt, brauchen wir Menschen, die freiwillig zahlen. Sind Sie dabei?</p>',
    ),
    out('end', '<p>* Bei Käufen über markierte Links erhalten wir eine Provision.</p>'),
    kept('end', '<p>Damit das so bleibt, prüft der Kreis die Decke jedes Jahr im Januar.</p>'),
    out(
      'between',
      '<section><h3>Weiher kompakt</h3><p>Die wichtigsten Nachrichten, jeden Morgen um sechs in Ihrem Postfach.</p><a href="/n">Kostenlos anmelden</a></section>',
      'html',
    ),
    out(
      'between',
      '<div><h4>Testen Sie Ihr Wissen</h4><p>Wie hoch ist der Turm von Weiher?</p><ul><li>87 Meter</li><li>106 Meter</li></ul></div>',
    ),
    out(
      'end',
      '<p>Ihr Draht zur Redaktion<br>Telefon: 09999 1234<br>Mail: post@weiherbote.example</p>',
    ),
    out('end', '<p>Einen Fehler gefunden? <a href="/f">Hier melden.</a></p>'),
    out('end', '<p>Lesen Sie morgen: Wie das neue Becken nach Weiher kommt.</p>'),
    out('end', '<p>Der Artikel darf nicht ohne Genehmigung weiterverbreitet werden.</p>'),
    kept('end', '<p>Weitere Termine: 7., 8. und 14. August, jeweils um 20 Uhr im Ratssaal.</p>'),
    kept('between', '<p>Der Text darf laut Satzung nicht geändert werden, sagte der Kämmerer.</p>'),
    out(
      'end',
      '<p>Haben Sie noch Fotos aus dem Bad? Schicken Sie sie uns an foto@weiherbote.example, wir zeigen die schönsten.</p>',
    ),
    out('end', '<p>Dieser Artikel ist älter als ein Jahr.</p>'),
    out(
      'end',
      '<p>Um zu kommentieren, müssen Sie angemeldet sein.</p><p>Noch keine Kommentare vorhanden.</p>',
    ),
    out('between', '<p>Bitte warten, die Grafik wird geladen.</p>'),
    out(
      'between',
      '<div><strong>Zum Nachhören</strong><p>Kämmerin Sander im Gespräch</p><span>00:00 / 04:31</span></div>',
      'html',
    ),
    kept('end', '<p>Die Anlage ist älter als das Jahrhundert.</p>'),
    out('end', '<h3>Teilen mit:</h3><h3>Gefällt mir:</h3><p>Wird geladen …</p>'),
    out('end', '<p>Diesen Beitrag per WhatsApp weitersagen</p><p>Auf Facebook teilen</p>'),
    out('between', '<p>Artikel wird nach der Anzeige fortgesetzt</p>'),
    out('between', '<p>Nach der Werbung geht es weiter</p>'),
    out('end', '<p>Was meinen Sie? Schreiben Sie an leser@weiherbote.example</p>'),
    kept('end', '<p>Nach der Werbung für den Bürgerentscheid geht es nun um jede Stimme.</p>'),
    kept('end', '<p>Geteilt hat die Anzeige gegen den Kämmerer bislang nur ein Verein.</p>'),
    kept(
      'between',
      '<p>Wer soll das Bad leiten?</p><p>Darauf gab es zwei Antworten.</p><p>Ja und nein sagte niemand.</p>',
    ),
    kept(
      'between',
      '<p>Wer soll das bezahlen?</p><p>Die Frage stellte sich am Dienstag jeder im Saal, und beantwortet hat sie am Ende nur das Land.</p>',
    ),
    kept(
      'between',
      '<p>Was braucht das neue Bad?</p><ul><li>Ein Becken von 25 Metern.</li><li>Einen Sprungturm.</li><li>Platz für Schulen.</li></ul>',
    ),
    kept('between', '<p>Ist das gerecht? Nein, sagen die Vereine. Ja, sagt der Kämmerer.</p>'),
    kept(
      'end',
      '<p>Was meinen die Fachleute dazu? Das Gutachten gibt darauf nur eine vorläufige Antwort.</p>',
    ),
    kept(
      'between',
      '<p>In der Umfrage der Stadt gaben 1243 Bürger ihre Stimme ab, 71 Prozent waren für die Sanierung.</p>',
    ),
    kept('end', '<p>Einen Fehler entdeckt hat das Rechnungsprüfungsamt: Die Steuer fehlte.</p>'),
  ],
  'notes of the page on itself': [
    out('end', '<p>Transparenzhinweis: Der Autor ist Mitglied im Schwimmverein.</p>'),
    out('end', '<p>Dieser Text erschien zuerst am 11. März 2026 in der Printausgabe.</p>'),
    out(
      'end',
      '<p>Dieser Beitrag wurde mithilfe von Künstlicher Intelligenz erstellt und von der Redaktion geprüft.</p>',
    ),
    out(
      'end',
      '<p>Diese Meldung wurde von der Redaktion nicht bearbeitet. Sie wurde automatisch von der dpa übernommen.</p>',
    ),
    out(
      'end',
      '<p>Hinweis: Dieser Artikel enthält Affiliate-Links. Wenn Sie darüber einkaufen, erhalten wir eine Provision.</p>',
    ),
    out('end', '<p>Quelle: ots/Polizei Weiher</p>'),
    out('end', '<p>Dieser Artikel stammt aus dem Archiv und wird nicht mehr aktualisiert.</p>'),
    out('end', '<p>Sendung: Weiher aktuell, 12.03.2026, 18:30 Uhr</p>'),
    out('end', '<p>Der Artikel wurde am 12.03.2026 um 18 Uhr aktualisiert.</p>'),
    out(
      'end',
      '<p>Redaktioneller Hinweis: Im Sinne der besseren Lesbarkeit verwenden wir nur die männliche Form.</p>',
    ),
    out(
      'end',
      '<p>Dieses Thema im Programm: Radio Weiher | Am Morgen | 12.03.2026 | 07:10 Uhr</p>',
    ),
    out('end', '<p>© Weiherbote 2026</p>'),
    kept(
      'end',
      '<p>Hinweis auf ein Ende des Streits: Beide Seiten wollen nun gemeinsam um Fördermittel werben.</p>',
    ),
    kept('end', '<p>*Name von der Redaktion geändert</p>'),
    kept('between', '<p>Dieser Beschluss wurde mithilfe von Stimmen der Opposition gefasst.</p>'),
    kept('end', '<p>Die Sendung, in der Sander den Plan erklärte, sahen 40.000 Menschen.</p>'),
    kept(
      'between',
      '<p>Dieser Text der Vereinbarung wurde am 11. März 2026 vom Landrat unterschrieben.</p>',
    ),
    kept(
      'end',
      '<p>Die Bücherei bleibt am 24. Dezember geschlossen, der Eintritt ins Bad ist an diesem Tag frei.</p>',
    ),
  ],
  'notes on the author': [
    out(
      'end',
      '<h3>Über die Autorin</h3><p>Petra Lindner, Jahrgang 1981, ist Redakteurin im Ressort Lokales. Sie schreibt seit 2009 über Weiher.</p>',
    ),
    out(
      'end',
      '<p>Zur Autorin:</p><p>Petra Lindner ist Redakteurin dieser Zeitung.</p><p>Sie hat in Leipzig studiert.</p>',
    ),
    out('end', '<p>Zu den AutorInnen:</p>'),
    out(
      'end',
      '<p>Kai Ott, geboren 1983, ist seit 2015 Redakteur beim Weiherboten und vor allem für Grafiken zuständig.</p>',
    ),
    out(
      'end',
      '<p>Petra Lindner berichtet für den Weiherboten aus dem Rathaus. Mehr von Petra Lindner</p>',
    ),
    out('end', '<p>Unser Autor ist Reporter in der Lokalredaktion.</p>'),
    kept(
      'end',
      '<p>Petra Lindner, geboren 1981, leitet das Bad seit neun Jahren und kennt jede Fliese.</p>',
    ),
    kept('end', '<p>Über die Autorin des Gutachtens wurde am Dienstag lange gestritten.</p>'),
    kept(
      'between',
      '<p>Jens Brandt, Jahrgang 1970, ist seit 2015 Vorsitzender des Vereins und war früher selbst Schwimmer.</p>',
    ),
  ],
  'furniture of pictures, recordings and posts': [
    out('between', '<p>Fotostrecke: Das Hallenbad in Bildern</p>'),
    out('between', '<p>Zum Vergrößern bitte anklicken</p>'),
    out('between', '<p>Galerie öffnen</p><p>12 Bilder</p>'),
    out('top', '<p>Audio: 03:07 Min. | 12.03.2026 | Kai Ott</p>'),
    out('between', '<p>Video: So marode ist das Hallenbad (2:14 Min.)</p>'),
    out('top', '<p>Artikel anhören</p><p>5 Min</p>'),
    out(
      'between',
      '<p>Sieh dir diesen Beitrag auf Instagram an</p><p>Ein Beitrag geteilt von Bad Weiher (@badweiher)</p>',
    ),
    out(
      'between',
      '<p>View this post on Instagram</p><p>A post shared by Bad Weiher (@badweiher)</p>',
    ),
    out('between', '<p>Hier klicken, um den Inhalt von www.youtube.com anzuzeigen.</p>'),
    out(
      'between',
      '<p>Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.</p><p>Mehr erfahren</p><p>Video laden</p><p>YouTube immer entsperren</p>',
    ),
    out('between', '<p>Audio: „Das Bad ist unser Wohnzimmer“ (4 Min)</p>'),
    out('top', '<p>Neue Beiträge laden</p>'),
    out('end', '<p>Zum Anfang des Liveblogs</p>'),
    out(
      'between',
      '<p>[caption id="attachment_17" align="aligncenter" width="640"]</p><p>[/caption]</p>',
    ),
    out('between', '<p>%d Bloggern gefällt das:</p>'),
    kept(
      'between',
      '<p>Das Video zeigt, wie Wasser durch die Decke läuft; 40.000 Menschen haben es gesehen.</p>',
    ),
    kept(
      'between',
      '<p>„Ein Bild sagt mehr als tausend Gutachten“, schrieb Sander auf Instagram.</p>',
    ),
    kept('between', '<p>In der Galerie über dem Becken sollen künftig 200 Zuschauer sitzen.</p>'),
    kept(
      'between',
      '<p>12 Bilder des Malers Otto Kern hängen im Foyer und müssen vor dem Umbau ausgelagert werden.</p>',
    ),
  ],
  'paths to the page': [
    out(
      'top',
      '<p><a href="/">Homepage</a> » <a href="/l">Lokales</a> » Stadt saniert Hallenbad am Weiherweg</p>',
    ),
    out('top', '<p>Sie sind hier: <a href="/">Startseite</a> &gt; <a href="/l">Lokales</a></p>'),
    out('top', '<p>Aktuelle Seite:</p>'),
    out('top', '<div>Lokales / Weiher / Politik</div>'),
    out('top', '<p>Nachricht | 12.03.2026 Lokales Stadt saniert Hallenbad am Weiherweg</p>'),
    kept(
      'between',
      '<p>Vom Rathaus » über den Markt » zum Bad: So verläuft künftig der Radweg, den die Stadt parallel bauen will.</p>',
    ),
  ],
  'the headline again': [
    out('top', '<h2>Stadt saniert das Hallenbad am Weiherweg</h2>'),
    out('top', '<h1>Kommunalpolitik: Stadt saniert Hallenbad am Weiherweg</h1>'),
    out('top', '<p>Stadt saniert Hallenbad am Weiherweg – Weiherbote</p>'),
    out('top', '<h2>Stadt saniert Hallenbad am Weiherweg | Lokales</h2>'),
    kept('top', '<h2>Land gibt ein Drittel dazu</h2>'),
    kept(
      'top',
      '<p>Die Stadt saniert ihr Hallenbad am Weiherweg: Dafür stimmten am Dienstag 31 von 45 Stadtverordneten.</p>',
    ),
  ],
  'boxes whose end is read out': [
    out(
      'between',
      '<p>Weitere Informationen</p><p>Bäder im Kreis</p><p>Im Kreis gibt es noch fünf Hallenbäder, vor zwanzig Jahren waren es neun.</p><p>Ende der weiteren Informationen</p>',
    ),
    out(
      'between',
      '<p>Beginn der Anzeige</p><p>Jetzt günstig Schwimmflügel kaufen.</p><p>Ende der Anzeige</p>',
    ),
    out('between', '<p>Werbung</p><p>Neue Bademode zum kleinen Preis</p><p>Werbung Ende</p>'),
    out(
      'between',
      '<p>Videobeitrag</p><p>Hallenbad: So lief die Sitzung</p><p>Ende des Videobeitrags</p>',
    ),
    out('between', '<p>Bildergalerie</p><p>Sieben Bilder vom Bad</p><p>Ende der Bildergalerie</p>'),
    kept('between', '<p>Ende der Sitzung war erst um 23 Uhr.</p>'),
    kept(
      'between',
      '<p>Das Ende des Bades hatte die Verwaltung schon im Sommer beschlossen, ohne den Ausschuss zu fragen.</p>',
    ),
  ],
  'contacts of press releases': [
    out(
      'end',
      '<p>Quelle und Kontaktadresse: Stadt Weiher, Pressestelle, Marktplatz 1, 12345 Weiher, Telefon: (0123) 4567, Fax: (0123) 4568</p>',
    ),
    out(
      'end',
      '<p>Pressekontakt:</p><p>Stadt Weiher</p><p>Marktplatz 1, 12345 Weiher</p><p>presse@weiher.example</p>',
    ),
    out('end', '<p>Rückfragen &amp; Kontakt:</p><p>Stadtwerke Weiher</p><p>Tel.: 0123 4567</p>'),
    ...[
      'Rückfragen bitte an:',
      'Bei Rückfragen wenden Sie sich bitte an:',
      'Nachfragen von Medienvertretern bitte ausschließlich an:',
      'Weitere Auskünfte erteilt:',
      'Für Rückfragen der Presse:',
      'Ihre Ansprechpartnerin bei der Stadt:',
    ].map((head) =>
      out('end', `<p>${head}</p><p>Stadt Weiher<br>Petra Lindner<br>E-Mail: p@weiher.example</p>`),
    ),
    kept(
      'between',
      '<p>Bei Rückfragen der Gäste gilt: Erst zuhören, dann den Bademeister holen, der den Schlüssel hat.</p>',
    ),
    out(
      'end',
      '<p>Verantwortlich für den Inhalt: Stadt Weiher, Pressestelle, Marktplatz 1, 12345 Weiher</p><p>Tel. 0123 45-67, presse@weiher.example</p>',
    ),
    out('end', '<p>Merkmale dieser Pressemitteilung: Journalisten, Wirtschaftsvertreter</p>'),
    kept(
      'end',
      '<p>Zeugen werden gebeten, sich bei der Polizei in Weiher unter Telefon 0123 4567 zu melden.</p>',
    ),
    kept(
      'end',
      '<p>Anmeldungen für die Schwimmkurse nimmt der Verein unter info@sv-weiher.example entgegen.</p>',
    ),
  ],
  'notes of a broadcaster or a printed issue': [
    out(
      'end',
      '<p>Dieses Thema im Programm: Radio Nord | Nachrichten | 12.03.2026 | 08:00 Uhr</p>',
    ),
    out(
      'end',
      '<p>Über dieses Thema haben wir am 12.03.2026 auch im Fernsehen berichtet: Lokalzeit, 19.30 Uhr.</p>',
    ),
    out('end', '<p>Sendung am Do., 12.3.2026 6:00 Uhr, Am Morgen, Welle Süd</p>'),
    out('end', '<p>Diese Nachricht wurde am 12.03.2026 im Programm Landfunk gesendet.</p>'),
    out('end', '<p>Rendez-vous, 12.03.2026, 12:30 Uhr</p>'),
    out('end', '<p>Quelle: nwz.de, chf/dpa</p>'),
    out('end', '<p>Quelle: Rundfunk Mitte (jn)</p>'),
    out('end', '<p>(„Der Bote“, Print-Ausgabe, 13.03.2026)</p>'),
    out('end', '<p>(bote.at, mf) | Stand: 12.03.2026, 14:30</p>'),
    out('end', '<p>pm/red</p>'),
    kept(
      'end',
      '<p>Die Sendung am Morgen des 12. März hatte den Streit noch einmal angeheizt.</p>',
    ),
    kept('end', '<p>Im Programm des Bades stehen auch Kurse für Erwachsene.</p>'),
  ],
  'rights and sources': [
    out('end', '<p>© SZ/dpa/mgs – Rechte am Artikel können Sie hier erwerben.</p>'),
    out('end', '<p>Copyright: Weiherbote Digitale Medien GmbH</p>'),
    out('end', '<p>Rubriklistenbild: © Uwe Anspach/dpa</p>'),
    out('end', '<p>Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung des Verlags.</p>'),
    out(
      'end',
      '<p>Dieser Artikel wurde mithilfe maschineller Unterstützung erstellt und vor der Veröffentlichung von der Redaktion sorgfältig überprüft.</p>',
    ),
    out('end', '<p>Weitere Quellen • dpa</p>'),
    kept(
      'between',
      '<p>Die Rechte an den Plänen liegen beim Architekten, der sie 1964 gezeichnet hat.</p>',
    ),
    kept(
      'between',
      '<p>Verwendete Quellen nannte das Gutachten nicht, was Brandt in der Sitzung rügte.</p>',
    ),
  ],
  'newsletters and apps': [
    out(
      'between',
      '<div class="c9"><h4>Unterstützen Sie unabhängigen Journalismus</h4><p>Der Bote lebt von seinen Lesern. Helfen Sie uns mit einer Spende, damit wir weiter berichten können.</p><a href="/s">Jetzt spenden</a></div>',
    ),
    out(
      'between',
      '<div><p><b>Werden Sie Mitglied!</b></p><p>Mit Ihrem Beitrag sichern Sie unsere Recherchen im Kreis, und wir schicken Ihnen das Heft.</p></div>',
      'html',
    ),
    kept(
      'between',
      '<h3>Wie Sie den Verein unterstützen</h3><p>Wer helfen will, kann eine Bahn für seinen Namen kaufen, sagte Brandt, und wer nichts hat, kommt zum Putzen.</p>',
    ),
    out(
      'end',
      '<p>„Hier ist Weiher“: Der Newsletter informiert Sie immer montags bis freitags zum Feierabend über das Wichtigste vom Tag auf einen Blick – kompakt und direkt in Ihrem privaten Postfach. Hier geht’s zur Anmeldung!</p>',
    ),
    out(
      'end',
      '<p>Bestens informiert mit Bote Plus – 4 Wochen kostenlos zur Probe lesen. Jetzt bestellen unter: www.bote.example/testen</p>',
    ),
    out('between', '<p>Mehr lokale Nachrichten gibt es in der Bote-App.</p>'),
    out('end', '<p>Hol dir die App!</p>'),
    out(
      'between',
      '<p>Jeden Morgen wissen, was im Kreis wichtig ist: Melden Sie sich kostenlos für unseren Newsletter an.</p>',
    ),
    out('end', '<p>Keine Nachricht mehr verpassen: Folgen Sie dem Boten bei Google News!</p>'),
    out(
      'between',
      '<div><h3>Der Tag in Weiher</h3><p>Das Wichtigste aus Ihrer Stadt, jeden Abend um sechs.</p><p>E-Mail-Adresse</p><p>Jetzt abonnieren</p></div>',
    ),
    out(
      'end',
      '<p>Sie wollen mehr aus Ihrer Region lesen? Dann abonnieren Sie den Boten digital.</p>',
    ),
    out('end', '<p>Folgt uns auf Instagram, um nichts zu verpassen!</p>'),
    out(
      'end',
      '<p>Unsere Arbeit ist nur durch Ihre Spende möglich. Spendenkonto: DE12 3456 7890 1234 5678 90</p>',
    ),
    kept(
      'between',
      '<p>Mehr lokale Nachrichten wünschten sich in der Befragung vor allem die Jüngeren.</p>',
    ),
    kept(
      'end',
      '<p>Die Vereine wollen ihre Mitglieder jeden Freitag per Newsletter über den Umbau informieren.</p>',
    ),
    kept(
      'between',
      '<p>Vier Wochen kostenlos durften die Schulen im Nachbarbad üben, dann kam die Rechnung.</p>',
    ),
  ],
  feedback: [
    kept('end', '<p>Und was meint ihr Mann dazu? Der schweigt.</p>'),
    kept(
      'end',
      '<p>Diskutieren Sie mit Ihren Kindern darüber, was der Sprung vom Turm ihnen bedeutet.</p>',
    ),
    kept('end', '<p>Geben Sie keinen Kommentar ab, hatte sein Anwalt geraten.</p>'),
    kept(
      'between',
      '<h3>+++ 14.30 Uhr: Erste Stadtverordnete verlassen den Saal +++</h3><p>Nach drei Stunden Aussprache gingen die ersten Stadtverordneten hinaus auf den Flur.</p>',
    ),
    kept(
      'between',
      '<h3>Das Video herunterladen</h3><p>Wer die Sitzung nachhören will, findet den Mitschnitt eine Woche lang beim Stadtarchiv.</p>',
    ),
    kept(
      'between',
      '<p>Verlag: <a href="/v">Edition Weiher</a></p><p>Der Band über das Bad kommt im Mai in den Handel und zeigt viele alte Fotos.</p>',
    ),
    out(
      'end',
      '<p>Sie haben einen Fehler gefunden? Bitte markieren Sie die entsprechenden Wörter im Text. Mit nur zwei Klicks melden Sie den Fehler der Redaktion.</p>',
    ),
    out('end', '<p>Fehler gefunden? Jetzt melden</p>'),
    out('end', '<p>Was sagst du dazu?</p>'),
    out('end', '<p>Schreib den ersten Kommentar!</p>'),
    out('end', '<p>Bitte beachte unsere Community-Richtlinien.</p>'),
    out('end', '<p>Dieser Artikel hat 27 Kommentare</p>'),
    out('end', '<p>Gefällt mir:</p><p>Gefällt mir Wird geladen …</p>'),
    out(
      'end',
      '<p>Teilen mit:</p><p>Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)</p>',
    ),
    out('end', '<p>Diskutieren Sie mit: Ist die Sanierung richtig?</p>'),
    out('end', '<p>Bewerten Sie diesen Artikel: 1 2 3 4 5</p>'),
    out(
      'between',
      '<div><p>Gehen Sie noch ins Hallenbad?</p><p>Ja, regelmäßig</p><p>Selten</p><p>Nein</p><p>Ergebnis anzeigen</p></div>',
    ),
    out(
      'between',
      '<div><p>Frage der Woche</p><p>Sanierung oder Abriss: Was wäre Ihnen lieber?</p><ul><li>Sanierung</li><li>Abriss</li><li>Keine Meinung</li></ul></div>',
    ),
    kept(
      'between',
      '<p>Was sagst du dazu, fragte Brandt seinen Stellvertreter, und der zuckte mit den Schultern.</p>',
    ),
    kept(
      'between',
      '<p>Gibt es Alternativen?</p><p>Ein Neubau am Bahnhof.</p><p>Eine Traglufthalle über dem Freibad.</p>',
    ),
    kept(
      'end',
      '<p>Ein Fehler wurde nach der Sitzung doch noch gefunden: Im Plan fehlt eine Treppe.</p>',
    ),
  ],
  'links between paragraphs and below the last': [
    out('end', '<p>Alle Nachrichten aus Weiher finden Sie hier: <a href="/w">Weiher</a></p>'),
    out(
      'between',
      '<p>Das könnte dich auch noch interessieren:</p><p><a href="/1">Warum Chlor im Wasser ist</a></p>',
    ),
    out('between', '<p>Mehr zum Hallenbad: <a href="/1">So teuer wird der Umbau</a></p>'),
    out('between', '<p>Zum Thema: <a href="/1">Warum Bäder sterben</a></p>'),
    out('between', '<p>[<a href="/1">Hier lesen Sie, warum der Umbau so lange dauert</a>]</p>'),
    out('between', '<p>+++ <a href="/1">Alle Entwicklungen im Newsblog</a> +++</p>'),
    out(
      'end',
      '<p>Passend zum Artikel</p><p><a href="/1">Das Bad der Bäder</a></p><p><a href="/2">Wasser marsch</a></p>',
    ),
    out(
      'end',
      '<h3>Ähnliche Beiträge</h3><p><a href="/1">Wie wir schwimmen lernten</a></p><p>12. Februar 2026</p><p>In „Allgemein“</p>',
    ),
    out(
      'end',
      '<p><a href="/v">← Vorheriger Beitrag</a></p><p><a href="/n">Nächster Beitrag →</a></p>',
    ),
    out('end', '<p>Hier finden Sie weitere Artikel zum Thema:</p><p><a href="/1">Bäder</a></p>'),
    out('end', '<p><a href="/u">Zurück zur Übersicht</a></p>'),
    out('between', '<p>LESEN SIE AUCH: <a href="/1">Wer zahlt die Zeche?</a></p>'),
    kept('between', '<p>Zum Thema Geld sagte Sander nichts, zum Thema Zeit umso mehr.</p>'),
    kept(
      'between',
      '<p>Passend zum Artikel 28 des Grundgesetzes argumentierte die Verwaltung mit ihrer Selbstverwaltung.</p>',
    ),
    kept(
      'between',
      '<p>Hier lesen Kinder seit Jahren am Beckenrand vor, wenn das Wasser zu kalt ist.</p>',
    ),
  ],
  'pictures, players and buttons': [
    out(
      'between',
      '<div><img src="/a.jpg" alt=""><p>Legende: Das Hallenbad vor dem Umbau. KEYSTONE/Peter Klaunzer</p></div>',
    ),
    out(
      'between',
      '<p><img src="/a.jpg" alt=""></p><p>Das Hallenbad von der Straße aus gesehen. | Foto: Weiherbote/Kunz</p>',
    ),
    out(
      'between',
      '<div><img src="/a.jpg" alt=""></div><p>Blick auf den Sprungturm.</p><p>© Anne Roth</p>',
    ),
    out('between', '<p><img src="/a.jpg" alt=""><em>Bild: Stadt Weiher</em></p>'),
    out('between', '<p>Karte: OpenStreetMap-Mitwirkende</p>'),
    out('between', '<p>Grafik: dpa, Quelle: Statistisches Bundesamt</p>'),
    out('between', '<p>Bildunterschrift: Der Eingang des Bades.</p>'),
    out(
      'between',
      '<p>Mit Ihrer Zustimmung wird hier ein externes Video (Kaltura Inc.) geladen.</p><p>Video immer laden</p>',
    ),
    out('between', '<p>Box aufklappen</p><p>Box zuklappen</p>'),
    out('top', '<p>Diesen Artikel anhören (4 Minuten)</p>'),
    out('between', '<p>Zur Galerie: So sieht es im Bad aus</p>'),
    out('between', '<p>Das Video konnte nicht abgespielt werden.</p>'),
    out('between', '<p>Tweet von @badweiher anzeigen</p>'),
    kept(
      'between',
      '<p>Karte und Kompass braucht, wer den Eingang des Bades heute finden will.</p>',
    ),
    kept('between', '<p>Das Video konnte nicht als Beweis dienen, weil der Ton fehlte.</p>'),
    kept(
      'between',
      '<p>Legende ist der Auftritt des Bademeisters, der 1971 im Frack vom Dreimeterbrett sprang.</p>',
    ),
  ],
  'lines above the text': [
    out('top', '<p>Pressemitteilung vom 12.03.2026</p>'),
    out('top', '<p>Stand: 12.03.2026, 18:05 Uhr</p><p>Von: Petra Lindner</p>'),
    out('top', '<p>Weiher - 12.03.2026</p>'),
    out('top', '<p>Do, 12.03.2026, 14:30</p>'),
    out('top', '<p>Drucken</p><p>Teilen</p><p>Kommentare</p>'),
    out('top', '<p>Ressort: Lokales</p>'),
    out('top', '<h3>Medienmitteilung</h3>'),
    out(
      'top',
      '<table><tr><th>Art:</th><td>Einsatz</td></tr><tr><th>Ort:</th><td>Weiherweg</td></tr></table>',
      'html',
    ),
    out(
      'top',
      '<dl><dt>Typ:</dt><dd>Pressemitteilung</dd><dt>Datum:</dt><dd>12.03.2026</dd><dt>Nummer:</dt><dd>44/2026</dd></dl>',
      'html',
    ),
    out('top', '<p>URL: https://bote.example/lokales/hallenbad-123.html</p>'),
    out('top', '<p>4:12 Min.</p><ul><li>Merken</li><li>Schriftgröße</li></ul>'),
    out('top', '<p>Ein Bericht von Petra Lindner</p>'),
    out('top', '<p>Petra Lindner</p><p>Redakteurin Lokales</p>'),
    out('top', '<p>Letztes Update: 12.03.2026, 18:05 Uhr</p>'),
    out('top', '<p>Gespeichert von Kai Ott am Do., 12/03/2026 - 14:30</p>'),
    out('top', '<h2>Hallenbad am Weiherweg: Stadt saniert</h2>'),
    kept(
      'top',
      '<p>Weiher saniert, die Nachbarn schließen: Im Kreis gehen die Städte mit ihren Bädern verschieden um.</p>',
    ),
    kept(
      'top',
      '<p>Ein Bericht von Fachleuten hatte im Herbst vor dem Einsturz der Decke gewarnt.</p>',
    ),
  ],
  'lines below the text': [
    out(
      'end',
      '<ul><li>6. 3. 2026</li></ul><h5>Werden Sie Mitglied</h5><p>Wir gehören unseren Lesern. Dafür brauchen wir Ihre Unterstützung.</p>',
      'html',
    ),
    out('end', '<p>Permalink: www.bote.example/lokales/hallenbad-123.html</p>'),
    out(
      'end',
      '<p>Rückfragen bitte an:</p><p>Polizei Weiher</p><p>Pressestelle</p><p>Telefon: 0123 4567</p>',
    ),
    out('end', '<p>Original-Content von: Polizei Weiher, übermittelt durch news aktuell</p>'),
    out(
      'end',
      '<p>Dieser Beitrag wurde unter Lokales abgelegt und mit Bad verschlagwortet. Setze ein Lesezeichen auf den Permalink.</p>',
    ),
    out('end', '<p>Download: Pressemitteilung als PDF (1,2 MB)</p>'),
    out(
      'end',
      '<p>Zur Person</p><p>Petra Lindner, 44, ist Redakteurin im Lokalteil dieser Zeitung.</p>',
    ),
    out(
      'end',
      '<p>Petra Lindner schreibt seit 2009 für den Weiherboten über Politik in der Stadt.</p>',
    ),
    kept(
      'end',
      '<p>Zur Person</p><p>Ulrike Sander wurde 1968 in Trier geboren und ist seit 2019 Kämmerin der Stadt.</p>',
    ),
    kept('end', '<p>Hinweise nimmt die Polizei unter der Rufnummer 0123 4567 entgegen.</p>'),
    kept('end', '<p>Der Eintritt ist frei, Anmeldung unter 0123 4567.</p>'),
  ],
  'forms of articles': [
    kept(
      'between',
      '<p><b>Frau Sander, warum ist das Bad so teuer geworden?</b></p><p>Weil Beton teurer ist als vor drei Jahren, und Fliesenleger auch.</p><p><b>Hätte man früher anfangen müssen?</b></p><p>Ja.</p><p><b>Und warum hat man es nicht getan?</b></p><p>Weil es nie dafür eine Mehrheit gab, so einfach ist das in der Kommunalpolitik.</p>',
    ),
    kept(
      'between',
      '<p>Sander: Wir haben nie gesagt, dass wir das Bad abreißen wollen.</p><p>Brandt: Doch, das steht in Ihrer eigenen Vorlage vom Mai.</p>',
    ),
    kept(
      'between',
      '<h3>12. März 2026</h3><p>Der Ausschuss empfiehlt den Abriss, mit sechs zu fünf Stimmen und nach vier Stunden.</p><h3>14. April 2026</h3><p>Der Verein übergibt die ersten 2000 Unterschriften im Foyer des Rathauses.</p>',
    ),
    kept(
      'between',
      '<p>14.30 Uhr: Die Sitzung beginnt mit einer halben Stunde Verspätung, weil der Saal überfüllt ist.</p><p>15.10 Uhr: Kämmerin Sander verteidigt die Vorlage der Verwaltung.</p>',
    ),
    kept(
      'between',
      '<p>Nein.</p><p>So lautete die Antwort, die der Verein zwei Jahre lang auf jede seiner Fragen bekam.</p>',
    ),
    kept(
      'between',
      '<p>„Ein Bad ist kein Luxus.“</p><p>Mit diesem Satz begann Brandt seine Rede, und mit diesem Satz beendete er sie auch.</p>',
    ),
    kept(
      'between',
      '<p>Geöffnet ist das Bad im Nachbarort dienstags bis freitags von 14 bis 20 Uhr, der Eintritt kostet 4,50 Euro.</p>',
    ),
    kept(
      'end',
      '<p>Weiherweg 12, Eingang auf der Rückseite. Karten gibt es an der Kasse und unter 0123 4567.</p>',
    ),
    kept('between', '<p>Das Ergebnis: 31 Stimmen dafür, 12 dagegen, zwei Enthaltungen.</p>'),
    kept(
      'between',
      '<p>Foto und Film waren in der Sitzung verboten, nur die Presse durfte vor Beginn hinein.</p>',
    ),
    kept(
      'between',
      '<p>Was bleibt?</p><p>Die Hoffnung, dass es diesmal wirklich losgeht, und ein Rest Misstrauen gegenüber dem Rathaus.</p>',
    ),
    kept(
      'between',
      '<blockquote><p>Wir haben lange genug gewartet.</p></blockquote><p>Das sagte Brandt schon vor vier Jahren, und viele im Saal erinnerten sich daran.</p>',
    ),
    kept(
      'end',
      '<p>Korrektur: In einer früheren Fassung stand, das Bad sei 1962 gebaut worden. Richtig ist 1964.</p>',
    ),
    kept(
      'between',
      '<p>Anzeige erstattete der Verein nicht, obwohl der Ton rauer geworden war.</p>',
    ),
    kept(
      'between',
      '<p>Teilen wollte die Nachbargemeinde ihr Bad zunächst nicht. Erst der Landrat stimmte sie um.</p>',
    ),
    kept(
      'between',
      '<p>Kommentare aus den Reihen der Opposition gab es an diesem Abend kaum noch.</p>',
    ),
    kept('between', '<p>Folgen Sie mir, sagte der Hausmeister und öffnete die Tür zum Keller.</p>'),
    kept(
      'between',
      '<p>Ihre Meinung hat Sander nie versteckt: Ein Neubau wäre ihr lieber gewesen.</p>',
    ),
    kept('end', '<p>Mehr dazu will die Verwaltung im Januar sagen.</p>'),
    kept(
      'end',
      '<p>Wie es weitergeht, lesen die Vereine künftig in einem Newsletter der Stadt.</p>',
    ),
    kept('end', '<p>Hier geht es im Frühjahr weiter.</p>'),
    kept('end', '<p>Und was sagen Sie dazu? Brandt schaut in die Runde und wartet.</p>'),
    kept('end', '<p>Unterstützt wird das Projekt vom Bund, vom Land und von einer Stiftung.</p>'),
    kept(
      'end',
      '<p>Spenden nimmt der Förderverein auf seinem Konto bei der Sparkasse Weiher entgegen.</p>',
    ),
    kept('end', '<p>„Macht was draus“, rief einer von der Empore.</p>'),
    kept(
      'between',
      '<h3>Umfrage unter Vereinen</h3><p>Der Kreis hatte im Herbst alle Vereine befragt, und fast alle hatten geantwortet.</p>',
    ),
    kept(
      'between',
      '<h3>Newsletter statt Aushang</h3><p>Künftig verschickt das Bad seine Zeiten per Mail, und der Schaukasten am Eingang wird abgebaut.</p>',
    ),
    kept(
      'between',
      '<h3>Zur Person</h3><p>Ulrike Sander, 57, ist seit 2019 Kämmerin. Zuvor leitete sie die Finanzverwaltung des Kreises und lehrte an der Hochschule.</p>',
    ),
    kept(
      'end',
      '<h3>Hintergrund</h3><p>Von den 6700 Bädern im Land gelten nach Angaben der Verbände zwei Drittel als sanierungsbedürftig.</p>',
    ),
    kept(
      'between',
      '<p>Video-Beweis gibt es beim Schwimmen nicht, und so blieb der Sieg beim Nachbarverein.</p>',
    ),
    kept(
      'between',
      '<p>Stand heute fehlen noch zwei Millionen Euro, doch Sander bleibt zuversichtlich.</p>',
    ),
    kept(
      'between',
      '<p>Bild für Bild ging das Gericht den Film durch, bis klar war, wer das Tor offen gelassen hatte.</p>',
    ),
    kept(
      'top',
      '<p><strong>Weiher.</strong> Das Hallenbad bleibt. Nach sechs Jahren Streit ist die Sache entschieden.</p>',
    ),
    kept('top', '<p>Die Stadt saniert. Der Verein jubelt. Und der Kämmerer rechnet.</p>'),
    kept(
      'top',
      '<h2>31 von 45 Stadtverordneten stimmen für die Sanierung, die Verwaltung hatte den Abriss empfohlen</h2>',
    ),
    kept('top', '<p>WEIHER - Aufatmen bei den Vereinen: Das Bad wird saniert.</p>'),
    kept(
      'end',
      '<p>Jens Brandt ist Vorsitzender des Schwimmvereins Weiher und hat früher selbst geschwommen.</p>',
    ),
    kept('end', '<p>Der Autor des Gutachtens ist Bauingenieur und lehrt in Kassel.</p>'),
  ],
  'live blogs': [
    out('between', '<p>Dieser Liveblog ist beendet.</p>'),
    out('top', '<p>Ältere Beiträge anzeigen</p>'),
    out('between', '<p>Beitrag teilen</p>'),
    out('end', '<p>Weitere Einträge laden</p>'),
    out('between', '<p>Live-Ticker aktualisieren</p>'),
  ],
  'boxes with links and offers': [
    out(
      'between',
      '<div><a href="/1"><img src="/1.jpg" alt=""></a><h4><a href="/1">Warum Bäder schließen</a></h4><p>Vielen Städten fehlt das Geld. Ein Blick auf die Zahlen.</p></div>',
      'html',
    ),
    out(
      'between',
      '<aside><h4>Mehr zum Thema</h4><p><a href="/1">Warum Bäder schließen</a></p></aside>',
    ),
    out(
      'between',
      '<div><p><a href="/1">Warum Bäder schließen</a></p><p><a href="/1">Zum Artikel</a></p></div>',
      'html',
    ),
    out(
      'end',
      '<div><h3>Meistgelesen</h3><ol><li><a href="/1">Unfall auf der B 3</a></li><li><a href="/2">Wirt gibt auf</a></li></ol></div>',
    ),
    out(
      'end',
      '<div><h3>Neueste Beiträge</h3><ul><li><a href="/1">Unfall auf der B 3</a></li><li><a href="/2">Wirt gibt auf</a></li></ul></div>',
    ),
    out(
      'between',
      '<div><p>Testen Sie den Weiherboten 4 Wochen lang für 1 Euro.</p><p>Jetzt testen</p></div>',
    ),
    out('end', '<div><p>★★★★☆</p><p>Bewertung: 4,1 von 5 bei 27 Stimmen</p></div>'),
  ],
  'lines of several kinds': [
    out('end', '<p>Mitarbeit: Kai Ott</p>'),
    out('top', '<p>Aktualisiert am 12.03.2026-14:30</p>'),
    out('top', '<p>12.03.26</p>'),
    out('top', '<p>Lesedauer etwa 4 Minuten</p>'),
    out('between', '<p>Mehr lesen: <a href="/1">Die lange Geschichte des Hallenbads</a></p>'),
    out('end', '<p>Dieser Artikel ist zuerst auf weiher24.example erschienen.</p>'),
    out('end', '<p>Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn mit Ihren Freunden.</p>'),
    out('end', '<p>Nichts verpassen? Abonniere unseren Podcast bei Spotify.</p>'),
    out(
      'end',
      '<p>Bleiben Sie informiert: Mit unserem WhatsApp-Kanal erhalten Sie die wichtigsten Meldungen aufs Handy.</p>',
    ),
    out(
      'between',
      '<p>Umfrage der Woche</p><p>Würden Sie mehr Eintritt zahlen?</p><p>Ja</p><p>Nein</p><p>Zum Ergebnis</p>',
    ),
    out('end', '<p>Lesermeinungen: 12</p>'),
    out('between', '<p>Die Grafik kann nicht angezeigt werden.</p>'),
    out('between', '<p>Dieses Video ist in Ihrem Land leider nicht verfügbar.</p>'),
    out('end', '<p>Autorin: Petra Lindner, Redaktion: Kai Ott</p>'),
    out('end', '<p>Die Autorin ist Redakteurin in der Lokalredaktion.</p>'),
    out('end', '<p>Kontakt: petra.lindner@weiherbote.example</p>'),
    out('between', '<p>– Anzeige –</p>'),
    out('top', '<p>Foto: Stadt Weiher/Kunz</p>'),
    out('between', '<p>Foto: Imago / Sven Simon</p>'),
    out('end', '<p>Übersetzt aus dem Englischen von Ida Kern</p>'),
    out('end', '<p>Tags: Bad, Weiher, Haushalt</p>'),
    out('end', '<p>Themen: Bad Weiher Haushalt</p>'),
    out(
      'end',
      '<p>Wir freuen uns über Ihre Meinung! Schreiben Sie an redaktion@weiherbote.example</p>',
    ),
    out('end', '<p>Kommentare sind für diesen Beitrag deaktiviert.</p>'),
    out('end', '<p>Jetzt Artikel freischalten</p>'),
    out('top', '<p>Von unserem Redaktionsmitglied Petra Lindner</p>'),
    out(
      'between',
      '<h4>Das interessiert andere Leser</h4><p><a href="/1">Unfall auf der B 3</a></p><p><a href="/2">Wirt gibt auf</a></p>',
    ),
    out('end', '<p>Der Artikel enthält Affiliate-Links, für die wir eine Provision erhalten.</p>'),
    out('end', '<p>Quellen: eigene Recherche, dpa</p>'),
    kept('end', '<p>Kommentare gab die Verwaltung dazu am Mittwoch nicht ab.</p>'),
    kept(
      'between',
      '<p>Hintergrund: Die Stadt hatte das Bad 1964 gebaut und seither nur einmal renoviert.</p>',
    ),
    kept(
      'between',
      '<p>Die Grafik kann nicht zeigen, was die Zahlen verschweigen: Es fehlt an Schwimmlehrern.</p>',
    ),
    kept('end', '<p>Bleiben Sie ruhig, rief der Bademeister, als das Licht ausging.</p>'),
    kept(
      'between',
      '<p>Würden Sie mehr zahlen? Die meisten Gäste, die man am Eingang fragt, nicken.</p>',
    ),
    kept('end', '<p>Die Autorin der Studie rät trotzdem zur Geduld.</p>'),
    kept('end', '<p>Zuerst erschienen ist die Studie im Herbst, beachtet hat sie niemand.</p>'),
    kept(
      'end',
      '<p>Übersetzt wurde die Ausschreibung auch ins Französische und ins Polnische.</p>',
    ),
    kept('between', '<p>Das Thema: ein Bad, das niemand bezahlen will und jeder braucht.</p>'),
    kept(
      'end',
      '<p>Teilen Sie ihn nicht auf, sagte der Gutachter über den Auftrag, sonst wird er teurer.</p>',
    ),
  ],
};
