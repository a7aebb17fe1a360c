import { alternatives, wordSet } from '../word-lists.ts';
import { memoized } from './memoized.ts';
import { MONTH_NAMES } from './months.ts';
import { endsInOneOf } from './word-ends.ts';

/** Endings of nouns for people by what they do: `Sprecherin`, `Analysten`, `Torschütze`. */
const PEOPLE = new RegExp(
  `(?:${alternatives(`
    (?:diplom|sold|kandid|kr|akrob|advok|priv)at(?:en|in|innen)?
    [^aeiouäöü](?:er|ler|ner)(?:in|innen|n|s)?
    (?:ist|ant|ent|eut|og|oge|urg|naut|aut|agoge|graf|graph|soph|loge|nom|iat|ont)(?:en|in|innen)?
    (?:or|eur|är|ier|iker|euse)(?:en|in|innen|e|s|n)?
    mann frau leute männer frauen chef chefin chefs vize boss anwalt anwälte anwältin arzt ärzte
    ärztin rat rätin räte koch köchin wirt wirtin herr schütze schützin kommandant kapitän
    kapitänin profi star coach kollege kollegin kollegen zeuge zeugin zeugen experte expertin
    experten vorstand vorständin vorstände obmann obfrau bauer bäuerin bauern pfleger mitglied
    mitglieder gast gäste held heldin legende ikone könig königin fürst prinz prinzessin papst
    bischof bischöfin pfarrer kaiser graf gräfin jurist biologe schiff?er`)})$`,
  'u',
);
/** Nouns made of adjectives and participles: `Vorsitzende`, `Angeklagter`, `54-Jährige`. */
const isAdjectival = endsInOneOf(
  [
    ...wordSet(`
    vorsitzende angeklagte abgeordnete beamte beamtin betroffene beauftragte verantwortliche
    angehörige jährige angestellte beschäftigte beschuldigte verdächtige geschädigte überlebende
    reisende studierende delegierte vorgesetzte sachverständige gesandte verwandte bekannte
    jugendliche deutsche liberale konservative linke grüne intellektuelle geistliche kriminelle
    verletzte freiwillige obere gelehrte verbündete gefangene geflüchtete aktive anwesende`),
  ].flatMap((word) => [word, `${word}r`, `${word}n`]),
);
const KIN = wordSet(`
    däne brite franzose pole türke russe schwede finne ire schotte grieche chinese portugiese
    ungar tscheche rumäne kroate serbe slowene bulgare kurde baske chilene jude landsmann hebamme
    vater mutter eltern sohn tochter bruder schwester onkel tante oma opa großmutter großvater
    witwe ehemann ehefrau freund freundin freunde nachbar nachbarin nachbarn mann frau mädchen
    junge paar ehepaar familie kind kinder bub kumpel mensch menschen leute teenager senior
    seniorin chef chefin anrufer doktor professor professorin bub duo trio team`);
/** What looks like a person by its ending and is none. */
const isNoPeople = endsInOneOf(
  [
    ...wordSet(`
    tomat automat format zitat resultat mandat apparat plakat referat sekretariat kandidatur monat
    monaten senat heimat salat format diktat attentat verrat vorrat hausrat moment dokument
    argument element instrument parlament prozent talent patent event akzent experiment medikament
    testament fundament apartment restaurant konzept prospekt faktor motor sektor monitor traktor
    reaktor detektor terror horror humor labor eigentor stadttor chor tresor korridor papier
    klavier turnier revier quartier bier tier passier malheur liqueur likör militär dialog katalog
    prolog monolog epilog biolog analog list mist frist twist feuer steuer mauer dauer trauer
    sommer winter wetter fenster messer wasser zimmer nummer hammer kammer nadel theater alter
    kloster muster fieber leber kupfer silber körper fehler keller teller zucker acker computer
    server router container charter twitter newsletter filter meter liter kilometer zentimeter
    ticker dollar koffer ufer hafer puder ruder lager ärger hunger finger lager käfer kater
    treffer fernseher lautsprecher bagger panzer hubschrauber stecker drucker speicher becher
    bücher tücher löcher fächer dächer dörfer häuser gläser gräser kleider räder wörter güter
    lieder bilder felder wälder ränder länder bänder blätter bretter lichter gesichter gelder eier
    feier schleier weiher folter schulter ober oktober november dezember september neuer teuer
    abenteuer ungeheuer`),
  ].flatMap((word) => ['', 'n', 's', 'e', 'en'].map((end) => word + end)),
);
const GATE = /^tore?s?$/;
const isBody = endsInOneOf(
  wordSet(`
    behörde behörden gericht gerichte gerichtshof ministerium ministeriums ministerien polizei
    gendarmerie feuerwehr gewerkschaft gewerkschaften unternehmen unternehmens konzern konzerns
    verband verbands verbandes verbände kommission regierung partei parteien fraktion fraktionen
    bank banken amt amts ämter agentur agenturen leitstelle leitung zentrale kasse kassen kammer
    kammern bundesrat bundesrats bundestag parlament senat kabinett kanton stadt gemeinde kreis
    landkreis land verein vereins klub club clubs firma firmen hersteller betreiber anbieter
    sender senders zeitung magazin blatt portal institut instituts institute universität
    hochschule klinik klinikum krankenhaus stiftung organisation organisationen initiative bündnis
    bündnisses netzwerk ausschuss ausschusses rat rats vorstand vorstands staatsanwaltschaft
    staatsanwaltschaften anwaltschaft justiz armee militär militärs bundeswehr streitkräfte marine
    luftwaffe miliz kirche bistum diözese haus verwaltung direktion dienst diensts dienstes
    dienste werk werke werken gesellschaft holding airline bahn redaktion jury opposition
    koalition union nato seite sprecherteam kanzlei kanzleramt präsidium präsidialamt rathaus
    diakonie caritas agentur notenbank zentralbank versicherung versicherer zentrum observatorium
    warte wetterdienst start-up startup team mannschaft band gruppe duo kollektiv forum anstalt
    börse plattform app dachverband berufsverband botschaft konsulat delegation schule kita
    schulleitung geschäftsführung spitze führung vertretung börsenverein bundesamt
    verbraucherzentrale umwelthilfe presseagentur nachrichtenagentur bundesgerichtshof weltverband
    wache`),
);
const COLLECTIVE = wordSet(`
    anwohner kritiker händler analysten experten fachleute beobachter ermittler forscher
    forschende veranstalter organisatoren aktivisten gegner befürworter beamte zeugen eltern
    demonstranten retter helfer mediziner ärzte juristen`);
/** Times and what else may open a sentence, but does not speak. */
const isMute = endsInOneOf([
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...wordSet(`
    tag tagen tages tage woche wochen monat monaten monats monate jahr jahre jahren jahres abend
    abends morgen mittag nachmittag vormittag nacht nächte stunde stunden minute minuten sekunden
    uhr anfang ende mitte beginn schluss start sommer winter herbst frühling frühjahr zeit zeiten
    mal male moment augenblick wochenende jahrzehnt jahrhundert saison tenor motto losung fazit
    rede frage fragen antwort begründung kritik wort worte worten satz sätze titel thema stichwort
    meinung ansicht hinblick zusammenhang rahmen rande vorort stelle gegensatz vergleich interview
    gespräch podcast beitrag mitteilung erklärung aussendung brief schreiben statement
    stellungnahme pressekonferenz medienkonferenz sitzung debatte prozess urteil anfrage angaben
    prozent euro franken dollar teil ergebnis grund folge ziel problem plan idee sache fall lage
    situation hoffnung sorge angst devise credo reaktion bilanz hintergrund begriff bezeichnung
    vorwurf wunsch gefühl eindruck`),
]);

const MAX_NOUN_LENGTH = 60;

export type Speaking = 'people' | 'body' | 'mute';

/** Whether a noun names people, a body that can speak, or what never does; undefined if unknown. */
export const speakingNoun = memoized((noun): Speaking | undefined => {
  if (noun.length > MAX_NOUN_LENGTH) return undefined;
  const lower = noun.toLowerCase();
  if (KIN.has(lower) || COLLECTIVE.has(lower) || isAdjectival(lower)) return 'people';
  if (isBody(lower)) return 'body';
  if (isMute(lower)) return 'mute';
  return PEOPLE.test(lower) && !GATE.test(lower) && !isNoPeople(lower) ? 'people' : undefined;
});
