/** Words of the page that shows one article in one language. */
export const GERMAN_READING_WORDS = {
  contents: 'Inhalt',
  pressSentence: 'Jeder Satz zeigt auf Klick das deutsche Original.',
  germanOfSentence: 'Deutsches Original',
  permalink: 'Link zu diesem Satz',
  backToPoint: 'Zurück zum Wichtigsten',
  corrected: 'Geändert',
  missingForGood: 'nicht übersetzt',
  earlierVersion: 'Übersetzt ist die vorige Fassung; die neue folgt.',
  names: 'Namen',
  corrections: 'Was berichtigt wurde',
  before: 'vorher',
  after: 'jetzt',
  correctedAt: 'Berichtigt',
  about: 'Über diesen Text',
  translation: 'Übersetzung',
  byDeepl: 'Maschinell übersetzt von DeepL',
  check: 'Prüfung',
  checked:
    'Jeder Satz wurde maschinell mit dem Original verglichen: Zahlen, Daten, Namen, Verneinungen, Richtungen, Anführungszeichen und Fachwörter.',
  nothingFound: 'Dabei ist kein Satz aufgefallen.',
  summary: 'Zusammenfassung',
  extracted: 'Sätze des Artikels, maschinell ausgewählt',
  author: 'Verfasst von',
  outlet: 'Medium',
  agency: 'Agentur',
  section: 'Ressort',
  modified: 'Geändert',
  inGermany: 'in Deutschland',
  rights: 'Rechte',
  otherForms: 'Andere Formen',
  text: 'Text',
  address: 'Adresse',
  retrieved: 'Abgerufen',
} satisfies Record<string, string>;

/** Why a translation stopped, by code. */
export const GERMAN_STOPS = {
  'quota-exceeded': 'Das Kontingent bei DeepL ist erschöpft. Es geht weiter, wenn es erneuert ist.',
  'monthly-cap': 'Die Obergrenze für diesen Monat ist erreicht. Im nächsten Monat geht es weiter.',
  'article-cap': 'Der Artikel ist länger, als die Obergrenze für einen Artikel erlaubt.',
  refused: 'DeepL hat die Übersetzung abgelehnt.',
  unavailable: 'DeepL war nicht erreichbar. Es wird erneut versucht.',
  empty: 'DeepL hat einige Sätze nicht brauchbar übersetzt.',
  superseded: 'Eine Berichtigung kam dazwischen und wurde nicht angenommen.',
  'upload-gone': 'Die hochgeladene Datei wurde vor dem Übersetzen gelöscht.',
} satisfies Record<string, string>;

/** How many sentences a correction touched. */
export const GERMAN_EDITS = ({
  revision,
  changed,
  added,
  removed,
}: Record<'revision' | 'changed' | 'added' | 'removed', number>): string => {
  const parts: [number, string][] = [
    [changed, 'geändert'],
    [added, 'neu'],
    [removed, 'entfallen'],
  ];
  const edits = parts
    .filter(([count]) => count > 0)
    .map(([count, done]) => `${count} ${count === 1 ? 'Satz' : 'Sätze'} ${done}`);
  return [`Fassung ${revision}`, edits.join(', ')].filter(Boolean).join(': ');
};
