import type { DirectionFacts } from '../target-language.ts';

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${list.trim().split(/\s+/).join('|')})(?![\\w-])`, 'iu');

export const ENGLISH_DIRECTION: DirectionFacts = {
  rise: words(`
    rises? rising rose risen increas(?:es|ed|e|ing) grow(?:s|ing|n|th)? grew climb(?:s|ed|ing)? soar(?:s|ed|ing)? surg(?:es|ed|e|ing) jump(?:s|ed)? rais(?:e|es|ed|ing)
    higher doubl(?:e|es|ed|ing) tripl(?:e|ed) skyrocket(?:ed)? rocketed expand(?:s|ed|ing)? boost(?:s|ed|ing)? growth leap(?:s|ed|t)? rall(?:y|ies|ied) spik(?:e|ed) mount(?:s|ed|ing) hik(?:e|ed|es) swelled (?:crept|edged|gone|inched|pick(?:s|ed)?|shot|ticked|went)\\s+up upgrad(?:e|es|ed) more\\s+expensive bigger larger greater gain(?:s|ed|ing)? strengthen(?:s|ed)? accelerat(?:e|es|ed) creat(?:e|es|ed|ing) improv(?:e|es|ed|ing)`),
  fall: words(`
    fall(?:s|ing|en)? fell drop(?:s|ped|ping)? declin(?:e|es|ed|ing) decreas(?:e|es|ed|ing) shr(?:ink|inks|ank|unk|inking) slid(?:e|es|ing)? slump(?:s|ed)? plung(?:e|es|ed|ing) plummet(?:s|ed)? tumbl(?:e|es|ed) sank sink(?:s|ing)? sunk
    lower(?:s|ed|ing)? cut(?:s|ting)? reduc(?:e|es|ed|ing|tion) cheaper dwindl(?:e|es|ed|ing) halv(?:e|es|ed|ing) slash(?:es|ed|ing)? dip(?:s|ped)? slip(?:s|ped|ping)? trim(?:s|med)? reductions? decreases? collaps(?:e|es|ed) diminish(?:es|ed)? nosediv(?:e|ed) narrow(?:s|ed)? downgrad(?:e|es|ed) down fewer less smaller weaken(?:s|ed|ing)? los(?:es|t|ing) eas(?:es|ed) shed(?:s|ding)? contract(?:s|ed)? reced(?:e|es|ed) worsen(?:s|ed)?`),
  anyRise: words(`
    ris\\w+ rose increas\\w+ grow\\w* grew climb\\w* soar\\w* surg\\w+ jump\\w* rais\\w+ rally rallied ralli\\w+ higher high more up creat\\w+ upward\\w* upturn uptick gain\\w* expan\\w+ boost\\w* boom\\w* doubl\\w+ tripl\\w+ twofold improv\\w+ better ascen\\w+ exce\\w+
    larger bigger greater strong\\w* strengthen\\w* recover\\w* peak\\w* above hik\\w+ swell\\w* widen\\w* acceler\\w+ pick\\w* intensif\\w+ expensive dearer`),
  anyFall: words(`
    fall\\w* fell drop\\w* declin\\w+ decreas\\w+ shr[aiu]nk\\w* sli[dp]\\w* slump\\w* plung\\w+ plummet\\w* tumbl\\w+ s[aiu]nk\\w* low\\w* cut\\w* reduc\\w+ cheap\\w* dwindl\\w+ halv\\w+ slash\\w* dip\\w* collaps\\w+ diminish\\w* nosediv\\w+ down\\w* less\\w* fewer smaller
    los[est]\\w* eas\\w+ weak\\w* below minus deficit\\w* behind recession slow\\w* retreat\\w* recede\\w* shed\\w* back curb\\w* contract\\w* deteriorat\\w+ worse\\w* scal\\w+ scrapp\\w+ shrinkage trimm\\w+ ebb\\w* subsid\\w+ narrow\\w* abat\\w+ wan\\w+`),
};
