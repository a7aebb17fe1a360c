import { once } from '../../once.ts';
import { alternatives } from '../../word-lists.ts';
import { anyOf, startsWithAny } from './any-of.ts';

/** `die Stiftung Lohe`, `Lohe GmbH` */
const ORGANISATION_NAMED = String.raw`(?:(?:die|das|den|der|dem) )?(?:[\p{L}-]{0,30}(?:${alternatives(`
  stiftung unternehmen firma gruppe verein verband bund hochschule universität institut klinik klinikum kliniken
  krankenhaus bank sparkasse genossenschaft gesellschaft kammer agentur ministerium amt zentrum
  stadtwerke werke akademie museum konzern initiative netzwerk bündnis`)}) (?!(?:der|die|das|des|dem|den|in|im|von|vom|für|und|am|an|auf|mit|zu|zur|zum) )\p{L}|[^.!?:]{2,60} (?:gmbh|ag|e\. ?v\.?|se|kg|eg)(?!\p{L}))`;

/** Headings of what follows the text of a press release. */
export const TAIL_HEADS = once(() =>
  startsWithAny([
    /(?:presse|medien)(?:kontakte?|stelle|ansprechpartner(?:in|innen)?|rückfragen)\b/iu,
    /(?:(?:ihre?|wissenschaftliche[rs]?|fachliche[rs]?|inhaltliche[rs]?) )?(?:kontakt|ansprech(?:partner(?:in)?|person(?:en)?)|rückfragen|rückfragehinweis|informationen)(?: (?:und|&) (?:kontakt|rückfragen|ansprechpartner))?(?: bitte)?(?: (?:für|der|an) (?:die )?(?:presse|medien|journalist\p{L}*|redaktion(?:en)?|pressestelle|(?:inhaltliche |fachliche )?rückfragen))?\s?:?$/iu,
    /(?:für|bei) (?:(?:weitere|nähere) (?:informationen|infos|auskünfte|fragen)|(?:rück|nach)fragen)(?: (?:und|oder) \p{L}{3,20})?:?$/iu,
    /rückfragehinweis\b/iu,
    /verantwortlich(?: für (?:den |die )?(?:inhalt|text|meldung|presse\p{L}*))?\s?:/iu,
    /(?:(?:für|bei|ihre?|weitere|nähere) ){0,2}(?:(?:rück|nach|presse|medien)?(?:an)?fragen|auskünfte|informationen|infos|ansprechpartner(?:in(?:nen)?)?)\b[^.!?:]{0,60}:$/iu,
    /(?:weitere informationen und )?kontakt\s?:/iu,
    /(?:impressum|herausgeber(?:in)?)\s?:|v\. ?i\. ?s\. ?d\. ?p\.?\s?(?::|$)/iu,
    /original-content von\b/iu,
  ]),
);

/**
 * Headings of what a firm or an office says of itself there, which is prose; with its name. An
 * article, too, has sections `Über den Umbau` and `Zum Verein`.
 */
export const ABOUT_HEADS = once(
  () =>
    new RegExp(
      `^(?:über |(?:(?:weitere |mehr )?(?:hintergrund-?)?(?:informationen|infos) )?(?:über|zu[mr]?) (?=${ORGANISATION_NAMED}))(?:(?:die|das|den|der|dem) (?=${ORGANISATION_NAMED}))?((?!\\d|(?:die|das|den|der|dem|uns) )[^.!?:]{2,70}):?$`,
      'iu',
    ),
);
/** The same without its name. */
export const PROFILE_HEADS = /^(?:über uns|(?:unternehmens|firmen|kurz)(?:profil|porträt)):?$/iu;

/** Its label, in the line that has it. */
export const CONTACT_LABEL = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:${alternatives(String.raw`
    quelle herausgeber absender verantwortlich kontakt\p{L}* presse\p{L}* medien\p{L}*
    ansprechpartner\p{L}* rückfrage\p{L}* ihre? adresse redaktion`)})(?: ?(?:und|&|/|,) ?| )?){1,4}(?: \p{L}{2,20}){0,3} ?:`,
      'iu',
    ),
);

/** The same with a name right after it, in a line without a sentence. */
export const CONTACT_START =
  /^(?:ihre? |der |die )?(?:kontakt|(?:direkte[rn]? )?draht zu\p{L}{1,2}|(?:presse-?)?ansprechpartner(?:in(?:nen)?)?|pressestelle|pressekontakt|medienkontakt) \p{Lu}/iu;

/** Signs of an address at which a person or an office is reached. */
export const CONTACT = once(() =>
  anyOf([
    /\b(?:tel|telefon|fon|mobil|fax|e-?mail)\.?\s?:?\s?[+\d(]/iu,
    /\S@[\p{L}\d-]{1,60}\.\p{L}/iu,
    /original-content von|übermittelt durch/iu,
    /\bwww\.\S/iu,
  ]),
);

/** `Am Markt 1, 12345 Lohfeld` */
export const POSTAL_ADDRESS = /(?:^|[,|·•–-] ?)(?:D-)?\d{5} \p{Lu}\p{Ll}/u;

/** The end of a text, in a line of its own. */
export const END_MARK =
  /^(?:[-–—*+#=~]{1,9} ?(?:ende|schluss|end)(?: der (?:presse-?|medien-?)?(?:mitteilung|meldung|information|durchsage))? ?[-–—*+#=~]{0,9}|(?:ende|schluss) der (?:presse-?|medien-?)?(?:mitteilung|meldung|information)|(?:# ?){3,5}|-{1,3} ?30 ?-{1,3})$/iu;
