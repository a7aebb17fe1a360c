import { latinSounds } from '../name-sounds.ts';
import type { NameFacts } from '../target-language.ts';
import { ENGLISH_NAME_PARTS } from './english-name-parts.ts';

/** English names of cities, by the German. */
const EXONYMS: Readonly<Record<string, string>> = {
  Algier: 'Algiers',
  Antwerpen: 'Antwerp',
  Athen: 'Athens',
  Belgrad: 'Belgrade',
  Bozen: 'Bolzano',
  Braunschweig: 'Brunswick',
  Breslau: 'Wroclaw',
  Bayern: 'Bavaria',
  Brügge: 'Bruges',
  Brüssel: 'Brussels',
  Bukarest: 'Bucharest',
  Danzig: 'Gdansk',
  Donau: 'Danube',
  Alpen: 'Alps',
  Bodensee: 'Constance',
  Mosel: 'Moselle',
  Moldau: 'Vltava',
  Nordsee: 'North Sea',
  Ostsee: 'Baltic',
  Rhein: 'Rhine',
  Themse: 'Thames',
  Weichsel: 'Vistula',
  Wolga: 'Volga',
  'Den Haag': 'Hague',
  Florenz: 'Florence',
  Genf: 'Geneva',
  Gent: 'Ghent',
  Genua: 'Genoa',
  Hannover: 'Hanover',
  Hessen: 'Hesse',
  Havanna: 'Havana',
  Kairo: 'Cairo',
  Kiew: 'Kyiv',
  Köln: 'Cologne',
  Kopenhagen: 'Copenhagen',
  Krakau: 'Krakow',
  Lissabon: 'Lisbon',
  Luzern: 'Lucerne',
  Mailand: 'Milan',
  Moskau: 'Moscow',
  München: 'Munich',
  Neapel: 'Naples',
  'Neu-Delhi': 'Delhi',
  Niedersachsen: 'Lower Saxony',
  Nizza: 'Nice',
  Nürnberg: 'Nuremberg',
  Peking: 'Beijing',
  Posen: 'Poznan',
  Prag: 'Prague',
  Rom: 'Rome',
  Sachsen: 'Saxony',
  Thüringen: 'Thuringia',
  Tirol: 'Tyrol',
  Kärnten: 'Carinthia',
  Steiermark: 'Styria',
  Sevilla: 'Seville',
  Stettin: 'Szczecin',
  Straßburg: 'Strasbourg',
  Teheran: 'Tehran',
  Tokio: 'Tokyo',
  Venedig: 'Venice',
  Warschau: 'Warsaw',
  Wien: 'Vienna',
  Zürich: 'Zurich',
};

/** Capitalised words, also as parts of a compound. */
const capitalised = (text: string): string[] =>
  text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}’']*/gu) ?? [];

const MAX_PHRASES = 80;
const MIN_WORDS = 2;
const MAX_WORDS = 7;
/** Capitalised words, with `of` and the like between them. */
const PHRASE =
  /\p{Lu}[\p{L}’'-]{1,30}(?: (?:(?:of|for|the|and|de|von) ){0,2}\p{Lu}[\p{L}’'-]{1,30}){1,6}/gu;

/** Phrases of two capitalised words or more, and the phrases within them. */
const phrases = (text: string): string[] =>
  (text.match(PHRASE) ?? []).flatMap(within).slice(0, MAX_PHRASES);

const within = (phrase: string): string[] => {
  const words = phrase.replace(/['’]s(?= |$)/g, '').split(' ');
  const starts = words.map((_, i) => i).filter((i) => /^(?!The$)\p{Lu}/u.test(words[i] ?? ''));
  return starts.flatMap((from) =>
    starts
      .filter((to) => to - from >= MIN_WORDS - 1 && to - from < MAX_WORDS)
      .map((to) => words.slice(from, to + 1).join(' ')),
  );
};

const SHARED_START = 4;

/** `Federal Radiation Agency` and `Federal Office for Radiation Protection` share two words. */
const isSameName = (one: string, other: string): boolean => {
  const theirs = starts(other);
  const shared = new Set(starts(one).filter((start) => theirs.includes(start)));
  return shared.size >= 2 || (shared.size === 1 && shared.has('Lake'));
};

const starts = (phrase: string): string[] =>
  phrase.split(' ').flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.slice(0, SHARED_START)] : []));

export const ENGLISH_NAMES: NameFacts = {
  words: capitalised,
  stem: (word) => word.replace(/['’]s?$/, ''),
  phrases,
  isSameName,
  sounds: latinSounds,
  inflected: false,
  parts: ENGLISH_NAME_PARTS,
  pronoun: /(?<=\p{Ll},? )s?he\b/u,
  organisations: {
    NATO: 'NATO|Nato|North Atlantic|alliance',
    EU: 'EU|European|Brussels|bloc|Europe',
    UN: 'UN|U\\.N\\.|United Nations|Security Council',
    WHO: 'WHO|World Health Organi[sz]ation',
    IMF: 'IMF|International Monetary Fund',
    ECB: 'ECB|European Central Bank||central bank|National Bank',
    CDU: 'CDU|Christian Democrat|conservative|Union',
    CSU: 'CSU|Christian Social|conservative|Union',
    SPD: 'SPD|Social Democrat',
    FDP: 'FDP|Free Democrat|[Ll]iberal',
    AfD: 'AfD|Alternative for Germany|populist|far-right',
    Greens: 'Green',
    'constitutional court': 'Constitutional Court|Karlsruhe|[Hh]ighest court|[Tt]op court',
    'court of justice':
      'Federal (?:Supreme )?Court|Court of Justice|BGH|Supreme Court|Karlsruhe|[Hh]ighest court|[Tt]op court',
    Bundestag: 'Bundestag|[Pp]arliament|[Ll]ower house|MPs|lawmakers',
    Bundesrat: 'Bundesrat|Federal Council|[Uu]pper (?:house|chamber)|Council of States',
    Left: '[Ll]eft',
    BSW: 'BSW|Wagenknecht|Sahra',
    'Free Voters': 'Free Voters|Freie Wähler||FW(?!\\p{L})',
    'Deutsche Bahn': 'Deutsche Bahn||DB|Bahn|[Rr]ail|[Tt]rain',
    'Deutsche Bank': 'Deutsche Bank||[Bb]ank|[Ll]ender|Deutsche',
    'Deutsche Post': 'Deutsche Post||DHL|[Pp]ost|[Mm]ail',
    'Deutsche Telekom': 'Telekom||telecom',
    'Deutsche Börse': 'Deutsche B(?:ö|oe)rse||Börse|Boerse|Exchange|exchange|bourse',
    'IG Metall': 'IG Metall||IG|[Mm]etal|engineering',
    Verdi: '[Vv]er\\.?di||[Ss]ervices? union',
    'federal police office': 'BKA|Federal Criminal||[Cc]riminal|Bundeskriminalamt|police',
    'intelligence service':
      'BND|(?:\\w+ )?[Ii]ntelligence (?:[Ss]ervice|[Aa]gency)|[Ss]ecret service|spy|spies|protection of the constitution|Protection of the Constitution',
    Greenpeace: 'Greenpeace||environmental',
    Amnesty: 'Amnesty||[Hh]uman rights',
    'Red Cross': 'Red Cross',
    Hamas: 'Hamas',
    Hezbollah: 'H[ei][zs]bollah',
    Taliban: 'Taliban',
    Houthis: 'Houthi|Huthi',
    Fed: 'Fed(?!\\p{L})|Federal Reserve||central bank|National Bank',
    Bundesbank: 'Bundesbank||National Bank|central bank|Federal Bank',
    'Robert Koch Institute': 'Robert[- ]Koch|RKI',
    'Paul Ehrlich Institute': 'Paul[- ]Ehrlich|PEI',
    'White House': 'White House||Washington|U\\.?S|Trump|Biden',
    Kremlin: 'Kremlin||Moscow|Russia|Putin',
  },
  states: {
    'Baden-Württemberg': 'Baden-W||Baden|Stuttgart|southwest|south-west',
    Bavaria: 'Bavaria||Munich|Bayern|Franconia',
    Brandenburg: 'Brandenburg||Potsdam',
    Hesse: 'Hesse|Hessian||Wiesbaden',
    'Lower Saxony': 'Lower Saxon||Hanover|Hannover',
    'Mecklenburg-Vorpommern': 'Mecklenburg|Pomerania||Schwerin|northeast|north-east',
    'North Rhine-Westphalia': 'North Rhine|NRW||Westphalia|Düsseldorf|Dusseldorf|Rhineland(?!-)',
    'Rhineland-Palatinate': 'Rhineland-P||Palatinate|Mainz',
    Saarland: 'Saar',
    Saxony: '(?<!Lower )Saxon(?!y-)||Dresden',
    'Saxony-Anhalt': 'Saxony-Anhalt||Anhalt|Magdeburg',
    'Schleswig-Holstein': 'Schleswig|Holstein||Kiel|north',
    Thuringia: 'Thuringia||Erfurt',
  },
  exonyms: EXONYMS,
  countries: {
    AE: ['UAE|United Arab Emirates', 'UAE|United Arab|Emirat'],
    BA: ['Bosnia'],
    GB: ['Britain|UK(?!\\p{L})|United Kingdom', 'Brit|U\\.?K|United Kingdom|Engl|London'],
    HK: ['Hong Kong'],
    KP: ['North Korea', 'North|Pyongyang|Kim'],
    KR: ['South Korea', 'South|Seoul|Korea'],
    LK: ['Sri Lanka'],
    MK: ['North Macedonia', 'North Mac|Maced'],
    NL: ['Netherlands', 'Neth|Dutch|Holland'],
    NZ: ['New Zealand', 'New Zea|Kiwi'],
    PS: ['Palestine', 'Palest|Gaza|West Bank'],
    SA: ['Saudi Arabia', 'Saudi|Riyadh'],
    TR: ['Turkey|Türkiye', 'Turk|Türk|Ankara'],
    US: ['United States|USA(?!\\p{L})', 'U\\.?S|United States|America|Washington'],
    ZA: ['South Africa', 'South'],
  },
};
