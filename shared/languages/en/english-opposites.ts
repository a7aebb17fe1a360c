import type { Opposite, Sides } from '../../german/opposites.ts';
import { alternatives } from '../../word-lists.ts';

export const ENGLISH_OPPOSITES: Readonly<Record<Opposite, Sides>> = {
  accept: [
    'accept|adopt|approv|back(?:s|ed|ing)?\\b|endors|support|uphold|upheld|welcom|agree|in favou?r|vot\\w* for\\b',
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
    'allow|permit|permissible|authori[sz]|approv|admissible|legal\\b|lawful',
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
  escape: ['escap|fled\\b|flee|got away|getaway', 'arrest|caught|captur|apprehend|detain'],
  full: ['full\\b|packed|crowded', 'empty|deserted|vacant'],
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
    'most\\b(?! of all)|(?:almost|nearly) (?:all|every)|majority',
    '(?<!\\b(?:a|every|first|last|next|past|the|these|those) )few\\b|hardly any|almost none|minority',
  ],
  open: ['open|remain|free', 'clos|shut|block|seal|lock'],
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
  win: ['w[io]n(?:s|ning)?\\b|victor|clinch|secur', 'los(?:e|es|ing|t|s)\\b|beaten'],
};
