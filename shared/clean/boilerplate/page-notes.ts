import { once } from '../../once.ts';
import { anyOf } from './any-of.ts';

/** Notes of a page on itself, whole lines of at most 300 characters. Lists are data: add to them. */
export const PAGE_NOTES = once(() =>
  anyOf([
    // When and where it was published.
    /^(?:der|dieser|das|dieses) (?:artikel|beitrag|text|interview)\b.{0,150} (?:wurde|ist|erschien) am .{0,80}\d{4}.{0,200}(?:veröffentlicht|publiziert|abgelegt|erschienen)\b/iu,
    /^(?:dieser|dieses) (?:artikel|beitrag|text|interview) (?:entstand|ist entstanden|entspricht) (?:in (?:kooperation|zusammenarbeit|partnerschaft)|den|unseren|im rahmen)\b/iu,
    /^diese[rs]? (?:artikel|beitrag|text|interview|kolumne|analyse|meldung|reportage) (?:stammt|erschien|erscheint|kommt|(?:ist|war) (?:ein )?teil) (?:[^.!?]{0,30}\bunser\p{L}{1,2} (?:[\p{L}-]{1,30} ){0,2}[\p{L}-]{0,20}(?:newsletter|ausgabe|archiv|heft|magazin|serie|reihe|podcast)|[^.!?,]{0,30}(?:\b(?:newsletters?|(?:print)?ausgabe|serie)(?: (?:[„»"“][^„»"“”«]{1,60}[“”«"]|[\d./]{1,10}))?|\baus dem archiv)(?:\.|!?$))/iu,
    /\blinks?\b[^.!?]{0,60}\b(?:wir|uns)\b[^.!?]{0,40}\bprovision|\bprovision[^.!?]{0,40}\b(?:wir|uns)\b[^.!?]{0,60}\blinks?\b/iu,
    /^(?:der|dieser|diese|die) (?:artikel|beitrag|beiträge|texte?|inhalte?) (?:(?:auf )?\p{L}{6,7} (?:web-?)?(?:site|seite|website) )?(?:darf|dürfen) [^.!?]{0,40}\b(?:genehmigung|zustimmung|erlaubnis|einwilligung)(?: (?:der|des) (?:redaktion|verlag|herausgeber|autor|urheber|rechte)\p{L}*)? (?:\p{L}+ ){0,2}(?:(?:weiter)?verbreitet|vervielfältigt|kopiert|(?:nach|ab)gedruckt|(?:weiter)?verwendet|genutzt|übernommen|reproduziert)\b[^.!?]{0,30}\.?$/iu,
    /^(?:sie finden|du findest) diese[ns] (?:artikel|beitrag|text|interview)\b/iu,
    /^(?:der|dieser|das|dieses) (?:artikel|beitrag|text|interview) wurde .{0,60}\d.{0,40}(?:aktualisiert|überarbeitet)\.?$/iu,
    /^(?:hinweis|info|anmerkung|disclaimer)\s?: diese[rs]? (?:artikel|beitrag|text|meldung|seite|interview) (?:enthält|wurde|ist|stammt|erschien|entstand)\b/iu,
    /^dieses thema im programm\s?:/iu,
    /^über dieses thema (?:haben wir|berichte[nt]|berichtete[nt]?)\b/iu,
    /^diese (?:nachricht|meldung|sendung) wurde am .{0,80}(?:gesendet|ausgestrahlt)\b/iu,
    /^(?:©.{0,60} )?alle rechte vorbehalten\b(?! (?:ha(?:t|ben|tten?)|sind|waren|sein|blieben?)\b)/iu,
    /^(?:der|dieser|diese|das|dieses) (?:artikel|beitrag|text|meldung|interview|zusammenfassung) (?:wurde|ist|entstand) .{0,80}(?:vertont|vorgelesen|\bki\b|ki-|künstliche[rn]? intelligenz|maschinell|automatisiert)/iu,
    /^(?:diese[rs]?|der|die|das) (?:texte?|artikel|beitrag|beiträge|werk|inhalte?|seite|veröffentlichung|meldung)(?: \p{L}{6,7} (?:web)?seite)? (?:steht|stehen|ist|sind|wird|werden|erscheint)\b[^,!?]{0,60}(?:\bCC[ -]BY\b|creative[ -]commons)/iu,
    /^diese[rs]? (?:text|artikel|beitrag|werk|seite|veröffentlichung|meldung) (?:steht|ist|wird|erscheint)\b[^.,!?]{0,60}(?:lizenz|\blizenziert|\bgemeinfrei)\b[^,!?]{0,40}$/iu,
    // A note of an agency to its customers.
    /^= ?[^=]{2,80}=$/iu,
    // Where on the site it is.
    /^(?:url|(?:perma|kurz)?link|(?:internet|web)?adresse|quelle|online(?: unter)?|artikel)\s?: ?(?:https?:\/\/|www\.)\S{3,300}$/iu,
    /^(?:(?:sie|du) (?:sind|befinden sich|bist)(?: gerade)? hier|aktuelle seite|pfad)\s?:.{0,160}$/iu,
    /^(?:startseite|home(?:page)?)(?: ?[»>›] ?| (?:[|/]|::) ).{1,160}$/iu,
    // A letter that is also a page.
    /^(?:(?:newsletter|e-?mail|mail|nachricht) )?(?:im browser (?:öffnen|ansehen|anzeigen|lesen)|online (?:lesen|ansehen)|zur (?:web|online)-?version|view (?:this email )?in (?:your )?browser)(?::? ?https?:\/\/.{1,200})?$/iu,
    /^(?:der|diese[rs]?) (?:artikel|beitrag|text|meldung|inhalt) ist (?:(?:schon|bereits|inzwischen|mehr als|über) ){0,3}(?:älter als )?(?:1?\d|\p{L}{3,5}) (?:jahre?n?|monate?n?)(?: alt)?\b[^,!?]{0,3}$/iu,
    /^diese[rs]? (?:artikel|beitrag|text|meldung|inhalt) (?:ist|stammt) aus dem (?:archiv|jahr (?:199|20[0-3])\d)\.?$/iu,
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
    /^(?=.{0,250}(?:\bhier\b|klick|browser|online|\bweb)|[^?]{1,100}\?$)(?:falls|wenn|sollten?|wird|werden|(?:können )?sie) (?:sie )?(?:diese[rn]?|der|die|den|ihre?) (?:nachricht|(?:e-?)?mail|newsletter|rundbrief)\b.{0,60}\bnicht (?:(?:richtig|korrekt|vollständig|einwandfrei) )?(?:angezeigt|dargestellt|anzeigen?|darstellen|sehen|lesen|lesbar)\b/iu,
    /^(?:(?:hier|diese[rn]?|den|die|ausgabe|newsletter|e-?mail|nachricht) ){0,4}(?:im|in ihrem|in deinem) browser (?:öffnen|ansehen|anzeigen|lesen|anschauen)\W{0,3}$|^(?:(?:hier geht es )?zur )?(?:web|online)-?(?:version|ansicht)(?: (?:öffnen|ansehen|anzeigen|lesen))?\W{0,3}$/iu,
    // Entries, ratings, free articles.
    /\b(?:artikel|beiträge|ergebnisse|einträge|produkte|treffer|werden .{1,40}) \d{1,5} (?:bis|–|-) \d{1,5} von (?:insgesamt )?\d{1,6}\b.{0,20}$/iu,
    /^noch \d{1,2} (?:gratis|kostenlose|freie)[ -]?\p{L}/iu,
    /\b\d(?:[.,]\d{1,2})? out of \d|\brating loading\b|^\P{L}{0,9}\d(?:,\d)? (?:sterne )?von \d sternen?\b|^\P{L}{0,9}\d sterne von \d/iu,
    /^(?:war|wie|fand(?:en|est)?|finden|hat|haben)\b(?=.{0,60}\b(?:diese[rsn]? (?:artikel|beitrag|text|seite|inhalt|meldung)|(?:artikel|beitrag|text|seite|meldung) (?:(?:für )?(?:sie|dich|ihnen|dir) )?(?:hilfreich|gefallen|interessant|nützlich|(?:weiter)?geholfen)\?))(?=.{0,80}\b(?:hilfreich|gefallen|interessant|nützlich|(?:weiter)?geholfen)\b)[^.!?]{0,90}\b(?:artikel|beitrag|text|seite|inhalt|meldung|hilfreich|gefallen|interessant|nützlich|(?:weiter)?geholfen|für (?:sie|dich))\?$/iu,
    /^(?:durchschnittliche bewertung|vielen dank f(?:ü|ue)r (?:ihre|deine|die) bewertung)\b/iu,
    /^(?:loading|(?:karte|inhalt|seite|video) wird geladen)\b|^lädt\W{0,5}$|^(?:bitte warten\W{1,3})?(?:(?:der|die|das|ihre?|weitere|neue|ältere|externe[rn]?) ){0,2}(?:(?:artikel|beiträge?|bilder|daten|ergebnisse|einträge|galerie|grafik|inhalte?|karte|kommentare|player|seite|tabelle|umfrage|video|wetterdaten) )?(?:wird|werden) (?:gerade )?(?:nach)?geladen\b.{0,12}$/iu,
    /^(?:die )?kommentarfunktion\b.{0,120}(?:geschlossen|deaktiviert|abgeschaltet|beendet)\b/iu,
    /^(?:es gibt )?(?:noch|bisher|bislang) keine? (?:(?:kommentare?|bewertungen)(?: (?:vorhanden|abgegeben|geschrieben))?|(?:antworten|reaktionen) vorhanden)\b(?: (?:für|zu) diese[nrm] \p{L}{4,8})?\W{0,3}$/iu,
    /^[^.!?]{0,30}\bfehler (?:(?:in|auf) diese[mr] \p{L}{4,8} )?(?:gefunden|entdeckt|gesehen|aufgefallen)\?.{0,30}\b(?:melden|mitteilen|schreiben|hinweisen|sagen)\b.{0,60}$/iu,
    /^(?:um|zum) [^.!?]{0,40}\bkommentieren\b[^.!?]{0,40}\b(?:sie|du|ihr|bitte)\b[^.!?]{0,30}\b(?:angemeldet|eingeloggt|registrier\p{L}*|anmelden|einloggen)\b.{0,40}$/iu,
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
  ]),
);
