import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/summary.ts';
import { nounKind } from '../../german/nouns.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { caseKey } from '../../german/stem.ts';
import { alternatives } from '../../word-lists.ts';
import { FAMILY_NAMES } from '../names/lists/family-names.ts';
import { SOURCE_PATTERNS } from './source-patterns.ts';

/**
 * The sources an article names (`laut „Spiegel“`, `der Deutschen Presse-Agentur zufolge`, `nach
 * Angaben der Reederei`, `wie die Zeitung am Freitag berichtete`), each at its first mention, in
 * reading order. Speakers of quotations are not sources of the article.
 */
export const collectSources = (article: Article): Span[] => {
  const known = new Set<string>();
  return article.blocks
    .flatMap((block) => block.sentences.flatMap(sourcesIn))
    .filter(({ text }) => !known.has(caseKey(text)) && known.add(caseKey(text)));
};

/** Sources cited by one sentence, in order. */
export const sourcesIn = ({ id, text }: Sentence): Span[] => {
  const found = SOURCE_PATTERNS.filter(({ cue }) => cue.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern())].flatMap(
      ({ indices }) => place(text, indices?.groups ?? {}) ?? [],
    ),
  );
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => one.start >= (all[i - 1]?.end ?? 0))
    .map(({ start, end }) => ({ sentence: id, start, end, text: text.slice(start, end) }));
};

type Place = { start: number; end: number };

/**
 * The name in quotation marks of `einem Bericht der Zeitung „Lahrbote“`, else the report's owner.
 */
const place = (text: string, groups: Record<string, [number, number]>): Place | undefined => {
  const [start, end] = groups.owner ?? groups.source ?? [0, 0];
  const printed = text.slice(start, end);
  if (!groups.owner && (REPORT.test(printed) || isThing(printed))) return undefined;
  const [whole = '', name = ''] = /[„“"»«‚›]([^“”"«»‘‹]+)[“”"«»‘‹]/.exec(printed) ?? [];
  if (!name) return { start, end };
  const from = start + printed.indexOf(whole) + 1;
  return { start: from, end: from + name.length };
};

/** A common noun for what neither speaks nor reports: `laut Programm`, `laut einem alten Scherz`. */
const isThing = (printed: string): boolean => {
  const noun = /^(?:\p{Ll}+ ){0,2}(\p{Lu}\p{L}*)$/u.exec(printed)?.[1];
  if (!noun || FAMILY_NAMES.has(noun)) return false;
  if (THING.test(noun)) return true;
  const speaking = speakingNoun(noun);
  if (speaking === 'people' || speaking === 'body' || REPORTING.test(noun)) return false;
  return speaking === 'mute' || nounKind(noun.toLowerCase()) === 'noun';
};

/** Common nouns for reports, institutions and papers. */
const REPORTING = new RegExp(
  `(?:${alternatives(`
    angaben? auskunft berichte?n? information(?:en)? mitteilung meldung(?:en)? kreisen? studien?
    umfragen? statistik prognosen? vorhersage anklage(?:schrift)? urteil gutachten medien rundfunk
    fernsehen radio bote spiegel stern welt zeit blick bild kurier nachrichten bund staat bezirk
    kommune kommunen gremium komitee akademie fakultät museum theater zoo zoll reederei werft
    brauerei fabrik hotel restaurant flughafen kraftwerk gymnasium kita verlag label liga branche
    industrie handel handwerk wirtschaft wissenschaft forschung politik verteidigung bundesliga
    lobby markt`)})(?:e?s)?$`,
  'i',
);
const THING = new RegExp(
  `(?:${alternatives(`
    scherz witz programm plan gerücht legende sage satzung gesetz vertrag ordnung etikett schild
    karte liste tafel kalender protokoll tradition definition tarif einladung plakat ranking
    wetterbericht mietspiegel horoskop`)})(?:e?s|en?)?$`,
  'i',
);

/** A report without an owner is not a source. */
const REPORT = new RegExp(
  String.raw`^(?:\p{Ll}+ )?(?:${alternatives(String.raw`
    Angaben? Auskunft Bericht(?:e[ns]?|s)? Informationen \p{L}{0,20}[Mm]itteilung Beobachtungen?
    Erkenntnissen? Studien? Umfragen? Gutachten Untersuchung Schätzung(?:en)? Gesetz Plan Vertrag
    Satzung`)})$`,
  'u',
);
