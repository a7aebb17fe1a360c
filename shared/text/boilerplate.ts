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
artikel verschenken|verschenken|google news|als google-quelle hinzufügen|auf google folgen|pfeil nach links|pfeil nach rechts|passend zum artikel|häufig gelesen|mit dpa|mit afp|mit material von dpa|weitere informationen ende der weiteren informationen|ende der weiteren informationen|liveblog|kommentare geschlossen|hauptinhalt`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Headings of teasers: they go with the headlines behind them. */
export const TEASER_HEADS =
  /^(?:lesen sie (?:auch|hier|dazu|mehr|hierzu|weiter)|lesen sie mehr zum thema|lies auch|auch interessant|mehr (?:zum thema|dazu|nachrichten|aus|zu diesem thema|über|von|news|für sie|lesen über)|das könnte (?:sie|dich|ihnen|euch)|(?:das )?interessiert andere|weitere (?:artikel|themen|nachrichten|news|meldungen|informationen zum thema)|meistgelesen|meist gelesen|meistgeklickt|beliebte artikel|verwandte (?:artikel|themen)|passend dazu|schon gelesen|neueste (?:artikel|nachrichten|videos)|empfehlungen der redaktion|unsere empfehlungen|aktuelle (?:nachrichten|meldungen|videos)|zum weiterlesen|links zum thema|weiterführende links|ähnliche (?:artikel|beiträge|themen)|ebenfalls interessant|die neuesten|top-themen|top-artikel|beiträge zum thema|artikel zum thema|themen in diesem artikel|nicht verpassen|dazu passend)\b/i;

/** Beginnings of lines that are no part of an article. */
export const LINE_STARTS =
  /^(?:im video\s?[:|]|video\s?[:|]|im podcast\s?[:|]|podcast\s?[:|]|lesen sie (?:auch|hier|dazu|mehr)|lies auch|auch interessant\s?[:|]|mehr zum thema|mehr dazu\s?[:|]|foto[s]?\s?[:|©]|bild(?:er|quelle|nachweis|rechte|material)?\s?[:|©]|symbolbild|archivbild|archivfoto|quelle[n]?\s?[:|]|grafik\s?[:|]|©|\(c\)\s|copyright\b|stand\s?:|lesezeit\s?:?|lesedauer|aktualisiert\s?(?:am|:|um|vor)|zuletzt aktualisiert|veröffentlicht\s?(?:am|:|um)|erstellt\s?(?:am)?\s?:|publiziert\s?:|abo-?angebot|jetzt (?:kostenlos |gratis )?(?:den |unseren |zum )?(?:[\p{L}-]+-)?newsletter|(?:[\p{L}-]+-)?newsletter\s?:|melden sie sich (?:hier|jetzt|für|zum)|abonnieren sie|hier (?:geht es|klicken|können sie sich) (?:zum|zur|für|hier|den)|folgen sie uns|folge uns|sie (?:möchten|wollen) .{0,60}newsletter|wir (?:verwenden|nutzen|setzen) cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|mit (?:der|ihrer|meiner) (?:anmeldung|nutzung|registrierung)|ich bin (?:damit )?einverstanden|an dieser stelle (?:finden|findest|befindet|steht|wird)|um eingebettete inhalte|zum anzeigen dieses|personenbezogene daten können|mehr dazu in unserer datenschutz|externer inhalt\b|dpa-infocom|sie können sich hier alle externen|empfohlener (?:redaktioneller|externer) inhalt|bitte aktivieren sie|mit material von|mit informationen (?:von|der)|über dieses thema berichtet|ihre meinung ist uns wichtig|fehler gefunden|haben sie (?:einen )?fehler (?:entdeckt|gefunden)|jetzt abonnieren und|mit agenturmaterial|folgst du schon|link zum \p{L}{3,12}-inhalt|(?:teile|diskutiere) (?:deine|mit)|schreiben sie uns|senden sie uns|hinweis der redaktion\s?:|transparenzhinweis|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien|erscheint|stammt|enthält) (?:zuerst|ursprünglich|automatisch|mithilfe|am |erstmals|affiliate|aus dem archiv)|die mit .{1,12} gekennzeichneten|dieser (?:artikel|beitrag) (?:enthält|beinhaltet) .{0,20}affiliate)/iu;

/** Ends or middles that give a line away, in lines of at most 300 characters. */
export const LINE_PARTS =
  /(?:\((?:foto|bild|quelle|grafik|archivbild|archivfoto|symbolbild|illustration)\s?:[^()]{1,120}\)\s?\.?$|(?:foto|bild|quelle|credit|grafik)\s?:\s?[^.!?]{2,80}$|©\s?[\p{L}\d].{1,100}$|\bdpa:\d{6}-|^\d{1,3} (?:kommentare?|antworten|bewertungen)$|^\d{1,2}\.\d{1,2}\.\d{4}[\s,|–-]{1,4}\d{1,2}[:.]\d{2}(?:\s?uhr)?$|^(?:\p{P}\s?)?vor \d{1,2} (?:min|std|stunde|minute|tag)\p{L}{0,3}\.?$|^\d{1,2}\. \p{L}{3,9} \d{4}(?:,? um)? \d{1,2}[:.]\d{2} uhr\b|\d{4} \| \d{1,2}:\d{2} min$|^\d{1,3} min(?:uten|\.)?(?: lesezeit)?$)/iu;

/** The article was cut off here by its publisher. */
export const PAYWALL =
  /(?:jetzt weiterlesen|weiterlesen mit|lesen sie weiter mit|dieser (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|unseren) (?:\p{L}+ )?(?:abonnent|mitglied|plus|digital)|nur für (?:abonnenten|abonnentinnen|mitglieder|plus-)|sie haben bereits ein (?:abo|digital-abo)|bereits abonnent|testen sie .{0,30}(?:kostenlos|gratis|monat|plus)|um (?:diesen artikel|weiter) (?:weiter)?zu ?lesen|mit (?:einem )?(?:abo|plus) weiterlesen|abo abschließen|zugang zu allen (?:inhalten|artikeln)|freischalten)/iu;
