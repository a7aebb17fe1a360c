import type { ReaderLanguage } from '../target-language.ts';

/** Words of the list, of the digest and of what was rejected. */
export const GERMAN_LIST_WORDS = {
  sections: 'Bereiche',
  articles: 'Artikel',
  listed: 'Die neuesten Artikel der deutschen Presse, auf Deutsch zusammengefasst.',
  digest: 'Tagesüberblick',
  digested: 'Was die deutsche Presse an diesem Tag meldete, nach Themen.',
  unfinishedDay:
    'Der Tag ist noch nicht zu Ende: Hier fehlt, was seit dieser Ausgabe kam und noch kommt.',
  rejectedUploads: 'Nicht angenommene Dateien',
  noneRejected: 'Keine Datei wurde abgelehnt.',
  filters: 'Auswahl',
  day: 'Tag',
  topic: 'Thema',
  source: 'Quelle',
  status: 'Stand',
  everything: 'Alles zeigen',
  flaggedOnly: 'mit auffälligen Sätzen',
  doubtful: 'auffällig',
  noneFound: 'Dazu ist kein Artikel da.',
  published: 'Veröffentlicht',
  received: 'Eingegangen',
  germanTime: 'Alle Zeiten sind deutsche Zeit.',
  newer: 'Neuere',
  earlierDay: 'Vorheriger Tag',
  laterDay: 'Nächster Tag',
  pages: 'Weitere Artikel',
  inGerman: 'auf Deutsch',
  otherTopics: 'Ohne Thema',
} satisfies Record<string, string>;

export const GERMAN_COUNTS: ReaderLanguage['counts'] = {
  flagged: (sentences) =>
    sentences === 1 ? '1 auffälliger Satz' : `${sentences} auffällige Sätze`,
  corrected: (sentences) =>
    sentences === 1 ? '1 Satz berichtigt' : `${sentences} Sätze berichtigt`,
  further: (articles) => `${articles} weitere`,
};
