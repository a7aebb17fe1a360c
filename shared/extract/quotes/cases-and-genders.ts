import { isFirstName } from '../../german/names/first-names.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { alternatives } from '../../word-lists.ts';
import type { Gender, Phrase } from './phrases.ts';

export const canBeSubject = (
  determiner: string | undefined,
  words: readonly string[],
  isPerson: boolean,
): boolean => {
  if (!determiner) return true;
  if (OBLIQUE.test(determiner)) return false;
  if (determiner !== 'der' && determiner !== 'dieser') return true;
  const [first = ''] = words;
  // `der Deutschen Bahn`
  if (words.length > 1 && /\p{Ll}en$/u.test(first) && speakingNoun(first) === undefined)
    return false;
  // `der Vorsitzenden`, `der Beamten`
  if (/\p{Ll}en$/u.test(first) && speakingNoun(first) === 'people') return false;
  if (isPerson) return !/[a-zß]in$/.test(first);
  // `der Verband Bildung und Erziehung`
  const heads = speakingNoun(first) === undefined ? words : [first];
  return !heads.some((word) => FEMININE.test(word));
};

export const genderOf = (
  determiner: string | undefined,
  words: readonly string[],
  kind: Phrase['kind'],
): Gender | undefined => {
  if (/^(?:beide|mehrere|viele|einige|alle|manche|zahlreiche)$/.test(determiner ?? ''))
    return 'several';
  if (kind === 'body') {
    if (determiner === 'die') return 'woman';
    return determiner === 'der' ? 'man' : undefined;
  }
  const [first = ''] = words;
  // `Martin` and `Benjamin` end as `Leiterin` does.
  const titles = (kind === 'person' ? words.slice(0, -1) : words).filter(
    (word) => !isFirstName(word),
  );
  if (titles.some((word) => WOMAN.test(word) && speakingNoun(word) !== undefined)) return 'woman';
  if (titles.some((word) => /^Frau$|[a-zäöüß]in$/.test(word) && word.length > 5)) return 'woman';
  if (determiner === 'der' && kind !== 'mute')
    return kind === 'people' && /\p{Ll}en$/u.test(first) ? undefined : 'man';
  if (MAN_OR_NEUTER.test(determiner ?? '') && kind !== 'mute')
    return titles.some((word) => NEUTER.test(word)) ? undefined : 'man';
  if (determiner === 'eine' && kind === 'people') return 'woman';
  if (PLURAL_OR_FEMININE.test(determiner ?? '') && kind === 'people')
    return /(?:e|innen|er|en|s)$/.test(first) && !/(?:ige|nde|kte|gte|mte|nte|lte|rte)$/.test(first)
      ? 'several'
      : 'woman';
  if (titles.some((word) => MAN.test(word) && speakingNoun(word) === 'people'))
    return kind === 'people' && !determiner ? undefined : 'man';
  return undefined;
};

const PLURAL_OR_FEMININE = /^(?:die|(?:sein|ihr|unser|mein|dies|kein)e)$/;

const MAN_OR_NEUTER = /^(?:ein|kein|sein|ihr|unser)$/;

const NEUTER =
  /(?:[Kk]ind|[Mm]ädchen|[Mm]itglied|[Oo]pfer|[Pp]aar|[Tt]eam|[Dd]uo|[Tt]rio|[Ff]räulein)$/;

const OBLIQUE =
  /^(?:de[nms]|(?:ein|kein|sein|ihr|unser|dies|jed|all)e?[nms]|(?:ein|kein|sein|ihr|unser)er)$/;

const FEMININE = new RegExp(
  `(?:${alternatives(`
    (?<!e)in ung heit keit schaft tion tät ei behörde zeitung agentur bank frau klinik kasse
    kammer wehr stelle presse post welt zeit rundschau stadt union seite anstalt armee initiative
    gruppe partei gemeinde firma kirche schule familie uni uno nato eu`)})$`,
  'i',
);

const WOMAN = /(?:in|frau|mutter|tochter|schwester|tante|oma|witwe|dame)$/i;

const MAN =
  /^(?:Herrn?|Prinz|König|Papst|Vater|Sohn|Bruder|Onkel|Opa)$|(?:er|or|ist|ent|ant|eur|är|chef|arzt|anwalt|mann|rat|meister|at|og|oge|kollege|kommandant|bischof|kapitän|experte|bauer|koch|wirt|vater)$/;
