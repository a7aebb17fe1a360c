import { alternatives } from '../word-lists.ts';

/** Endings of nouns; names of papers and foundations have one of them. */
const DERIVED =
  /(?:(?<!(?:zeit|stift|siedl|genoss)[^\s]{0,3})ung(?:en)?|[hk]eit(?:en)?|(?<!gewerk|genossen)schaft(?:en)?|nisse?|ierung(?:en)?)$/u;
/** What headings are made of, also as the last part of a compound. */
const HEADS = alternatives(`
    abend abriss abschied absturz abstieg anfang angst anzeige antwort antworten arbeit auftakt
    aufstieg ausblick ausfall ausbau bericht berichte besuch bedarf beruf blick debatte einblick
    einwurf eltern erfolg ergebnis ergebnisse
    fakten fazit ferien folgen forscher frage fragen frauen freude frühling gefahr gespräch
    gespräche gesetz gesetze geschichte glück grund gründe haushalt herbst hilfe hinweis hinweise
    hitze inhalt interessen jahr jahre jugend
    kälte kampf kinder klage klagen klima kosten kranken krieg krise kritik lage leben leitung
    leser löhne lösung männer meinung menschen mieten mittel müll nachruf nachricht nachrichten
    neubau niederlage opfer pflege pflicht preis preise
    quelle quellen rätsel recht rede regel regeln regierung reise rente rückblick rückgang
    rücktritt schulen schutz sieg sommer sorgen spiele steuer steuern straßen streit strom täter
    tagebuch termine tipps tod treffen
    überblick umbau umfrage unfall unfälle unglück urlaub urteil ursache ursachen verbot verbote
    verkehr verlust vertrag verzeichnis vorschau vorstand vorwort vorwürfe wahlen wandel wechsel
    wege weihnachten wetter wirtschaft wissen wohnungen wut zahlen zukunft zuschlag`);
const HEAD = new RegExp(`^(?:\\p{L}{3,30})?(?:${HEADS})$`, 'u');
const COMPOUND = new RegExp(`^\\p{L}{4,30}(?:${HEADS})$`, 'u');

/** Whether a capitalised word can only be a German common noun: `Hintergrund`, not `Volkswagen`. */
export const isCommonNoun = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DERIVED.test(lower) || HEAD.test(lower);
};

/** `Verlängerung`, `Leichtigkeit`. */
export const isDerivedNoun = (word: string): boolean => DERIVED.test(word.toLowerCase());

/** The same beside other capitalised words, where a short one may be a family name. */
export const isCompoundNoun = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DERIVED.test(lower) || COMPOUND.test(lower);
};
