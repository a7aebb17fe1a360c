import type { TopicId } from '../../article/media-topics.ts';

/**
 * Words that indicate a topic, in lower case: `wort` alone, `wort-` with any continuation, `-wort`
 * as the end of a compound. A word of several topics is listed in each.
 */
export const TOPIC_KEYWORDS: Readonly<Record<TopicId, string>> = {
  'medtop:01000000': `kultur- kunst künstler- museum museums- museen theater- oper opern- konzert- musik- musiker-
    sänger- band bands album alben film filme filmen filmemacher- filmfest- kino- regisseur-
    schauspiel- roman romane romans autor autoren autorin schriftsteller- literatur- lyrik- buch
    bücher buchmesse verlag- ausstellung- galerie- maler- malerei gemälde- skulptur- bildhauer-
    tanz tänzer- choreograf- ballett- festival- bühne- inszenierung- dirigent- orchester-
    komponist- komposition- symphonie- klassik biennale- premiere- drehbuch- oscar- berlinale-
    fernseh- tv- sender rundfunk- orf ard zdf rtl prosieben journalist- redaktion- zeitung-
    chefredakteur- medien- presse- magazin- zuschauer quote quoten marktanteil- werbung- kampagne-
    agentur- serie serien moderator- fotograf- pop rock hiphop jazz- rapper- streaming- netflix
    leser- publikum- intendant- kurator- atelier- -roman -film -theater -orchester -museum
    -festival -ausstellung`,
  'medtop:02000000': `polizei- polizist- kriminal- mord- mörder- ermord- totschlag- tötung- tatort- täter-
    tatverdächt- verdächtig- festgenommen- festnahme- verhaftet- verhaftung- haft häftling-
    untersuchungshaft- gefängnis- justiz- gericht- landesgericht- landgericht- amtsgericht-
    richter- staatsanwalt- anklage- angeklagt- urteil- verurteilt- prozess- prozesses strafe
    strafen straf- freispruch- raub- räuber- überfall- überfallen diebstahl- dieb diebe einbruch-
    einbrecher- betrug- betrüger- drogen- kokain- rauschgift- razzia- ermittl- vergewaltig-
    missbrauch- geldwäsche- schmuggel- schlepper- opfer fahndung- messer- leiche- erschossen
    erstochen verteidiger- anwalt- anwält- gutachter- berufung klage klagen kläger-
    bundesgerichtshof- ogh verfassungsgericht- delikt- -prozess -urteil -gericht -mord -haft
    -anwalt`,
  'medtop:03000000': `unfall- verunglück- unglück- feuerwehr- brand brandes brände brandstelle brannte löscharbeit-
    flammen explosion- explodiert- erdbeben- tsunami- hochwasser- überschwemm- lawine- erdrutsch-
    rettungs- retter- bergrettung- bergretter- sanitäter- notarzt- verletzt verletzte verletzten
    schwerverletzt- todesopfer- absturz- abgestürzt- abstürz- kollision- kollidiert- zusammenstoß-
    entgleis- evakuiert- evakuierung- katastrophe- trümmer- vermisst- ertrunken verschüttet- lkw
    lenker- autofahrer- pkw notlandung- helfer- katastrophenschutz- -unfall -unglück -brand
    -katastrophe -absturz`,
  'medtop:04000000': `wirtschaft- unternehm- konzern- firma firmen umsatz- gewinn gewinne gewinnwarnung- verlust-
    börse- börsen- aktie- aktionär- dax atx anleger- anleihe- bank banken bankhaus sparkasse-
    kredit- zins- zinsen- inflation- ezb notenbank- leitzins- konjunktur- rezession- bip
    bruttoinlandsprodukt- export- import- handel handels- händler- einzelhandel- industrie-
    produktion- werk werke produktionsstandort- mill- milliarde- million- euro investor-
    investition- investier- insolven- pleite- sanierung- gläubiger- übernahme- fusion- vorstand-
    aufsichtsrat- manager- markt märkte marktanteil- kunden preise preis preiserhöh- ölpreis-
    energiepreis- quartal- geschäftsjahr- bilanz- tochter tochtergesellschaft- beteiligung- hypo
    heta immobilien- steuern steuer- finanz- budget- schulden- wachstum- fluglinie- airline-
    autobauer- hersteller- zulieferer- vw volkswagen siemens dividende- fonds logistik- versicher-
    werft- reederei- konsortium bürgschaft- tourismus- nächtigung- -konzern -bank -aktie -umsatz
    -markt -preis -geschäft -industrie`,
  'medtop:05000000': `schule schulen schul- schüler- lehrer- lehrkräfte- lehrkraft- unterricht- gymnasium- gymnasien
    volksschule- mittelschule- gesamtschule- grundschule- matura- abitur- abiturient-
    zentralmatura- kindergarten- kita kitas universität- uni unis hochschul- fachhochschul-
    student- studierende- studium- studien- studiengebühr- rektor- lehrplan- bildung- bildungs-
    lehrling- lehrstelle- ausbildung- stipendi- pisa- professor- klassenzimmer- noten prüfung-
    kultusminister- ganztags- -schule -unterricht -studium`,
  'medtop:06000000': `umwelt- klima- klimawandel- klimaschutz- co2- emission- treibhausgas- erderwärmung-
    naturschutz- naturschützer- artenschutz- artenvielfalt- biodiversität- tierart- wald wälder
    waldes moor- moore gewässer- fluss verschmutz- plastik- müll- abfall- recycling- feinstaub-
    stickoxid- schadstoff- pestizid- glyphosat- nachhaltig- erneuerbar- windkraft- windpark-
    solar- photovoltaik- atomkraft- ökolog- ökosystem- nationalpark- wolf wölfe vögel bienen
    insekten- gletscher- renaturier- torf greenpeace wwf umweltschutz- -schutzgebiet -emissionen`,
  'medtop:07000000': `gesundheit- krankheit- kranken- krankenhaus- krankenhäuser klinik- klinikum spital- spitäler
    arzt ärzt- medizin- mediziner- patient- patienten- therapie- behandlung- diagnose- medikament-
    arznei- pharma- wirkstoff- impf- impfung- impfstoff- virus viren- grippe- corona- covid-
    pandemie- epidemie- infektion- infiziert- krebs- tumor- diabet- herzinfarkt- schlaganfall-
    demenz- alzheimer- depression- psychotherap- pflege- pflegekräfte- hebamme- apothek-
    krankenkasse- operation operiert- chirurg- symptom- antibiotik- masern zika- ebola- who
    -klinik -krankheit -medizin -therapie`,
  'medtop:08000000': `promi- königin- könig königs- prinz- prinzessin- royal- adel hochzeit- heirat- verlob- baby
    geburtstag- jubiläum- weltrekord- rekordhalter- guinness- kurios- schauspielerin model models
    topmodel- star stars starlet popstar- tierisch- hund hunde hündin katze katzen kater zoo zoos
    panda- elefant- lotto- jackpot- herzogin- ehepaar ältester älteste lebensretter- geehrt
    auszeichnung- ausgezeichnet nobelpreis- playboy`,
  'medtop:09000000': `gewerkschaft- betriebsrat- betriebsrät- streik- warnstreik- tarif- tarifvertrag-
    tarifverhandlung- kollektivvertrag- lohn löhne lohn- gehalt gehälter gehalts- arbeitnehmer-
    arbeitgeber- arbeitslos- arbeitslosigkeit- arbeitsmarkt- arbeitsplatz- arbeitsplätze
    arbeitszeit- beschäftigte beschäftigten mitarbeiter- kündigung- stellenabbau- kurzarbeit-
    mindestlohn- ams jobs jobsuche pension- pensionist- pensionsantritt- rente rentner- renten-
    ögb verdi metaller- lokführer- -streik -gewerkschaft -lohn`,
  'medtop:10000000': `urlaub- reise reisen reisende reiseziel- restaurant- koch köche kochen rezept- küche-
    gastronom- wein weine winzer- bier- mode modedesign- modenschau- designer- kleid kleider trend
    trends lifestyle- garten gärtner- wandern wander- hotel- freizeit- hobby- computerspiel-
    gamer- videospiel- spiele konsole- auto autotest- motorrad- strand- spa wellness- fest feiern
    oktoberfest- zutaten genuss- schmeckt backen`,
  'medtop:11000000': `politik- partei parteien partei- parteichef- wahl wahlen wahl- wahlkampf- wähler- stichwahl-
    präsident- bundespräsident- kanzler- minister- ministerium- ministeriums ministerin regierung-
    koalition- opposition- parlament- abgeordnet- nationalrat- bundestag- bundesrat- landtag-
    landeshauptmann landesregierung- gemeinderat- stadtrat- bürgermeister- spö övp fpö grüne
    grünen neos cdu csu spd afd fdp linke linkspartei- republikaner- demokraten- trump clinton
    obama merkel faymann strache mitterlehner putin erdoğan erdogan senat senator- gouverneur-
    kongress- eu kommission- gesetz- gesetzesentwurf- reform- referendum- volksabstimmung- brexit-
    botschaft- diplomat- außenminister- innenminister- gipfel- sanktion- asyl- flüchtling-
    obergrenze- schengen- grenzkontroll- verfassung- klubobmann vizekanzler- staatssekretär-
    ministerrat- fraktion- kandidat- kandidatur- mandat- votum abstimm- staatschef- premier-
    premierminister- -partei -wahl -minister -ministerium -regierung -politik -politiker -gesetz`,
  'medtop:12000000': `kirche kirchen kirchen- papst- papstes vatikan- bischof- bischöf- kardinal- priester- pfarrer-
    pfarre- katholi- evangelisch- protestant- christen christlich- christentum- muslim- islam-
    islamisch- moschee- imam- koran- juden jüdisch- judentum- synagoge- rabbiner- buddhis- hindu-
    religion- religiös- glaube- gläubig- gottesdienst- gebet- theolog- diözese- kloster- klöster
    mönch- nonne- bibel- reformation luther ökumen-`,
  'medtop:13000000': `forscher- forschung- wissenschaft- studie studien- experiment- labor- physik- physiker- chemi-
    biolog- genetik- gene genom- dna- evolution- molekül- atom atome teilchen- cern quanten-
    astronom- weltraum- raumfahrt- nasa esa satellit- rakete- sonde sonden mars mond planet-
    exoplanet- galaxie- teleskop- stern sterne gravitationswelle- fossil- dinosaurier- archäolog-
    ausgrabung- steinzeit- neandertaler- mathemat- algorithm- ki roboter- software- computer-
    smartphone- google apple facebook microsoft amazon twitter app apps internet- hacker- cyber-
    chip chips halbleiter- batterie- akku- digital- daten browser- windows iphone- android samsung
    entdeckt- entdeckung- hirn- gehirn- neuro- nachgewiesen bakteri- zellen paläontolog-
    anthropolog- universum- spezies -forscher -forschung -wissenschaftler -studie -technologie`,
  'medtop:14000000': `gesellschaft gesellschaftlich- familie familien- kinder kindes eltern- frauen- gleichstell-
    gleichberechtig- homosexuell- lesben- schwule- transgender- diskriminier- rassis- integration-
    migranten- migration- minderheit- armut- obdachlos- caritas sozialhilfe- mindestsicherung-
    ehrenamt- freiwillig- senioren- jugend- jugendlich- generation- demograf- bevölkerung- wohnen
    miete mieten mieter- feminis- sexis- spende- hilfsorganisation- bettler- behindert-
    behinderung- inklusion- ureinwohner- volksgruppe- asyl- flüchtling- einwander- zuwander-`,
  'medtop:15000000': `sport- sportler- fußball- bundesliga- champions liga ligen cup meisterschaft- weltmeister-
    europameister- wm em olympi- trainer- teamchef- spieler- stürmer- torhüter- tormann torjäger-
    tor tore torschütze- elfmeter- halbzeit- spiel spiele spieltag- partie- match- mannschaft-
    team teams sieg siege sieger- niederlage- remis unentschieden gegner- turnier- finale-
    halbfinale- viertelfinale- achtelfinale- tabelle- tabellenführer- rapid sturm bayern dortmund
    barcelona fifa uefa öfb dfb ski skirenn- skispring- abfahrt- slalom- riesenslalom- weltcup-
    rennen rennfahrer- ferrari mercedes tennis- atp wta doppel satz basketball- handball-
    volleyball- eishockey- nhl nba nfl stadion- fans doping- iaaf leichtathlet- schwimmer-
    radsport- radprofi- tour- etappe- boxer- boxen medaille- gold silber bronze trikot-
    schiedsrichter- saison- verein vereins- punkte pokal- comeback verletzungspause kader-
    titelverteidiger- -trainer -spieler -spiel -meister -liga -sieg -cup -rennen`,
  'medtop:16000000': `krieg- kriegs- kriege bürgerkrieg- armee- soldat- truppen- militär- luftangriff- luftschläg-
    bombardier- bomben- bombe angriff angriffe offensive- front rebell- miliz- kämpfer-
    dschihadist- terror- terrorist- anschlag- anschläge attentat- attentäter- selbstmordattent-
    waffenruhe- waffenstillstand- feuerpause- friedensgespräch- friedensverhandlung- syrien-
    syrisch- aleppo assad irak- taliban afghanistan- ukraine- donbass hamas hisbollah gaza-
    gazastreifen israel- palästinens- jemen- nato- rakete- raketen- drohne- panzer- gefecht-
    geisel- putsch- konflikt- getötet- invasion- besatz- pkk kurd- atomtest- atomwaffen- -krieg
    -armee -angriff -anschlag -truppen`,
  'medtop:17000000': `wetter- wetterdienst- zamg unwetter- gewitter- sturm- orkan- regen regenfälle- niederschlag-
    niederschläge schnee schneefall- schneefälle neuschnee- hagel- hitze- hitzewelle- kälte-
    frost- glatteis- nebel temperatur- grad celsius sonnig- sonnenschein- bewölk- wolken
    tiefdruck- hochdruck- meteorolog- prognose- wind windböe- böen tornado- hurrikan- taifun-
    dürre- trocken- -wetter -regen -sturm`,
};
