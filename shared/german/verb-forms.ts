import { alternatives, wordSet } from '../word-lists.ts';
import { PAST_AUXILIARIES, PROSPECTIVE_AUXILIARIES, UNREAL_AUXILIARIES } from './auxiliaries.ts';
import { memoized } from './memoized.ts';
import { STRONG_PRETERITES } from './strong-verbs.ts';
import { afterInseparable, afterSeparable, roots } from './verb-prefixes.ts';
import { endsInOneOf } from './word-ends.ts';

/** Stems of the strong preterite and of verbs such as `dachte`, with `ss` for `ß`. */
const STRONG: ReadonlySet<string> = new Set([
  ...STRONG_PRETERITES,
  ...wordSet(`
    gefiel geriet gestand gebot gedachte gewandt gedieh empfahl erschrak molk schliff spie verdross
    verzieh wob`),
]);
/** Strong participles that end in `-ten`; other words in `-ten` are no participles. */
const TEN =
  /(?:halten|raten|treten|beten|boten|ritten|litten|schnitten|stritten|glitten|golten|fochten)$/;
const NO_PARTICIPLE = wordSet(`
  überhaupt erneut bekannt gesamt insgesamt unbekannt vielleicht gerecht bereit gegenüber unterdessen entlang
  gelegen übrigen geringen gegenwärtigen gemeinsamen
  beginnt erscheint entsteht verlässt bekommt erhält besteht verliert gewinnt übernimmt empfängt
  enthält behält entkommt versteht vergisst bewirbt beschließt entscheidet erfährt
  verschwindet betrifft unterbricht übergibt ergibt vergibt begibt betritt erwirbt`);

/**
 * Ends of participles of the perfect with `sein`: `ist gekommen` is past, `ist gesperrt` is a
 * state.
 */
const WITH_BE = wordSet(`
  worden gewesen geblieben gekommen gegangen gefahren geflogen gelaufen gefallen gestiegen
  gesunken gestorben storben unglückt gestürzt geflohen geflüchtet schwunden wachsen schehen
  gelungen passiert gereist gelandet gestartet getreten gezogen gerutscht gestoßen gestossen
  gesprungen gerannt geklettert gebrochen standen schienen kollidiert explodiert havariert gerückt
  gekehrt getroffen gelangt geraten entgleist gekentert gescheitert gefolgt gerast gekracht
  geprallt gestrandet erloschen entkommen wacht gebrannt gewandert geworden marschiert eskaliert`);
/** Ends of participles that say what is planned or is the case at the time named. */
const OF_PLANS = wordSet(`
  bestätigt festgelegt gesichert fixiert vereinbart gebucht angemeldet abgesagt gestrichen
  geplant vorgesehen gesetzt terminiert beraumt kündigt geladen öffnet schlossen sperrt erwartet
  gedacht gefragt verboten erlaubt verpflichtet aufgerufen einberufen datiert ausverkauft
  ausgebucht besetzt reserviert verhindert befristet begrenzt gültig`);
/** Attributes before a noun that say what is planned: `das für Montag geplante Konzert`. */
const PLANNED_ATTRIBUTE =
  /^(?:geplant|vorgesehen|angesetzt|anberaumt|erwartet|terminiert|angekündigt|angedacht|avisiert|einberufen|bevorstehend)e[nrms]?$/u;

/** Verbs of which `ge-` is no sign of a participle: `gehörte`, `genehmigte`. */
const GE_VERB =
  /ge(?:hör|lang|nehmig|stalte|währ|fährde|wöhn|nüg|leite|horch|stat|sell|bühr|dulde|denk|lob|trau|statte|ißel|nerier|nier|stikulier)te?n?$/u;
/** Adjectives, ordinals and adverbs. */
const NO_PRETERITE = wordSet(`
    heute bitte mitte statte alte gute weite breite späte kalte harte rechte echte schlechte
    leichte feste tote rote
    bunte laute zarte matte satte glatte nette dichte erste letzte zweite dritte vierte fünfte
    sechste siebte achte
    neunte zehnte elfte zwölfte hunderte private konkrete direkte exakte bekannte unbekannte
    gesamte verwandte
    berühmte befreundete interessante prominente ernste triste unten mitten selten hinten oft
    erhalten enthalten
    behalten verhalten geraten beraten verraten sogenannte sechzehnte geschätzte vermeintlichste
    halbe sanfte schlichte feuchte seichte
    beliebte begehrte vermehrte berechtigte bewährte qualifizierte engagierte komplizierte
    renommierte unbegrenzte`);
const SUPERLATIVE = new RegExp(
  String.raw`(?:(?:ig|lich|bar|sam|isch|est)ste|(?:^|\p{L})(?:${alternatives(`
    be mei höch größ gröss klein jüng älte neue neu läng kürze stärk schwer leichte schön häufig
    teuer tief weite eng frühe späte näch ober unter äußer äusser vorder hinter warm wärm kält
    schärf nied heiße heisse schlimm schnell dunkel hell reich ärm streng klarr? lieb dick dünn
    alle`)})ste)n?$`,
  'u',
);
/**
 * Verbs whose infinitive ends in `-ten`: `trete` and `arbeiten` are no preterites, `arbeitete` is.
 */
const STEMS_IN_T = wordSet(`
  hal ra tre bie bit be war star arbei lei rei brei deu ach trach fürch rich zich nich pflich flüch ret kos tes
  fas hus ras las haf wal stal schal spal strei schrei glei mie tö lö hü wü gü brü läu leuch schlach nach pach
  stat rot ern lau fal wer antwor or sor spur tas ros trös rüs leis pos nie dich sich züch lich schich hef stif
  lüf duf kräf blu flu spu mu schüt schat wet bet ket gel bürs kontak mel gar`);
const FOREIGN_ADJECTIVE = /(?:ante|ente|ekte|akte|ette|itte|ikte)n?$/u;
const NO_FOREIGN_ADJECTIVE =
  /(?:eikte|plante|diente|ahnte|rechnete|packte|steckte|[nr]nte|ckte|kannte|nannte|brannte)n?$/u;

/** A word in lower case that is, or mostly is, a finite verb in the preterite. */
export const isPreterite = memoized(
  (word) => PAST_AUXILIARIES.has(word) || isStrongPreterite(word) || isWeakPreterite(word),
);

const isStrongPreterite = (word: string): boolean => {
  if (word.length < 3) return false;
  const plain = word.replaceAll('ß', 'ss');
  return [plain, plain.replace(/en$/, ''), plain.replace(/n$/, '')].some((form) =>
    roots(form).some((root) => STRONG.has(root)),
  );
};

const isWeakPreterite = (word: string): boolean => {
  if (!/^\p{Ll}{2,30}ten?$/u.test(word)) return false;
  if (UNREAL_AUXILIARIES.has(word) || PROSPECTIVE_AUXILIARIES.has(word)) return false;
  if (NO_PRETERITE.has(word) || NO_PRETERITE.has(word.replace(/n$/, ''))) return false;
  const stem = word.replace(/ten?$/, '');
  if (roots(stem).some((root) => STEMS_IN_T.has(root)) || SUPERLATIVE.test(word)) return false;
  if (FOREIGN_ADJECTIVE.test(word) && !NO_FOREIGN_ADJECTIVE.test(word)) return false;
  return !afterSeparable(stem).some((one) => /^ge\p{L}{2}/u.test(one)) || GE_VERB.test(word);
};

/** `gestellt`, `verlassen`, `informiert`: without an ending of its own. */
export const isParticiple = memoized((word): boolean => {
  if (word.length < 5 || !/(?:t|en)$/.test(word) || NO_PARTICIPLE.has(word)) return false;
  if (word.endsWith('ten') && !TEN.test(word)) return false;
  // `erschien`
  if (/(?<!schr|sp)ien$/.test(word)) return false;
  // `verriet`, `vertrat`
  if (word.endsWith('t') && isStrongPreterite(word)) return false;
  if (word === 'worden' || word.endsWith('iert')) return true;
  const stem = word.replace(/(?:t|en)$/, '');
  return afterSeparable(stem).some((one) => afterInseparable(one).some((root) => root.length > 1));
});

/** Whether a participle forms the perfect with `sein`. */
export const formsPerfectWithBe = endsInOneOf(WITH_BE);

export const isOfPlans = endsInOneOf(OF_PLANS);

/** A participle as an attribute, and what it says of the time of its noun. */
export const attributeTense = (word: string): 'past' | 'future' | 'unreal' | undefined => {
  if (PLANNED_ATTRIBUTE.test(word)) return 'unreal';
  if (/^\p{Ll}{3,30}end(?:e|en|er|es|em)$/u.test(word)) return 'future';
  const [, stem] = /^(\p{Ll}{4,30}?)e[nrms]?$/u.exec(word) ?? [];
  return stem && isParticiple(stem) ? 'past' : undefined;
};

/** Whether the words have an infinitive with `zu`, in front of it or within it. */
export const hasZuInfinitive = (all: readonly string[]): boolean =>
  all.some((word, i) => (all[i - 1] === 'zu' ? /^\p{Ll}+[nt]$/u.test(word) : hasZuWithin(word)));

const hasZuWithin = (word: string): boolean =>
  /^\p{Ll}{2,12}zu\p{Ll}{2,30}n$/u.test(word) &&
  afterSeparable(word).some((one) => one !== word && /^zu\p{Ll}{2,30}(?:en|ln|rn|un)$/u.test(one));
