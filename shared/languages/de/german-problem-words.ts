/** Why a page cannot be shown, by kind. */
export const GERMAN_PROBLEMS = {
  'bad-request': {
    title: 'Diese Adresse ist nicht richtig',
    text: 'Ein Teil der Adresse hat einen Wert, den es nicht gibt.',
  },
  'not-found': { title: 'Hier ist nichts', text: 'Unter dieser Adresse gibt es keine Seite.' },
  'no-article': {
    title: 'Diesen Artikel gibt es nicht',
    text: 'Wurde er gerade erst hochgeladen, ist er in wenigen Sekunden da.',
  },
  cleaning: { title: 'Der Artikel wird vorbereitet', text: 'Diese Seite lädt sich selbst neu.' },
  translating: {
    title: 'Wird noch übersetzt',
    text: 'Diese Seite lädt sich selbst neu. Das deutsche Original kann schon gelesen werden.',
  },
  'not-translated': {
    title: 'Nicht übersetzt',
    text: 'Das deutsche Original kann gelesen werden.',
  },
  embargo: {
    title: 'Unter Sperrfrist',
    text: 'Der Artikel darf erst nach Ablauf der Sperrfrist gelesen werden.',
  },
  rejected: { title: 'Nicht angenommen', text: 'Aus dieser Datei ist kein Artikel geworden.' },
  withdrawn: { title: 'Zurückgezogen', text: 'Der Artikel ist nicht mehr zu lesen.' },
  'no-digest': {
    title: 'Noch kein Tagesüberblick',
    text: 'Der Überblick eines Tages wird geschrieben, wenn der Tag in Deutschland zu Ende ist.',
  },
  failed: {
    title: 'Es ist ein Fehler passiert',
    text: 'Der Fehler liegt bei uns. Bitte später noch einmal versuchen.',
  },
} satisfies Record<string, { title: string; text: string }>;

/** Why an upload was rejected, by code, and what its uploader can do. */
export const GERMAN_REJECTIONS = {
  empty: { reason: 'Die Datei ist leer.', remedy: 'Den Artikel noch einmal hochladen.' },
  binary: {
    reason: 'Die Datei ist beschädigt oder enthält keinen Text.',
    remedy: 'Den Artikel als Text, HTML, PDF oder Word-Datei hochladen.',
  },
  'too-large': {
    reason: 'Die Datei ist zu groß.',
    remedy: 'Den Artikel allein hochladen, oder die Datei in Teilen.',
  },
  'too-long': { reason: 'Der Artikel ist zu lang.', remedy: 'Ihn in Teilen hochladen.' },
  'unsupported-type': {
    reason: 'Dateien dieser Art werden nicht gelesen.',
    remedy: 'Den Artikel als Text, HTML, PDF oder Word-Datei hochladen.',
  },
  'broken-charset': {
    reason: 'Zu viele Zeichen sind nicht lesbar.',
    remedy: 'Die Datei in UTF-8 speichern und noch einmal hochladen.',
  },
  'not-german': {
    reason: 'Der Text ist nicht deutsch.',
    remedy: 'Nur deutsche Artikel hochladen.',
  },
  'no-article': {
    reason: 'In der Datei ist kein Artikel zu finden.',
    remedy: 'Den Artikel so hochladen, wie Leser ihn sehen, oder seinen Text als .txt.',
  },
  draft: {
    reason: 'Die Datei nennt sich einen Entwurf.',
    remedy: 'Den fertigen Artikel ohne „draft: true“ hochladen.',
  },
  'broken-item': {
    reason: 'Die Meldung der Agentur ist fehlerhaft.',
    remedy: 'Die Agentur um eine neue Fassung bitten.',
  },
  replaced: { reason: 'Eine neuere Fassung hat sie ersetzt.', remedy: 'Es ist nichts zu tun.' },
  unpacked: { reason: 'Das Archiv wurde entpackt.', remedy: 'Es ist nichts zu tun.' },
  'unreadable-time': {
    reason: 'Eine Sperrfrist oder ein Ablauf ist nicht lesbar.',
    remedy: 'Die Zeit als 2026-05-05T10:00+02:00 angeben und die Datei noch einmal hochladen.',
  },
} satisfies Record<string, { reason: string; remedy: string }>;

/** Why an article was withdrawn, by code. */
export const GERMAN_WITHDRAWALS = {
  canceled: 'Die Agentur hat den Artikel zurückgezogen.',
  withheld: 'Der Artikel ist nicht zur Veröffentlichung bestimmt.',
  expired: 'Die Frist, in der der Artikel gelesen werden durfte, ist abgelaufen.',
  'upload-deleted': 'Die hochgeladene Datei wurde gelöscht.',
} satisfies Record<string, string>;

/** What a part of an address has to be, by its name; then what is wrong with it as a whole. */
export const GERMAN_FAULTS = {
  from: 'ein deutscher Tag wie 2026-11-22, oder eine Zeit mit Zone',
  to: 'ein deutscher Tag wie 2026-11-22, oder eine Zeit mit Zone',
  status: 'ein Stand, der zur Auswahl steht',
  topic: 'der Code eines Themas wie medtop:11000000',
  site: 'ein Name von höchstens 200 Zeichen',
  section: 'ein Name von höchstens 200 Zeichen',
  agency: 'ein Name von höchstens 200 Zeichen',
  flagged: 'true oder false',
  limit: 'eine ganze Zahl von 1 bis 100',
  cursor: 'ein Wert aus den Verweisen auf weitere Seiten derselben Liste',
  q: 'ein Text von höchstens 200 Zeichen',
  'from-after-to': 'Der Anfang liegt nach dem Ende.',
  'no-day': 'Diesen Tag gibt es nicht. Ein Tag hat die Form 2026-11-22.',
  'rejected-elsewhere': 'Nicht angenommene Dateien haben eine eigene Seite.',
} satisfies Record<string, string>;
