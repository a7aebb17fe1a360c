import { alternatives } from '../word-lists.ts';
import { separated } from './separated.ts';

const words = (stems: string, ...others: string[]): string =>
  [`(?:${alternatives(stems)})`, ...others].join('|');

/** Verbs and adjectives whose opposite turns a sentence round, by their first letters. */
export const OPPOSITES = {
  accept: [
    words(
      'zustimm zugestimmt stimm(?:en|t|ten?)(?:\\s[^\\s.,;]{1,30}){0,6}?\\sfür stimmte\\p{Ll}?\\szu befürwort unterstütz begrüß angenommen gebilligt',
    ),
    words(
      'stimm(?:en|t|ten?)(?:\\s[^\\s.,;]{1,30}){0,6}?\\s(?:da)?gegen ablehn abgelehn zurückweis zurückgewies verworf abgewies',
      separated('lehn wies weis verwirf verwarf', 'ab zurück'),
    ),
  ],
  acquit: [
    words('freigesproch freisprech freispruch', separated('sprach sprich', 'frei')),
    words('verurteil schuldig'),
  ],
  admit: [
    words('eingeräumt zugegeben gestand gestanden bestätig', separated('räum gab gib', 'ein zu')),
    words(
      'bestreit bestritt dementi leugn geleugn zurückgewies zurückweis',
      separated('wies weis', 'zurück'),
    ),
  ],
  allow: [
    words('erlaub genehmig gestatte zulässig zugelassen', separated('ließ lass lässt', 'zu')),
    words('verbiet verbot untersag unzulässig'),
  ],
  arrest: [
    words('festnahm festgenommen verhaft inhaftier', separated('nahm nimm', 'fest')),
    words('freigelassen freilass', separated('ließ lass lässt', 'frei')),
  ],
  applaud: [words('gelobt lob(?:en|t|te|ten)(?!\\p{L})'), words('kritisier bemängel')],
  begin: [words('beginn begann begonnen'), words('beendet beenden endet geendet')],
  dismissed: [words('angeheuert rekrutier'), words('entlassen entließ gefeuert')],
  escape: [
    words('entkam entkommen(?!\\p{L}) flüchtete geflüchtet geflohen floh'),
    words('gefasst festgenommen', separated('nahm nimm', 'fest')),
  ],
  full: [words('voll(?!\\p{L}) überfüllt'), words('leer(?!\\p{L}) menschenleer')],
  hopeful: [words('optimistisch zuversichtlich'), words('pessimistisch skeptisch')],
  justified: [
    words('angemessen berechtigt(?!\\p{L}) gerechtfertigt'),
    words('unangemessen unberechtigt ungerechtfertigt'),
  ],
  know: [words('kannte kennt wusste bekannt(?!\\p{L})'), words('unbekannt ahnungslos')],
  legal: [
    words('rechtmäßig rechtens legal(?!\\p{L})'),
    words('rechtswidrig unrechtmäßig widerrechtlich illegal'),
  ],
  most: [
    words('die\\smeisten fast\\salle nahezu\\salle'),
    words('(?:lediglich|nur|sehr)\\swenige(?!r)'),
  ],
  open: [
    words('eröffn freigegeben öffne geöffnet offen(?!\\p{L})'),
    words('schließt schließen schloss geschlossen schließung geschloss'),
  ],
  positive: [words('positiv'), words('negativ')],
  succeed: [
    words('gelang gelung gelingt erfolgreich geglückt glückte'),
    words('erfolglos scheiter gescheitert misslang misslung missling'),
  ],
  survive: [words('überleb'), words('starb gestorben getötet tot(?!\\p{L}) tödlich')],
  true: [words('zutreffend wahrheitsgemäß'), words('falsch(?!geld|parker|fahrer) unwahr')],
  willing: [words('bereit(?:\\serklärt)?(?!\\p{L})'), words('weiger geweigert verweiger')],
  win: [
    words('gewann gewonnen gewinnt gewinnen(?!\\p{L})'),
    words('verlor verloren verliert unterlag unterlegen'),
  ],
} as const;
export type Opposite = keyof typeof OPPOSITES;
/** Alternatives for a pattern: words of one side and of the other. */
export type Sides = readonly [string, string];
