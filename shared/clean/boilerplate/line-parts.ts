import { AGENCY_NAME_PATTERN, CREDITED_AGENCY_PATTERN } from '../../german/agencies.ts';
import { once } from '../../once.ts';
import { alternatives } from '../../word-lists.ts';
import { anyOf } from './any-of.ts';

/** Parts that mark a line of at most 300 characters as boilerplate. Lists are data: add to them. */
export const LINE_PARTS = once(() =>
  anyOf([
    // Picture credits, in brackets or at the end.
    /\((?:foto|bild|quelle|grafik|archivbild|archivfoto|symbolbild|illustration)\s?:[^()]{1,120}\)\s?\.?$/iu,
    /(?:foto|bild|quelle|credit|grafik)\s?:\s?[^.!?]{2,80}$/iu,
    /©\s?[\p{L}\d].{1,100}$/iu,
    /[-–] copyright \p{L}.{1,80}$/iu,
    /\bdpa:\d{6}-/iu,
    // Comment counts.
    /^\d{1,3} (?:kommentare?|antworten|bewertungen|bilder|fotos|videos)$/iu,
    // Times and lengths, alone on a line.
    /^\d{1,2}\.\d{1,2}\.\d{4}[\s,|–-]{1,4}\d{1,2}[:.]\d{2}(?:\s?uhr)?$/iu,
    /^(?:\p{P}\s?)?vor \d{1,2} (?:min|std|stunde|minute|tag)\p{L}{0,3}\.?$/iu,
    /^\d{1,2}\. \p{L}{3,9} \d{4}(?:,? um)? \d{1,2}[:.]\d{2} uhr\b/iu,
    /\d{4} \| \d{1,2}:\d{2} min$/iu,
    /^\d{1,2}\. \p{L}{3,9},? (?:um )?\d{1,2}[:.]\d{2} uhr$/iu,
    /^\d{1,3}(?::\d{2})? min(?:uten|\.)?(?: lesezeit)?$/iu,
    // The head or the foot of a printed page.
    /^\p{Lu}.{2,80}\d{4} ?[·|•,–-] ?(?:seite|s\.) ?\d{1,4}$/iu,
    /^(?:seite|s\.) ?\d{1,4} ?[·|•,–-] ?.{3,80}\d{4}$/iu,
    /\b(?:podcast|newsletter|e-?paper|abo|magazin|quiz|umfrage|voting|gewinnspiel|video|stream|mediathek|app|kanal)s?(?: [„“"»][^„“”"«»]{1,30}["“”«])?(?: (?:für|in|mit|von|aus|zum|zur|über) [^.!?:–]{2,40})? ?[:–-] (?:hier|jetzt) (?:(?:kostenlos|gratis|direkt|gleich|online|live|mit) )?(?:herunterladen|downloaden|installieren|anmelden|abonnieren|bestellen|klicken|ansehen|anhören|reinhören|mitmachen|abstimmen|registrieren|nachlesen|weiterlesen)[\s.!…→›]{0,3}$/iu,
    // Buttons and calls to join a community.
    /in (?:ihrer|deiner|die) zwischenablage/iu,
    /\b(?:teile|diskutiere|schreibe) (?:deine|mit|uns) .{0,60}community/iu,
    new RegExp(
      String.raw`^(?=.{0,200}\b(?:newsletter|briefing|app|abo|podcast|whatsapp|kanal)\b).{0,260}\bhier (?:geht(?: ?[e’']?s| es)|gelangen sie|kommen sie|kommst du|kommt ihr) (?:direkt )?(?:zum|zur|zu unser\p{L}{2}) [^.!?]{0,40}(?:${alternatives(`
    newsletter anmeldung registrierung abo app download podcast video galerie strecke umfrage shop
    bestellung themenseite live-?blog ticker`)})s?\b[^.!?]{0,40}[.!]?$`,
      'iu',
    ),
    // What a press office asks for.
    /\babdruck (?:honorar|kosten|gebühren)frei\b.{0,60}$/iu,
    /\bbeleg(?:exemplar)? erbeten\W{0,3}$/iu,
    // Published from an agency without editing.
    /redaktionell nicht bearbeitet/iu,
    new RegExp(
      `automatisch (?:von|aus) .{0,60}(?:${AGENCY_NAME_PATTERN}|presse-agentur|nachrichtenagentur)\\b.{0,20}übernommen`,
      'iu',
    ),
    new RegExp(`^\\P{L}{0,3}mit (?:${CREDITED_AGENCY_PATTERN})\\P{L}{0,3}$`, 'iu'),
  ]),
);

/** The byline of a teaser: only names, so that `Von der Krise zur Chance` is none. */
export const TEASER_BYLINE =
  /^(?:von|Von|VON) (?:\p{Lu}[\p{L}.’'-]{1,20} ){1,3}\p{Lu}[\p{L}’'-]{1,20}$/u;
