import { wordSet } from '../word-lists.ts';

/** Whether a word, in lower case, is an adverb that opens a sentence: there it looks like a name. */
export const isOpeningAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || DERIVED.test(lower);

/** `wörtlich`, `überraschenderweise`, `andernfalls`, `erstens`, `jahrelang`; no nouns end so. */
const DERIVED =
  /^\p{Ll}{3,}(?:[^s]lich|erweise|falls|stens|tens|mals|lang|seits|wärts|dings|maßen|massen)$/u;

const ADVERBS = wordSet(`
  abends abschließend abschliessend achselzuckend anders anfangs angeblich anschließend
  anschliessend ansonsten außerdem ausserdem bald begeistert beinahe besonders dahinter daraufhin
  darüberhinaus dauernd demgegenüber demnach demnächst derweil deutlich diesbezüglich draußen
  draussen drinnen drittens drüben einst enttäuscht entsprechend extern fast ferner fortan
  früher genauso gestern gewiss gleich gleichzeitig häufig hernach heute hierauf hierüber hiervon
  hierzu hingegen hinten höchstens immerhin indes insbesondere insofern insgesamt intern jahrelang
  jüngst kaum klar knapp konkret kopfschüttelnd kurzum künftig lachend lapidar leider längst
  meist meistens mindestens mittlerweile morgens nachdrücklich nachfolgend nachher nachts nebenbei
  nebenher neulich nunmehr nüchtern obendrein oben offenbar offiziell oft inoffiziell plötzlich
  postwendend prompt scherzhaft schließlich schliesslich schmunzelnd seitdem seither selten sicher
  sinngemäß soeben sodann sofort somit später spürbar ständig tagsüber telefonisch trocken trotzdem
  trotzig umgehend umgekehrt unten unlängst unvermittelt verärgert vielleicht vielmehr vorab vorerst
  vorgestern vorher vorn vorsichtig weder weinend weiterhin weiters weniger wenigstens wozu wütend
  zufrieden zuerst zukünftig zuletzt zumindest zunächst zuvor zweitens ähnlich öffentlich
  überall überdies vorläufig überraschend übrigens ungefähr`);
