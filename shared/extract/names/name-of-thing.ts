/** Ships, furniture and flowers that bear the names of persons: `der Kutter „Karl Heinz“`. */
const THING =
  /(?<!\p{L})(?:\p{L}{0,20}(?:[Ss]chiff|[Kk]utter|[Ff]rachter|[Ff]ähre|[Dd]ampfer|[Tt]anker|[Yy]acht|[Ff]regatte|[Kk]reuzer|[Bb]arkasse|[Ss]choner|[Tt]isch|[Ss]tuhl|[Ss]ofa|[Rr]egal|[Ss]essel|[Ll]euchte)|Rose|Sorte)s?,? [„"»‚›]?$/u;
const MAX_THING_LENGTH = 40;

/** Whether the words right before a name say that a thing is called so. */
export const isNameOfThing = (text: string, start: number): boolean =>
  THING.test(text.slice(Math.max(0, start - MAX_THING_LENGTH), start));
