import { phrases } from '../../word-lists.ts';
import { anyOf, startsWithAny } from './any-of.ts';

/** Headings of teasers up to the end of a word; dropped with the headlines after them. */
export const TEASER_HEADS = startsWithAny([
  // Addressed to the reader.
  /lesen sie (?:auch|hier|dazu|mehr|hierzu|weiter)\b/iu,
  /lesen sie mehr zum thema\b/iu,
  /lies auch\b/iu,
  /das könnte (?:sie|dich|ihnen|euch)\b/iu,
  /schon gelesen\b/iu,
  /nicht verpassen\b/iu,
  /das thema könnte (?:sie|dich)\b/iu,
  /diese (?:artikel|beiträge|themen|texte) könnten (?:sie|dich|euch|ihnen|dir)\b/iu,
  /lust auf mehr\b/iu,
  /entdecke(?:n sie)? weitere\b/iu,
  // More on the topic.
  /auch interessant\b/iu,
  /mehr (?:zum thema|dazu|nachrichten|aus|zu diesem thema|über|von|news|für sie|lesen über)\b/iu,
  /weitere (?:top-?)?(?:artikel|beiträge|links|themen|nachrichten|news|meldungen|informationen zum thema)\b/iu,
  /siehe auch\b/iu,
  /verwandte (?:artikel|themen)\b/iu,
  /passend dazu\b/iu,
  /zum weiterlesen\b/iu,
  /links zum thema\b/iu,
  /weiterführende links\b/iu,
  /ähnliche (?:artikel|beiträge|themen)\b/iu,
  /ebenfalls interessant\b/iu,
  /beiträge zum thema\b/iu,
  /artikel zum thema\b/iu,
  /dazu passend\b/iu,
  /mehr themen\b/iu,
  /artikel und videos zum thema\b/iu,
  /weitere termine\b(?!: ?\S)/iu,
  // Most read and latest.
  /(?:das )?interessiert andere\b/iu,
  /meistgelesen\b/iu,
  /meist gelesen\b/iu,
  /meistgeklickt\b/iu,
  /beliebte artikel\b/iu,
  /(?:neueste|letzte) (?:\d{1,2} )?(?:artikel|beiträge|nachrichten|videos)\b/iu,
  /aktuelle (?:nachrichten|meldungen|videos)\b/iu,
  /die neuesten\b/iu,
  /top-themen\b/iu,
  /top-artikel\b/iu,
  /aktuelle berichte\b/iu,
  /meist-?diskutiert\b/iu,
  /meist-?kommentiert\b/iu,
  // Picked by the newsroom.
  /empfehlungen der redaktion\b/iu,
  /unsere empfehlungen\b/iu,
  /empfehlungen (?:aus|für)\b/iu,
  /lesetipps?\b/iu,
  // Others.
  /themen in diesem artikel\b/iu,
]);

/** Headings of readers' comments. */
export const COMMENTS = anyOf([
  // A count and a word, or a word that means nothing else, alone on a line.
  new RegExp(
    String.raw`^(?:${phrases(String.raw`
    \d{1,4} (?:leser-?)?(?:kommentare?|leserbriefe?|meinungen|antworten|reaktionen|comments?|gedanken|responses?) |
    kommentar | (?:alle |leser-?)?kommentare | leserbriefe | leserpost | lesermeinungen |
    (?:meinungen|diskussion|antworten|reaktionen|comments|gedanken) ?\(\d{1,4}\)`)})(?: (?:zu|auf|on|to) .*| ?\(?\d{1,4}\)?)?:?$`,
    'iu',
  ),
  // Comment forms.
  /^(?:schreibe?n? (?:sie )?(?:einen|deinen|ihren) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|hinterlassen? (?:sie )?(?:einen|eine) (?:kommentar|antwort)|(?:diesen )?(?:artikel|beitrag) kommentieren|leave a (?:reply|comment)|antwort (?:schreiben|hinterlassen|verfassen)|teilen sie (?:ihre|uns) )/iu,
]);
