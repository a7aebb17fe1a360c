import { alternatives } from '../word-lists.ts';
import { separated } from './separated.ts';

const words = (list: string): string => `(?<!\\p{L})(?:${alternatives(list)})`;

/** Small words that a translation may render by negative ones: `vor` is `before`. */
export const SMALL_SENSES = {
  almost: words('(?:fast|nahezu|beinahe)(?!\\p{L})'),
  although: words(
    '(?:aber|allerdings|doch|jedoch|dennoch|sondern|hingegen|obwohl|obgleich|trotz|zwar|während|wobei)(?!\\p{L})',
  ),
  against: words('(?:da)?(?:gegen|wider)(?!\\p{L}) schütz'),
  any: words('(?:wer|jeder|jede[mns]?|alle[mnrs]?|irgend\\p{L}*|etwas)(?!\\p{L})'),
  before: words('(?:bevor|ehe|vor|vom|vorher|vorerst|zuvor|bisher|bislang)(?!\\p{L})'),
  end: words('beend ende geendet wochenende abgelaufen ablauf abläuf'),
  except: words(
    'bis\\sauf(?:\\seine[mnr]?)?(?:\\sausnahmen?)? ausnahm außer(?!dem|ordentlich) ausgenommen abgesehen',
  ),
  if: words('(?:wenn|falls|ob|sofern|soweit|solange)(?!\\p{L})'),
  only: words('(?:nur|lediglich|allein|bloß|einzig|erst|knapp)(?!\\p{L})'),
  too: words('zu(?= \\p{Ll}) auch(?!\\p{L})'),
  until: words('bis(?!\\p{L})'),
} as const;

/**
 * What German says with words that a translation may render by negative words of its own, by sense.
 * Elsewhere these can stand for a negation: `before` for `noch nicht`. Without `nicht` and the like.
 */
export const NEGATIVE_SENSES = {
  ...SMALL_SENSES,
  avoid: words('vermeid vermied mied meiden umgeh'),
  away: words('(?:weg|fort|auswärts|entfernt)(?!\\p{L}) reiste verließ verlass'),
  ban: words('verbot verbiet untersag bußgeld geldbuße strafbar'),
  cancel: words('abschaff abgeschafft absag abgesag streich gestrich strich ausfall ausgefallen'),
  conflict: words('streit zwist konflikt'),
  close: words('(?:ab)?schließ schloss geschlossen (?:ab)?(?:ge)?sperr'),
  delay: words('verzöger verspät'),
  demolish: words('abreiß abzureiß abriss abgerissen'),
  deny: words('bestreit bestritt dementi leugn widersprech widersprach'),
  different: words('unterschied unterscheid verschieden anders sonst'),
  doubt: words('zweifel gezweifel bezweifel'),
  drop: words('sink sank gesunken fall fällt fiel gefallen rückgang abnahm'),
  empty: words('leer'),
  exclude: words(`ausschließ ausgeschlossen ausschluss ${separated('schließ schloss', 'aus')}`),
  fail: words('scheiter gescheitert versag versäum misslung misslang'),
  forget: words('vergess vergaß'),
  former: words('früher ehemalig'),
  'give up': words('aufgeb aufgegeb aufzugeb verzicht'),
  free: words('\\p{L}*frei(?!burg|staat|tag|zeit)\\p{L}* kostenlos umsonst'),
  hard: words('schwer hart schwierig'),
  hesitate: words('zöger'),
  illegal: words('illegal rechtswidrig widerrechtlich'),
  instead: words('(?:an)?statt(?:dessen)?(?!\\p{L})'),
  lack: words('mangel mängel fehl engpass engpäss knapp'),
  less: words('wenig weniger gering minder'),
  limit: words('begrenz beschränk einschränk limit'),
  lose: words('niederlage verlier verlor verlust verloren'),
  miss: words('vermiss verpass'),
  prevent: words('schütz verhinder hinder abwehr abgewehrt'),
  refuse: words(
    'weiger verweiger ablehn abgelehn ablehnung lehn zurückweis zurückgewies wies abweis abgewies',
  ),
  silent: words('schweig schwieg still'),
  stop: words('stopp gestoppt halt halten hält hielt anhalten'),
  trouble: words('problem schwierigkeit zwischenf[aä]ll komplikation'),
  un: words('un(?!d(?!icht|eut|enk)|i[oqtfv]|ter|ser)\\p{Ll}{3,}'),
  vanish: words('verschwind verschwand verschwunden'),
  wait: words('\\p{L}*wart'),
  withdraw: words('zurückzieh zurückgezog entzieh entzog rückzug'),
} as const;
export type NegativeSense = keyof typeof NEGATIVE_SENSES;
