import { alternatives } from '../word-lists.ts';
import { separated } from './separated.ts';
import { sides } from './sides.ts';

const words = (stems: string, ...others: string[]): string =>
  [`(?:${alternatives(stems)})`, ...others].join('|');

/** Verbs and adjectives whose opposite turns a sentence round, by their first letters. */
export const OPPOSITES = {
  accept: [
    words(
      'zustimm zugestimmt stimm(?:en|t|ten?)(?:\\s[^\\s.,;]{1,30}){0,6}?\\sfür stimmte\\p{Ll}?\\szu befürwort unterstütz begrüß angenommen gebilligt stattgegeben',
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
      'bestreit bestritt dementi leugn geleugn widerspr(?:a|e|i|o)ch zurückgewies zurückweis',
      separated('wies weis', 'zurück'),
    ),
  ],
  allow: [
    words(
      'erteil(?:t|te|en)(?!\\p{L}) erlaub genehmig gestatte zulässig zugelassen',
      separated('ließ lass lässt', 'zu'),
    ),
    words('verbiet \\p{L}*verbot untersag unzulässig'),
  ],
  arrest: [
    words('festnahm festgenommen verhaft inhaftier', separated('nahm nimm', 'fest')),
    words('freigelassen freilass', separated('ließ lass lässt', 'frei')),
  ],
  applaud: [words('gelobt lob(?:en|t|te|ten)(?!\\p{L})'), words('kritisier bemängel')],
  begin: [words('beginn begann begonnen'), words('beendet beenden endet geendet')],
  dismissed: [words('angeheuert rekrutier'), words('entlassen entließ gefeuert')],
  escape: [
    words(
      'entkam entkommen(?!\\p{L}) flüchtete geflüchtet geflohen floh auf\\sder\\sFlucht flüchtig(?!\\p{L})',
    ),
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
    words('eröffn freigegeben öffne geöffnet offen(?!\\p{L}) frei(?=[.,]|\\sbefahrbar) befahrbar'),
    words('schließt schließen schloss geschlossen schließung geschloss gesperrt blockiert'),
  ],
  positive: [words('positiv'), words('negativ')],
  succeed: [
    words('gelang gelung gelingt erfolgreich geglückt glückte'),
    words('erfolglos scheiter gescheitert misslang misslung missling'),
  ],
  survive: [
    words('überleb'),
    words('ums\\sLeben umgekommen starb gestorben getötet tot(?!\\p{L}) tödlich'),
  ],
  true: [words('zutreffend wahrheitsgemäß'), words('falsch(?!geld|parker|fahrer) unwahr')],
  willing: [words('bereit(?:\\serklärt)?(?!\\p{L})'), words('weiger geweigert verweiger')],
  win: [
    words('gewann gewonnen gewinnt gewinnen(?!\\p{L}) ungeschlagen unbesiegt'),
    words('verlor verloren verliert unterlag unterlegen'),
  ],
  agree: sides(
    String.raw`einig(?!\p{L}) einigten einigt(?!\p{L}) geeinigt einverstanden Einigung Übereinkunft`,
    'uneinig zerstritten uneins gespalten',
  ),
  apply: sides(
    String.raw`gilt(?!\p{L}) gelten(?!\p{L}) galt(?!\p{L}) betrifft einbezogen`,
    String.raw`ausgenommen befreit(?=[.,]|\svon|\ssind|\swerden) verschont`,
  ),
  appoint: sides(
    String.raw`ernannt(?!\p{L}) ernennt berufen(?!\p{L})`,
    String.raw`abberufen abgesetzt(?!\p{L}) entlassen(?!\p{L})`,
  ),
  attend: sides(
    `anwesend teil(?:nahm|nehm|nimmt|genommen) ${separated('nahm nehm nimm', 'teil')}`,
    String.raw`abwesend ferngeblieb fernblieb fernbleib ${separated('blieb bleib', 'fern')} fehlt?(?:en|e)?\s(?:beim|bei|im|in)(?!\p{L}) boykott`,
  ),
  available: sides(
    String.raw`verfügbar(?!\p{L}) erhältlich lieferbar vorrätig`,
    'ausverkauft vergriffen',
  ),
  believe: sides(
    String.raw`glaub(?:en|t|te|ten)(?!\p{L}) überzeugt`,
    'zweifel zweifl bezweifel gezweifel skeptisch',
  ),
  blame: sides(String.raw`reines\sGewissen Gewissen\srein`, 'vorzuwerfen'),
  build: sides(
    String.raw`errichtet errichten gebaut(?!\p{L}) erbaut`,
    `abgerissen abreiß abzureiß abriss ${separated('reiß riss', 'ab')}`,
  ),
  charge: sides(
    String.raw`kostenlos gratis kostenfrei unentgeltlich gebührenfrei Eintritt\s(?:ist\s)?frei freie[rnm]?\sEintritt`,
    String.raw`kostenpflichtig gebührenpflichtig Eintritt(?:sgeld)?(?!\p{L}|\s(?:ist\s)?frei)`,
  ),
  cheap: sides(
    String.raw`günstig(?!\p{L}) billig preiswert erschwinglich bezahlbar`,
    'teuer(?!ung) kostspielig unbezahlbar',
  ),
  clean: sides(
    String.raw`sauber(?!\p{L}) unbelastet schadstofffrei`,
    String.raw`belastet(?!\p{L}) verseucht verunreinigt kontaminiert`,
  ),
  clear: sides(
    String.raw`geklärt(?!\p{L}) steht\sfest stand\sfest klar(?=[.,]|\sist|\swar) erwiesen(?!\p{L})`,
    'unklar ungeklärt ungewiss fraglich',
  ),
  common: sides(
    'üblich gewöhnlich häufig alltäglich',
    String.raw`ungewöhnlich unüblich selten(?!\p{L}*\sErden) seltenheit außergewöhnlich`,
  ),
  comply: sides(
    String.raw`eingehalten einhalt einhielt ${separated('hält hielt halt', 'ein')} (?:hält|hielt|halten|hielten)\ssich(?:\s[^\s.,]{1,30}){0,4}?\san(?!\p{L}) befolgt (?:Versprechen|Wort|Zusagen?)(?:\s[^\s.,]{1,20}){0,3}\s(?:ge)?halten(?!\p{L}) hiel(?:t|ten)\s(?:sein|ihr)\p{L}*\s(?:Wort|Versprechen|Zusage)`,
    String.raw`verstieß verstoß verstößt missacht brach(?=\s[^.]{0,60}(?:Regel|Vertrag|Versprechen|Wort|Abmachung|Zusage))`,
  ),
  conscious: sides(
    String.raw`bei\sBewusstsein ansprechbar(?!keit)`,
    String.raw`bewusstlos ohnmächtig ohne\sBewusstsein`,
  ),
  consider: sides(
    'berücksichtigt einbezogen',
    String.raw`ignorier missacht übergangen außer\sAcht vernachlässigt`,
  ),
  continue: sides(
    `${separated('dauer geht ging gehen lief läuft laufen setz', 'an weiter fort')} andauer fortgesetz fortsetz fortgeführt weitergeh weiterlauf`,
    String.raw`${separated('brach bricht brech', 'ab')} ${separated('stell', 'ein')} beendet beenden endet(?!\p{L}) gestoppt abgebrochen aufgehört`,
  ),
  damage: sides('unbeschädigt unversehrt intakt', 'beschädigt zerstört demoliert'),
  dangerous: sides(
    'gefahrlos ungefährlich harmlos unbedenklich',
    String.raw`gefährlich riskant lebensgefährlich gefahr(?!\p{L})`,
  ),
  enough: sides(
    String.raw`genug genügend ausreichend ${separated('reich', 'aus')} (?:reicht|reichen|reichte|reichten)(?!\p{L}) genüg(?:en|t|te|ten)(?!\p{L})`,
    String.raw`mangel mangelt fehl(?:t|te|en|ten)(?!\p{L}) unzureichend zu\swenig`,
  ),
  exam: sides(
    String.raw`Prüfung(?:\s\S{1,20})?\sbestanden bestand(?:en)?\s(?:\S{1,20}\s){0,3}(?:Prüfung|Test|Examen|Abitur)`,
    `durchgefallen ${separated('fiel fäll fall', 'durch')}`,
  ),
  extend: sides(
    'verläng(?:ert|ern)',
    `ausgelaufen abgelaufen ausläuft ${separated('lief läuft lauf', 'aus ab')}`,
  ),
  found: sides(
    String.raw`gefunden(?!\p{L}) entdeckt(?!\p{L}) aufgetaucht aufgespürt wiedergefunden ausfindig`,
    String.raw`vermisst verschwunden verschollen unauffindbar fehlt?e?\s(?:[^\s.,]{1,30}\s){0,4}?jede\sSpur spurlos`,
  ),
  function: sides(
    String.raw`funktionier repariert(?!\p{L}) einsatzbereit`,
    String.raw`außer\sBetrieb unterbrochen(?!\p{L}) defekt(?!\p{L}{2}) kaputt ausgefallen versagt(?:e|en)?(?!\p{L}) ${separated('fiel fäll fall', 'aus')}`,
  ),
  happen: sides(
    `stattfind stattgefunden ${separated('fand find', 'statt')} abgehalten planmäßig`,
    `abgesagt absag abzusag ${separated('sag', 'ab')} ausgefallen ${separated('fiel fäll fall', 'aus')}`,
  ),
  healthy: sides(
    String.raw`gesund(?:e[mnrs]?)?(?!\p{L}) genesen`,
    String.raw`krank(?!\p{L}) erkrankt`,
  ),
  hurt: sides(
    'unverletzt unversehrt wohlbehalten',
    String.raw`verletzt(?!en?\s(?:das|die|den|sein)) verwundet`,
  ),
  impose: sides(
    String.raw`verhängt(?!\p{L}) eingeführt(?!\p{L}) angeordnet(?!\p{L})`,
    String.raw`aufgehoben(?!\p{L}) abgeschafft(?!\p{L}) ${separated('hob heb', 'auf')} aufheb gekippt(?!\p{L})`,
  ),
  inform: sides(
    String.raw`informiert unterrichtet(?!\p{L}) mitgeteilt aufgeklärt benachrichtigt eingeweiht`,
    'verschwieg verheimlich verschweig vorenthalten vertusch',
  ),
  intent: sides(
    String.raw`absichtlich vorsätzlich mutwillig mit\sAbsicht`,
    String.raw`versehentlich aus\sVersehen unabsichtlich fahrlässig zufällig unbeabsichtigt`,
  ),
  keep: sides(
    `${separated('hält halt hielt', 'fest')} festhalten festgehalten festzuhalten beibehalt`,
    `aufgeb aufgegeben aufzugeb ${separated('gab gibt geb', 'auf')} ${separated('rück', 'ab')} abrück abgerückt`,
  ),
  leave: sides(
    'dageblieben dablieb',
    String.raw`verließ(?:en)?(?!\p{L}) verlassen(?!\p{L}) verlässt`,
  ),
  like: sides(
    String.raw`lieb(?:t|te|en)(?!\p{L}) mochte gefällt(?=\s(?:mir|ihm|ihr|uns|ihnen|den|vielen)) gefiel beliebt`,
    String.raw`hass(?:t|te|en)(?!\p{L}) verabscheu unbeliebt verhasst`,
  ),
  match: sides(
    String.raw`übereinstimm deck(?:t|en|te|ten)\ssich identisch ${separated('stimm', 'überein')}`,
    String.raw`abweich abgewichen unterscheid unterschied(?:en)?(?!\p{L}) ${separated('weich wich', 'ab')}`,
  ),
  member: sides(
    `beigetreten beitret ${separated('trat tritt tret', 'bei')}`,
    `ausgetreten austret austritt ${separated('trat tritt tret', 'aus')}`,
  ),
  miss: sides(
    String.raw`genutzt(?!\p{L}) nutzte(?!\p{L}) ergriff(?!\p{L})`,
    String.raw`entgehen(?!\p{L}) verpasst versäumt vertan vergab`,
  ),
  necessary: sides(
    String.raw`nötig(?!\p{L}) notwendig erforderlich benötig unverzichtbar unerlässlich`,
    'unnötig überflüssig entbehrlich verzichtbar',
  ),
  notice: sides(
    String.raw`bemerk(?:t|te|ten)(?!\p{L})`,
    String.raw`übersehen(?!\p{L}) übersah überhört überhörte`,
  ),
  object: sides(
    String.raw`hingenommen akzeptiert(?!\p{L})`,
    'einzuwenden einwend einwände widerspruch(?!s) einspruch widersetz',
  ),
  office: sides(
    String.raw`im\sAmt(?=[^.;]{0,30}bleib) bleib(?:t|en)?\s(?:[^\s.,]{1,30}\s){0,5}?im\sAmt weitermach ${separated('mach', 'weiter')}`,
    `zurückgetreten zurücktret zurücktritt zurückzutret rücktritt ${separated('trat tritt tret', 'zurück')}`,
  ),
  paid: sides(
    String.raw`bezahlt(?!\p{L}) beglichen gezahlt(?!\p{L})`,
    String.raw`schuldig\sgeblieben ausstehend unbezahlt schuldet`,
  ),
  peaceful: sides('friedlich gewaltlos gewaltfrei', 'gewaltsam gewalttätig ausschreitung krawall'),
  possible: sides(String.raw`möglich(?!\p{L}) machbar denkbar`, 'unmöglich undenkbar aussichtslos'),
  prevent: sides(
    'verhinder vermied vermeiden abgewend abwend abgewehrt vereitel verhüt entging entgeht entgangen',
    String.raw`verursach ausgelöst(?!\p{L}) herbeigeführt`,
  ),
  punctual: sides(
    'pünktlich rechtzeitig fristgerecht termingerecht',
    String.raw`verspätet verspätung zu\sspät unpünktlich`,
  ),
  qualify: sides(
    String.raw`qualifiziert\p{L}{0,3}\ssich sich\s(?:[^\s.,]{1,30}\s){0,6}?qualifiziert(?!\p{L}) weitergekommen`,
    `ausgeschieden ${separated('schied scheid', 'aus')}`,
  ),
  reach: sides(String.raw`erreicht(?!\p{L}{2}) erreichten`, 'verfehlt verpasst'),
  reachable: sides('erreichbar zugänglich', 'abgeschnitten unerreichbar unzugänglich'),
  release: sides('freigegeben freigab freigelassen', 'einbehalten beschlagnahmt zurückgehalten'),
  remain: sides(
    String.raw`stehen\s?(?:ge)?bl[ei]{2}b (?:erhalten|bestehen)\s?(?:ge)?bl[ei]{2}b bl[ei]{2}bt?(?:en)?\s(?:[^\s.,]{1,30}\s){0,6}?(?:erhalten|bestehen|stehen)(?!\p{L})`,
    'abgerissen abriss abreiß abgeschafft aufgelöst abgebaut',
  ),
  remember: sides('erinner gemerkt', 'vergess vergaß vergisst'),
  respond: sides(
    String.raw`reagier antwort beantwort geantwortet (?:ging|geht|gehen|gingen)(?:\s[^\s.,]{1,30}){1,6}\sein(?=[.,])`,
    'verstreichen unbeantwortet',
  ),
  rightly: sides(String.raw`zu\sRecht mit\sRecht`, String.raw`zu\sUnrecht`),
  satisfied: sides('zufrieden erfreut begeistert', 'unzufrieden enttäuscht verärgert'),
  secret: sides(
    String.raw`öffentlich(?=[.,]|\s(?:verhandel|gemacht|getagt|bekannt|zugänglich|einsehbar)) veröffentlich`,
    String.raw`geheim(?!nis|dienst) nichtöffentlich unter\sAusschluss hinter\sverschlossenen`,
  ),
  settle: sides(String.raw`beigelegt(?!\p{L})`, 'schwelt'),
  sober: sides('nüchtern', 'betrunken alkoholisiert angetrunken'),
  solve: sides(String.raw`gelöst(?!\p{L}) aufgeklärt(?!\p{L})`, 'ungelöst ungeklärt unaufgeklärt'),
  'stay up': sides(
    'klassenerhalt klassenverbleib ligaverbleib',
    `abstieg abgestiegen absteig ${separated('steig stieg', 'ab')}`,
  ),
  suspend: sides(String.raw`vollstreckt(?!\p{L})`, String.raw`zur\sBewährung ausgesetzt(?!\p{L})`),
  trust: sides(String.raw`vertrau(?:t|te|en)(?!\p{L})`, 'misstrau'),
  undecided: sides(
    String.raw`entschieden(?!\p{L})`,
    String.raw`(?:ließ|lässt|lassen|ließen)(?:\s[^\s.,]{1,30}){0,5}\soffen offen\s?gelassen`,
  ),
  valid: sides(
    String.raw`gültig(?!\p{L}*keit) rechtskräftig wirksam(?!\p{L}) in\sKraft`,
    String.raw`ungültig nichtig(?!k) unwirksam hinfällig außer\sKraft`,
  ),
  voluntary: sides(String.raw`freiwillig aus\seigene[nm]`, 'gezwungen unfreiwillig erzwungen'),
} as const;
export type Opposite = keyof typeof OPPOSITES;
