import { once } from '../once.ts';
import { phrases } from '../word-lists.ts';

const MAX_LENGTH = 400;
const VERBS = `veröffentlichen | publizieren | verwenden | verbreiten | senden | (?:ab)?drucken | bringen | posten |
    freischalten | (?:online|live|ins netz) (?:stellen|nehmen|setzen|schalten|gehen) | weitergeben | weiterleiten | zitieren |
    herausgeben | rausgeben | berichten | vermelden | ins blatt (?:heben|nehmen|stellen)`;
const PUBLISH = `(?:${phrases(`${VERBS} | zu (?:${VERBS}) | (?:veröffentlicht|verwendet|gedruckt|publiziert|verbreitet|gesendet) werden`)})(?!\\p{L}| (?:k[oö]nn|woll|d[uü]rf|m[uü]ss))`;
const PUBLICATION =
  '(?:veröffentlichung|publikation|berichterstattung|verbreitung|onlinestellung|(?:ab)?druck)';
/** Other words of a clause. */
const some = (length: number) => `[^,;:.!?]{0,${length}}?(?<!\\p{L})`;
const NOT_YET = `(?:noch|vorerst|vorläufig|zunächst|derzeit|momentan|erst ?mal|einstweilen|bis (?:dahin|auf weiteres|dato))(?: noch| bitte){0,2} (?:nicht|nichts)`;
const WORD =
  '(?:freigabe|freigeben|freigegeben|okay|ok|rückmeldung|rückmelden|rücksprache|absprache|anruf|signal|licht|zustimmung|bescheid|melden|nachricht|bestätigung|bestätigt|genehmigung)(?!\\p{L})';
const CLEARED =
  '(?:freigegeben|autorisiert|abgesegnet|abgenommen|bestätigt|genehmigt|gegengelesen)';
const TEXT = '(?:texte?|(?:presse)?(?:meldung|mitteilung)|nachricht|informationen|artikel|beitrag)';
const HELD = phrases(`
    ${NOT_YET} ${some(40)}${PUBLISH} | nicht (?:vorher|früher|schon jetzt) ${PUBLISH} | (?:nicht|nichts) ${PUBLISH},? ${some(20)}(?:bevor|bis|ehe|solange) |
    (?:erst|nur|nicht) (?:nach|mit|ohne|vor|wenn|sobald|bevor) ${some(60)}${WORD}${some(40)}${PUBLISH} |
    (?:erst|nur) ${PUBLISH},? (?:nach|wenn|sobald|mit) ${some(60)}${WORD} |
    ${PUBLICATION} (?:bitte )?(?:erst|nur|nicht) (?:nach|mit|ohne|vor|wenn|sobald) ${some(60)}${WORD} |
    bitte nichts ${PUBLISH} | noch nicht zur (?:veröffentlichung|publikation|verbreitung) | (?:vor|ohne) ${some(60)}${WORD}${some(60)}(?:nicht|nichts) ${PUBLISH} |
    mit (?:der|einer|dem) ${PUBLICATION} ${some(40)}(?:warten|abwarten|zuwarten) |
    warten (?:sie )?${some(30)}mit (?:der|einer|dem) ${PUBLICATION} |
    bis (?:zur|zum) ${some(60)}vertraulich | (?:vertraulichkeit|zurückhaltung|stillschweigen|diskretion) bis |
    ${TEXT} ${some(40)}(?:zurück(?:zu)?(?:halten|stellen)|zurück|liegen ?lassen|unter verschluss)`);
const PENDING = phrases(String.raw`
    (?:freigabe|autorisierung|zustimmung|abnahme)(?!\p{L})[^.!?;]{0,80} (?:(?:steht|stehen|fehlt|fehlen) (?:leider )?noch|noch aus)(?!\p{L}) |
    noch nicht ${CLEARED}`);
const HOLD = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${HELD}|(?:do not|don['’]t) (?:publish|release|distribute)(?: this| it)? (?:yet|before|until))(?!\\p{L})`,
      'iu',
    ),
);
const WAITS = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${PENDING})[^.!?]{0,60}(?:wir melden uns|ich melde mich|bitte[^.!?]{0,30}(?:warten|gedulden)|(?:geben|gebe|sagen|sage) [^.!?]{0,20}bescheid)(?!\p{L})`,
      'iu',
    ),
);
const UNCLEARED = once(
  () =>
    new RegExp(
      String.raw`^[^.!?]{0,60}(?<!\p{L})(?:den text|die (?:presse)?(?:meldung|mitteilung)|den (?:artikel|beitrag)) (?:leider )?noch nicht ${CLEARED}[.!]{0,3}$|^(?:der|die|dieser?) (?:text|(?:presse)?(?:meldung|mitteilung)|artikel|beitrag) (?:ist|bleibt) bis (?:zur|auf) [^\d.!?]{0,60} gesperrt[.!]{0,3}$`,
      'iu',
    ),
);
/** Said to the editors, not told of others. */
const ASKED =
  /(?<!\p{L})(?:bitte|bitten|achtung|wichtig|please|(?:text|meldung|(?:presse)?mitteilung|artikel|beitrag) darf)(?!\p{L})/iu;
const ORDER = /^[^\p{L}]{0,5}(?:noch|vorerst|vorläufig|nur (?:zur|für)|do not|don['’]t)(?!\p{L})/iu;
const QUOTED = /[„“"»«][^„“”"»«]{0,300}[“”"»«]/g;
/** What is not to be published of a text, or is said of it. */
const PART =
  /(?<!\p{L})(?:(?:telefon|handy|rück)?nummern?|\p{L}{0,12}adressen?|(?:\p{L}{2,12})?namen?|\p{L}{0,12}fotos?|\p{L}{0,12}bild(?:er)?|videos?|aufnahmen?|kontakt(?:daten)?)(?!\p{L})/iu;

/** Words that each of them has one of, of verbs that are not only said of texts. */
export const HOLD_WORDS =
  'drucken|bringen|posten|freischalten|berichten|herausgeben|rausgeben|zurück(?:zu)?(?:halten|stellen)|zurück|liegen ?lassen|verschluss|autorisierung|abgesegnet|bestätigt|vermelden|ins blatt|vertraulichkeit|zurückhaltung|stillschweigen|diskretion';

/**
 * Whether a line asks editors to wait for a word of the sender: `Bitte noch nicht veröffentlichen! Die
 * Freigabe steht noch aus`.
 */
export const asksToWait = (whole: string): 'sure' | 'doubtful' | undefined => {
  if (whole.length > MAX_LENGTH) return undefined;
  const line = whole.replace(QUOTED, '');
  if (WAITS().test(line)) return 'sure';
  if (UNCLEARED().test(line)) return 'doubtful';
  const { index, 0: held } = HOLD().exec(line) ?? { index: -1, 0: '' };
  if (index < 0) return undefined;
  const clause = (/[^,;:.!?]{0,200}$/.exec(line.slice(0, index))?.[0] ?? '') + held;
  if (PART.test(clause)) return undefined;
  if (ASKED.test(line)) return 'sure';
  return ORDER.test(line) ? 'doubtful' : undefined;
};

/** `…, erst am 5. Mai`; of a vote or a call the day is no end. */
const END =
  /sperr|embargo|[,;–-] ?(?:sondern )?(?:erst|frühestens|nicht vor) (?=(?:am|ab|um|dem|zum|\d))/iu;

/** Whether such a line has no end of its own, whatever days it names. */
export const isOpenEnded = (line: string): boolean =>
  asksToWait(line) !== undefined && !END.test(line);
