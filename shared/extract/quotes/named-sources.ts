import { type Attribution, attributed } from './attribution.ts';
import { cueOf, isBreak } from './clauses.ts';
import type { Item, Phrase } from './phrases.ts';
import { BEING, HEARSAY } from './speech-words.ts';
import { isSource, isSpeaker } from './subjects.ts';

/** `laut Jana Weber`, `Jana Weber zufolge`, `nach Ansicht der Kammer`, `für Jana Weber ist`. */
export const sourcePhrase = (all: readonly Item[]): Attribution | undefined => {
  for (const [i, { phrase, word, start }] of all.entries()) {
    const next = all[i + 1];
    if (!phrase) continue;
    const owner = ownerOf(next);
    const isGiven = isSource(phrase) || owner;
    if (/^laut$/i.test(word) ? isGiven : /^gemä(?:ß|ss)$/i.test(word) && isSpeaker(phrase))
      return attributed(reportedBy(isSource(phrase) ? phrase : (owner ?? phrase), all), {
        start,
        end: start + word.length,
      });
    if (
      i === 0 &&
      /^für$/i.test(word) &&
      isSpeaker(phrase) &&
      (phrase.kind !== 'name' || phrase.full) &&
      BEING.test(next?.word ?? '') &&
      !/^(?:sei|wäre)$/.test(next?.word ?? '')
    )
      return attributed(phrase, cueOf(next as Item));
    if (next?.word === 'zufolge' && isSource(phrase))
      return attributed(reportedBy(phrase, all), cueOf(next));
    if (isOpinion({ word, phrase }) && /^eigenen/.test(phrase.opening ?? '')) {
      const self = all
        .slice(i + 1)
        .find((one) => one.phrase?.subject && isSource(one.phrase))?.phrase;
      return self && attributed(self, { start, end: phrase.end });
    }
    if (owner && isOpinion({ word, phrase })) return attributed(owner, { start, end: phrase.end });
  }
  return undefined;
};

/** `Laut Mitteilung der Werft`, `nach Ansicht der Kammer`. */
const ownerOf = (next: Item | undefined): Phrase | undefined =>
  next?.phrase && isSource(next.phrase) && !isBreak(next.gap) ? next.phrase : undefined;

/** `Aus dem Ministerium hieß es`, `Aus Regierungskreisen verlautete`. */
export const hearsay = (all: readonly Item[]): Attribution | undefined => {
  const at = all.findIndex(
    ({ word }, i) =>
      (HEARSAY.test(word) &&
        (/^verlaut/.test(word) || /^es$/i.test(all[i + 1]?.word ?? all[i - 1]?.word ?? ''))) ||
      (HEARD.test(word) && all[i - 1]?.word === 'zu' && BEING.test(all[i - 2]?.word ?? '')),
  );
  if (at < 0) return undefined;
  const from = whoWrote(all);
  return from ? attributed(from, cueOf(all[at] as Item)) : { nobody: true };
};

/** `Vom Verband war zu hören`. */
const HEARD = /^(?:hören|erfahren|vernehmen)$/;

/** `bei der Bahn`, `in einem Gutachten der Bahn`. */
export const whoWrote = (all: readonly Item[]): Phrase | undefined =>
  all.find(
    ({ phrase }) =>
      phrase &&
      /^(?:bei|beim|aus|von|vom|seitens)$/.test(phrase.preposition ?? '') &&
      (isSpeaker(phrase) || /kreisen$/i.test(phrase.head ?? '')),
  )?.phrase ?? ownerOfDocument(all);

const DOCUMENT =
  /(?:papier|gutachten|bericht|studie|antrag|protokoll|vertrag|programm|leitfaden|broschüre|dokument|vermerk|konzept|analyse|bilanz|zeugnis)s?$/i;

/** `In einer Mitteilung der Bahn heißt es`. */
const ownerOfDocument = (all: readonly Item[]): Phrase | undefined =>
  all.find(
    ({ phrase }, i) =>
      phrase &&
      isSpeaker(phrase) &&
      /^(?:der|des)$/.test(phrase.determiner ?? '') &&
      !phrase.preposition &&
      isDocument(all[i - 1]?.phrase),
  )?.phrase;

const isDocument = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'mute' || DOCUMENT.test(phrase?.head ?? '');

const OPINION =
  /^(?:angaben?|aussagen?|ansicht|auffassung|einschätzung|meinung|worten|überzeugung|darstellung|sicht|informationen|bekunden|erkenntnissen)$/i;

/** What a medium reports is said by the subject: `Die Bahn will laut „Kurier“ „prüfen“`. */
const reportedBy = (source: Phrase, all: readonly Item[]): Phrase => {
  if (!source.medium) return source;
  const subject = all.find(
    ({ phrase }) =>
      phrase?.subject && phrase !== source && isSpeaker(phrase) && phrase.kind !== 'name',
  );
  return subject?.phrase ?? source;
};

const isOpinion = ({ word, phrase }: Pick<Item, 'word' | 'phrase'>): boolean =>
  /^(?:nach|aus|in)$/i.test(word) && phrase?.kind !== 'person' && OPINION.test(phrase?.head ?? '');
