import type { NegationFacts } from '../target-language.ts';
import { ENGLISH_ADJECTIVES } from './english-adjectives.ts';

const list = (words: string): string => words.trim().split(/\s+/).join('|');

const PLAIN =
  "\\w+n['’]t(?!\\w)|cannot(?!\\w)|(?:no|not|nor|never|none|nobody|nothing|nowhere|neither|without)(?!\\w)";
/** Words that deny, refuse, end or lack something, by their first letters. */
const STEMS = list(`
  absen abandon abstain abolish abort afar against although anything anyone anybody any(?!\\w) anymore anywhere apart avoid away ban(?!k|d) barely bare barr(?!el|y) before beyond block but(?!\\w)
  cancel ceas clos  contrary deadlock debar declin defeat defer defunct den(?:y|ied|ies|ial) delay deplet depriv despite devoid differ difficult dis(?:agr|allow|app|approv|band|belie|card|cont|courag|guis|incl|lik|miss|ob|own|prov|qual|regard|rupt|satis|sent|sol|suad|tan|trust|us|put) drop doubt dry
  else elsewhere empt end(?!ors|ang) ever(?!y) except exclud exempt exhaust exonerat expir fail false far few flop forbid forbad foreclos forfeit forget forgot forgo former free fruitless
  gone grudging halt hard hardly hesitat  if(?!\\w) surpris abroad orphan hopeless forced turmoil changed torn il(?:legal|leg|lit)\\w* im(?:poss|pass|perm|pun|prob|prud|matur|mob|precise) in(?:ab|acc|active|adeq|adm|ap|cap|coh|comp|conc|conv|corr|cred|decis|def|diff|eff|elig|evit|exp|flex|form(?:al)|hum|just|prop|secur|sens|soluble|stab|suff|tact|tol|val|vis|vuln)\\w* insolv instead ir(?:rel|reg|resp|rev)
  just(?!\\w)  lack least left less limit little lose losing loss lost mere mis(?!s[ei]on|ter) miss moot mum(?!\\w) never negat neglect non
  only oppos(?:e|ed|es|ing)(?!\\w) otherwise out\\sof overdue
  pointless poor prevent prior prohibit preclude quit rare rather refrain refus reject reluct remov resist rid(?!\\w) rul(?:e|ed|es|ing)\\sout
  scarce scrap seldom short shun shut silen spar(?:e|ed)(?!\\w) spurn stall stop suspen thwart too(?!\\w) un(?!der|ion|i[tfqv]|til(?!\\w)|cle|ti)\\w+ unless until unwill
  vain vacant vacanc veto void wait(?!er) waive where(?:as) while withdr withh withstand worthless wrong yet zero`);
const LESS = '\\w{3,20}less(?:ly|ness)?(?!\\w)';
const NOUN =
  '(?!longer|doubt|more|less|matter|choice|different|other|stranger|fewer|better|worse|sooner|surprise|secret|coincidence|wonder|means|accident|small|time|way|easy|exception|question)\\w{3,}';

/** What is negative in both languages, so that it shows no other negation. */
const COUNTERPARTS: [RegExp, RegExp][] = [
  [
    /(?<!\p{L})(?:aber|allerdings|doch|jedoch|obwohl|obgleich|trotz|zwar|während)(?!\p{L})/giu,
    /\b(?:although|but|despite|though|whereas|while|yet)\b/giu,
  ],
  [/(?<!\p{L})(?:gegen|wider)(?!\p{L})/giu, /\bagainst\b/giu],
  [/(?<!\p{L})bis(?!\p{L})/giu, /\buntil\b/giu],
  [/(?<!\p{L})(?:bevor|ehe|vor|vorher|zuvor)(?!\p{L})/giu, /\b(?:before|prior)\b/giu],
  [/(?<!\p{L})(?:wenn|falls|ob|sofern)(?!\p{L})/giu, /\bif\b/giu],
  [/(?<!\p{L})(?:nur|lediglich|allein|bloß|einzig)(?!\p{L})/giu, /\b(?:alone|just|only)\b/giu],
  [/(?<!\p{L})(?:wenig|weniger|geringer)(?!\p{L})/giu, /\b(?:fewer|less|lower)\b/giu],
  [/(?<!\p{L})(?:beend|ende)\p{L}*/giu, /\b(?:end|ended|ends|ending)\b/giu],
  [/(?<!\p{L})(?:schließ|schloss|geschlossen)\p{L}*/giu, /\b(?:clos|shut)\w*/giu],
  [/(?<!\p{L})(?:verbot|verbiet)\p{L}*/giu, /\b(?:ban|forbid|prohibit)\w*/giu],
  [/(?<!\p{L})(?:verlier|verlor|verlust)\p{L}*/giu, /\blos[est]\w*/giu],
  [/(?<!\p{L})(?:stopp|gestoppt|halt)\p{L}*/giu, /\b(?:halt|stop)\w*/giu],
  [/(?<!\p{L})frei(?:e[mnrs]?)?(?!\p{L})/giu, /\bfree\w*/giu],
  [/(?<!\p{L})(?:früher|ehemalig)\p{L}*/giu, /\bformer\w*/giu],
];

export const ENGLISH_NEGATION: NegationFacts = {
  counterparts: COUNTERPARTS,
  adjectives: ENGLISH_ADJECTIVES,
  isNegated: /(?<!\w)(?:un|in|im|il|ir|dis)-?$/iu,
  any: new RegExp(`(?<![\\w'’])(?:${PLAIN}|${STEMS}|${LESS})`, 'iu'),
  plain: new RegExp(
    `(?<!\\w)(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may)(?:n['’]t| not|not)(?! (?:only|just|until|least|before|even|yet|merely|simply|necessarily|solely|far|long|fail|want for|escape))|can['’]t|won['’]t|(?:have|has|had|is|are|was|were|be|been) no ${NOUN}|nobody|no one)(?!\\w)`,
    'iu',
  ),
  notYet:
    /\b(?:ever|still|remain|most|best|worst|record|first|new|to be|to come|more than|all-time|\w+est)\b/iu,
  noLonger:
    /\b(?:old|used to|end|retire|run out|ran out|gave up|last|late|past|over[.,]|long ago|given up|dead|died|part|leave|leav|left|drop|cut)/iu,
  possible:
    /\b(?:not|never|n't|cannot|possib|may|might|could|open|consider|conceiv|refus|declin)|n['’]t\b/iu,
};
