const words = (list: string): string[] => list.trim().split(/\s+/);

/** The verbs of saying that news use most, in the third person. */
export const USUAL_SAYING_VERBS = words('sagt sagte erklärte betonte meinte schrieb berichtete');

/** Verbs of saying that take a stand. */
export const JUDGING_VERBS = words('kritisierte forderte warnte');

/** Verbs of saying, third person, present and past: they tie a quotation to its speaker. */
export const SAYING_VERBS = [
  ...USUAL_SAYING_VERBS,
  ...JUDGING_VERBS,
  ...words(`
  sagten erklärt erklärten betont betonten meint meinten schreibt schrieben berichtet berichteten
  kritisiert kritisierten fordert forderten warnt warnten mahnt mahnte mahnten lobt lobte lobten
  äußert äußerte äußerten kommentiert kommentierte kommentierten erläutert erläuterte erläuterten
  ergänzt ergänzte ergänzten behauptet behauptete behaupteten verkündet verkündete verkündeten
  ruft rief riefen fragt fragte fragten antwortet antwortete antworteten entgegnet entgegnete
  nennt nannte nannten bezeichnet bezeichnete bezeichneten spricht sprach sprachen bestätigt
  bestätigte bestätigten twitterte beschreibt beschrieb rät riet reagiert reagierte widerspricht
  widersprach werfen versichert versicherte versicherten beklagt beklagte beklagten begründet
  begründete begründeten urteilt urteilte urteilten resümiert resümierte konstatiert konstatierte
  befand befanden bilanziert bilanzierte droht drohte drohten spottet spottete schildert
  schilderte schilderten erzählt erzählte erzählten erinnert erinnerte appelliert appellierte
  appellierten plädiert plädierte argumentiert argumentierte verteidigte unterstreicht unterstrich
  bekräftigt bekräftigte bekräftigten bedauert bedauerte findet fand glaubt glaubte sieht sah
  wertet wertete werteten wirft warf kündigt kündigte kündigten teilt teilte teilten fügt fügte
  fügten stellt stellte stellten räumt räumte räumten gibt gab gaben hebt hob fasst fasste weist
  wies bemerkt bemerkte vermutet vermutete verspricht versprach empört empörte freut freute
  formuliert formulierte prognostiziert prognostizierte verlangt verlangte verlangten`),
];

/** Participles of verbs of saying, for `hatte Jana Weber im Mai erklärt`. */
export const SAYING_PARTICIPLES = words(`
  gesagt erklärt betont gemeint geschrieben berichtet kritisiert gefordert gewarnt angekündigt
  mitgeteilt geäußert versichert behauptet verkündet`);

/** What media do, before their name: `berichtete der „Lahrbote“`. */
export const REPORTING_VERBS = words(
  'berichtet berichtete berichteten meldet meldete meldeten schreibt schreiben',
);

/** Pattern of what ends a clause with `wie`: `wie die Zeitung berichtete`, `wie sie mitteilte`. */
export const REPORTING_CLAUSE_END =
  '(?:berichtet|meldet|schreib|schrieb|mitteil|mitgeteilt|erfuhr|erfahren|erklärt|sagt|bestätigt|ankündigt|bekanntgab|vorrechnet|ermittelt)(?:e|en|t|te|ten|n|hat|haben)?(?!\\p{L})';
