import type { Opposite } from '../../german/opposites.ts';
import { type Sides, sides } from '../../german/sides.ts';
import { alternatives } from '../../word-lists.ts';

export const ENGLISH_OPPOSITES: Readonly<Record<Opposite, Sides>> = {
  accept: [
    'accept|adopt|approv|back(?:s|ed|ing)?\\b|endors|support|uphold|upheld|welcom|agree|in favou?r|sid(?:ed|es) with|vot\\w* for\\b',
    alternatives(String.raw`
    reject oppos dismiss refus declin turn\w*\sdown vot\w*\s(?:down|against) rebuff overturn
    overrul thr[eo]w\w*\sout disapprov repudiat spurn against resist deni deny off\sthe\stable
    s(?:aid|ays)\sno\b dispens g(?:ave|iv\w+)\sup opt\w*\sout quiet skip`),
  ],
  acquit: ['acquit|exonerat|cleared|innocen', 'convict|sentenc|found guilty|guilty'],
  admit: [
    'admit|acknowledg|confirm|conced|confess|affirm|corroborat',
    'den(?:y|ied|ies|ial)|disput|contradict|reject|refut|disavow',
  ],
  allow: [
    'allow|permit|permissible|authori[sz]|approv|grant|issued|admissible|legal\\b|lawful',
    alternatives(String.raw`
    ban(?:s|ned|ning)?\b forbid forbad prohibit bar(?:s|red|ring)?\b outlaw impermiss inadmiss
    clos block prevent stop illegal unlawful veto disallow restrict halt`),
  ],
  arrest: ['arrest|detain|custody|apprehend|imprison|jailed', 'releas|freed\\b|set free|let go'],
  applaud: ['prais|laud|applaud|hail|commend', 'critici|slam|condemn|denounc|fault'],
  begin: [
    'beg[aiu]n|start|commenc|kick\\w*\\soff|launch|open',
    'end(?:s|ed|ing)?\\b|finish|conclud|stop|clos(?:e[ds]?|ing)\\b|complet|(?:are|be|been|is|was|were)\\sover\\b|final[iy]|lasted',
  ],
  dismissed: [
    'hire[ds]?\\b|hiring|recruit|taken on',
    'fire[ds]?\\b|sack|dismiss|laid off|let go|redundan',
  ],
  escape: [
    'escap|fled\\b|flee|at large|on the run|got away|getaway',
    'arrest|caught|captur|apprehend|detain',
  ],
  full: ['full\\b|packed|crowded|taken\\b|occupied|sold out', 'empty|deserted|vacant'],
  hopeful: ['optimis|confiden|upbeat|hopeful', 'pessimis|s[ck]eptic|doubt'],
  justified: [
    'justified|appropriate|legitimate|warranted|reasonable',
    'unjustified|inappropriate|illegitimate|unwarranted|unreasonable',
  ],
  know: ['knew\\b|known?\\b|knows\\b|aware|familiar', 'unaware|unknown|unfamiliar|ignoran'],
  legal: [
    'legal|lawful|legitimate',
    'illegal|unlawful|illegitimate|wrongful|against the law|violat|breach|unconstitutional',
  ],
  most: [
    'many\\b(?! as)|most\\b(?! of all)|(?:almost|nearly) (?:all|every)|majority',
    '(?<!\\b(?:a|every|first|last|next|past|the|these|those) )few\\b|hardly any|almost none|minority',
  ],
  open: ['open|reopen|remain|free|clear(?:ed)?\\b|pass(?:able|ing)', 'clos|shut|block|seal|lock'],
  positive: ['positive', 'negative'],
  succeed: [
    'succe(?:ed|ss)|manag|achiev|g(?:o|oes|one) (?:ahead|through)|went (?:ahead|through)',
    'fail|founder|collaps|unsuccess|defeat|fell through|break\\w*\\sdown|broke\\w*\\sdown|abort|abandon|thwart|blocked',
  ],
  survive: [
    'surviv|alive',
    'die[ds]?\\b|dead|death|dying|kill|fatal|lost (?:his|her|their) li|deadly|victim',
  ],
  true: ['true\\b|truth|accurate|correct\\b', 'false|untrue|wrong|incorrect|inaccurate|mis'],
  willing: [
    'willing|ready|prepared|agree',
    'refus|unwilling|reluct|declin|resist|balk|den[iy]|reject',
  ],
  win: [
    'w[io]n(?:s|ning)?\\b|unbeaten|undefeated|without (?:a )?(?:defeat|loss)|victor|clinch|secur',
    'los(?:e|es|ing|t|s)\\b|beaten',
  ],
  agree: sides(
    String.raw`agree deal\b compromise unanim consensus`,
    String.raw`disagree divided split at\sodds dispute deadlock`,
  ),
  apply: sides(
    String.raw`appl(?:y|ies|ied)\b cover(?:s|ed)?\b affect includ subject\sto`,
    'exempt exclud spared excused',
  ),
  appoint: sides('appoint nominat', String.raw`dismiss remov fired\b sack oust recall`),
  attend: sides(
    String.raw`attend(?!ant) (?:took|tak\w+)\spart particip present\b join(?:ed|s|ing)?\b`,
    String.raw`absent stay\w*\s(?:away|out) skip boycott miss(?:ed|es)?\b pull\w*\sout withdr s[ai]t\w*\sout shun`,
  ),
  available: sides(
    String.raw`availab in\sstock`,
    String.raw`sold\sout unavailab out\sof\s(?:stock|print)`,
  ),
  believe: sides(
    String.raw`believ convinc certain(?!ly) sure\b confident trust`,
    'doubt s[ck]eptic disbeliev unconvinc',
  ),
  blame: sides(String.raw`conscience\sis\sclear clear\sconscience`, 'reproach blame'),
  build: sides(
    String.raw`built\b construct erect`,
    String.raw`demoli t(?:ear|ore|orn)\w*\s(?:\w+\s){0,3}?down raz(?:e|ed|ing)\b pull\w*\sdown dismantl knock\w*\sdown`,
  ),
  charge: sides(
    String.raw`free\b gratis no\scharge complimentary`,
    String.raw`pay(?:s|ing)?\b paid\b charg(?:e[ds]?|ing)\b fees?\b costs?\b`,
  ),
  cheap: sides('cheap inexpensive afford low-cost', 'expensive costly pricey unaffordab'),
  clean: sides('clean(?!-?up|er|ing) uncontaminat unpollut', 'contaminat pollut taint'),
  clear: sides(
    String.raw`clear(?:ly)?\b established\b certain\b known\b settled confirm`,
    'unclear unknown uncertain unresolved unsettled mystery puzzl',
  ),
  common: sides(
    String.raw`common(?!wealth|s\b|\sground) usual frequent everyday routine often widespread ordinary`,
    String.raw`rare(?:ly)?\b rarity unusual uncommon seldom exception infrequent extraordinar`,
  ),
  comply: sides(
    String.raw`kept\sto ke(?:ep|pt|eps)\s(?:\w+\s){1,2}(?:promise|word)s?\b stuck\sto stick(?:s|ing)?\sto honou?r(?:ed|s)?\b respect(?:ed|s)?\b compl(?:y|ied|ies|iance) observ(?:ed|es)\b follow(?:ed|s)?\b adher abid`,
    String.raw`broken?\b break(?:s|ing)?\b breach violat ignor flout disregard contraven`,
  ),
  conscious: sides(
    String.raw`conscious\b responsive awake`,
    String.raw`unconscious unresponsive passed\sout`,
  ),
  consider: sides(
    String.raw`(?:tak\w+|took)\s(?:\w+\s){0,5}?into\saccount consider(?:ed|s)?\b heed`,
    String.raw`ignor disregard overlook neglect pass\w*\sover bypass`,
  ),
  continue: sides(
    String.raw`continu go(?:es|ing)?\son went\son ongoing persist carr(?:y|ied|ies|ying)\son resum ke(?:ep|pt|eps|eping)\s\w+ing`,
    String.raw`ended\b ends\b (?:to|will|would|must|should)\send\b stop ceas halt quit(?!e) discontinu suspend abort over\b`,
  ),
  damage: sides('undamaged intact unscathed', 'damag destroy wreck'),
  dangerous: sides(String.raw`safe(?:ly)?\b harmless`, 'danger unsafe hazard risky'),
  enough: sides(
    'enough sufficient(?!ly) suffice adequate ample plenty',
    String.raw`insufficient lack short(?:age|fall)?s?\b inadequate too\s(?:few|little) scarce missing`,
  ),
  exam: sides(String.raw`pass(?:ed|es|ing)?\b`, 'fail flunk'),
  extend: sides(
    'exten(?:d|sion) renew prolong',
    String.raw`expir lapse run(?:s|ning)?\sout ran\sout`,
  ),
  found: sides(
    String.raw`found\b find(?:s|ing)?\b locat(?:e[ds]?|ing)\b turned\sup discover recovered track\w*\sdown traced\b`,
    String.raw`missing\b vanish disappear unaccounted untrace lost\b`,
  ),
  function: sides(
    String.raw`work(?:s|ed|ing)?\b function repaired fixed\b operational`,
    String.raw`broken\b defect out\sof\s(?:order|service|action) fail malfunction (?:br[eo]ak|broke|broken|went|go|goes)\sdown faulty`,
  ),
  happen: sides(
    String.raw`(?:take|takes|taking|taken|took)\splace held\b go(?:es|ing|ne)?\sahead went\sahead as\splanned proceed`,
    String.raw`cancel call(?:ed|s|ing)?\s(?:\w+\s){0,4}?off scrap(?:ped|s)?\b axed\b abandon`,
  ),
  healthy: sides(
    String.raw`healthy recover(?:ed)?\b well\b`,
    String.raw`ill\b sick\b unwell unhealthy`,
  ),
  hurt: sides(
    String.raw`unhurt unharmed uninjured unscathed safe\sand\ssound`,
    String.raw`injur hurt\b wound`,
  ),
  impose: sides(
    String.raw`impos(?:e[ds]?|ing)\b introduc order(?:ed|s)\b`,
    String.raw`lift(?:ed|s|ing)?\b abolish scrap revok repeal overturn rescind`,
  ),
  inform: sides(
    String.raw`inform(?:ed|s|ing)?\b told\b tell(?:s|ing)?\b notif disclos reveal`,
    String.raw`conceal withh[eo]ld hid(?:den|e|es|ing)?\b secret cover\w*\sup kept\s(?:\w+\s)?(?:from|quiet) hush`,
  ),
  intent: sides(
    String.raw`intentional deliberate on\spurpose purposely wil?lful`,
    String.raw`accident unintentional inadvert by\smistake negligen by\schance coinciden mistakenly unwitting`,
  ),
  keep: sides(
    String.raw`stick\w*\s(?:to|by|with)\b stuck\s(?:to|by|with)\b st(?:and|ood|ands)\sby h[eo]ld\w*\s(?:fast|on)\b ke(?:ep|pt|eps|eping)\b retain maintain adher cling clung`,
    String.raw`giv\w*\s(?:\w+\s){0,4}?up\b gave\s(?:\w+\s){0,4}?up\b abandon drop(?:ped|s|ping)?\b scrap shelv ditch relinquish`,
  ),
  leave: sides(
    String.raw`stay(?:s|ed|ing)?\b remain(?!der)`,
    String.raw`left\b leav(?:e|es|ing)\b`,
  ),
  like: sides(
    String.raw`lov(?:e[ds]?|ing)\b liked\b popular fond`,
    String.raw`hat(?:e[ds]?|ing)\b loath detest dislik despis unpopular`,
  ),
  match: sides(
    String.raw`match identical consistent the\ssame agree tall(?:y|ied|ies) in\sline correspond`,
    'differ diverg deviat contradict inconsisten conflict discrepan',
  ),
  member: sides(
    String.raw`join(?:ed|s|ing)?\b acce(?:ssion|de) becom\w*\s(?:a\s)?member`,
    String.raw`le(?:ft|ave|aves|aving)\b withdr quit(?!e) pull\w*\sout exit resign`,
  ),
  miss: sides(
    String.raw`t(?:ook|ake|akes|aken|aking)\b seize[ds]?\b used\b`,
    String.raw`miss(?:ed|es|ing)?\b wast squander`,
  ),
  necessary: sides(
    String.raw`necessar need(?:s|ed)?\b required?\b essential indispens vital`,
    'unnecessar superfluous needless dispensab redundan surplus',
  ),
  notice: sides(
    String.raw`notic spot(?:s|ted)\b saw\b seen\b heard\b`,
    String.raw`overlook miss(?:ed|es|ing)?\b`,
  ),
  object: sides(String.raw`accept fine\swith`, 'object(?!ive) appeal oppos protest reservations'),
  office: sides(
    String.raw`stay(?:s|ed|ing)?\b remain continu carr\w+\son`,
    String.raw`resign step\w*\s(?:down|aside) quit(?!e)`,
  ),
  paid: sides(
    String.raw`paid\b settled`,
    String.raw`unpaid owe[ds]?\b owing outstanding overdue arrears`,
  ),
  peaceful: sides(String.raw`peaceful non-?violent without\sincident`, 'violen riot clash unrest'),
  possible: sides(
    'possib feasib conceivab viable',
    'impossib unthinkab inconceivab infeasib hopeless',
  ),
  prevent: sides(
    String.raw`prevent avert avoid escap stop(?:ped|s)?\b thwart foil ward\w*\soff fend`,
    String.raw`caus(?:e[ds]?|ing)\b trigger led\sto result occur happen(?:ed|s)?\b`,
  ),
  punctual: sides(
    String.raw`on\stime punctual on\sschedule in\s(?:good\s)?time\b timely`,
    String.raw`late\b(?!\s(?:\d|on\b|at\b|last|this)) delay overdue behind\sschedule belated`,
  ),
  qualify: sides(
    String.raw`qualif advanc (?:go|goes|went|gone|are|is)\sthrough reach(?:ed|es)?\b`,
    String.raw`eliminat knocked\sout crash\w*\sout miss(?:ed|es)?\b exit`,
  ),
  reach: sides(
    String.raw`reach achiev attain met\b hit\b hits\b`,
    String.raw`miss(?:ed|es|ing)?\b f[ae]ll(?:en|s)?\sshort`,
  ),
  reachable: sides(
    'reachable accessib',
    String.raw`cut\soff isolated unreachable inaccessib stranded`,
  ),
  release: sides(
    String.raw`releas freed\b`,
    String.raw`hold(?:s|ing)?\b withh seiz impound confiscat detain custody`,
  ),
  remain: sides(
    String.raw`remain stay(?:s|ed)?\b preserv ke(?:ep|pt)\b retain continu surviv`,
    String.raw`demoli abolish scrap dissol clos(?:e[ds]?|ing)\b disappear t(?:ear|orn|ore)\w*\sdown axed`,
  ),
  remember: sides('remember recall', 'forg[eo]t'),
  respond: sides(
    'respon answer repl(?:y|ie) react address',
    'ignor silent lapse expire unanswered',
  ),
  rightly: sides('rightly rightful justif', 'wrongly wrongful unjust unfair'),
  satisfied: sides(
    String.raw`satisfied happy pleased content\b delighted glad`,
    'dissatisf unhappy disappoint frustrat annoy angry upset unimpress',
  ),
  secret: sides(
    String.raw`public(?:ly|is\w+|iz\w+)?\b publish`,
    String.raw`kept\sfrom withh[eo]ld secret(?!ar|\sservice) closed\sdoors confidential in\scamera in\sprivate`,
  ),
  settle: sides('settl resolv', String.raw`going\son goes\son continu ongoing drag`),
  sober: sides('sober', String.raw`drunk intoxicat under\sthe\sinfluence`),
  solve: sides(
    String.raw`solv(?:e[ds]?|ing)\b resolv(?:e[ds]?|ing)\b cleared\sup`,
    'unsolved unresolved',
  ),
  'stay up': sides(
    String.raw`stay\w*\sup survival (?:avoid|escap|dodg|prevent)\w*\s(?:the\s)?relegat (?:is|are|was|were)\ssafe`,
    String.raw`(?<!(?:avoid|escap|dodg|prevent)\w{0,3}\s(?:the\s)?)relegat go(?:ne|ing)?\sdown went\sdown`,
  ),
  suspend: sides('enforced', 'suspend probation'),
  trust: sides(String.raw`trust(?:s|ed|ing)?\b`, 'distrust mistrust suspic wary'),
  undecided: sides(
    'confirm reveal announc decid',
    String.raw`open\b declin undecid guess silent refus unclear left`,
  ),
  valid: sides(
    String.raw`valid\b effective in(?:to)?\sforce binding takes?\seffect`,
    String.raw`invalid void\b ineffective null\b`,
  ),
  voluntary: sides(
    String.raw`voluntar willingly own\s(?:free\s)?will own\saccord own\sinitiative`,
    String.raw`forced compulsory involuntar coerced against\s\w+\swill under\sduress`,
  ),
};
