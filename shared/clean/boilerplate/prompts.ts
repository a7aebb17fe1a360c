import { anyOf } from './any-of.ts';

/** The article was cut off here by its publisher. */
export const PAYWALL = anyOf([
  // The text goes on for those who pay.
  /jetzt weiterlesen/iu,
  /weiterlesen mit/iu,
  /lesen sie weiter mit/iu,
  /um (?:diesen artikel|weiter) (?:weiter)?zu ?lesen/iu,
  /mit (?:einem )?[\p{L}+]{1,20}[- ]?(?:abo|plus)? ?weiterlesen/iu,
  // The article is not free.
  /dieser (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|unseren) (?:\p{L}+ )?(?:abonnent|mitglied|plus|digital)/iu,
  /nur für (?:abonnenten|abonnentinnen|mitglieder|plus-)/iu,
  // Offers, and a way in for those who have paid.
  /sie haben bereits ein (?:abo|digital-abo)/iu,
  /bereits abonnent/iu,
  /testen sie .{0,30}(?:kostenlos|gratis|monat|plus)/iu,
  /abo abschließen/iu,
  /zugang zu allen (?:inhalten|artikeln)/iu,
  /freischalten/iu,
]);

/**
 * A prompt speaks to its reader or of its page; an article on cookies does not. `Sie` and `Ihr` at
 * the beginning of a sentence may be `she`.
 */
export const ADDRESS =
  /(?:(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)|\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Ww]ir|[Uu]nser(?:e[nmrs]?)?|mir|mich|ich|diese[rs]? (?:Web)?(?:site|seite)|technische Speicherung))\b/u;

/** Words that give away a prompt in a paragraph of any form. */
export const PROMPT_WORDS = anyOf([
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
  // Embedded content and what it needs.
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
]);
