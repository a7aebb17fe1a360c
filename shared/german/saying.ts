import { alternatives, wordList } from '../word-lists.ts';

/** The verbs of saying that news use most, in the third person. */
export const USUAL_SAYING_VERBS = wordList('sagt sagte erklärte betonte meinte schrieb berichtete');

/** Verbs of saying that take a stand. */
export const JUDGING_VERBS = wordList('kritisierte forderte warnte');

/** Verbs of saying, third person, present and past: they tie a quotation to its speaker. */
export const SAYING_VERBS = [
  ...USUAL_SAYING_VERBS,
  ...JUDGING_VERBS,
  ...wordList(`
    sagten sagen erklärt erklärten erklären betont betonten betonen meint meinten meinen schreibt
    schreiben schrieben berichtet berichteten berichten kritisiert kritisierten kritisieren
    fordert
    forderten fordern warnt warnten warnen mahnt mahnte mahnten lobt lobte lobten äußert äußerte
    äußerten kommentiert kommentierte kommentierten erläutert erläuterte erläuterten ergänzt
    ergänzte
    ergänzten behauptet behauptete behaupteten behaupten verkündet verkündete verkündeten ruft
    rief
    riefen rufen fragt fragte fragten antwortet antwortete antworteten entgegnet entgegnete
    entgegneten erwidert erwiderte erwiderten nennt nannte nannten nennen bezeichnet bezeichnete
    bezeichneten bezeichnen spricht sprach sprachen sprechen bestätigt bestätigte bestätigten
    twitterte twittert postete postet beschreibt beschrieb beschrieben rät riet reagiert reagierte
    widerspricht widersprach versichert versicherte versicherten beteuert beteuerte beteuerten
    beklagt
    beklagte beklagten klagt klagte klagten begründet begründete begründeten urteilt urteilte
    urteilten
    resümiert resümierte konstatiert konstatierte befand befanden bilanziert bilanzierte droht
    drohte
    drohten spottet spottete lästert lästerte schildert schilderte schilderten erzählt erzählte
    erzählten erinnert erinnerte appelliert appellierte appellierten plädiert plädierte
    argumentiert
    argumentierte verteidigte unterstreicht unterstrich unterstrichen bekräftigt bekräftigte
    bekräftigten bedauert bedauerte bemerkt bemerkte vermutet vermutete vermuteten verspricht
    versprach
    versprachen empört empörte freut freute formuliert formulierte prognostiziert prognostizierte
    verlangt verlangte verlangten meldet meldete meldeten signalisiert signalisierte verrät
    verriet
    gesteht gestand scherzt scherzte schimpft schimpfte jubelt jubelte schwärmt schwärmte witzelt
    witzelte seufzt seufzte flüstert flüsterte brüllt brüllte skandiert skandierten wiederholte
    präzisiert präzisierte moniert monierte monierten rügt rügte rügten beschwört beschwor
    prophezeit prophezeite mutmaßt mutmaßte analysiert analysierte notiert notierte bittet bat
    baten
    dankt dankte befürchtet befürchtete befürchteten ortet ortete orteten wettert wetterte poltert
    polterte höhnt höhnte beschwert beschwerte zitiert zitierte zitierten verspottet verspottete
    beschimpft beschimpfte beleidigt beleidigte`),
];

/** What is done to somebody with words: `wurde gefragt`. */
export const ADDRESSING_PARTICIPLES = wordList(`
  gefragt befragt begrüßt begrüsst empfangen verabschiedet angesprochen angefahren angeherrscht
  angeschrien angebrüllt angepöbelt angerufen ermahnt gemahnt gewarnt verwarnt gebeten aufgefordert
  belehrt unterbrochen attackiert ausgebuht niedergeschrien
  zurechtgewiesen beschimpft beleidigt bedroht verspottet getröstet ermuntert ermutigt`);

/** Verbs that report what somebody says or thinks with a word that follows: `stellte klar`. */
export const REPORTING_WITH_MORE = wordList(`
  findet fand fanden glaubt glaubte glauben sieht sah sahen sehen werfen wirft warf warfen gibt gab
  gaben hebt hob fasst fasste weist wies wiesen kündigt kündigte kündigten teilt teilte teilten fügt
  fügte fügten stellt stellte stellten räumt räumte räumten hält hielt hielten halten richtet richtete
  richteten rechnet rechnete legt legte führt führte deutet deutete merkt merkte zeigt zeigte zeigten
  stuft stufte stuften wertet wertete werteten schließt schloss verweist verwies verwiesen bemängelt
  bemängelte 
  lehnt lehnte winkt winkte pflichtet pflichtete preist pries feiert feierte charakterisiert
  charakterisierte attestiert attestierte bescheinigt bescheinigte vermisst vermisste würdigt würdigte
  würdigten erwartet erwartete erwarten begrüßt begrüßte begrüßten verurteilt verurteilte verurteilten
  bewertet bewertete bewerteten beurteilt beurteilte beurteilten fürchtet fürchtete fürchten hofft
  hoffte hoffen bezweifelt bezweifelte bezweifeln skandierte ätzt ätzte beanstandet beanstandete
  beruhigt beruhigte beschwichtigt beschwichtigte dementiert dementierte dementierten frohlockt
  frohlockte hadert haderte insistiert insistierte jammert jammerte kontert konterte konterten
  konzediert konzedierte korrigiert korrigierte leugnet leugnete lamentiert lamentierte mault maulte
  meckert meckerte mosert moserte motzt motzte murmelt murmelte murrt murrte nörgelt nörgelte
  orakelt orakelte prahlt prahlte protestiert protestierte raunt raunte relativiert relativierte
  schätzt schätzte schlussfolgert schlussfolgerte sinniert sinnierte skizziert skizzierte staunt
  staunte stichelt stichelte stöhnt stöhnte tadelt tadelte tobt tobte tönt tönte triumphiert
  triumphierte umschreibt umschrieb unkt unkte verlautbart verlautbarte vermeldet vermeldete vermerkt
  vermerkte zetert zeterte zürnt zürnte empfiehlt empfahl empfahlen
  orten kontern monieren rügen bedauern begründen verlangen beklagen befürchten beschweren schimpfen
  spotten jubeln schwärmen argumentieren versichern beteuern vermuten urteilen wittert witterte wittern
  warb wirbt gratuliert gratulierte bekennt bekannte bejaht bejahte verneint verneinte`);

/** Participles of verbs of saying, for `hatte Jana Weber im Mai erklärt`. */
export const SAYING_PARTICIPLES = wordList(`
  gesagt erklärt betont gemeint geschrieben berichtet kritisiert gefordert gewarnt angekündigt
  mitgeteilt geäußert versichert behauptet verkündet bezeichnet genannt gesprochen eingestuft
  zurückgewiesen beschrieben gelobt beklagt gerufen geantwortet bestätigt beteuert vorgeworfen
  eingeräumt zugegeben hinzugefügt festgestellt versprochen gefeiert verteidigt gewürdigt gerügt
  bewertet gewertet charakterisiert beschimpft verspottet`);

/** What media do, before their name: `berichtete der „Lahrbote“`. */
export const REPORTING_VERBS = wordList(
  'berichtet berichtete berichteten meldet meldete meldeten schreibt schreiben',
);

/** Pattern of what ends a clause with `wie`: `wie die Zeitung berichtete`, `wie sie mitteilte`. */
export const REPORTING_CLAUSE_END =
  '(?:berichtet|meldet|schreib|schrieb|mitteil|mitgeteilt|erfuhr|erfahren|erklärt|sagt|bestätigt|ankündigt|bekanntgab|vorrechnet|ermittelt)(?:e|en|t|te|ten|n|hat|haben)?(?!\\p{L})';

/** Verbs of reported speech: the subjunctive in which German says that another says so. */
export const REPORTED_SPEECH = new RegExp(
  `^(?:${alternatives(`
    sei seien habe hätten werde würden könne könnten müsse müssten solle sollten dürfe dürften
    wolle wollten gebe gehe komme kämen liege stehe bleibe brauche trage lasse bedeute mache liebe
    sehe wisse finde nehme halte zeige bringe führe fehle gelte wären erwarte bedaure fordere
    sorge spreche handle handele glaube arbeite kenne biete setze stelle laufe lebe helfe koste
    herrsche spiele beginne drohe schaffe treffe zahle verliere gewinne verstehe diene bilde schade
    steige sinke wachse falle treibe ziehe passe lohne kämpfe suche verdiene benötige erhalte bekomme
    verlange hänge gehöre entstehe ergebe profitiere leide sterbe riskiere verhindere ändere bedrohe
    gefährde schütze stärke zerstöre löse verstoße belaste entlaste erleichtere ermögliche
    beschleunige verzögere spare liefere reagiere ersetze verschärfe vernichte ignoriere`)})$`,
);
