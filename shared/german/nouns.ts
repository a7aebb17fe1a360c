import { once } from '../once.ts';
import { wordSet } from '../word-lists.ts';
import { memoized } from './memoized.ts';

/**
 * Common nouns of news, most of which also end compounds; in the singular and, where its vowel
 * differs, in the plural.
 */
const NOUNS: ReadonlySet<string> = wordSet(`
  abbau abend abenteuer abgabe abgeordnete abgrund abhängigkeit abitur abkommen ablauf ablehnung
  abnahme abonnement abschied abschluss abschnitt absender absicht abstand abstieg abstimmung
  absturz abteil abteilung abzug achse acker adel adler adresse affäre affe agent agentur ahnung
  akademie akte akteur aktie aktion aktionär akzeptanz alarm album alkohol alltag alptraum altar
  alter alternative ambiente ambulanz ampel amt ämter analyse analyst anbau anbieter angabe angebot
  angehörige angeklagte angelegenheit angestellte angler angriff angst ängste anhang anhänger
  anhörung anklage ankündigung ankunft anlage anlass anlässe anlauf anleger anleihe anliegen
  anmeldung annahme anpassung anreiz anruf anschlag anschläge anschluss ansicht anspruch ansprüche
  anstalt anstieg anteil antrag anträge antrieb antritt antwort anwalt anwälte anwendung anwesen
  anwohner anzahl anzeichen anzeige anzug anzüge apfel äpfel apotheke apparat appell applaus arbeit
  arbeiter architekt architektur archiv arena ärger argument arm armee armut art artikel arzt ärzte
  ärztin asche aspekt asyl atem athlet atlas atom attacke attentat aufbau aufbruch aufenthalt
  auffassung aufführung aufgabe auflage auflösung aufmerksamkeit aufnahme aufregung aufruf
  aufschwung aufsicht aufstand aufstände aufstieg auftakt auftrag aufträge auftritt aufwand aufzug
  auge augenblick ausbau ausbildung ausbruch ausdruck auseinandersetzung ausfall ausfälle ausflug
  ausflüge ausgabe ausgang ausgleich auskunft auskünfte ausland ausländer auslöser ausmaß ausnahme
  ausrüstung aussage ausschluss ausschnitt ausschreibung ausschuss ausschüsse aussicht ausstattung
  ausstellung ausstieg austausch auswahl ausweg ausweis auswirkung auszeichnung auto autobahn
  autofahrer automat autor autorität axt bach bäche backe bad bäder bahn bahnhof bahnhöfe bakterium
  bakterien balance balken balkon ball bälle ballett ballon band bänder bande bank bänke banken bar
  bär basis batterie bau bauten bauch bauer bäuerin baum bäume beamte beamtin becher becken bedarf
  bedenken bedeutung bedienung bedingung bedrohung bedürfnis bedürfnisse beere beet befehl befragung
  befreiung befugnis befugnisse befund begegnung begeisterung beginn begleiter begleitung begriff
  begründung begrüßung behandlung behauptung behinderung behörde beihilfe bein beispiel beitrag
  beiträge bekannte bekämpfung bekenntnis bekenntnisse belag belastung beleg belegschaft beleidigung
  beliebtheit bemerkung bemühung benzin beobachter beobachtung berater beratung bereich bereitschaft
  berg bergbau bericht beruf berufung berührung besatzung beschäftigte beschäftigung bescheid
  beschluss beschlüsse beschränkung beschreibung beschwerde beseitigung besetzung besitz besitzer
  besonderheit besserung bestand bestände bestätigung bestellung bestimmung bestrafung besuch
  besucher beteiligte beteiligung beton betrag beträge betreiber betreuer betreuung betrieb
  betroffene betrug betrüger bett beute bevölkerung bewegung beweis bewerber bewerbung bewertung
  bewohner bewusstsein bezahlung bezeichnung beziehung bezirk bezug bezüge bibel bibliothek biene
  bier bilanz bild bilder bildschirm bildung biologe biss bitte blatt blätter blau blei blick blitz
  block blöcke blume blut blüte boden böden bogen bohne bombe boom boot bord börse bote botschaft
  botschafter boykott brand brände branche brauch bräuche brauerei braut bremse brief briefe brille
  brot brötchen bruch brücke bruder brüder brunnen brust bub buch bücher buchstabe bude budget bühne
  bund bünde bündnis bündnisse bunker burg bürger bürgermeister bürgschaft büro bus busse busch
  büsche busfahrer buße butter café camp campus chance chaos charakter chef chefin chemie chemiker
  chor chöre christ chronik coach computer container creme dach dächer dame damm dämme dank darlehen
  darm darsteller darstellung datei daten datum dauer daumen debakel debatte debüt decke deckel
  defekt defizit deich delegation delle demokrat demokratie demonstrant demonstration denken denkmal
  depot desaster design detail deutung dialog dichter dieb diebstahl diener dienst diesel differenz
  diktatur ding diplom diplomat direktor direktion diskussion distanz disziplin doktor dokument
  dolch dom donner dorf dörfer dose doping drache draht drama drang dreck drehbuch dreieck dritte
  droge drohne drohung druck drucker duell duft dunkel durchbruch durchgang durchschnitt dürre durst
  dusche ebene echo ecke effekt ehe ehre ehrgeiz ehrung ei eier eid eifer eigenschaft eigentum
  eigentümer eile eimer einbruch einbrecher eindruck eindrücke einfall einfälle einfluss einflüsse
  einführung eingang eingriff einheit einheiten einigung einkauf einkäufe einkommen einladung
  einnahme einreise einrichtung einsatz einsätze einschätzung einschnitt einschränkung einsicht
  einsparung einspruch einstellung einstieg eintrag einträge eintritt einwand einwände einwanderer
  einwanderung einwohner einzelheit einzug eis eisen eisenbahn elefant element elend elf elite
  eltern empfang empfänge empfänger empfehlung empfinden empörung ende endspiel energie engagement
  engel engpass enkel entdeckung entfernung entführung enthüllung entlassung entlastung entscheidung
  entschädigung entschluss entsetzen entspannung entstehung enttäuschung entwicklung entwurf
  entwürfe epidemie epoche erbe erbin erbschaft erdbeben erde erdgas ereignis ereignisse erfahrung
  erfinder erfindung erfolg erfüllung ergebnis ergebnisse erhalt erhebung erhöhung erholung
  erinnerung erkältung erkenntnis erkenntnisse erklärung erkrankung erlaubnis erlebnis erlebnisse
  erleichterung erlös ermittler ermittlung ernährung erneuerung ernst ernte eröffnung erpressung
  ersatz erscheinung erwachsene erwartung erweiterung erwerb erz erzähler erzählung erzieher
  erzieherin erziehung esel essen etage etappe etat exemplar exil existenz experiment experte
  expertin export extremist fabrik fach fächer facharzt faden fäden fahne fahrbahn fahrer fahrerin
  fahrgast fahrgäste fahrplan fahrpläne fahrrad fahrräder fahrt fahrverbot fahrzeug faktor fakultät
  fall fälle falle familie fan fang farbe farm fass fässer fassade fassung faust fäuste favorit fax
  feder fehler feier feiertag feind feld felder fell fels felsen fenster ferien fernsehen fernseher
  ferse fest feste festival festnahme festung fett feuer feuerwehr fieber figur film filme filiale
  filter finale finanzen finger firma firmen fisch fische fischer fläche flagge flamme flasche fleck
  fledermaus fleisch fliege flieger flotte flucht flüchtling flug flüge flügel flughafen flughäfen
  flugzeug fluss flüsse flut folge folter forderung förderer förderung form formel format formular
  forscher forscherin forschung forst förster fortschritt fortsetzung forum foto fotograf frage
  fraktion franken frau frauen freibad freiheit freigabe freispruch freizeit freude freund freunde
  freundin freundschaft frieden friedhof friedhöfe frist front frosch frösche frost frucht früchte
  frühjahr frühling frühstück frust fuchs führer führerschein führung fund fundament funk funktion
  funktionär furcht fusion fuß füße fußball fußballer fußgänger futter gabe gabel galerie gang gänge
  gans gänse garage garantie garten gärten gas gase gasse gast gäste gastgeber gatte gebäude gebet
  gebiet gebirge gebrauch gebühr geburt geburtstag gedächtnis gedanke gedenken gedicht geduld gefahr
  gefährdung gefallen gefangene gefängnis gefängnisse gefäß gefecht geflecht geflüchtete gefolge
  gefühl gegend gegensatz gegensätze gegenstand gegenstände gegenteil gegenwart gegenwind gegner
  gehalt gehälter gehäuse geheimnis geheimnisse gehirn gehör geist geister geiger geisel gelände
  gelassenheit geld gelder gelegenheit geliebte geltung gemälde gemeinde gemeinschaft gemüse gen
  genehmigung general generation genie genosse genossenschaft genre genuss geografie gepäck gerät
  gerechtigkeit gerede gericht gerichte geruch gerüche gerücht gerüst gesamtheit gesang gesänge
  geschäft geschehen geschenk geschichte geschick geschlecht geschmack geschoss geschwindigkeit
  geschwister geselle gesellschaft gesetz gesetzgeber gesicht gesichter gespräch gestalt geständnis
  geste gesundheit getränk getreide gewalt gewässer gewerbe gewerkschaft gewicht gewinn gewinner
  gewissen gewitter gewohnheit gewölbe gewürz gift gigant gipfel gitarre gitter glanz glas gläser
  glaube gläubige gläubiger gleichgewicht gleis glied glieder glocke glück gnade gold golf gott
  götter grab gräber graben gräben grad graf grafik gramm gras gräser gremium gremien grenze griff
  grippe größe großeltern großmacht großmutter großvater grube grund gründe gründer grundgesetz
  grundlage grundsatz grundsätze grundschule grundstück gründung gruppe gruß grüße guerilla gurke
  gürtel gut güter gutachten gutachter gymnasium gymnasien haar hafen häfen haft haftbefehl häftling
  haftung hagel hahn hähne hai halbe halbfinale halbzeit hälfte halle hals halt haltung hammer hand
  hände handball handel händler handlung handwerk handwerker handy hang hänge harmonie hase hass
  haufen haupt hauptstadt haus häuser haushalt haut häute hebamme hebel heer heft heil heim heimat
  heirat heiz heizung hektar held helden heldin helfer helm hemd herausforderung herbst herd herde
  herkunft herr herren herrin herrschaft herrscher hersteller herstellung herz herzen hetze heu
  heuchelei hilfe himmel hindernis hindernisse hinsicht hintergrund hintergründe hinweis hirn hirsch
  hit hitze hobby hochhaus hochschule hochwasser hochzeit hof höfe hoffnung hoheit höhe höhepunkt
  höhle hölle holz hölzer honig honorar hör horizont hose hotel hubschrauber hügel huhn hühner humor
  hund hunger hürde hut hüte hütte ich idee identität ideologie idol igel ikone image imbiss
  immobilie impfung import impuls index indiz indizien individuum individuen industrie infektion
  inflation info information infrastruktur ingenieur inhaber inhalt initiative inland innenstadt
  insasse insekt insel insolvenz inspektor instanz institut institution instrument integration
  intelligenz intendant intendantin interesse internet interview investition investor irrtum
  isolation jacht jacke jagd jäger jahr jahre jahrgang jahrgänge jahrhundert jahrzehnt jubel
  jubiläum jubiläen jude jugend jugendliche junge jungfrau junior jurist juristin jury justiz juwel
  kabel kabinett kaffee käfer käfig kai kaiser kalender kalorie kamel kamera kamerad kamin kamm
  kammer kampagne kampf kämpfe kämpfer kanal kanäle kandidat kandidatin kandidatur kanne kante
  kanton kanu kanzler kanzlerin kapazität kapelle kapitän kapital kapitel karikatur karneval
  karriere karte kartell kartoffel karton käse kasse kasten kästen katalog katastrophe kategorie
  kater kathedrale katze kauf käufe käufer kaufhaus kaufmann kehle keim keller kellner kenner
  kenntnis kenntnisse kern kerze kessel kette kilo kilometer kind kinder kindergarten kindheit kino
  kirche kirsche kissen kiste kita klage kläger klammer klang klänge klasse klausel klavier kleid
  kleider kleidung klima klinik klinge klub knast knecht knie knochen knopf knöpfe koalition koch
  köche koffer kohle kollege kollegin kollektiv kolonie komfort komiker komitee kommandant kommando
  kommentar kommissar kommission kommune kommunikation kommunist komödie komponist komponistin
  kompromiss konferenz konflikt konfrontation kongress könig könige königin königreich konjunktur
  konkurrent konkurrenz konsens konsequenz konservative konstruktion konsum kontakt kontinent konto
  konten kontrast kontrolle kontroverse konzentration konzept konzern konzert kooperation kopf köpfe
  kopie korb körbe körper korrektur korrespondent korruption kosten kostüm kraft kräfte kraftwerk
  kragen kran kräne kranke krankheit krankenhaus krankenhäuser krankenkasse kranz kränze kraut
  kräuter krawall krebs kredit kreis kreise kreuz kreuzung krieg kriege krieger krimi kriminalität
  krippe krise kriterium kriterien kritik kritiker krone kröte küche kuchen kugel kuh kühe
  kühlschrank kultur kummer kumpel kunde kundin kündigung kunst künste künstler künstlerin kupfer
  kuppel kur kurs kurve kuss küsse küste label labor lachen lack laden läden ladung lage lager lamm
  lampe land länder landebahn landkreis landschaft landtag landung landwirt landwirtschaft länge
  laptop lärm laser last laster laterne latte laub lauf läufe läufer laune leben lebensmittel leber
  leder legende legislatur lehm lehre lehrer lehrerin lehrling leib leiche leid leiden leidenschaft
  leinwand leistung leiter leiterin leitlinie leitung lektion lektüre lenkung leser leserin leute
  lexikon licht lichter liebe liebhaber lied lieder lieferant lieferung liga liege linie linke linse
  lippe list liste liter literatur lizenz lob loch löcher locke löffel logik logo lohn löhne lok
  lokal los löser lösung löwe lücke luft lüfte lüge lunge lust lustspiel luxus lyrik macht mächte
  machthaber mädchen magazin magen magnet mahlzeit mahnung mai mais major makler mal maler malerei
  manager mandant mandat mangel mängel mann männer mannschaft manöver mantel mäntel manuskript
  märchen marine mark marke marketing markt märkte marsch märsche maschine maske maß maße masse
  maßnahme maßstab maßstäbe material materie mathematik mauer maul maus mäuse maut mechanik
  mechanismus medaille medien medikament medium medizin mediziner meer mehl mehrheit meile meinung
  meister meisterin meisterschaft meldung melodie menge mensch menschen menschheit menü merkmal
  messe messer messung metall meter methode metzger miene miete mieter mikro mikrofon milch milieu
  militär militant miliz milliarde million minderheit minderjährige mineral minister ministerin
  ministerium ministerien minus minute mischung missbrauch misserfolg mission missstand missstände
  missverständnis missverständnisse mitarbeiter mitarbeiterin mitglied mitglieder mitleid mittag
  mitte mittel mittelpunkt mitternacht möbel mobilität mode modell moderator moderne möglichkeit
  molekül moment monarch monarchie monat monate mond monitor monopol monster montag moor moos moral
  mord morde mörder morgen moschee motiv motivation motor motorrad müdigkeit mühe mühle müll mund
  münze muschel museum museen musik musiker muskel muster mut mutter mütter mythos mythen nachbar
  nachbarin nachbarschaft nachfolge nachfolger nachfrage nachlass nachmittag nachricht nachrichten
  nachspiel nacht nächte nachteil nachweis nachwuchs nacken nadel nagel nägel nähe nahrung name
  namen narbe nase nation nationalmannschaft natur nebel neffe neid neigung nerv nest netz netze
  neubau neuauflage neugier neuheit neuigkeit neuling neuzugang neuzugänge nichte niederlage
  niederlassung niveau norden norm not nöte notar notarzt note notfall notfälle notiz notwendigkeit
  nummer nutzen nutzer nutzung objekt obst offensive offizier öffentlichkeit öffnung ohr oktober öl
  oma onkel oper operation opfer opposition option orchester orden ordner ordnung organ organisation
  organisator orgel orientierung original orkan ort orte osten ostern ozean paar packung pakt paket
  palast paläste panik panne panzer papier papst päpste parade paradies paragraf park parken
  parlament parlamentarier parole partei partie partner partnerin partnerschaft party pass pässe
  passage passagier patent pate patient patientin patrouille pause pech pedal pegel pendler pension
  pensionist perle person personal persönlichkeit perspektive pest pfad pfarrer pfarrerin pfeil
  pfeiler pferd pflanze pflege pfleger pflegerin pflicht pfosten pfund phänomen phase philosoph
  philosophie physik physiker pilger pille pilot pilotin pilz pinsel pionier pistole plage plakat
  plan pläne planer planet planung plastik platte plattform platz plätze plenum pleite plus poesie
  pokal pol politik politiker politikerin polizei polizist polizistin polster pool portal portion
  porträt position post posten poster potenzial präsenz präsident präsidentin präsidium praxis
  praxen preis preise premiere premier presse priester prinz prinzessin prinzip prinzipien priorität
  privileg probe problem produkt produktion produzent professor professorin profi profil profit
  prognose programm projekt promi propaganda prophet protest protokoll provinz provokation prozent
  prozess prüfer prüfung publikum pulver pumpe punkt puppe putsch quadrat qual qualität quarantäne
  quartal quartier quatsch quelle quote rabatt rache rad räder radfahrer radio radikale rahmen
  rakete rand ränder rang ränge rasen rasse rast rat räte rathaus rathäuser ratgeber rätsel ratte
  raub räuber rauch raum räume rausch reaktion reaktor realität rebell rechner rechnung recht rechte
  rechtsanwalt rede redner redaktion redakteur reduzierung reederei referat referendum reform regal
  regel regelung regen regie regierung regime region register regisseur regisseurin reich reiche
  reichtum reichweite reife reifen reihe reihenfolge reinigung reise reisende reiz rekord rektor
  religion rennen renner rente rentner rentnerin reparatur reportage reporter republik reserve
  residenz resolution respekt rest restaurant retter rettung revanche revier revision revolution
  rezept rezession richter richterin richtlinie richtung riese riemen rind rinder ring ringen riss
  risiko risiken ritter ritual rivale robbe robe roboter rock rohr rohre rohstoff rolle rollstuhl
  roman rose rost rot route rubrik ruck rücken rückgang rückkehr rücklage rückschlag rückschläge
  rücksicht rückstand rückstände rücktritt rückzug ruder ruf ruhe ruhestand ruhm ruine runde
  rundfunk rüstung saal säle saat sache sack säcke saft säfte säge saison saite salat salon salz
  same sammler sammlung samstag sand sänger sängerin sanierung sanktion sarg särge satellit sattel
  satz sätze sauerstoff säugling säule schach schacht schaden schäden schädel schaf schäfer
  schaffung schal schale schalter scham schar schärfe schatten schatz schätze schätzung schau
  schauer schaufel schauplatz schauspieler schauspielerin scheibe scheidung schein scheitel
  scheitern schema schere scherz scheu scheune schicht schicksal schiedsrichter schiene schiff
  schild schilder schimmel schirm schlacht schlachthof schlaf schlag schläge schläger schlagzeile
  schlamm schlange schlauch schließung schlitten schloss schlösser schlucht schluss schlüssel
  schmerz schmied schmuck schmuggel schmutz schnabel schnaps schnee schneider schnitt schnur schock
  schöffe schönheit schöpfer schornstein schrank schränke schraube schrecken schrei schreiben
  schrift schriftsteller schriftstellerin schritt schrott schub schuh schulbus schuld schulden
  schule schüler schülerin schulter schuppen schuss schüsse schütze schutz schutzgebiet schwäche
  schwager schwan schwanz schwänze schwarm schweigen schwein schweiß schwelle schwert schwester
  schwiegermutter schwierigkeit schwimmer schwimmbad schwung see seele segel segen seife seil seite
  sekretär sekretärin sekt sekte sektor sekunde selbst seminar senat senator sendung sender senior
  seniorin senkung sensation serie server sessel sicherheit sicht sieg siege sieger siegerin siedler
  siedlung signal silber silbe silvester sinn sirene sitte situation sitz sitze sitzung skandal
  skepsis ski skizze sklave skulptur sohn söhne soldat soldatin soll sommer sonde sonne sonntag
  sorge sorte souveränität sozialist spalte spalt spanne spannung spaß späße spaten spatz speck
  speicher speise sperre spiegel spiel spiele spieler spielerin spielfeld spielplatz spielzeug
  spinne spion spital spitäler spitze spitzen sport sportler sportlerin sprache sprecher sprecherin
  sprengung sprengstoff spritze spruch sprüche sprung sprünge spur staat stab stäbe stachel stadion
  stadien stadt städte stahl stall ställe stamm stämme stand stände standard standort star start
  station statistik statue status stau staub stein stelle stellung stellvertreter stempel sterben
  stern steuer steuerung stich stichwort stiefel stift stiftung stil stille stimme stimmung
  stipendium stirn stock stöcke stoff stolz stopp storch störche störung stoß stöße strafe straftat
  strahl strahlung strand strände straße strategie strauch sträucher strauß sträuße strecke streich
  streifen streik streit streitkräfte strenge stress strich strick stroh strom ströme strömung
  strophe struktur strumpf stück student studentin studie studien studio studium stufe stuhl stühle
  stunde sturm stürme stürmer sturz stürze stute stütze subvention suche sucht süden sumpf sünde
  sünder suppe symbol sympathie symptom synagoge system szenario szenarien szene tabelle tablet
  tablette tafel tag tage tagebuch tagung takt taktik tal täler talent tank tankstelle tanne tante
  tanz tänze tänzer tänzerin tarif tasche tasse taste tat taten täter tatort tatsache taube taucher
  taufe tausch taxi team technik techniker technologie tee teich teig teil teile teilnahme
  teilnehmer telefon teller tempel temperament temperatur tempo tendenz teppich termin terrasse
  territorium terror terrorist test testament teufel text textil theater theke thema themen theologe
  theorie therapeut therapie these thron ticket tiefe tier tiere tiger tipp tisch titel tochter
  töchter tod tode toilette toleranz ton töne topf töpfe tor tore torwart tote tour tourismus
  tourist tournee tradition tragödie trainer trainerin training trakt traktor träne transfer
  transparenz transport traube trauer traum träume treffen treffer treiber trend trennung treppe
  treue tribüne trick trieb triumph trockenheit tröpfchen tropfen trost truppe tuch tücher tugend
  tumor tunnel tür turm türme turnier typ übergang übergänge übergriff überlegung überlebende
  übernahme überraschung überschrift überschuss übersetzer übersetzung übersicht überzeugung übung
  ufer uhr umbau umfang umfeld umfrage umgang umgebung umkreis umlauf umsatz umsätze umschlag
  umsetzung umstand umstände umstellung umstieg umwandlung umweg umwelt umzug umzüge unabhängigkeit
  unfall unfälle ungleichheit unglück uniform union universität universum unrecht unruhe unschuld
  unsicherheit unsinn unterbrechung unterhalt unterhaltung unterkunft unterkünfte unterlage
  unternehmen unternehmer unternehmung unterricht unterschied unterschrift unterstützer
  unterstützung untersuchung urheber urkunde urlaub urlauber ursache ursprung urteil variante vase
  vater väter ventil verabschiedung veränderung veranstalter veranstaltung verantwortliche
  verantwortung verband verbände verbesserung verbindung verbleib verbot verbrauch verbraucher
  verbrechen verbrecher verbreitung verbund verdacht verdächtige verdienst verehrer verein
  vereinbarung vereinigung verfahren verfall verfasser verfassung verfolger verfolgung verfügung
  vergabe vergangenheit vergehen vergewaltigung vergleich vergnügen vergütung verhaftung verhalten
  verhältnis verhältnisse verhandlung verharmlosung verkauf verkäufe verkäufer verkäuferin verkehr
  verlag verlage verlängerung verlauf verleger verletzte verletzung verlierer verlust vermieter
  vermittler vermittlung vermögen vermutung vernunft veröffentlichung verordnung verpackung
  verpflichtung verrat verräter versagen versammlung versand verschulden versicherer versicherung
  version verspätung verständnis verstärkung versteck verstoß verstöße versuch verteidiger
  verteidigung verteilung vertrag verträge vertrauen vertreter vertreterin vertrieb verurteilung
  verwaltung verwandte verwandtschaft verwendung verzicht verzögerung verzweiflung veteran video
  vieh vielfalt viertel villa virus viren vision vizemeister vogel vögel volk völker volkspartei
  volleyball vollzug volontär vorabend voraussetzung vorbehalt vorbereitung vorbild vorfahr vorfall
  vorfälle vorgabe vorgang vorgänge vorgänger vorgehen vorgesetzte vorhaben vorhang vorhersage
  vorjahr vorlage vorläufer vorlesung vorliebe vormittag vorort vorrang vorrat vorräte vorschlag
  vorschläge vorschrift vorsicht vorsitz vorsitzende vorsprung vorstand vorstände vorstellung
  vorteil vortrag vorträge vorurteil vorwand vorwurf vorwürfe vorzug vorzüge vulkan waage wache
  wachs wachstum wachtmeister waffe wagen wahl wahlen wähler wahlkampf wahlkreis wahlrecht wahnsinn
  wahrheit wahrnehmung währung wald wälder walfang wand wände wandel wanderer wanderung wange wappen
  ware wärme warnung warte wäsche wasser wechsel weg wege wehr weib weibchen weide weihnachten
  weihnacht wein weisheit weißbuch weite weizen welle welpe welt wende werbung werdegang werft werk
  werke werkstatt werkstätten werkzeug wert werte wesen weste westen wettbewerb wette wetter
  wettkampf whisky wichtigkeit widerspruch widersprüche widerstand widerstände wiederaufbau
  wiederholung wiese wille willkür wimper wind winter winzer wippe wirbel wirklichkeit wirksamkeit
  wirkung wirt wirtin wirtschaft wissen wissenschaft wissenschaftler wissenschaftlerin witterung
  witwe witz woche wochenende wohl wohlstand wohnung wolf wölfe wolke wolle wort worte wörter wunde
  wunder wunsch wünsche würde wurf würfe wurm wurst wurzel wüste wut zahl zahler zahlung zähler zahn
  zähne zahnarzt zauber zaun zäune zebra zeche zehe zeichen zeichner zeichnung zeiger zeile zeit
  zeiten zeitalter zeitpunkt zeitraum zeiträume zeitschrift zeitung zelle zelt zensur zentimeter
  zentrale zentrum zentren zerfall zerstörung zeuge zeugen zeugin zeugnis zeugnisse ziege ziegel
  ziel ziele zielgruppe ziffer zimmer zins zinsen zirkus zitat zitrone zivilist zögern zoll zölle
  zone zoo zorn zucht züchter zucker zufall zufälle zuflucht zug züge zugang zugänge zugeständnis
  zuhause zuhörer zukunft zulassung zunahme zunge zuordnung zurückhaltung zusage zusammenarbeit
  zusammenbruch zusammenfassung zusammenhang zusammenhänge zusammenhalt zusammensetzung zusatz
  zusätze zuschauer zuschauerin zuschlag zuschläge zuschuss zuschüsse zustand zustände zuständigkeit
  zustimmung zutat zutritt zuwachs zuwanderer zuwanderung zuwendung zwang zwänge zweck zweifel zweig
  zweite zwilling zwischenfall zwischenfälle zwischenzeit kanzlei ampel ministerrat kern kerl klub
  sprung mix müsli handschuh händedruck heimspiel hinspiel rückspiel tabelle treffpunkt torhüter
  torschütze abwehr angreifer aufsteiger absteiger bundesliga spieltag champion champions league cup
  derby playoff training elfmeter freistoß ecke foul abseits remis app apps chat chip cloud code
  daten-leck download email mail feed follower hacker hashtag link login netzwerk nutzerin online
  plattform podcast post server smartphone software spam start-up startup streaming tablet tool
  trailer tweet update upload user website webseite web show song songs single tour band bands
  rapper rap pop rock jazz klassik hip-hop dj festival konzerte album alben fan fans teenager teenie
  star stars promis comedy sitcom thriller western action burger pizza nudel reis soße sauce tofu
  joghurt käsekuchen snack drink cocktail bar kneipe lounge club pub
`);

/** Whether a word in lower case is in the list as it is. */
export const isListedNoun = (lower: string): boolean => NOUNS.has(lower);

/** Endings that make a noun whatever comes before. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|sion|ität|ismus|ment|enz|anz|ling|nis|tum|ierung|istik|logie|nomie|grafie|graphie|erei|chen|lein)(?:e|en|s|es|n|se|sen)?$/;
/** The nouns, and those in `-e` without it: what words may be when their ending is off. */
const stems = once(
  (): ReadonlySet<string> =>
    new Set([...NOUNS, ...[...NOUNS].map((noun) => noun.replace(/e$/, ''))]),
);
const INFLECTION = /(?:innen|ern|en|es|er|n|e|s)$/;
const MIN_HEAD_LENGTH = 4;
const MIN_MODIFIER_LENGTH = 3;

/**
 * `noun` for a common noun, `compound` for a word that ends in one, `ending` for a word that ends
 * as nouns do.
 */
export const nounKind = memoized((lower): 'noun' | 'compound' | 'ending' | undefined => {
  const known = stems();
  const stem = lower.replace(INFLECTION, '');
  if (NOUNS.has(lower) || known.has(stem)) return 'noun';
  if (NOUN_ENDING.test(lower)) return 'ending';
  for (let at = MIN_MODIFIER_LENGTH; at <= lower.length - MIN_HEAD_LENGTH; at++)
    if (NOUNS.has(lower.slice(at)) || known.has(stem.slice(at))) return 'compound';
  return undefined;
});
