const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Auxiliary and modal verbs by what they say about time when they are the finite verb. */
export const PAST_AUXILIARIES = set(`
  war waren hatte hatten wurde wurden konnte konnten musste mussten mußte mußten durfte durften`);
export const PROSPECTIVE_AUXILIARIES = set(`
  wird werde soll solle will wolle kann könne muss müsse muß darf dürfe mag möge möchte möchten könnte
  könnten dürfte dürften müsste müssten würde würden`);
/** Past plans and what might have been: on either side of the present. */
export const UNREAL_AUXILIARIES = set('hätte hätten wäre wären sollte sollten wollte wollten');
export const HAVE_FORMS = set('hat habe haben');
export const BE_FORMS = set('ist sei sind seien');
/** Plural forms that are infinitives as well. */
export const PLURAL_MODALS = set('werden sollen wollen können müssen dürfen');

const SEPARABLE =
  'ab|an|auf|aus|bei|dar|ein|empor|entgegen|fehl|fest|fort|frei|gegenüber|gleich|heim|her|heran|heraus|herein|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|preis|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|über|unter|durch|kennen|offen|hoch|bereit|bekannt|davon|dazu|zufrieden|bloß|fertig|still|wahr|auseinander|runter|raus|rein';
const INSEPARABLE = 'be|emp|ent|er|ge|miss|miß|ver|zer|hinter|wider|voll|über|unter|um|durch';
const PREFIX = `(?:${SEPARABLE})?(?:${INSEPARABLE})?`;

/** Stems of the strong preterite and of verbs such as `dachte`, with `ss` for `ß`. */
const STRONG = words(`
  ass bot bat band barg barst befahl begann betrog biss blieb blies brach briet bog drang drosch erlosch fand
  fing fiel flog floh floss focht frass fror fuhr gab galt gebar gelang genas genoss geschah gewann ging glich
  glitt goss griff grub half hielt hieb hiess hing hob kam klang kniff kroch lag las lieh lief litt liess log
  lud mied mass nahm pfiff pries quoll rang rieb rief riet riss ritt roch rann sass sah sang sank sann
  schied schien schlang schlich schlief schlug schloss schmiss schmolz schnitt schob schoss schrie schrieb schritt
  schuf schwamm schwand schwang schwieg schwoll schwor sog sott spann sprach sprang stach stahl stand starb stieg
  stiess stob strich stritt stank trank traf trat trieb trog trug tat verdarb vergass verlor wand warb warf wich
  wies wog wuchs wusch zog zwang brachte dachte kannte nannte brannte rannte sandte wandte wusste mochte
  gefiel geriet gestand gebot gedachte gewandt`);
const STRONG_PRETERITE = new RegExp(
  `^(?:${SEPARABLE})?(?:be|emp|ent|er|miss|ver|zer|hinter|wider|voll|über|unter|um|durch)?(?:${STRONG.join('|')})(?:en|n)?$`,
  'u',
);

/** Strong participles that end in `-ten`; other words in `-ten` are no participles. */
const TEN =
  /(?:halten|raten|treten|beten|boten|ritten|litten|schnitten|stritten|glitten|golten|fochten)$/;
const PARTICIPLE = new RegExp(
  `^(?:(?:${SEPARABLE})?ge\\p{L}{2,30}(?:t|en)|(?:${SEPARABLE})?(?:${INSEPARABLE})\\p{L}{2,30}(?:t|en)|\\p{L}{2,30}iert|worden)$`,
  'u',
);
const NO_PARTICIPLE = set(`
  überhaupt erneut gesamt insgesamt unbekannt vielleicht gerecht bereit gegenüber unterdessen entlang
  gelegen gerissen übrigen geringen gegenwärtigen gemeinsamen`);

/** Participles of the perfect with `sein`: `ist gekommen` is past, `ist gesperrt` is a state. */
const WITH_BE =
  /(?:worden|gewesen|geblieben|gekommen|gegangen|gefahren|geflogen|gelaufen|gefallen|gestiegen|gesunken|gestorben|storben|unglückt|gestürzt|geflohen|geflüchtet|schwunden|wachsen|schehen|gelungen|passiert|gereist|gelandet|gestartet|getreten|gezogen|gerutscht|gestoßen|gestossen|gesprungen|gerannt|geklettert|gebrochen|standen|schienen|kollidiert|explodiert|havariert|gerückt|gekehrt|getroffen|gelangt|geraten|entgleist|gekentert|gescheitert|gefolgt|gerast|gekracht|geprallt|gestrandet|erloschen|entkommen|wacht|gebrannt|gewandert|geworden|marschiert|eskaliert)$/u;
/** Participles that say what is planned or is the case at the time named. */
const OF_PLANS =
  /(?:geplant|vorgesehen|gesetzt|terminiert|beraumt|kündigt|geladen|öffnet|schlossen|sperrt|erwartet|gedacht|gefragt|verboten|erlaubt|verpflichtet|aufgerufen|einberufen|datiert|ausverkauft|ausgebucht|besetzt|reserviert|verhindert|befristet|begrenzt|gültig)$/u;
/** Attributes before a noun that say what is planned: `das für Montag geplante Konzert`. */
const PLANNED_ATTRIBUTE =
  /^(?:geplant|vorgesehen|angesetzt|anberaumt|erwartet|terminiert|angekündigt|angedacht|avisiert|einberufen|bevorstehend)e[nrms]?$/u;

/** Verbs of which `ge-` is no sign of a participle: `gehörte`, `genehmigte`. */
const GE_VERB =
  /ge(?:hör|lang|nehmig|stalte|währ|fährde|wöhn|nüg|leite|horch|stat|sell|bühr|dulde|denk)te?n?$/u;
/** Adjectives, ordinals and adverbs. */
const NO_PRETERITE = set(`
  heute bitte mitte statte alte gute weite breite späte kalte harte rechte echte schlechte leichte feste tote rote
  bunte laute zarte matte satte glatte nette dichte erste letzte zweite dritte vierte fünfte sechste siebte achte
  neunte zehnte elfte zwölfte hunderte private konkrete direkte exakte bekannte unbekannte gesamte verwandte
  berühmte befreundete interessante prominente ernste triste unten mitten selten hinten oft erhalten enthalten
  behalten verhalten geraten beraten verraten sogenannte sechzehnte geschätzte vermeintlichste halbe`);
const SUPERLATIVE =
  /(?:(?:ig|lich|bar|sam|isch|est)ste|(?:^|\p{L})(?:be|mei|höch|größ|gröss|klein|jüng|älte|neue|neu|läng|kürze|stärk|schwer|leichte|schön|häufig|teuer|tief|weite|eng|frühe|späte|näch|ober|unter|äußer|äusser|vorder|hinter|warm|wärm|kält|schärf|nied|heiße|heisse|schlimm|schnell|dunkel|hell|reich|ärm|streng|klarr?|lieb|dick|dünn|alle)ste)n?$/u;
/** Verbs whose infinitive ends in `-ten`: `trete` and `arbeiten` are no preterites, `arbeitete` is. */
const VERBS_IN_TEN = new RegExp(
  `^${PREFIX}(?:${words(`
  hal ra tre bie bit be war star arbei lei rei brei deu ach trach fürch rich zich nich pflich flüch ret kos tes
  fas hus ras las haf wal stal schal spal strei schrei glei mie tö lö hü wü gü brü läu leuch schlach nach pach
  stat rot ern lau fal wer antwor or sor spur tas ros trös rüs leis pos nie dich sich züch lich schich hef stif
  lüf duf kräf blu flu spu mu schüt schat wet bet ket gel bürs kontak mel gar`).join('|')})ten?$`,
  'u',
);
const FOREIGN_ADJECTIVE = /(?:ante|ente|ekte|akte|ette|itte|ikte)n?$/u;
const NO_FOREIGN_ADJECTIVE =
  /(?:plante|diente|ahnte|rechnete|packte|steckte|[nr]nte|ckte|kannte|nannte|brannte)n?$/u;
const GE_ATTRIBUTE = new RegExp(`^(?:${SEPARABLE})?ge\\p{L}{2,30}ten?$`, 'u');

/** A word in lower case that is, or mostly is, a finite verb in the preterite. */
export const isPreterite = (word: string): boolean =>
  PAST_AUXILIARIES.has(word) ||
  STRONG_PRETERITE.test(word.replaceAll('ß', 'ss')) ||
  isWeakPreterite(word);

const isWeakPreterite = (word: string): boolean => {
  if (!/^\p{Ll}{2,30}ten?$/u.test(word)) return false;
  if (UNREAL_AUXILIARIES.has(word) || PROSPECTIVE_AUXILIARIES.has(word)) return false;
  if (NO_PRETERITE.has(word) || NO_PRETERITE.has(word.replace(/n$/, ''))) return false;
  if (VERBS_IN_TEN.test(word) || SUPERLATIVE.test(word)) return false;
  if (FOREIGN_ADJECTIVE.test(word) && !NO_FOREIGN_ADJECTIVE.test(word)) return false;
  return !GE_ATTRIBUTE.test(word) || GE_VERB.test(word);
};

/** `gestellt`, `verlassen`, `informiert`: without an ending of its own. */
export const isParticiple = (word: string): boolean =>
  PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word) && (!word.endsWith('ten') || TEN.test(word));

export const formsPerfectWithBe = (participle: string): boolean => WITH_BE.test(participle);

export const isOfPlans = (participle: string): boolean => OF_PLANS.test(participle);

/** A participle as an attribute, and what it says of the time of its noun. */
export const attributeTense = (word: string): 'past' | 'future' | 'unreal' | undefined => {
  if (PLANNED_ATTRIBUTE.test(word)) return 'unreal';
  if (/^\p{Ll}{3,30}end(?:e|en|er|es|em)$/u.test(word)) return 'future';
  const [, stem] = /^(\p{Ll}{4,30}?)e[nrms]?$/u.exec(word) ?? [];
  return stem && isParticiple(stem) ? 'past' : undefined;
};

/** The infinitive with `zu`, in one word or after it. */
export const ZU_INFINITIVE = new RegExp(
  `(?<!\\p{L})(?:zu \\p{Ll}+[nt]|(?:${SEPARABLE})zu\\p{Ll}{2,}(?:en|ln|rn|un))(?!\\p{L})`,
  'u',
);

/** Verbs and nouns after which what follows is still ahead: `kündigte an, am Montag … zu schließen`. */
export const PROSPECTIVE_WORD =
  /(?:kündig|plan|beabsichtig|versprach|versprich|versprechen|sprochen|forder|aufruf|aufgerufen|rief|rufen|hoff|droh|beschl|entsch[ie]|empf[iao]hl|empfehl|vereinbar|einig|erwäg|appell|verpflicht|einlad|eingeladen|lud|laden|verschob|verschieb|vertag|setzt an|angesetzt|anberaum|einberuf|berief|erwart|rechne|terminier|stell\p{L}* in Aussicht|Aussicht|Termin|Frist|Ultimatum|Plan(?!\p{L})|Aufruf|Einladung|verlänger|befrist|lad\p{L}* vor|vorgeladen|sieht vor|vorgesehen|bestellt|gebeten|bat|bitte[nt]|angemeldet|meldet|angeordnet|ordnete|verhängt|untersag|verbot|sperrte|gesperrt|geschlossen|schloss|Streik|gebucht|buchte|verabred)/u;

/** Verbs after which an infinitive is not ahead: `versuchte, …`, `gelang es, …`. */
export const SIMULTANEOUS_WORD =
  /(?:versuch|gelang|gelung|schaff|begann|begonnen|weiger|wagt|half|geholfen|zwang|gezwungen|hinder|vermied|vergaß|vergess|unterließ|verzicht)/u;

/** Verbs of events: in the present tense with `heute` they mean this very day. */
export const EVENT_VERB =
  /^(?:beginnt|beginnen|startet|starten|öffnet|öffnen|eröffnet|endet|enden|tagt|tagen|trifft|treffen|reist|reisen|entscheidet|entscheiden|stimmt|stimmen|spielt|spielen|findet|finden|erscheint|erscheinen|feiert|feiern|empfängt|empfangen|berät|beraten|wählt|wählen|veröffentlicht|verkündet|jährt|begeht|begehen|startet|bestreitet|debattiert|verhandelt|verhandeln|streikt|streiken|demonstriert|protestieren|landet|fliegt|wird|werden)$/u;
