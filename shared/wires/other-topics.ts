import { ONLINE_FROM, SHOWN_ONLINE } from './service-line.ts';

/** What a line could be about instead, and how its article names that. */
export const TOLD: readonly (readonly [RegExp, RegExp])[] = [
  [ONLINE_FROM, SHOWN_ONLINE],
  [/sperrfrist|sperrvermerk/i, /sperrfrist|sperrvermerk/i],
  [/embargo/i, /embargo/i],
  [/freigabe(?!.*\d)|freigegeben(?!.*\d)/i, /(?<!\p{L})frei(?:gabe|gegeben)/iu],
  [/gesperrt/i, /sperr|(?<!\p{L})dicht(?!\p{L})/iu],
  [/vertraulich/i, /vertraulich|geheim|(?<!\p{L})(?:papiers?|dossiers?)(?!\p{L})/iu],
  [/unter (?:drei|3)/i, /unter (?:drei|3)/i],
  [/nicht/i, /frühestens|nicht/i],
  [/nur/i, /(?<!\p{L})nur(?!\p{L})/iu],
  [/frei/i, /(?<!\p{L})(?:frei(?:gegeben|gabe)?|öffne[nt]|geöffnet)(?!\p{L})/iu],
  [/veröffentlichung/i, /veröffentlich|erschein/i],
  [/entwurf|draft|fassung/i, /entw[uü]rf|draft|fassung/i],
  [/autorisier/i, /autorisier/i],
];
/** Lines of an article that say what another of its lines is about. */
export const BESIDE: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})(?:frei|gesperrt)(?!\p{L})/iu, /^(?:voll|teil)?sperrung\b|^umleitung\b/im],
  [
    /^freigabe (?:am|ab) [^:]{3,20}(?<!uhr)$/i,
    /^(?!.*[.:]$).{0,80}(?:brücke|straße|tunnel|autobahn|umgehung|radweg|kreuzung|bahnstrecke)(?!\p{L})/imu,
  ],
  [
    /^(?:mon|diens|donners|frei|sams|sonn)tag: frei$|^mittwoch: frei$/i,
    /^\p{L}{2,10}tag: \p{Lu}/mu,
  ],
];
/** What a sentence is about that may be of a law or a book. */
export const THING: RegExp =
  /^d(?:er|ie|as) (entwurf|manuskript|interview|artikel|beitrag|fassung) .*\.$/i;
/** Who has closed seasons. */
export const FARMING: RegExp = /gülle|dünge|landwirt|bauern|grünland/i;
