/** Lines that stand between the paragraphs of German news pages. Lists are data: add to them. */

/** Lines that are nothing else, whatever stands before or behind them. Compared in lower case, without marks. */
export const WHOLE_LINES = new Set(
  `anzeige|werbung|advertisement|advertorial|anzeigen|sponsored|artikel teilen|teilen|drucken|merken|vorlesen|anhören|artikel anhören
lesezeichen|link kopieren|link kopiert|kommentare|kommentieren|kommentar schreiben|zur startseite|startseite|nach oben|zurück|weiter
mehr|mehr anzeigen|mehr lesen|weiterlesen|weniger anzeigen|schließen|facebook|twitter|whatsapp|telegram|xing|linkedin|pinterest|e-mail|email|mail
pocket|flipboard|bluesky|threads|messenger|x.com|instagram|instagram youtube|feedback|feedback geben|fehler melden|artikel drucken|per mail
empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|externen inhalt anzeigen|externe inhalte anzeigen|datenschutzerklärung
ein klick für den datenschutz|inhalt laden|inhalte anzeigen|video laden|bitte aktivieren sie javascript|jetzt anmelden|anmelden|registrieren
abonnieren|jetzt abonnieren|newsletter|zum newsletter|newsletter abonnieren|diesen artikel teilen|teilen auf facebook|bildergalerie|galerie|fotostrecke
video|audio|podcast|quelle|autor|schlagworte|stichworte|themen|tags|ticker|eilmeldung|merkliste|auf die merkliste|artikel merken
bild vergrößern|bild in lightbox öffnen|bild anzeigen|vollbild|abspielen|bilderstrecke|zur bildergalerie|zum thema|ende der anzeige
bitte beachten sie die nutzungsbedingungen|alle rechte vorbehalten|folgen sie uns|folge uns|jetzt teilen|copyright|impressum|datenschutz
artikel versenden|zur merkliste hinzufügen|gemerkt|gehört zu|ihre meinung zählt|diskutieren sie mit|jetzt kommentieren|link in zwischenablage kopieren
artikel verschenken|verschenken|google news|als google-quelle hinzufügen|auf google folgen|pfeil nach links|pfeil nach rechts|passend zum artikel|häufig gelesen|mit dpa|mit afp|mit material von dpa|weitere informationen ende der weiteren informationen|ende der weiteren informationen|liveblog|kommentare geschlossen|hauptinhalt|autoplay|weitere videos|login|abo abschliessen|abo abschließen|podcast freigeben|infografiken anzeigen|zur playlist anhören|kommentare öffnen|navigation überspringen|zum inhalt springen|datenschutzeinstellungen anpassen`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Headings of teasers: they go with the headlines behind them. */
export const TEASER_HEADS =
  /^(?:lesen sie (?:auch|hier|dazu|mehr|hierzu|weiter)|lesen sie mehr zum thema|lies auch|auch interessant|mehr (?:zum thema|dazu|nachrichten|aus|zu diesem thema|über|von|news|für sie|lesen über)|das könnte (?:sie|dich|ihnen|euch)|(?:das )?interessiert andere|weitere (?:artikel|themen|nachrichten|news|meldungen|informationen zum thema)|meistgelesen|meist gelesen|meistgeklickt|beliebte artikel|verwandte (?:artikel|themen)|passend dazu|schon gelesen|neueste (?:artikel|nachrichten|videos)|empfehlungen der redaktion|unsere empfehlungen|aktuelle (?:nachrichten|meldungen|videos)|zum weiterlesen|links zum thema|weiterführende links|ähnliche (?:artikel|beiträge|themen)|ebenfalls interessant|die neuesten|top-themen|top-artikel|beiträge zum thema|artikel zum thema|themen in diesem artikel|nicht verpassen|dazu passend|aktuelle berichte|das thema könnte (?:sie|dich)|empfehlungen (?:aus|für)|lust auf mehr|entdecke(?:n sie)? weitere|mehr themen|artikel und videos zum thema|lesetipps?|weitere termine|meist-?diskutiert|meist-?kommentiert)\b/i;

/** Beginnings of lines that are no part of an article. */
export const LINE_STARTS =
  /^(?:im video\s?[:|]|video\s?[:|]|im podcast\s?[:|]|podcast\s?[:|]|lesen sie (?:auch|hier|dazu|mehr)|lies auch|auch interessant\s?[:|]|mehr zum thema|mehr dazu\s?[:|]|foto[s]?\s?[:|©]|bild(?:er|quelle|nachweis|rechte|material)?\s?[:|©]|symbolbild|archivbild|archivfoto|quelle[n]?\s?[:|]|grafik\s?[:|]|©|\(c\)\s|copyright\b|stand\s?:|lesezeit\s?:?|lesedauer|aktualisiert\s?(?:am|:|um|vor)|zuletzt aktualisiert|veröffentlicht\s?(?:am|:|um)|erstellt\s?(?:am)?\s?:|publiziert\s?:|abo-?angebot|jetzt (?:kostenlos |gratis )?(?:den |unseren |zum )?(?:[\p{L}-]+-)?newsletter|(?:[\p{L}-]+-)?newsletter\s?:|melden sie sich (?:hier|jetzt|für|zum)|abonnieren sie|hier (?:geht es|klicken|können sie sich) (?:zum|zur|für|hier|den)|folgen sie uns|folge uns|sie (?:möchten|wollen) .{0,60}newsletter|wir (?:verwenden|nutzen|setzen) cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|mit (?:der|ihrer|meiner) (?:anmeldung|nutzung|registrierung)|ich bin (?:damit )?einverstanden|an dieser stelle (?:finden|findest|befindet|steht|wird)|um eingebettete inhalte|zum anzeigen dieses|personenbezogene daten können|mehr dazu in unserer datenschutz|externer inhalt\b|dpa-infocom|sie können sich hier alle externen|empfohlener (?:redaktioneller|externer) inhalt|bitte aktivieren sie|mit material von|mit informationen (?:von|der)|über dieses thema berichtet|ihre meinung ist uns wichtig|fehler gefunden|beitragsbild|titelbild\s?:|abbildung\s?:|möchten sie (?:den|diesen) (?:artikel|beitrag)|wie (?:bewerten sie|hat (?:ihnen|dir) d)|war (?:der|dieser) (?:artikel|beitrag)|der beitrag wurde am|dieser beitrag wurde (?:am|unter|von)|gefällt (?:dir|ihnen|euch) (?:unser|der|dieser|die)|kennt ihr schon|letzte aktualisierung am|quellenangaben|verraten sie .{0,20}kommentar|schreibt (?:es )?uns .{0,30}kommentar|kommentarfeed|veröffentlicht (?:in|unter)|geschrieben von|tags\s?:|schlagwörter\s?:|schlagworte\s?:|kategorien?\s?:|autor(?:in)?\s?:|haben sie (?:einen )?fehler (?:entdeckt|gefunden)|fehler (?:auf|im|in) .{1,40} (?:entdeckt|gefunden)|sollten (?:ihnen|sie) .{0,20}fehler|inhaltliche(?:s|n)? (?:feedback|rückmeldung)|\d{1,2} (?:wochen|monate) (?:kostenlos|gratis) |jetzt abonnieren und|mit agenturmaterial|folgst du schon|link zum \p{L}{3,12}-inhalt|(?:teile|diskutiere) (?:deine|mit)|schreiben sie uns|senden sie uns|hinweis der redaktion\s?:|transparenzhinweis|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien|erscheint|stammt|enthält) (?:zuerst|ursprünglich|automatisch|mithilfe|am |erstmals|affiliate|aus dem archiv)|die mit .{1,12} gekennzeichneten|zum artikel\s?:|(?:den |diesen )?(?:artikel|beitrag|link) (?:teilen|kopieren)|den link zum einbetten|artikeltyp\s?:|(?:sie|du) (?:können|kannst) ihn (?:sich|dir) mit einem klick|[\p{L}-]{2,20}[- ]inhalte? (?:erlauben|freigeben|laden|anzeigen|zulassen)|hier können sie (?:unser|den|die|alle)|mehr (?:zum|zur|zu|über) .{2,60} (?:lesen|finden|sehen|hören) sie|für die darstellung von|dieser (?:artikel|beitrag) (?:enthält|beinhaltet) .{0,20}affiliate)/iu;

/** Ends or middles that give a line away, in lines of at most 300 characters. */
export const LINE_PARTS =
  /(?:\((?:foto|bild|quelle|grafik|archivbild|archivfoto|symbolbild|illustration)\s?:[^()]{1,120}\)\s?\.?$|(?:foto|bild|quelle|credit|grafik)\s?:\s?[^.!?]{2,80}$|©\s?[\p{L}\d].{1,100}$|[-–] copyright \p{L}.{1,80}$|\bdpa:\d{6}-|^\d{1,3} (?:kommentare?|antworten|bewertungen)$|^\d{1,2}\.\d{1,2}\.\d{4}[\s,|–-]{1,4}\d{1,2}[:.]\d{2}(?:\s?uhr)?$|^(?:\p{P}\s?)?vor \d{1,2} (?:min|std|stunde|minute|tag)\p{L}{0,3}\.?$|^\d{1,2}\. \p{L}{3,9} \d{4}(?:,? um)? \d{1,2}[:.]\d{2} uhr\b|\d{4} \| \d{1,2}:\d{2} min$|^\d{1,2}\. \p{L}{3,9},? (?:um )?\d{1,2}[:.]\d{2} uhr$|^\d{1,3} min(?:uten|\.)?(?: lesezeit)?$|in (?:ihrer|deiner|die) zwischenablage|redaktionell nicht bearbeitet|automatisch (?:von|aus) .{0,60}übernommen|(?:teile?|diskutiere?|schreibe?) .{0,60}(?:in|mit) (?:der|unserer) community|^von (?:\p{Lu}[\p{L}.’'-]{1,20} ){1,3}\p{Lu}[\p{L}’'-]{1,20}$|(?:whatsapp|instagram|facebook|tiktok|youtube)\b.{1,40}\b(?:instagram|facebook|tiktok|youtube|whatsapp|twitter|linkedin)\b.{0,40}$)/iu;

/** The article was cut off here by its publisher. */
export const PAYWALL =
  /(?:jetzt weiterlesen|weiterlesen mit|lesen sie weiter mit|dieser (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|unseren) (?:\p{L}+ )?(?:abonnent|mitglied|plus|digital)|nur für (?:abonnenten|abonnentinnen|mitglieder|plus-)|sie haben bereits ein (?:abo|digital-abo)|bereits abonnent|testen sie .{0,30}(?:kostenlos|gratis|monat|plus)|um (?:diesen artikel|weiter) (?:weiter)?zu ?lesen|mit (?:einem )?[\p{L}+]{1,20}[- ]?(?:abo|plus)? ?weiterlesen|abo abschließen|zugang zu allen (?:inhalten|artikeln)|freischalten)/iu;

/** Agencies and archives whose name ends the credit of a picture. */
const PICTURES =
  'dpa|dpa-tmn|AFP|AP|APA|AP Photo|Reuters|REUTERS|Keystone|KEYSTONE|Keystone-SDA|EPA|epd|KNA|imago|IMAGO|Imago|Imago Images|imago images|Getty|Getty Images|picture alliance|picture-alliance|Unsplash|Pexels|Pixabay|Shutterstock|shutterstock|Adobe Stock|iStock|ZUMA Press|ddp|Funke Foto Services|Archiv|privat|zvg|Zvg|Wikimedia Commons|SNA|Screenshot|LaPresse|ANSA|dts|Ritzau Scanpix|TASS';

/** A line that is nothing but the credit of a picture: names, an agency, `/` between. */
export const CREDIT = new RegExp(
  `^(?:(?:foto|bild|quelle|grafik|video|von|text)s?\\s?:?\\s)?(?:(?:[\\p{Lu}\\d][\\p{L}\\d.’'&_-]{0,23}|von|van|de|via|für|und|and)[ ,/|]{1,3}){0,7}(?:${PICTURES})(?:[/ |](?:[\\p{L}.-]{1,20} ?){1,3})?$|^(?:IMAGO|imago|Imago|dpa|AFP|AP|Getty Images)\\/|^Screenshots? \\p{Lu}`,
  'u',
);

/** A caption with its credit behind the last sentence. */
export const CAPTION_CREDIT = new RegExp(
  `[.!?)“"»] ?(?:\\p{Lu}[\\p{L}.’'-]{1,20}[ ,/]{1,3}){0,5}(?:${PICTURES})(?:/[\\p{L} .-]{1,30})?\\.?$|(?:\\p{Lu}[\\p{L}.’'-]{1,20} ){1,3}?[/|] ?(?:${PICTURES})$|(?:All rights reserved|Alle Rechte vorbehalten)\\.?$|(?:Foto|Bild|Quelle): ?[^.!?]{2,80}$`,
  'u',
);

/** Lines about the article itself: times, reading times, numbers. */
export const DATED =
  /^(?:(?:online |publiziert |veröffentlicht |erschienen |aktualisiert |zuletzt |stand |zuerst |heute|gestern|am |vom |seit |von |\p{Lu}[\p{L} .-]{2,40}[,•|] ?|\p{L}{2,10}, )*:? ?\d{1,2}[./] ?(?:\d{1,2}[./]|\p{L}{3,9}) ?\d{2,4}\b.{0,60}|(?:online |publiziert |veröffentlicht |aktualisiert )?(?:seit |um )?(?:heute|gestern),?.{0,12}\d{1,2}[:.]\d{2}(?: uhr)?|\d{1,2}[:.]\d{2} uhr|[\d\s.,:/€%+-]{1,20}|\d{1,3} (?:min|minuten|kommentare|bilder|fotos)\.?.{0,12}|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))$/iu;

/** A prompt speaks to its reader or of its page; an article on cookies does not. */
export const ADDRESS =
  /\b(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Ww]ir|[Uu]nser(?:e[nmrs]?)?|mir|mich|ich|diese[rs]? (?:Web)?(?:site|seite)|der (?:Web)?(?:site|seite)|[Ss]peicherung|[Cc]ookies? (?:ist|sind|wird|werden|dienen|speicher\p{L}+|erlaub\p{L}+))\b/u;

/** Words that give away a prompt: consent, newsletter, subscription. For paragraphs of any form. */
export const PROMPT_WORDS =
  /\bcookies?\b|datenschutz(?:erklärung|bestimmungen|einstellungen|richtlinie)|nutzungsbedingungen|\bAGB\b|widerruflich|drittplattform|technische speicherung|gesponserten? .{0,20}inhalt|drittanbieter|javascript|ihre? einwilligung|(?:unser(?:e[nrm])?|täglichen?r?|wöchentlichen?r?|den|zum|per) [^.!?]{0,40}newsletter|newsletter (?:abonnieren|anmelden|bestellen|erhalten)|whatsapp-kanal|(?:kostenlos|gratis)[^.!?]{0,30}(?:herunterladen|abonnieren|registrieren|testen)|pflichtfelder|e-mail-adresse (?:wird|ein)|alle rechte vorbehalten|all rights reserved|\bSie finden (?:uns|hier)|finden sie hier\.?$|externe[rn]? inhalt|(?:mail|e-mail) an \S{2,40}@|abonniere/i;

/** Headings of what readers wrote. */
export const COMMENTS =
  /^(?:\d{1,4} )?(?:leser-?)?(?:kommentare?|leserkommentare|leserbriefe?|leserpost|meinungen|diskussion|antworten|reaktionen|comments?|gedanken|responses?)(?: (?:zu|auf|on|to|von|\(?\d).*|\(\d+\))?:?$|^(?:schreibe?n? (?:sie )?(?:einen|deinen|ihren) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|hinterlassen? (?:sie )?(?:einen|eine) (?:kommentar|antwort)|(?:diesen )?(?:artikel|beitrag) kommentieren|leave a (?:reply|comment)|antwort (?:schreiben|hinterlassen|verfassen)|teilen sie (?:ihre|uns) )/i;
