import { alternatives } from '../../word-lists.ts';
import type { DirectionFacts } from '../target-language.ts';
import { ENGLISH_COMPARED } from './english-compared.ts';

const sense = (list: string): string => `(?<![\\w-])(?:${alternatives(list)})(?![\\w-])`;

const words = (list: string): RegExp => new RegExp(sense(list), 'iu');

const SENSES: DirectionFacts['senses'] = {
  autumn: sense('(?:by|in|last|next|since|the|this|until)\\s(?:the\\s)?fall'),
  better: sense('better improv\\w+'),
  cheap: sense('cheap\\w* affordable'),
  crisis: sense('recession'),
  cut: sense('cut cuts cutting scrapp\\w+'),
  deficit: sense('deficits? loss losses los[et] losing minus'),
  expensive: sense('expensive dearer'),
  growth: sense('growth'),
  half: sense('half halv\\w+'),
  high: sense('high\\w* up'),
  large: sense('larger? bigger greater'),
  less: sense('less fewer'),
  low: sense('low\\w* smaller'),
  more: sense('(?<!more\\sand\\s)more(?!\\sand\\smore) further'),
  over: sense('above exceed\\w*'),
  record: sense('record peak\\w*'),
  recover: sense('recover\\w*'),
  slow: sense('slow\\w* curb\\w*'),
  small: sense('small\\w*'),
  strong: sense('strong\\w* sharp\\w*'),
  surplus: sense('surplus\\w* gain\\w* profits?'),
  'to a number': sense('up\\sto'),
  under: sense('below'),
  up: sense('up'),
  weak: sense('weak\\w* slow\\w*'),
  worse: sense('worse\\w*'),
};

export const ENGLISH_DIRECTION: DirectionFacts = {
  senses: SENSES,
  compared: ENGLISH_COMPARED,
  than: /\bthan\b/i,
  before: words('before ahead\\sof prior\\sto'),
  after: words('after following'),
  anyBefore: words(String.raw`
    before\w* ahead prior earlier advance eve previous\w* ago until pre-\S* lead\w* run-up upcoming`),
  anyAfter: words(String.raw`
    after\w* follow\w* once later since subsequent\w* post\S* upon wake when then from over end\w*
    as on finish\w* past`),
  rise: words(String.raw`
    rises? rising rose risen increas(?:es|ed|e|ing) grow(?:s|ing|n|th)? grew climb(?:s|ed|ing)?
    soar(?:s|ed|ing)? surg(?:es|ed|e|ing) jump(?:s|ed)? rais(?:e|es|ed|ing)
    higher doubl(?:e|es|ed|ing) tripl(?:e|ed) skyrocket(?:ed)? rocketed expand(?:s|ed|ing)?
    boost(?:s|ed|ing)? growth leap(?:s|ed|t)? rall(?:y|ies|ied) spik(?:e|ed) mount(?:s|ed|ing)
    hik(?:e|ed|es) swell(?:s|ed)? swollen widen(?:s|ed|ing)?
    (?:crept|edged|gone|inched|pick(?:s|ed)?|shot|ticked|went)\s+up upgrad(?:e|es|ed)
    more\s(?:\w+\s){1,3}than more\sand\smore more\s+expensive bigger larger greater gain(?:s|ed|ing)?
    strengthen(?:s|ed)? upwards?(?!\sof)
    (?:are|be|been|drives?|drove|go|goes|is|push(?:es|ed)?|was|were)\s+up(?!\sto)
    up\s(?:[\w.]+\s){0,3}percent accelerat(?:e|es|ed) creat(?:e|es|ed|ing) improv(?:e|es|ed|ing)`),
  fall: words(String.raw`
    f[ae]ll(?:s|en|ing)?\sshort
    (?:fall(?:s|ing|en)?|fell)(?!\s(?:apart|asleep|ill|off|out|over|short|sick|silent|through|victim))
    drop(?:s|ped|ping)? declin(?:e|es|ed|ing) decreas(?:e|es|ed|ing)
    shr(?:ink|inks|ank|unk|inking) slid(?:e|es|ing)? slump(?:s|ed)? plung(?:e|es|ed|ing)
    plummet(?:s|ed)? tumbl(?:e|es|ed) sank sink(?:s|ing)? sunk
    lower(?:s|ed|ing)? cut(?:s|ting)? reduc(?:e|es|ed|ing|tion) cheaper dwindl(?:e|es|ed|ing)
    halv(?:e|es|ed|ing) slash(?:es|ed|ing)? dip(?:s|ped)? slip(?:s|ped|ping)? trim(?:s|med)?
    reductions? decreases? collaps(?:e|es|ed) diminish(?:es|ed)? nosediv(?:e|ed) narrow(?:s|ed|ing)?
    downgrad(?:e|es|ed) downwards? (?:fewer|less)\s(?:\w+\s){1,3}than down fewer less smaller
    weaken(?:s|ed|ing)? los(?:es|t|ing) eas(?:es|ed) shed(?:s|ding)? contract(?:s|ed)?
    scal(?:e|es|ed|ing)\s(?:back|down) reced(?:e|es|ed) worsen(?:s|ed)? wan(?:e|es|ed|ing) ebb(?:s|ed|ing)? receding subsid(?:es|ed|ing)`),
  anyRise: words(String.raw`
    ris(?:e|es|ing|en) rose increas\w+ grow\w* grew climb\w* soar\w* surg(?:e|es|ed|ing) jump\w*
    rais(?:e|es|ed|ing) rally rallied ralli\w+ higher high more up(?!\sto)
    creat(?:e|es|ed|ing|ion) upward\w* upturn uptick gain\w* expan\w+ boost\w* boom\w* doubl\w+
    tripl\w+ twofold improv\w+ better ascen\w+ exce(?:ed|ss)\w* surpass\w* outstrip\w* beat
    larger bigger greater strong\w* strengthen\w* recover\w* peak\w* above hik\w+ sw[eo]ll\w*
    widen\w* acceler\w+ intensif\w+ expensive dearer`),
  anyFall: words(String.raw`
    fall\w* fell drop\w* declin\w+ decreas\w+ shr[aiu]nk\w* sli[dp]\w* slump\w* plung\w+
    plummet\w* tumbl\w+ s[aiu]nk\w* low lower\w* lowest cut\w* reduc\w+ cheap\w* dwindl\w+ halv\w+
    slash\w* dip(?:s|ped|ping)? collaps\w+ diminish\w* nosediv\w+ down\w* less\w* fewer smaller
    los(?:e|es|s|ses|t|ing) eas(?:e|es|ed|ing) weak\w* below minus deficit\w* behind recession
    slow\w* retreat\w* reced\w+ shed\w* back curb\w* contract(?:s|ed|ing|ion) deteriorat\w+
    worse\w* scaled scaling scrapp\w+ trimm\w+ thinn\w+ ebb\w* subsid(?:e|es|ed|ing) narrow\w*
    abat\w+ wan(?:e|es|ed|ing)`),
};
