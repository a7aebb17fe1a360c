import { alternatives } from '../word-lists.ts';

const words = (list: string): string => `(?<!\\p{L})(?:${alternatives(list)})`;

/** What German says beside a rise or a fall, by sense: words that elsewhere can mean one of them. */
export const DIRECTION_SENSES = {
  autumn: words('\\p{L}*herbst'),
  better: words('besser verbess'),
  cheap: words('billig günstig preiswert'),
  crisis: words('krise rezession'),
  cut: words('streich gestrich strich kürz gekürz spar'),
  deficit: words('\\p{L}*defizit minus \\p{L}*verlust verlier verlor fehlbetrag'),
  expensive: words('teuer teure teurer kost'),
  growth: words('\\p{L}*wachstum'),
  half: words('halb hälfte'),
  high: words('hoch hohe höher höchst'),
  large: words('groß größ'),
  less: words('weniger(?!\\p{L}) wenig'),
  low: words('niedrig tief gering'),
  more: words('mehr(?!\\p{L}) mehrere viel weiter noch'),
  over: words('über(?!\\p{L}) übertr'),
  record: words('\\p{L}*rekord'),
  recover: words('erhol'),
  slow: words('langsam brems verlangsam dämpf schlepp'),
  small: words('klein'),
  strong: words('stark stärk kräftig deutlich'),
  surplus: words('\\p{L}*überschuss \\p{L}*gewinn gewonn gewann'),
  'to a number': words('bis(?:\\szu)?(?!\\p{L})'),
  under: words('unter(?!\\p{L})'),
  up: words('auf(?!\\p{L})'),
  weak: words('\\p{L}*schwach schwäch flau'),
  worse: words('schlecht verschlecht'),
} as const;
export type DirectionSense = keyof typeof DIRECTION_SENSES;
