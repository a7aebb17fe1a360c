import { correctionIn } from '../../wires/iptc-headline.ts';
import { alternatives } from '../../word-lists.ts';
import { lineOf } from './line-kinds.ts';

const MAX_LINES = 4;
const MAX_CORRECTION_LENGTH = 300;
/** `+++ EILMELDUNG +++ EILMELDUNG +++` */
const FLASH = new RegExp(
  `^[+*! -]{0,9}(?:(?:${alternatives('eilmeldung eil blitzmeldung blitz vorrangmeldung breaking news update')})(?:[+*!: -]{1,9}|$)){1,6}$`,
  'iu',
);
/** `(Neu: Reaktion)`, `(Zusammenfassung 1730 – Neu: Zitate)`: what is new in this version. */
const VERSION = new RegExp(
  `^[([](?:(?:durchgehend )?neu|(?:${alternatives('aktualisierung aktualisiert zusammenfassung wiederholung update ergänzung ergänzt ausführliche erweiterte neufassung überblick')})(?:s?fassung)?)(?![\\p{L}-])[^()[\\]]{0,200}[)\\]]$`,
  'iu',
);
/** Other than a headline on a correction. */
const OF_TEXT =
  /(?<!\p{L})(?:(?:ab)?satz|absatzes|zeile|überschrift|vorspann|lead|heißen|heißt|richtig|statt|korrigiert|berichtigt|geändert|ergänzt|präzisiert)(?!\p{L})/iu;

/** The lines of a text without what its desk notes above the headline, and what that corrects. */
export const withoutDeskNotes = (lines: string[]): { lines: string[]; correction?: string } => {
  const top = lines.slice(0, MAX_LINES);
  const noted = top.findIndex((line, at) => correctionOf(line) && (at > 0 || isLoose(lines[1])));
  const correction = correctionOf(top[noted] ?? '');
  const kept = top.filter(
    (line, at) =>
      at !== noted && !VERSION.test(line) && !(FLASH.test(line) && isLoose(lines[at + 1])),
  );
  return { lines: [...kept, ...lines.slice(MAX_LINES)], ...(correction && { correction }) };
};

const correctionOf = (line: string): string | undefined => {
  const note = line.replace(/^(?:\(|[+*=]{1,5} )|(?:\)| [+*=]{1,5})$/g, '');
  const text = line.length <= MAX_CORRECTION_LENGTH ? correctionIn(note) : undefined;
  return text && OF_TEXT.test(text) ? text : undefined;
};

const isLoose = (line: string | undefined): boolean =>
  line !== undefined && lineOf(line).kind === 'loose';
