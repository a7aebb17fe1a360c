import { alternatives } from '../../word-lists.ts';
import type { NegationFacts } from '../target-language.ts';
import { ENGLISH_ADJECTIVES } from './english-adjectives.ts';
import { ENGLISH_OPPOSITES } from './english-opposites.ts';
import { ENGLISH_NOUNS, ENGLISH_PREDICATES } from './english-predicates.ts';

const PLAIN =
  "\\w+n['’]t(?!\\w)|cannot(?!\\w)|(?:no|not|nor|never|none|nobody|nothing|nowhere|neither|without)(?!\\w)";
/** Words that deny, refuse, end or lack something, by their first letters. */
const STEMS = alternatives(String.raw`
    aloof arrears asleep awake bad(?:ly)?(?!\w) bitter breach brief(?!ing) cheap conced contraven cool(?!\w) cramped crooked
    drunk enemy expectations g[ai]v(?:e|es|en|ing)\sway harsh hostil ill(?!\w) infring lazy leak liar lied(?!\w) lying mess(?!ag)
    minority narrow odd(?!\w) owe(?:d|s)?(?!\w) owing (?:pull|back|opt)(?:ed|s|ing)?\sout partial partly pause persever persist pretend
    raw(?!\w) retain rotten rough(?!ly) rude rusty s(?:aw|ee|ees|een|eeing)\sthrough selfish shallow sick small(?!\w) snap(?:ped)?(?!\w) sour(?!\w)
    strange succumb surrender tiny tired violat weird yield
    alive bursting capacity certain(?!\w) confiden content(?!\w) convinced crowd debut determined eas(?:y|ily)(?!\w) exclusive fewest
    firm(?!\w) frank(?!f) full(?!\w) healthy jam(?:s|med)? loyal lone(?!\w) maiden openly overload overwhelm pack(?:ed|s)(?!\w)
    peak satisf smooth sole(?!\w) sure(?!\w) surviv swamp unique weak welcome
    amateur annul bachelor backtrack bald barefoot betray blank bland blur bogus bored boring brush broke\sdown bust(?!\w)
    calm ceasefire cheat classified clear(?:s|ed|ing)?\sthe\sway confidential consensus convict counterfeit
    dark debt debunk deficit demolish desert(?:ed|ion)(?!\w) destroy deter(?:s|red)?(?!\w) detest dispel distan
    divorc drought dry(?!\w) duck(?:ed|ing)(?!\w) dull erstwhile exagger fake farewell fell\sapart fiction
    flawless fled flee gap(?!\w) gridlock guilty hate hoax hole(?!\w) hung(?:er|ry) hurdle identical impasse impeccab
    (?:is|are|was|were)\sout(?!\w) late(?!\w) latecomer lenient level(?!\w) lift(?:s|ed|ing)?(?!\w) limbo mislead mock
    moratorium mute naive naked novice null oblivious obsolete obstacle off(?=[\s-](?:limits|the\srecord)) one-?time
    out-?dated overdrawn overrul overturn paraly part(?:ed|ing)?\sways perfect poverty quash rebut recant refut
    repeal rescind retire retract revers revok ridicul rookie ruin r[au]n(?:s|ning)?\sout rumou?r scorn shirk
    sidestep single solo split spotless stagnat stale standstill starv step(?:ped|s|ping)?\sdown str(?:ike|ikes|uck)\sdown stuck
    taboo teetotal (?:days?|nights?|time)\soff truant truce turn(?:s|ed)?\saway u-turn undo vacuum vot(?:e|ed|es)\sdown
    whereabouts widow
    acquit alien(?!ce) alone(?!\w) always at\s(?:least|most|odds) await axe[ds]?(?!\w)
    back(?:ed|s|ing)?\sdown bankrupt behind best(?!\w) blind boycott broken cautio clean cold(?!\w) constant(?!\w) coy
    deaf defi[ae] defy d(?:ead|ied)(?!\w) disput dodg dormant evad evasi extinct fed\sup foreign grounded
    guarded(?!\w) guess h(?:eld|old(?:s|ing)?)\s(?:firm|on)(?!\w) hidden hollow idle immun innocen intact
    lag(?:s|ged|ging)(?!\w) latest lonely longest maximum minimal minor(?!\w) mistak modest myth
    moved\s(?:away|from|on|out|to) narrowly negligib neutral novel(?!\w) omit on\shold outstanding overlook
    pending postpon put\soff puzzl quiet quit(?!\w) regret reliev reserv(?:ed|ation) sad(?:ly)?(?!\w) safe(?:ly)?(?!\w) s[ck]eptic
    secret shock slow(?!\w) sober sorry stable steady strand stranger stay suspicio tight-lipped trapped
    unanim used\sto vague was\sover were\sover is\sover worst
    absen abandon abstain abolish abort afar against almost although apart avoid
    (?:back|far|get|gets|got|keep|kept|shied|shy|stay|stays|stayed|turn|turned|walk|walked)\saway
    ban(?!k|d) barely bare barr(?!el|y) before beyond block but(?!\w)
    cancel ceas clos contrary deadlock debar declin defeat defer defunct den(?:y|ied|ies|ial)
    delay deplet depriv despite devoid differ difficult
    dis(?:agr|allow|app|approv|band|belie|card|cont|courag|guis|incl|lik|miss|ob|own|prov|qual|regard|rupt|satis|sent|sol|suad|tanc(?:ed|ing)|trust|us|put)
    drop doubt dry elud
    else elsewhere empt end(?:s|ed|ing|less)?(?!\w) ever(?!y) except exclud exempt exhaust
    exonerat expir fail false (?<!so\s)far(?!\w) few(?:er)?(?!\w) flop forbid forbad foreclos
    forfeit forget forgot forgo former free fruitless
    gone grudging halt hard hardly hesitat if(?!\w) ignor surpris abroad orphan hopeless turmoil
    instead freez froz
    just(?!\w) lack least left(?!\w) less(?:er)?(?!\w) limit little lose losing loss lost mere
    mis(?!si[los]|ter) miss(?!ion|ile) moot mum(?!\w) never negat neglect non
    only oppos(?:e|ed|es|ing)(?!\w) otherwise out\sof overdue
    pointless poor prevent prior(?!it) prohibit preclude quit(?!e) rare rather refrain refus
    reject reluct remov resist rid(?!\w) rul(?:e|ed|es|ing)\sout sav(?:e|ed|es|ing)(?!\w) escap
    rescu
    scarce scrap sold\sout seldom short shun shut silen spar(?:e|ed)(?!\w) spurn stall stop
    struggl suspen thwart too(?!\w) unless until unwill
    turn(?:s|ed|ing)?\s(?:\w+\s){0,3}?down(?!\w) vain vacant vacanc veto void wast(?:e|ed|es|ing)(?!\w) wait(?!er) wary waive where(?:as) while withdr withh withstand
    worthless wrong yet zero laid\soff redundan nil(?!\w) shelv s[ai]t(?:s|ting)?\sout earliest snub skip at\slarge myster 0[-–:]0 off\sguard unawares futile in\sthe\sdark unanim off\sthe\stable ke(?:ep|pt|eps)\sfrom (?:is|are|was)\sfinal(?!\w)`);
/** `illegal`, `impossible`, `unclear`. */
const PREFIXED = alternatives(String.raw`
    il(?:legal|leg|lit)\w*
    im(?:poss|pass|perm|pun|prob|prud|matur|mob|mov|part|pen|plaus|pract|prop|precise)
    in(?:ab|acc|active|adeq|adm|ap|cap|coh|comp|conc|conv|corr|cred|decis|def|diff|eff|elig|evit|exp|flex|form(?:al)|hum|just|prop|secur|sens|soluble|stab|suff|tact|tol|val|vis|vuln)\w*
    insolv ir(?:rel|reg|resp|rev)
    un(?!anim|der|esco|hcr|ion|i[tflqv]|til(?!\w)|cle(?!ar)|ti|veil)\w+`);
const LESS = '\\w{3,20}less(?:ly|ness)?(?!\\w)';
const NOUN =
  '(?!longer|doubt|more|less|matter|choice|different|other|stranger|fewer|better|worse|sooner|surprise|secret|coincidence|wonder|means|accident|small|time|way|easy|exception|question)\\w{3,}';

const anyOf = (list: string): string => `\\b(?:${alternatives(list)})`;
const words = (list: string): RegExp => new RegExp(anyOf(list), 'giu');

const SENSES: NegationFacts['senses'] = {
  almost: anyOf('almost nearly'),
  although: anyOf('(?:although|but|despite|however|nevertheless|though|whereas|while|yet)(?!\\w)'),
  against: anyOf('against(?!\\w)'),
  any: anyOf('any(?:one|body|thing)?(?!\\w) ever(?!\\w)'),
  avoid: anyOf('avoid bypass'),
  away: anyOf('away apart left(?!\\w)'),
  conflict: anyOf('disput'),
  ban: anyOf("ban(?!k|d) forbid prohibit (?:not|n['’]t)\\s(?:allowed|permitted)"),
  before: anyOf('(?:before|prior)(?!\\w)'),
  cancel: anyOf('cancel scrap abolish'),
  close: anyOf('clos shut'),
  delay: anyOf('delay late(?!\\w) later(?!\\w)'),
  demolish: anyOf('demoli t(?:ear|ore|orn)\\w*(?:\\s\\w+){0,5}?\\sdown razed?(?!\\w)'),
  deny: anyOf('den(?:y|ied|ies|ial) contradict'),
  different: anyOf('differ else(?!\\w) otherwise other(?!\\w) unlike(?!\\w)'),
  doubt: anyOf('doubt'),
  drop: anyOf('declin drop'),
  empty: anyOf('empt vacan'),
  end: anyOf('end(?:s|ed|ing)?(?!\\w) expir'),
  except: anyOf('except(?!ional) exempt apart exclu all\\sbut(?!\\w) other\\sthan'),
  exclude: anyOf('exclu rul\\w+\\sout'),
  fail: anyOf('fail'),
  forget: anyOf('forg[eo]t'),
  former: anyOf('former(?!\\w)'),
  'give up': anyOf(
    'do(?:es|ing)?\\swithout dispens giv(?:e|es|en|ing)\\s(?:\\w+\\s){0,2}?up gave\\s(?:\\w+\\s){0,2}?up abandon waiv forgo renounc',
  ),
  free: anyOf('free(?!\\w)'),
  hard: anyOf('hard(?!ly) difficult'),
  if: anyOf('(?:if|unless)(?!\\w)'),
  hesitate: anyOf('hesitat'),
  illegal: anyOf('illegal unlawful'),
  instead: anyOf('instead rather'),
  lack: anyOf('lack absen miss fail shortage'),
  less: anyOf('(?:fewer|few|less|lower|little)(?!\\w)'),
  limit: anyOf('limit'),
  lose: anyOf('los[est] defeat'),
  miss: anyOf('miss'),
  only: anyOf('(?:alone|just|merely|only|solely)(?!\\w)'),
  prevent: anyOf('prevent avert avoid stop'),
  refuse: anyOf('refus reject declin oppos'),
  silent: anyOf('silen'),
  stop: anyOf('stop halt'),
  too: anyOf('too(?!\\w)'),
  trouble: anyOf('problem difficult(?:y|ies) incident complication troubl'),
  un: anyOf(`${PREFIXED.replaceAll('|', ' ')} ${LESS}`),
  vanish: anyOf('disappear vanish'),
  wait: anyOf('wait'),
  until: anyOf('(?:until|till)(?!\\w)'),
  withdraw: anyOf('withdr'),
};

export const ENGLISH_NEGATION: NegationFacts = {
  senses: SENSES,
  opposites: ENGLISH_OPPOSITES,
  predicates: ENGLISH_PREDICATES,
  nouns: ENGLISH_NOUNS,
  joining: words(
    '(?:although|always|before|despite|ever|if|prior|suspicions?|though|until|whereas|while|where)(?!\\w)',
  ),
  negates: new RegExp(
    `(?<!\\w)(?:${PLAIN}|barely|declin|fail|far\\sfrom|few|hardly|lack|little|only|rare|refus|scarce|seldom|too|unable|unwill)`,
    'iu',
  ),
  adjectives: ENGLISH_ADJECTIVES,
  isNegated: /(?<!\w)(?:un|in|im|il|ir|dis)-?$/iu,
  without: /\bwithout\b/giu,
  any: new RegExp(`(?<![\\w'’])(?:${PLAIN}|${STEMS}|${PREFIXED}|${LESS})`, 'iu'),
  plain: new RegExp(
    `(?<!\\w)(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may)(?:n['’]t| not|not)(?! (?:only|just|until|least|before|even|yet|merely|simply|necessarily|solely|far|long|fail|want for|escape))|can['’]t|won['’]t|(?:have|has|had|is|are|was|were|be|been|find|finds|found|see|sees|saw|show|shows|showed|offers?|offered|receives?|received|makes?|made|leaves?|left) no ${NOUN}|nobody|no one|no longer|none of|not (?:all|every\\w*)|never|no \\w+ (?:have|has|had|was|were|will|can|could)|(?:is|are|was|were|has|have|had|will|would|can) never|(?:fail|neglect)(?:s|ed)? to)(?!\\w)`,
    'iu',
  ),
  verbal: /\b(?:do|does|did|has|have|had|was|were)(?:n['’]t| not)\b/iu,
  negators: words(
    String.raw`\w+n['’]t(?!\w) (?:cannot|no|not|never|none|nobody|nothing|nowhere|neither)(?![\w-])(?!\s(?:only|just|all|every\w*|merely|least|until|doubt|matter)(?!\w)) (?:un|in)able barely hardly scarcely (?:declin|fail|refus)\w*\sto(?!\w) yet\sto(?!\w) far\sfrom(?!\w)`,
  ),
  clauseBorder:
    /[,;:.!?–—“”"()]|\b(?:although|and|as|because|before|but|if|or|since|so|than|that|though|unless|until|when|where|whether|which|while|who|whom)\b/iu,
  isVerbFirst: false,
  undone: /\b(?:not|never|no longer)(?: \w+){0,2} X|n['’]t(?: \w+){0,2} X/u,
  pending: /(?:\bnot|n['’]t)(?: \w+){0,2} yet\b|\bnot yet\b|\byet to\b/iu,
  notYet:
    /\b(?:ever|still|remain|most|best|worst|record|first|new|to be|to come|(?:more|less|fewer) [^.]{0,60}than|\w+er than|all-time|\w+est)\b/iu,
  noLonger:
    /\b(?:old(?! town)|used to|end|retire|run out|ran out|gave up|last|late|past|over[.,]|long ago|given up|dead|died|part|leave|leav|left|drop|cut)/iu,
  all: /\b(?:all|each|every(?:body|one|thing)?)\b/iu,
  plenty:
    /\b(?:a lot|(?:almost|nearly) (?:all|every)|abundan|considerabl|greatly|heavily|many|much|plenty|strongly|widely)\b/iu,
  still: /\b(?:continues? to|still)\b/iu,
  barely: /\b(?:almost|barely|close|hardly|just|narrowly|nearly|only|quite)\b/iu,
  onlyThen: /\b(?:before|earliest|first|no(?:t|ne)?\b[^.;]{0,20}\bearlier|only|till|until|yet)\b/iu,
  asSoonAs: /\b(?:barely|hardly|just|long|scarcely|sooner)\b/iu,
  already: /\b(?:already|now)\b/iu,
  possible:
    /\b(?:not|never|n't|cannot|possib|may|might|could|open|consider|conceiv|refus|declin)|n['’]t\b/iu,
  instead: /\bnot\b[^.;:]{1,200}?\bbut\b/iu,
  both: /\b(?:also|alone|as well|besides|beyond|both|even|in addition|just|merely|only|simply|solely|too)\b/iu,
  doubled: /\b(?:all|always|any|both|depend|each|essential|ever|need|must|only|requir|subject)/iu,
};
