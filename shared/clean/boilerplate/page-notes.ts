import { anyOf } from './any-of.ts';

/** Notes of a page on itself, whole lines of at most 300 characters. Lists are data: add to them. */
export const PAGE_NOTES = anyOf([
  // When and where it was published.
  /^(?:der|dieser|das|dieses) (?:artikel|beitrag|text|interview)\b.{0,150} (?:wurde|ist|erschien) am .{0,80}\d{4}.{0,200}(?:veröffentlicht|publiziert|abgelegt|erschienen)\b/iu,
  /^(?:dieser|dieses) (?:artikel|beitrag|text|interview) (?:entstand|ist entstanden|entspricht) (?:in (?:kooperation|zusammenarbeit|partnerschaft)|den|unseren|im rahmen)\b/iu,
  /^diese[rs]? (?:artikel|beitrag|text|interview|kolumne|analyse|meldung|reportage) (?:(?:stammt|erschien|erscheint|kommt) [^.!?]{0,30}\bunser\p{L}{1,2}|(?:stammt|erschien|erscheint|kommt|(?:ist|war) (?:ein )?teil) [^.!?]{0,30}\b(?:newsletters?|(?:print)?ausgabe|archivs?|serie))\b/iu,
  /\blinks?\b[^.!?]{0,60}\b(?:wir|uns)\b[^.!?]{0,40}\bprovision|\bprovision[^.!?]{0,40}\b(?:wir|uns)\b[^.!?]{0,60}\blinks?\b/iu,
  /^(?:der|dieser|diese|die|das) (?:artikel|beitrag|text|inhalte?|seiten?)\b[^.!?]{0,20} (?:darf|dürfen) [^.!?]{0,40}\b(?:genehmigung|zustimmung|erlaubnis|einwilligung)\b[^.!?]{0,60}\.?$/iu,
  /^(?:sie finden|du findest) diese[ns] (?:artikel|beitrag|text|interview)\b/iu,
  /^(?:der|dieser|das|dieses) (?:artikel|beitrag|text|interview) wurde .{0,60}\d.{0,40}(?:aktualisiert|überarbeitet)\.?$/iu,
  /^(?:hinweis|info|anmerkung|disclaimer)\s?: diese[rs]? (?:artikel|beitrag|text|meldung|seite|interview) (?:enthält|wurde|ist|stammt|erschien|entstand)\b/iu,
  /^dieses thema im programm\s?:/iu,
  /^über dieses thema (?:haben wir|berichte[nt]|berichtete[nt]?)\b/iu,
  /^diese (?:nachricht|meldung|sendung) wurde am .{0,80}(?:gesendet|ausgestrahlt)\b/iu,
  /^(?:©.{0,60} )?alle rechte vorbehalten\b(?! (?:ha(?:t|ben|tten?)|sind|waren|sein|blieben?)\b)/iu,
  /^(?:der|dieser|diese|das|dieses) (?:artikel|beitrag|text|meldung|interview|zusammenfassung) (?:wurde|ist|entstand) .{0,80}(?:vertont|vorgelesen|\bki\b|ki-|künstliche[rn]? intelligenz|maschinell|automatisiert)/iu,
  /^(?:der|dieser|diese|das|dieses|die) (?:text|artikel|beitrag|werk|inhalte?|seite|veröffentlichung|meldung)s? (?:steht|stehen|ist|sind|wird|werden|erscheint)\b.{0,80}(?:\blizenz|lizenziert|\bCC[ -]BY\b|creative commons|gemeinfrei)/iu,
  // A note of an agency to its customers.
  /^= ?[^=]{2,80}=$/iu,
  // Where on the site it is.
  /^(?:url|(?:perma|kurz)?link|(?:internet|web)?adresse|quelle|online(?: unter)?|artikel)\s?: ?(?:https?:\/\/|www\.)\S{3,300}$/iu,
  /^(?:(?:sie|du) (?:sind|befinden sich|bist)(?: gerade)? hier|aktuelle seite|pfad)\s?:.{0,160}$/iu,
  /^(?:startseite|home(?:page)?)(?: ?[»>›] ?| (?:[|/]|::) ).{1,160}$/iu,
  // A letter that is also a page.
  /^(?:wird|werden|wenn|falls|sollte)\b.{0,30} (?:nachricht|newsletter|e-?mail|mail|rundbrief)\b.{0,20} nicht (?:richtig|korrekt|vollständig|einwandfrei)\b.{0,200}$/iu,
  /^(?:(?:newsletter|e-?mail|mail|nachricht) )?(?:im browser (?:öffnen|ansehen|anzeigen|lesen)|online (?:lesen|ansehen)|zur (?:web|online)-?version|view (?:this email )?in (?:your )?browser)(?::? ?https?:\/\/.{1,200})?$/iu,
  /^(?:der|dieser|diese|dieses) (?:artikel|beitrag|text|meldung|inhalt) (?:ist|war|stammt|wurde) .{0,40}(?:älter als|jahre? alt|aus dem (?:jahr \d|archiv))/iu,
  // Whose opinion it is.
  /\b(?:gesprächspartner|gastautoren|autoren|kommentare|leserbriefe|gastbeiträge)\b.{0,120} geben .{0,120}\b(?:meinung|auffassung|ansicht)(?:en)?\b.{0,80}\bwieder\b/iu,
  // Which page it is, and where it goes on.
  /^[[(]?seite:? \d{1,2} ?(?:von|\/) ?\d{1,2}[\])]?$/iu,
  /^[^\p{L}\d]{0,4}(?:(?:lesen sie )?weiter|fortsetzung)(?: auf)? seite \d{1,2}\b[^.!?]{0,80}\.?$/iu,
  // Where a desk has a picture or a box, and hashtags.
  /^[[{<(]{1,2} ?(?:foto|bild|grafik|video|audio|karte|(?:info)?kasten|zitat|embed|tweet|platzhalter|bu)\b[^\]}>)]{0,120}[\]}>)]{1,2}$/iu,
  /^[#<{=]{1,3}\/?\p{L}{1,10}\d{0,2}\/?[#>}=]{1,3}$/iu,
  /^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){2,20}$/iu,
  // Where else a mail can be read.
  /^(?:(?:falls|wenn|sollte|wird|werden) )?(?:sie )?(?:diese[rn]?|der|die|den) (?:nachricht|(?:e-?)?mail|newsletter)\b.{0,60}\bnicht (?:richtig|korrekt|vollständig|angezeigt|dargestellt|lesen)\b/iu,
  /^.{0,40}\b(?:im|in ihrem|in deinem) browser (?:öffnen|ansehen|anzeigen|lesen|anschauen)\b|^(?:zur )?(?:web|online)-?(?:version|ansicht)\b/iu,
  // Entries, ratings, free articles.
  /\b(?:artikel|beiträge|ergebnisse|einträge|produkte|treffer|werden .{1,40}) \d{1,5} (?:bis|–|-) \d{1,5} von (?:insgesamt )?\d{1,6}\b.{0,20}$/iu,
  /^noch \d{1,2} (?:gratis|kostenlose|freie)[ -]?\p{L}/iu,
  /\b\d(?:[.,]\d{1,2})? out of \d|\brating loading\b|^\P{L}{0,9}\d(?:,\d)? (?:sterne )?von \d sternen?\b|^\P{L}{0,9}\d sterne von \d/iu,
  /^(?:war|wie|fand(?:en|est)?|finden|hat|haben)\b(?=.{0,60}\b(?:artikel|beitrag|text|seite|inhalt|meldung)\b)(?=.{0,80}\b(?:hilfreich|gefallen|interessant|nützlich|(?:weiter)?geholfen)\b)[^.!?]{0,90}\?$/iu,
  /^(?:durchschnittliche bewertung|vielen dank f(?:ü|ue)r (?:ihre|deine|die) bewertung)\b/iu,
  /^(?:loading|lädt|(?:karte|inhalt|seite|video) wird geladen)\b|^(?:bitte warten\W{1,3})?(?:\p{L}{1,20} ){0,3}(?:wird|werden) (?:gerade )?(?:nach)?geladen\b.{0,12}$/iu,
  /^(?:die )?kommentarfunktion\b.{0,120}(?:geschlossen|deaktiviert|abgeschaltet|beendet)\b/iu,
  /^(?:es gibt )?(?:noch|bisher|bislang) keine? (?:kommentare?|antworten|bewertungen|reaktionen)\b.{0,30}$/iu,
  /^[^.!?]{0,30}\bfehler\b[^.!?]{0,30}\?.{0,30}\b(?:melden|mitteilen|schreiben|hinweisen|sagen)\b.{0,60}$/iu,
  /^[^.!?]{0,60}\bkommentieren\b[^.!?]{0,60}\b(?:angemeldet|eingeloggt|registrier\p{L}*|anmelden|einloggen)\b.{0,40}$/iu,
  /^kommentare? (?:sind|ist) [^.]{0,60}(?:deaktiviert|geschlossen|gesperrt)\b/iu,
  /^(?:der|dieser) (?:artikel|beitrag|text) enthält [^.]{0,40}(?:affiliate|werbe|partner|provisions)-?links\b/iu,
  /^%[ds] .{0,30}gefällt\b/iu,
  // Posts, pictures and recordings that are shown from elsewhere, and live blogs.
  /^(?:sieh dir|sehen sie sich|schau dir|view|see) (?:diese[nrs]?|this|more) .{0,40}(?:instagram|facebook|twitter|tiktok|threads|youtube|bluesky)\b.{0,12}$/iu,
  /^(?:(?:ein(?:en)? )?(?:beitrag|post|video|reel) geteilt von|a (?:post|video|reel) shared by) .{2,80}$/iu,
  /^[\p{L}.-]{3,40} immer (?:entsperren|laden|anzeigen)$/iu,
  /^(?:bild|foto) \d{1,3} ?(?:von|\/) ?\d{1,3}$/iu,
  /^zum vergrößern .{0,30}(?:klick|tipp)\p{L}{1,3}$/iu,
  /^(?:audio|video|podcast)\b[ :|]{1,4}\d{1,2}:\d{2}\b.{0,80}$/iu,
  /^(?:zum|zurück zum) (?:anfang|ende) des (?:live-?)?(?:blogs|tickers)$/iu,
  /^(?:das|dieses|der|dieser|die|diese) (?:video|audio|inhalt|stream|player|beitrag|grafik|karte|tweet) (?:konnte|kann|ist|wird) (?:in (?:ihrem|deinem) land )?(?:leider )?(?:derzeit |aktuell |momentan )?nicht (?:mehr )?(?:abgespielt|geladen|angezeigt|wiedergegeben|dargestellt|verfügbar)\b/iu,
  /^mit (?:ihrer|deiner|eurer) (?:zustimmung|einwilligung) .{0,120}\bgeladen\b/iu,
  // Buttons: a noun and what is done to it on a page alone.
  /^(?:artikel|audio|beitrag|box|galerie|inhalte?|kommentare?|liste|tabelle|text|umfrage|video)(?: (?:auf|ein|aus|zu)klappen| (?:ein|aus)blenden| abspielen| anhören| verfassen)(?: \(.{1,20}\))?$/iu,
  /^diesen? (?:artikel|beitrag|inhalt|text|post|tweet) (?:anhören|anzeigen|teilen|merken|drucken|verschenken)(?: \(.{1,20}\))?$/iu,
  /^(?:post|tweet|beitrag|video|profil) von @[\w.]{1,40} (?:anzeigen|ansehen|laden)$/iu,
  // The keywords of a press release.
  /^merkmale dieser pressemitteilung\b/iu,
  // A file to download.
  /^.{0,120}\b(?:pdf|docx?|xlsx?|pptx?|zip|epub|mp3)\b\)?[\s,(|–-]{1,4}\d{1,4}(?:[.,]\d{1,2})? ?[kmg]i?b\b.{0,60}$/iu,
  // The start of another article.
  /(?:weiterlesen|mehr lesen|read more|mehr erfahren) ?(?:…|\.{3}|»|→|›)$|\[(?:…|\.{3})\]$/iu,
  // Links that are paid for.
  /\blinks?\b.{0,80} (?:sind|ist|handelt es sich um) .{0,40}\b(?:affiliate|partner|provisions|werbe)-?links?\b/iu,
  /^diese (?:web)?(?:seite|site) (?:zeigt|enthält|beinhaltet|nutzt) .{0,60}(?:gesponser|werb|affiliate|partnerlink)/iu,
]);
