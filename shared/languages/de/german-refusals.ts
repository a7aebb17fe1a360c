import type { RefusalWords } from '../refusal-words.ts';

export const GERMAN_REFUSALS: RefusalWords = {
  401: [
    'Zugangsschlüssel nötig',
    'Einen gültigen Zugangsschlüssel als Passwort eingeben; der Benutzername ist beliebig.',
  ],
  403: ['Kein Zugang', 'Dafür ist der Zugangsschlüssel eines Betreibers nötig.'],
};
