const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Function words that occur in no name. */
export const FUNCTION_WORDS = set(`
  aber alle auch aufgrund bereits bis dass diese dieser dieses doch durch einem einen einer eines
  gegen habe haben hatte hatten ich ihm ihnen ihre ihren ist jedoch kann kein keine keinen könne können
  könnte mehr muss müssen nach nicht noch nur ob oder schon sehr sei seien sein seine seinen seiner seit
  sich sie sind soll sollen sollte sowie über unter viele vom war waren weil wenn werde werden wie wieder
  wird wir worden wurde wurden zwischen`);

/** Function words that occur in names of organisations and works too. */
export const FUNCTION_WORDS_IN_NAMES = set(`
  als am an auf aus bei das dem den der des ein eine er es für hat im mit ohne und von vor zu zum zur`);
