import { lowerWords } from '../german/tokens.ts';
import { phrases } from '../word-lists.ts';

/** Ends of words that say what an author is, for a regular expression without case. */
export const ROLE_PATTERN =
  '(?:redakteur|reporter|korrespondent|volontär|autor|journalist|leiter|leitung|praktikant|mitarbeiter|kolumnist|expert|editor|redaktion|ressort|moderator|fotograf|kommentator|chef)(?:in|innen|en|e|s|[:*_]in(?:nen)?)?';
const ROLE = new RegExp(`^[\\p{L}-]{0,30}${ROLE_PATTERN}$`, 'iu');
const OF_ROLE =
  /^(?:leitende[rn]?|stellvertretende[rn]?|freie[rn]?|politische[rn]?|ehemalige[rn]?|unser(?:e|em|er|en)?|stv\.|team)$/i;
const LEGAL_FORM =
  /(?:^|\s)(?:[gm]?GmbH|mbH|AG|KG|KGaA|OHG|UG|SE|e\. ?V\.?|Ltd\.?|Inc\.?)(?=[\s.,]|$)/;
const ORGANISATION = new RegExp(
  String.raw`(?:${phrases(`
    verlag | verein | verband | stiftung | zeitung | nachrichten | presse | pressestelle |
    redaktion | team | desk | magazin | fraktion | partei | institut | medien | ministerium |
    universität | hochschule | agentur | rundfunk | fernsehen | anzeiger | tageblatt |
    illustrierte | gesellschaft | netzwerk | polizei | feuerwehr | rotes kreuz | inspektion |
    präsidium | direktion | staatsanwaltschaft | behörde | verwaltung | landratsamt`)})(?:e?s|en)?(?=\s|$)|(?:^|\s)(?:news|media|sport|online|blog|tv|radio|support|service|webteam)(?=\s|$)|^(?:redaktion|ressort|team|stadt|gemeinde|landkreis|bistum|bündnis|bundesamt|bundesverband|kirche)\s`,
  'i',
);
/** The address of a publisher. */
const COUNTRY = /, (?:Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz)$/;
const PLACEHOLDER =
  /^(?:admin\w{0,12}|web ?master|root|editor|publisher|unknown|unbekannt|anonym(?:ous)?|gast|guest|user|staff|none|null|undefined|autor(?:in)?|author|red|wordpress|typo3|cms|newsroom|presse)$/i;

export const isOrganisation = (name: string): boolean =>
  LEGAL_FORM.test(name) || ORGANISATION.test(name) || COUNTRY.test(name);

/** What content systems give as author where nobody entered one. */
export const isPlaceholder = (name: string): boolean =>
  PLACEHOLDER.test(name) || !/\p{L}.*\p{L}/u.test(name);

/** Whether a name is that of a publisher, or has it and more. */
export const isPublisher = (name: string, publishers: string[]): boolean => {
  const words = ` ${core(name)} `;
  return publishers.map(core).some((each) => each !== '' && words.includes(` ${each} `));
};

const core = (name: string) =>
  lowerWords(
    name
      .replace(/^(?:der|die|das) (?=\S)|^www\./i, '')
      .replace(/[ .](?:online|de|at|ch|com|net|org)$/i, ''),
  ).join(' ');

/** A name without the roles before or after it; empty if there is nothing else. */
export const withoutRoles = (text: string): string => {
  const words = text.split(' ');
  const isRole = (word: string) => ROLE.test(word) || OF_ROLE.test(word);
  const from = words.findIndex((word) => !isRole(word));
  if (from === -1 || (from > 0 && /^\p{Ll}/u.test(words[from] ?? ''))) return '';
  const rest = words.slice(from);
  const end = rest.findIndex(isRole);
  return (end === -1 ? rest : rest.slice(0, end)).join(' ');
};
