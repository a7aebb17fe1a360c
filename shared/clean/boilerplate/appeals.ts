import { once } from '../../once.ts';
import { alternatives, phrases } from '../../word-lists.ts';
import { anyOf } from './any-of.ts';

/** Somebody addressed: `Sie` and `Ihr` at the start of a sentence may be others. */
export const READER = once(
  () =>
    new RegExp(
      `(?:${phrases(String.raw`
    (?<=[\p{L},:] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L}) |
    (?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure[nmrs]?|ihr (?=[\p{Ll} ]{0,30}(?:t|st)(?!\p{L})))(?!\p{L}) |
    (?:erklären|erläutern|zeigen|verraten|beschreiben|beantworten) wir(?!\p{L}) |
    (?:^|[.!?] )(?:Bitte beachtet?|Hole?|Holt|Lade|Ladet|Folge|Folgt|Hilf|Helft|Klicke?|Klickt|Abonniere?|Abonniert|Teile|Teilt|Werde|Werdet|Mach|Macht|Schreib|Schreibt|Besuch|Besucht|Sichere?|Sichert|Unterstütze?|Unterstützt)(?!\p{L}) |
    (?<!\p{L})(?:könnt ihr(?!\p{L})|\p{Ll}{2,10}t ihr(?=(?: (?:dazu|davon|darüber|das|den|die|von|über|zu) [^.!?]{0,60}| (?:dazu|davon|darüber)| ?)\?)) |
    (?:(?:freuen|bitten|benötigen|brauchen) wir|wir (?:freuen|bitten|benötigen|brauchen))(?: uns)? [^.!?]{0,60}(?:[Ss]pende|[Uu]nterstützung|[Hh]ilfe|finanzielle) |
    (?<!\p{L})[Jj]etzt (?:[\p{L}-]{1,30} ){0,4}(?:abonnieren|anmelden|folgen|spenden|herunterladen|testen|bestellen|reinhören|mitmachen|aktivieren|einschalten|installieren|sichern|registrieren)(?!\p{L})`)})`,
      'u',
    ),
);

/** What a page asks of its reader's opinion, in few words. */
export const FEEDBACK = once(() =>
  anyOf([
    new RegExp(
      String.raw`\b(?:${phrases(String.raw`
    (?:schreib|hinterlass|hinterlasst|verfass|lass|poste)\p{L}{0,2} [^.!?]{0,40}kommentar\p{L}* |
    diskutier\p{L}* (?:sie )?mit ?(?:uns|[.!?:]|$) | mitdiskutieren | netiquette |
    (?:community|kommentar)-?(?:richtlinien|regeln) | fehler (?:gefunden|entdeckt|melden)`)})`,
      'iu',
    ),
    /\b(?:(?:was|wie) (?:sag|mein|denk|find|halt|seh|steh)\p{L}{0,4} (?:du|sie|ihr)(?= (?:dazu|davon|darüber|das|den|die|von|über|zu)\b| ?\?)|(?:deine|eure|ihre) meinung)/iu,
  ]),
);

/** What a page asks of its reader after an article. Lists are data: add to them. */
export const APPEALS = once(() =>
  anyOf([
    // Money and subscriptions.
    new RegExp(
      String.raw`\b(?:${phrases(String.raw`
    spenden? | unterstütz\p{L}* | supporter\p{L}* | paypal | fördermitglied\p{L}* |
    finanzielle\p{L}{0,2} (?:mittel|unterstützung|beitrag) |
    mit (?:ihrem|deinem|eurem) (?:freiwilligen )?beitrag | mitglied werden |
    (?:werden sie|werdet|werde) (?:\p{L}+ )?mitglied |
    ko-?fi | patreon | steady | liberapay | buy me a \p{L}+ | trinkgeld | kaffeekasse |
    (?:spendier\p{L}*|gib|gebt|geben sie|lade?|ladet|laden sie) (?:uns|mir|mich) [^.!?]{0,30} (?:aus|ein) |
    spendier\p{L}* (?:uns|mir) |
    (?:hilf|helft|helfen sie) uns | damit (?:das|dies|es) so bleibt |
    freiwillig\p{L}{0,2} (?:be)?(?:zahl|beitr[aä]g)\p{L}* | \d{1,3}(?:,\d\d)? euro (?:im|pro) (?:monat|jahr) |
    (?:sichern sie|sichert|sichere) (?:unser|dies|unabhängig)\p{L}*`)})(?!\p{L})`,
      'iu',
    ),
    /\b(?:bestell\p{L}*|shop|gutschein\p{L}*|rabatt\p{L}*|abo|probeabo|probeheft|abonnent\p{L}*|newsletter|e-?paper)\b/iu,
    /\b(?:print|heft|digital|mai|unserer|aktuellen?)[ -]?ausgabe\b/iu,
    // Networks, comments, accounts, jobs.
    /\b(?:instagram|facebook|twitter|youtube|whatsapp|telegram|tiktok|linkedin)\b/iu,
    new RegExp(
      String.raw`\b(?:${phrases(String.raw`
    kommentar\p{L}* | kommentieren | kommentiermöglichkeit |
    (?:schreiben sie|schreibt|schreib|mailen sie|mailt|schicken sie|schickt|senden sie|sendet) (?:(?:es |sie )?uns|[^.!?]{0,30}(?:an|unter) [^ @]{1,40}@) |
    (?:ihre|deine|eure) meinung | fehler (?:gefunden|entdeckt|melden|der redaktion) | einloggen |
    registrieren | mitdiskutieren | diskutieren sie | diskutiert mit | community`)})\b`,
      'iu',
    ),
    /\b(?:push-?(?:nachricht|mitteilung|meldung)\p{L}*|benachrichtigung\p{L}*|google[- ]news|folgen sie|folgt uns|folge uns|(?:hol(?:t|en sie)?|lade?|laden sie|installier\p{L}*) [^.!?]{0,30}\bapp)\b/iu,
    /\b(?:stellenmarkt|jobbörse|stellenangebote?n?|jobportal)\b/iu,
    /\bfragen (?:und|oder) (?:anregungen|hinweisen?|kritik) zu\b/iu,
    /\b(?:artikel|beitrag|text|video) [^.!?]{0,20}gefallen\b/iu,
    // Other pages, and what is read out.
    /\b(?:anhören|vorlesen lassen)\b/iu,
    new RegExp(
      String.raw`\b(?:${alternatives(`
    lesen lest liest erfahren erfahrt erfährst finden findet findest sehen erklären erläutern
    zeigen verraten beschreiben beantworten klicken? klickt durchklicken`)})\b.{0,80}\b(?:hier|in unser\p{L}+|auf unser\p{L}+|auf der (?:web-?)?seite)\b`,
      'iu',
    ),
    /\b(?:hier|in unser\p{L}+|auf unser\p{L}+)\b.{0,80}\b(?:lesen|lest|liest|erfahren|erfahrt|erfährst|erfährt|finden|findet|findest|klicken?|durchklicken)\b/iu,
  ]),
);
