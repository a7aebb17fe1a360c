import { SAYING_VERBS } from '../../german/saying.ts';
import { once } from '../../once.ts';
import { anyOf } from './any-of.ts';

/** Lines at which the publisher cut off the article. */
export const PAYWALL = once(() =>
  anyOf([
    // The rest is for subscribers.
    /jetzt weiterlesen/iu,
    /weiterlesen mit/iu,
    /lesen sie weiter mit/iu,
    /um (?:diesen artikel|weiter) (?:weiter)?zu ?lesen/iu,
    /(?:diesen|den(?: (?:ganzen|vollständigen|kompletten|gesamten))?) (?:artikel|text|beitrag|inhalt)(?: (?:vollständig|ganz|weiter))? (?:weiterzulesen|(?:weiter)?zu ?lesen|(?:weiter)?lesen (?:zu können|möchten|wollen|\?))/iu,
    /(?:lesen sie|liest du) (?:weiter|(?:den|diesen) (?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|text|beitrag))/iu,
    /(?:den|diesen) (?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|text|beitrag) lesen (?:sie|du)/iu,
    /(?:(?:möchten|wollen) sie|sie (?:möchten|wollen)|willst du|möchtest du) (?:[\p{L} ]{1,30} )?(?:weiter|mehr) ?lesen/iu,
    /lesen sie .{0,40}(?<=\P{L})mit \p{L}[\p{L}-]{0,30}(?: ?\+| plus\b)/iu,
    /zum weiterlesen (?:bitte |jetzt |müssen )/iu,
    /\b(?:registrieren|anmelden|einloggen|testen|abonnieren|bestellen) und (?:[\p{L} ]{1,30} )?(?:weiter)?lesen/iu,
    /nach (?:\p{L}+ )?(?:registrierung|anmeldung) (?:\p{L}+ )?(?:lesbar|lesen|verfügbar|sichtbar)/iu,
    /mit (?:einem )?[\p{L}+]{1,20}[- ]?(?:abo|plus)? ?weiterlesen/iu,
    // The article is not free.
    /dieser (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|unseren) (?:\p{L}+ )?(?:abonnent|mitglied|plus|digital)/iu,
    /nur für (?:(?:registrierte|angemeldete) )?(?:abonnent|abonnentinnen|mitglied|nutzer|leser|plus-)/iu,
    /(?:artikel|inhalt|beitrag|text) ist (?:unseren )?(?:abonnent|mitglied)\p{L}* vorbehalten/iu,
    /(?:artikel|inhalt|beitrag|text) (?:ist (?:ein )?teil|steht|gehört)(?!\p{L}).{0,60}(?:abonnent|mitglied|abo\b)/iu,
    /(?:abo|abonnent(?:in)?|mitglied) lesen sie (?:\p{L}+ ){0,2}weiter/iu,
    /sie haben .{0,40}(?:artikel|texte|beiträge) gelesen\b/iu,
    /(?:freien?|kostenlosen?) (?:artikel|texte?|beiträge?) .{0,40}(?:aufgebraucht|verbraucht|gelesen)/iu,
    // Offers, and logins for subscribers.
    /sie haben bereits ein (?:abo|digital-abo)/iu,
    /bereits abonnent/iu,
    /abo abschließen/iu,
    /zugang zu allen (?:inhalten|artikeln)/iu,
    /freischalten/iu,
  ]),
);

/** An offer of the publisher; what is above it may be whole. */
export const OFFER = /testen sie .{0,30}(?:kostenlos|gratis|monat|plus)/iu;

/**
 * A prompt addresses its reader or mentions its page; an article on cookies does not. `Sie` and
 * `Ihr` at the start of a sentence may mean `she`.
 */
export const ADDRESS =
  /(?:(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)|\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Ww]ir|[Uu]nser(?:e[nmrs]?)?|mir|mich|ich|diese[rs]? (?:Web)?(?:site|seite)|technische Speicherung))\b/u;

/** Words by which a page speaks of itself. Sentences of an article do without them. */
export const PAGE = once(() =>
  anyOf([
    /\b(?:wir|uns|unser(?:e[nmrs]?)?)\b/iu,
    /\bdiese[rsmn]? (?:stelle|artikel|beitrag|text|inhalt|web-?seite|seite|website|angebot)s?\b/iu,
    /\b(?:den|der|des) (?:artikels?|beitrags) (?!zu[mr]? )/iu,
    /\b(?:de[rns]|diese[rn]) (?:ganze|vollständige|komplette|gesamte)[nr]? (?:artikel|beitrag|text|inhalt)s?\b/iu,
    /\b(?:externe[nrs]? inhalte?|drittplattform|drittanbieter|eingebettete|redaktionelle[nr]?)/iu,
    /\bdatenschutz(?:erklärung|bestimmungen|einstellungen|hinweise)\b/iu,
    /\b(?:einverstanden|widerruf|javascript|affiliate|kommentarfunktion|newsletter|pflichtfelder)/iu,
    /\b(?:freien?|kostenlosen?) (?:artikel|texte?|beiträge?)\b|\bsie haben .{0,40}(?:artikel|texte|beiträge) gelesen\b/iu,
    /\b(?:lesen sie (?:\p{L}+ ){0,2}weiter|klick\p{L}*|hier (?:an|ab)\p{L}+|folgen sie|folge? |weiter(?:zu)?lesen)/iu,
    /(?:^|[.!?] )(?:haben|möchten|wollen|kennen|kennt|hast|magst|war|wie (?:hat|bewerten)) (?:sie|ihr|du|ihnen|dir)\b/iu,
    /\b(?:news-?)?apps?\b|whatsapp-kanal/iu,
    /\S@\S|https?:|www\./iu,
  ]),
);

/** Prompts are in the present, and nobody says them. */
export const TELLING = once(
  () =>
    new RegExp(
      `(?:,[“"»]?|[“"»]) (?:${SAYING_VERBS.join('|')}|heißt es|hieß es|teilten? |warb|warben)(?!\\p{L})|(?<!\\p{L})(?:konnte|wollte|musste|durfte)n?(?!\\p{L})`,
      'u',
    ),
);

/** Words that mark any paragraph as a prompt. */
export const PROMPT_WORDS = once(() =>
  anyOf([
    // Consent and terms of use.
    /\bcookies?\b/iu,
    /datenschutz(?:erklärung|bestimmungen|einstellungen|richtlinie)/iu,
    /nutzungsbedingungen/iu,
    /\bAGB\b/iu,
    /widerruflich/iu,
    /technische speicherung/iu,
    /ihre? einwilligung/iu,
    /alle rechte vorbehalten/iu,
    /all rights reserved/iu,
    // Embedded content and its requirements.
    /drittplattform/iu,
    /gesponserten? .{0,20}inhalt/iu,
    /drittanbieter/iu,
    /javascript/iu,
    /externe[rn]? inhalt/iu,
    // Newsletters, channels, apps, forms.
    /(?:unser(?:e[nrm])?|täglichen?r?|wöchentlichen?r?|den|zum|per) [^.!?]{0,40}newsletter/iu,
    /newsletter (?:abonnieren|anmelden|bestellen|erhalten)/iu,
    /whatsapp-kanal/iu,
    /(?:kostenlos|gratis)[^.!?]{0,30}(?:herunterladen|abonnieren|registrieren|testen)/iu,
    /pflichtfelder/iu,
    /e-mail-adresse (?:wird|ein)/iu,
    /\bSie finden (?:uns|hier)/iu,
    /finden sie hier\.?$/iu,
    /(?:mail|e-mail) an \S{2,40}@/iu,
    /abonniere/iu,
  ]),
);

/** Where a newsroom can be followed. */
export const NETWORKS =
  /\b(?:facebook|instagram|twitter|tiktok|youtube|whatsapp|telegram|threads|bluesky|mastodon|linkedin|xing|social media|soziale[nr]? (?:medien|netzwerke)n?)\b/giu;

/** Words of texts that ask for consent; they repeat themselves. */
export const CONSENT_WORDS =
  /einwillig|zustimm|cookies?\b|datenschutz|drittanbieter|drittplattform|personenbezogen|widerruf|nutzungsprofil|eingebettete\p{L}? inhalt|übermittlung/giu;
