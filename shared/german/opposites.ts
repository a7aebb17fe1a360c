import { alternatives } from '../word-lists.ts';
import { separated } from './separated.ts';

const words = (stems: string, ...others: string[]): string =>
  [`(?:${alternatives(stems)})`, ...others].join('|');

/** Verbs and adjectives whose opposite turns a sentence round, by their first letters. */
export const OPPOSITES = {
  accept: [
    words(
      'zustimm zugestimmt stimmte\\p{Ll}?\\szu befürwort unterstütz begrüß angenommen gebilligt',
    ),
    words(
      'ablehn abgelehn zurückweis zurückgewies verworf abgewies',
      separated('lehn wies weis verwirf verwarf', 'ab zurück'),
    ),
  ],
  acquit: [
    words('freigesproch freisprech freispruch', separated('sprach sprich', 'frei')),
    words('verurteil schuldig'),
  ],
  admit: [
    words('eingeräumt zugegeben gestand gestanden bestätig', separated('räum gab gib', 'ein zu')),
    words('bestreit bestritt dementi leugn geleugn'),
  ],
  allow: [
    words('erlaub genehmig gestatte zulässig zugelassen', separated('ließ lass lässt', 'zu')),
    words('verbiet verbot untersag unzulässig'),
  ],
  arrest: [
    words('festnahm festgenommen verhaft inhaftier', separated('nahm nimm', 'fest')),
    words('freigelassen freilass', separated('ließ lass lässt', 'frei')),
  ],
  begin: [words('beginn begann begonnen'), words('beendet beenden endet geendet')],
  legal: [
    words('rechtmäßig rechtens legal(?!\\p{L})'),
    words('rechtswidrig unrechtmäßig widerrechtlich illegal'),
  ],
  most: [
    words('die\\smeisten fast\\salle nahezu\\salle'),
    words('(?:lediglich|nur|sehr)\\swenige(?!r)'),
  ],
  open: [
    words('eröffn öffne geöffnet offen(?!\\p{L})'),
    words('schließt schließen schloss geschlossen schließung geschloss'),
  ],
  succeed: [
    words('gelang gelung gelingt erfolgreich geglückt glückte'),
    words('scheiter gescheitert misslang misslung missling'),
  ],
  survive: [words('überleb'), words('starb gestorben getötet tot(?!\\p{L}) tödlich')],
  willing: [words('bereit(?:\\serklärt)?(?!\\p{L})'), words('weiger geweigert verweiger')],
} as const;
export type Opposite = keyof typeof OPPOSITES;
/** Alternatives for a pattern: words of one side and of the other. */
export type Sides = readonly [string, string];
