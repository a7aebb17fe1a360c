import { phrases } from '../word-lists.ts';
import { unmarked } from './unmarked.ts';

const MAX_LENGTH = 100;
const DRAFT = phrases(String.raw`
    (?:(?:\d{1,2}\.|erster|zweiter|interner|vorläufiger|unkorrigierter) )?entwurf | draft |
    (?:roh|arbeits|vorab)fassung | (?:halte|vorrats)text | stehsatz |
    (?:vorläufige|ungeprüfte|unkorrigierte|unredigierte|nicht autorisierte) fassung`);
const VERSION = String.raw`(?:,? \(?(?:\d{1,2}\.|erste|zweite|dritte) fassung\)?|,? \(?(?:version|v\.?) ?\d{1,2}(?:\.\d{1,2})?\)?| ?[,:–—-]{0,2} ?(?:stand|vom)?:? ?\d{1,2}\.[\d. ]{2,8})`;
const CLEARANCE = 'freigabe|autorisierung|abnahme';
const CLEARED = 'freigegeben|autorisiert|abgenommen|gegengelesen|redigiert';
const PARTS =
  '(?:der |das |die )?(?:texte?|beitrag|artikel|meldung|interview|zitate?|fassung|version)(?: (?:ist|sind|wurden?))?';
const PENDING = phrases(String.raw`
    die (?:${CLEARANCE}) (?:steht noch aus|fehlt noch|folgt) |
    (?:${CLEARANCE})(?: durch [\p{L} .-]{3,50})?:? (?:steht )?(?:noch )?(?:aus|ausstehend|offen|fehlt|folgt|abwarten|erbeten)(?: noch)? |
    (?:wartet|warten|wartend) auf (?:die )?(?:${CLEARANCE}) | zur (?:${CLEARANCE}) |
    (?:mit der )?bitte um (?:${CLEARANCE}) |
    (?:(?:noch|vorläufig|vorerst) gesperrt|gesperrt bis (?:zur freigabe|auf widerruf)|bis (?:zur freigabe|auf widerruf) gesperrt) |
    (?:unter|mit) (?:sperrfrist|embargo)(?:[,:]? (?:termin|zeitpunkt|datum|ende) (?:folgt|(?:noch )?offen))? |
    (?:sperrfrist|embargo)(?:[,:]? (?:termin|zeitpunkt|datum|ende))? (?:folgt|noch offen) |
    (?:${PARTS} )?(?:noch )?nicht (?:${CLEARED})`);
/** After a label of what state a text is in. */
const STATE = `(?:in|noch in) (?:abstimmung|bearbeitung|arbeit)|unfertig|nicht fertig|vorläufig`;
const UNFINISHED = new RegExp(
  `^(?:(?:achtung|hinweis)[:!]? )?(?:(?:(?:bearbeitungs|text)?(?:status|stand)) ?[:–-]? ?(?:${STATE})|(?:(?:(?:bearbeitungs|text)?(?:status|stand)) ?[:–-]? ?)?(?:(?:${DRAFT})${VERSION}{0,2}|${PENDING}|(?:(?:streng|strikt|absolut) )?vertraulich|(?:(?:hintergrund)?gespräch )?unter (?:drei|3)))[.!]{0,3}$`,
  'iu',
);
/** No headline is so short and so written. */
const MARKED = /^(?:[[(*#+=<>~_–—-].{3,60}[\])*#+=<>~_–—-]|[\p{Lu} !]{7,60})$/u;

/** Words that each such line has one of. */
export const UNFINISHED_WORDS = `entwurf|draft|fassung|haltetext|vorratstext|stehsatz|${CLEARANCE}|${CLEARED}|status|stand|gesperrt|sperrfrist|embargo|vertraulich|unter (?:drei|3)`;

/**
 * Whether a line says no more than that a text is not finished or not cleared: `ENTWURF`, `Freigabe
 * steht noch aus`. Without marks or capitals it may be a headline. A day in it is no end.
 */
export const unfinished = (line: string): 'sure' | 'doubtful' | undefined => {
  if (line.length > MAX_LENGTH || !UNFINISHED.test(unmarked(line))) return undefined;
  return MARKED.test(line.trim()) && !/draft/i.test(line) ? 'sure' : 'doubtful';
};
