import { wordSet } from '../word-lists.ts';

/** German function words: they carry grammar, not content. Lower case. */
export const STOP_WORDS =
  wordSet(`aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch
  auf aus bei beim bereits bis bisher bislang da dabei dadurch dafür dagegen daher damit danach daneben
  dann daran darauf daraus darin darüber darum darunter das dass davon davor dazu dein dem den denen
  denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du
  durch eben ebenfalls ebenso ein eine einem einen einer eines einige einigen einiger einmal er erst es
  etwa etwas euch für ganz gar gegen gegenüber gerade habe haben hat hatte hatten hätte hätten her hier
  hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem
  jeden jeder jedes jedoch jene jenem jenen jener jetzt kann kein keine keinem keinen keiner könne
  können könnte könnten konnte konnten laut lassen mal man manche mehr mein meine mit möchte muss müssen
  musste mussten nach nachdem neben nicht nichts noch nun nur ob obwohl oder ohne pro rund schon sehr
  sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sogar solche
  soll sollen sollte sollten sondern sonst sowie statt trotz über um und uns unser unter vom von vor
  war wäre waren wären was wegen weil weiter weitere weiteren welche welchem welchen welcher welches
  wenn wer werde werden wie wieder will wir wird wo wollen wollte worden wurde wurden würde würden zu
  zudem zufolge zum zur zwar zwischen`);

/** Function words that occur in no name. */
export const FUNCTION_WORDS = wordSet(`
  aber alle auch aufgrund bereits bis dass diese dieser dieses doch durch einem einen einer eines
  gegen habe haben hatte hatten ich ihm ihnen ihre ihren ist jedoch kann kein keine keinen könne können
  könnte mehr muss müssen nach nicht noch nur ob oder schon sehr sei seien sein seine seinen seiner seit
  sich sie sind soll sollen sollte sowie über unter viele vom war waren weil wenn werde werden wie wieder
  wird wir worden wurde wurden zwischen`);

/** Function words that occur in names of organisations and works too. */
export const FUNCTION_WORDS_IN_NAMES = wordSet(`
  als am an auf aus bei das dem den der des ein eine er es für hat im mit ohne und von vor zu zum zur`);

/** Words that no neighbouring Germanic language has. */
export const UNLIKE_NEIGHBOURS = wordSet(`
  der das und ist nicht ein eine einen mit von für auf dem den im zu wird sich nach auch sind haben zum zur wurde
  werden`);
