import { wordSet } from '../word-lists.ts';
import { SHORT_MONTHS } from './months.ts';
import { SCALE_ABBREVIATIONS } from './scales.ts';

/** Abbreviations that no sentence ends with, because something always follows. */
export const NEVER_LAST = wordSet(`
    Dr Prof Hr Hrn Fr Frl Dipl Ing Mag Lic med vet dent pharm jur iur phil rer nat pol oec publ
    agr forest silv mont
    paed habil theol Bgm Min StR OStR Rev Mr Mrs Ms Sr St Sta Sen Gen
    Nr No Abs Abschn Anm Aufl Bd Bde Bl Ziff Kap Hrsg Hg Vgl vgl Tel Fon Fax Tab Abb Vol Ed Verf
    Übers
    z zB d dh u ua idR iH uU zT zZ zzt oä bzw bspw beispielsw ca circa evtl ggf gegebenenf inkl
    exkl einschl insb insbes
    sog lt Lt gem Gem geb verh verw gest eigtl eig ehem entspr erg ff resp rd bes allg amtl
    christl evang ev kath
    röm griech lat dt engl frz franz ital österr schweiz schwed span russ türk poln amerik brit
    europ hl Hl
    max min mind Max Min Mind möglw vermutl wahrsch angebl jew jährl monatl tägl wöchentl zit zzgl
    abzgl
    Fa Fam Frhr Gebr Ges Hbf Bhf Pkt Pfd Std Sek Stk Stck Mod Red Reg RegBez Bez Kr Lkr Landkr vs
    Vs betr Betr
    Mo Di Mi Do Sa Spr Jh Jhd Jhdt Obj Pos Sub Var Vers Wdh Zsf dgl ebd Ebd od Art Az`);

/** Abbreviations that may end a sentence: the next word decides. */
export const MAYBE_LAST = wordSet(`
  usw etc usf uvm Co Inc Ltd Corp Bros Chr Str str Pl pl Jr jr sen jun Uni So Abt
  ${[...SHORT_MONTHS, ...Object.keys(SCALE_ABBREVIATIONS)].join(' ')}
`);
