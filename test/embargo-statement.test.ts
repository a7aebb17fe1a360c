import { expect, test } from 'vitest';
import { statedInstants } from '../shared/clean/stated-instants.ts';
import { statementHead } from '../shared/wires/embargo-beside-headline.ts';
import { embargoEnd } from '../shared/wires/embargo-end.ts';
import { embargoIn } from '../shared/wires/embargo-note.ts';
import { statementOf } from '../shared/wires/embargo-statement.ts';
import { findEmbargo } from '../shared/wires/find-embargo.ts';
import { DESK_TEXT } from './support/desk-mail.ts';

/** Lines as newsrooms write them above a text, and lines that only look alike. */

const ISSUED = '2045-06-01';
const CLOCK = '2045-07-05T08:00:00.000Z';
const DAY = '2045-07-05T22:00:00.000Z';
const ROAD = `Brücke am Hafen wird saniert

Autofahrer in Musterhafen müssen Umwege fahren: Die Brücke am alten Kai bleibt bis zum 5. Juli
gesperrt. Der Parkplatz am Kai ist ab 5. Juli frei.`;

const endIn = (line: string, article = DESK_TEXT): string | undefined => {
  const found = findEmbargo([line, '', ...article.split('\n')]);
  return found && embargoEnd(found.text, ISSUED);
};

test.each([
  'Bis 5. Juli 2045, 10 Uhr gesperrt',
  'Sperrfrist/Embargo: 5. Juli 2045, 10 Uhr',
  'Embargo / Sperrfrist: Mittwoch, 5. Juli 2045, 10 Uhr',
  'Veröffentlichung frei ab 5. Juli 2045, 10 Uhr',
  'Zur Veröffentlichung freigegeben ab 5. Juli 2045, 10 Uhr',
  'Veröffentlichung ab 5. Juli 2045, 10 Uhr, frei',
  'Frei zur Veröffentlichung ab: 5. Juli 2045, 10 Uhr',
  'Veröffentlichung gestattet ab 5. Juli 2045, 10 Uhr',
  'Veröffentlichung bitte nicht vor dem 5. Juli 2045, 10 Uhr',
  'Keine Veröffentlichung vor dem 5. Juli 2045, 10 Uhr',
  'Nicht zur Veröffentlichung vor 5. Juli 2045, 10 Uhr',
  'Nicht veröffentlichen vor: 5. Juli 2045, 10 Uhr',
  'Veröffentlichungssperre bis 5. Juli 2045, 10 Uhr',
  'Gesperrt zur Veröffentlichung bis 5. Juli 2045, 10 Uhr',
  'Bitte bis 5. Juli 2045, 10 Uhr nicht veröffentlichen',
  'Hinweis: Bis 5. Juli 2045, 10 Uhr, nicht verbreiten!',
  'Erst nach dem 5. Juli 2045, 10 Uhr, verwenden',
  'Vorab – nicht vor 5. Juli 2045, 10 Uhr, veröffentlichen',
  'Bis zum 5. Juli 2045, 10 Uhr, gilt eine Sperrfrist.',
  'Diese Meldung unterliegt einer Sperrfrist bis 5. Juli 2045, 10 Uhr.',
  'Dieser Text ist bis 5. Juli 2045, 10 Uhr, gesperrt.',
  'Die Nachricht darf nicht vor dem 5. Juli 2045, 10 Uhr, verbreitet werden.',
  'Text und Bilder sind bis 5. Juli 2045, 10 Uhr, vertraulich.',
  'Sperrfrist beachten! 5. Juli 2045, 10 Uhr',
  'Wir bitten um Beachtung der Sperrfrist: 5. Juli 2045, 10 Uhr',
  'Mit Sperrfrist 5. Juli 2045, 10 Uhr',
  'Sperrfrist endet am 5. Juli 2045 um 10 Uhr',
  'Sperrfrist für alle Medien bis 5. Juli 2045, 10 Uhr',
  'Es gilt das gesprochene Wort! Sperrfrist: 5. Juli 2045, 10 Uhr',
  'Pressemitteilung Nr. 12 – Sperrfrist: 5. Juli 2045, 10 Uhr',
  '[Sperrfrist: 5. Juli 2045 – 10 Uhr]',
  'Sperrfrist 05.07.2045 // 10:00 Uhr',
  'Sperrfrist: 05.07.2045, 10h00',
  'Sperrfrist: 10 Uhr am 5. Juli 2045',
  'Sperrfrist: Print 4. Juli 2045, Online 5. Juli 2045, 10 Uhr',
  'Medien-Embargo: 5. Juli 2045, 10 Uhr',
  'Presseembargo bis 5. Juli 2045, 10 Uhr',
  'UNDER EMBARGO UNTIL 5 JULY 2045, 10:00 CEST',
  'Strictly embargoed: 5 July 2045, 08:00 GMT',
  'EMBARGOED UNTIL 0800 GMT 5 JULY 2045',
  'EMBARGOED FOR RELEASE UNTIL 10:00 CEST, WEDNESDAY 5 JULY 2045',
  'Embargo: Wednesday, 5 July 2045, 10 a.m. CEST',
  'Not for release before 08:00 GMT on Wednesday 5 July 2045',
  'Pressefrei ab 5. Juli 2045, 10 Uhr',
  'Berichterstattung frei ab 5. Juli 2045, 10 Uhr',
  '(Frei für die Ausgaben von Mittwoch, 5. Juli 2045, 10 Uhr)',
  'Freigabedatum: 5. Juli 2045, 10 Uhr',
  'Zur Verwendung ab 5. Juli 2045, 10 Uhr',
  'Sperrvermerk (bis 5. Juli 2045, 10 Uhr)',
  'Nicht zur Veröffentlichung vor dem 5. Juli 2045, 10 Uhr bestimmt',
  'Nicht zur Veröffentlichung bestimmt vor dem 5. Juli 2045, 10 Uhr',
  'Wir bitten, diese Meldung nicht vor dem 5. Juli 2045, 10 Uhr, zu veröffentlichen.',
  'Wir bitten Sie, die Sperrfrist 5. Juli 2045, 10 Uhr, einzuhalten.',
  'Wir bitten um Beachtung der Sperrfrist 5. Juli, 10 Uhr.',
  'Bitte berücksichtigen Sie die Sperrfrist: 5. Juli 2045, 10 Uhr',
  'Diesen Text bitten wir erst ab 5. Juli 2045, 10 Uhr, zu verwenden.',
  'SPERRFRIST:\n5. Juli, 10.00 Uhr',
  'Sperrfrist\n\nMittwoch, 5. Juli 2045, 10 Uhr',
  'sperrfrist: 5. Juli 2045, 10 Uhr',
  'sperrfrist 5.7. 10 uhr',
  'embargo: 5. Juli 2045, 10 Uhr',
  'sperrvermerk bis 5. juli 2045, 10 uhr',
  'bitte nicht vor dem 5. Juli 2045, 10 Uhr, veröffentlichen',
  'Under embargo until Wednesday, 5 July 2045, 10:00 CEST',
  'Under embargo until Wednesday 5 July 2045 10:00',
  'Strictly under embargo until 10 a.m. on Wednesday 5 July 2045',
  'Embargo: 5th July 2045, 10am',
  'EMBARGOED until July 5, 2045, 09:00 BST',
  'Not for publication before Wed 5 July 2045, 4:00 EDT',
  'This press release is under strict embargo until 5 July 2045, 10:00.',
  'Mit Sperrfrist bis 5. Juli 2045, 10 Uhr versehen',
  'Diese Mitteilung ist mit einer Sperrfrist bis zum 5. Juli 2045, 10 Uhr, belegt.',
  'Dieser Text steht bis 5. Juli 2045, 10 Uhr, unter Embargo.',
  'Die Pressemitteilung ist unter Sperrfrist gestellt bis 5. Juli 2045, 10 Uhr',
  'Dieser Artikel trägt einen Sperrvermerk bis 5. Juli 2045, 10 Uhr.',
  'Diese Mitteilung wurde mit einer Sperrfrist bis 5. Juli 2045, 10 Uhr, ausgestattet.',
  'Für die Meldung haben wir eine Sperrfrist bis 5. Juli 2045, 10 Uhr, vereinbart.',
  'Veröffentlichung erst nach der Pressekonferenz am 5. Juli 2045 um 10 Uhr!',
  'Veröffentlichung erst nach der Sitzung am 5. Juli 2045 um 10 Uhr',
  'Bitte erst nach der Kabinettssitzung am Mittwoch, 5. Juli 2045, 10 Uhr, verwenden',
  'Sperrfrist: Pressekonferenz am 5. Juli 2045, 10 Uhr',
  'Keine Veröffentlichung vor der Preisverleihung am 5. Juli 2045, 10 Uhr',
  'Abdruck erst ab 5. Juli 2045, 10 Uhr, gestattet',
  'Abdruck frei ab 5. Juli 2045, 10 Uhr',
  'Nachdruck erst ab 5. Juli 2045, 10 Uhr erlaubt',
  'Online-Veröffentlichung erst ab 5. Juli 2045, 10 Uhr',
  'Weitergabe und Veröffentlichung nicht vor 5. Juli 2045, 10 Uhr',
  'Striktes Embargo bis 5. Juli 2045, 10 Uhr',
  'STRIKTE SPERRFRIST: 5. Juli 2045, 10 Uhr',
  'Strenge Sperrfrist bis 5. Juli 2045, 10 Uhr',
  'Absolutes Embargo bis 5. Juli 2045, 10 Uhr',
  'Es gilt eine verbindliche Sperrfrist bis 5. Juli 2045, 10 Uhr.',
  'Neue Sperrfrist: 5. Juli 2045, 10 Uhr',
  'Streng vertraulich bis 5. Juli 2045, 10 Uhr',
  'Strengste Sperrfrist bis 5. Juli 2045, 10 Uhr',
  'Hold for release until July 5, 2045, 10 a.m.',
  'Not for publication or broadcast before 5 July 2045, 10:00',
  'Der Text wird Ihnen unter Sperrfrist bis 5. Juli 2045, 10 Uhr, zugesandt.',
  'Wir stellen Ihnen diese Meldung mit Sperrfrist 5. Juli 2045, 10 Uhr, zur Verfügung.',
  'Sperrfrist-Vermerk: 5. Juli 2045, 10 Uhr',
  'Embargofrist: 5. Juli 2045, 10 Uhr',
  'Frei erst nach der Bilanzpressekonferenz am 5. Juli 2045, 10 Uhr',
  'Freigabe nach der Pressekonferenz am 5. Juli 2045, 10 Uhr',
  'Veröffentlichung bitte erst nach dem Festakt am 5. Juli 2045 um 10 Uhr',
  'Erst nach dem Pressetermin am 5. Juli 2045, 10 Uhr veröffentlichen',
  'Abdruck nur nach dem 5. Juli 2045, 10 Uhr',
  'Abdruck honorarfrei ab 5. Juli 2045, 10 Uhr',
  'Abdruck vor 5. Juli 2045, 10 Uhr, untersagt',
  'Abdruck bis 5. Juli 2045, 10 Uhr, untersagt',
  'Veröffentlichung honorarfrei, nicht vor 5. Juli 2045, 10 Uhr',
  'Keine Veröffentlichung bis 5. Juli 2045, 10 Uhr',
])('%s holds a text back', (line) => {
  const lines = [...line.split('\n'), '', ...DESK_TEXT.split('\n')];
  const found = findEmbargo(lines);
  expect(found && embargoEnd(found.text, ISSUED)).toBe(CLOCK);
  expect(lines.toSpliced(0, found?.count ?? 0).join('\n')).toBe(`\n${DESK_TEXT}`);
});

test.each([
  'Sperrfrist: Beginn der Rede',
  'Es gilt das gesprochene Wort. Sperrfrist: Redebeginn',
  'Achtung: Sperrfrist!',
  'Sperrfrist/Embargo: siehe unten',
  'Bis auf Weiteres gesperrt für die Veröffentlichung',
  'Vertraulich! Nicht veröffentlichen!',
  'NICHT ZUR VERÖFFENTLICHUNG',
  'INTERN - NICHT ZUR VERÖFFENTLICHUNG',
  'Nur zur internen Verwendung',
  'Nur für den internen Gebrauch!',
  'Vorläufige Fassung, nicht veröffentlichen!',
  'Nicht zur Veröffentlichung bestimmt!',
  'Nicht veröffentlichen!',
  'Noch nicht veröffentlichen',
  'ENTWURF - noch nicht freigegeben',
  'Rohfassung, bitte noch nicht verwenden',
  'Text noch nicht freigegeben',
  'ACHTUNG: Diesen Text bitte nicht veröffentlichen!',
  'RÜCKRUF: Bitte diese Meldung nicht mehr verwenden',
  'Dieser Beitrag darf nicht veröffentlicht werden.',
  'noch nicht freigegeben',
  'nicht veröffentlichen',
  'NICHT ONLINE STELLEN',
  'Nicht zum Abdruck bestimmt',
  'Nur zur Information, nicht zur Veröffentlichung',
  'Streng vertraulich!',
  'NOT FOR RELEASE',
  'EMBARGO – Veröffentlichung erst nach Rücksprache mit der Pressestelle',
  'Sperrfrist – siehe Anschreiben',
  'Veröffentlichung nur nach Absprache',
  'Bitte erst nach Freigabe durch die Pressestelle veröffentlichen',
  'Nicht vor Freigabe verwenden',
  'ENTWURF',
  '*** Entwurf ***',
  '[Rohfassung]',
  'ENTWURF – Stand 26.11.2045',
  '2. Entwurf',
  'Entwurf, zweite Fassung',
  'Vorläufige Fassung',
  'Status: Entwurf',
  'Status: in Abstimmung',
  'Freigabe steht noch aus',
  'Freigabe: ausstehend',
  'Freigabe noch offen',
  'Freigabe durch die Geschäftsführung fehlt noch',
  'Autorisierung folgt',
  'Wartet auf Freigabe',
  'Mit der Bitte um Freigabe',
  'Interview noch nicht autorisiert',
  'Zitate sind noch nicht freigegeben',
  'Nur zum internen Gebrauch - bitte nicht weitergeben',
  'Bitte nicht weitergeben oder veröffentlichen',
  'Bitte nicht weiterleiten',
  'Nicht zur Weitergabe bestimmt',
  'Nur für den Hintergrund - nicht zitierfähig',
  'Nicht zitierfähig, nur Hintergrund',
  'Nur zum Hintergrund',
  'Nicht zitierfähig',
  'Nur für den Dienstgebrauch',
  'VS - NUR FÜR DEN DIENSTGEBRAUCH',
  'Nur zu Ihrer Information, nicht zur Veröffentlichung',
  'Vertraulich',
  'VERTRAULICH!',
  'Strikt vertraulich',
  'Bitte vertraulich behandeln',
  'Unter drei',
  'Nicht für die Öffentlichkeit bestimmt',
  'FOR INTERNAL USE ONLY',
  'Not for distribution',
  'Veröffentlichung erst nach der Pressekonferenz',
  'Sperrfrist: nach der Aufsichtsratssitzung',
  'Nur zur internen Information',
  'Nur für internen Gebrauch',
  'Nur zur Hintergrundinformation',
  'Hintergrundinformationen, nicht zitierfähig',
  'Zur Hintergrundinformation - nicht zur Veröffentlichung',
  'Nicht zur Verbreitung bestimmt',
  'Strikte Sperrfrist!',
])('%s does not end', (line) => {
  expect(endIn(line)).toBe('unknown');
});

test.each([
  'Ab 5. Juli wieder frei',
  'Ab 5. Juli gesperrt',
  'Vollsperrung bis 5. Juli 2045',
  'Brücke bis 5. Juli 2045 gesperrt',
  'Die A 7 ist bis 5. Juli 2045, 10 Uhr, gesperrt.',
  'Frei ab 18 Jahren',
  'Freigegeben ab 12',
  'Veröffentlichung des Berichts am 5. Juli 2045',
  'Veröffentlichung am 5. Juli 2045',
  'Nach der Veröffentlichung: Kritik an Studie',
  'Veröffentlicht: 5. Juli 2045, 10 Uhr',
  'EU verlängert Embargo bis 5. Juli 2045',
  'Waffenembargo bis 5. Juli 2045',
  'Embargo gegen Russland endet am 5. Juli 2045',
  'Sperrfrist nach Eigenkündigung endet am 5. Juli 2045',
  'Sperrfrist läuft ab: Konzern darf Aktien verkaufen',
  'Erst ab 5. Juli 2045',
  'Keine Sperrfrist, sofort frei',
  'Embargo: keins',
  'Interne Dokumente nicht zur Veröffentlichung bestimmt',
  'Noch nicht frei',
  'Noch nicht veröffentlicht',
  'Bilder bitte nicht veröffentlichen',
  'Gutachten noch nicht veröffentlicht',
  'Keine Veröffentlichung des Gutachtens',
  'Veröffentlichung verboten',
  'Nicht verwenden, sagt die Stadt',
  'Entwurf für neues Stadion vorgestellt',
  'Entwurf: Architekturbüro Nord',
  'Der Entwurf',
  'Endfassung',
  'Freigabe der Brücke steht noch aus',
  'Freigabe erteilt',
  'Freigabe: Eva Nord',
  'Status: freigegeben',
  'Vertraulich behandelt',
  'Nicht vor Gericht',
  'Embargo – wie Sanktionen wirken',
  'Abstimmung steht noch aus',
  'VÖ: 5. Juli 2045',
  'Online ab 5. Juli',
  'Online: 10 Uhr',
  'Strenges Waffenembargo bis 5. Juli 2045',
  'Strikte Regeln ab 5. Juli 2045',
  'Wir haben am 5. Juli 2045 frei',
  'Hat bis 5. Juli 2045 gesperrt',
  'Neue Fassung ab 5. Juli 2045',
  'Neue Veröffentlichung ab 5. Juli 2045',
  'Gesperrt bis zur Eröffnung am 5. Juli 2045',
  'Frei nach der Sitzung am 5. Juli 2045',
  'Veröffentlichung vor der Sitzung am 5. Juli 2045',
  'Pressekonferenz am 5. Juli 2045, 10 Uhr',
  'Nach der Sitzung: Veröffentlichung gefordert',
  'Nicht weitersagen',
  'Unter drei Minuten',
  'Im Hintergrund',
  'Zitierfähig',
  'Hintergrundinformation',
  'Abdruck honorarfrei',
  'Neue Sperrfrist',
  'Urteil erst am 5. Juli 2045',
  'Frei bis zur Premiere am 5. Juli 2045',
  'Mit Frist bis 5. Juli 2045 versehen',
  'Wir bitten um Veröffentlichung bis zum 5. Juli 2045.',
  'Bitte veröffentlichen Sie die Mitteilung bis Freitag.',
  'Bitte bis 5. Juli 2045, 10 Uhr, veröffentlichen',
  'Veröffentlichung bis 5. Juli 2045',
  'Wir bitten um Veröffentlichung vor dem 5. Juli 2045.',
  'Abdruck honorarfrei bis 31.12.2045.',
  'Veröffentlichung honorarfrei am 5. Juli 2045',
  'Honorarfrei bis 5. Juli 2045',
  'Bilder honorarfrei nach der Pressekonferenz.',
  'Fotos honorarfrei ab 5. Juli 2045',
  'Frei: 5. Juli bis 6. August',
  'Der Rat hat eine Sperrfrist bis 5. Juli 2045 beschlossen.',
  'Wir bitten um Veröffentlichung, bitte nicht ohne Rücksprache kürzen.',
  'Bitte geben Sie uns Bescheid, ob Sie den Text veröffentlichen oder nicht.',
  'Die Fotos bitte noch nicht veröffentlichen.',
  'Die Freigabe durch den TÜV steht noch aus.',
  'Die Polizei bittet um Zurückhaltung bis zur Klärung.',
  'Unter Embargo leiden vor allem die Kinder',
  'Die Studie darf noch nicht veröffentlicht werden.',
  'Die Werft darf die Zahlen erst nach Zustimmung der Aufsicht veröffentlichen.',
  '„Bitte noch nicht drucken, der Rat hat nicht zugestimmt“, stand auf dem Blatt.',
])('%s holds nothing back', (line) => {
  expect(endIn(line)).toBeUndefined();
});

test.each([
  'Bitte noch nicht veröffentlichen! Die Freigabe durch den Vorstand steht noch aus, wir melden uns.',
  'Bitte vorerst nicht drucken, wir warten auf das Okay des Ministeriums.',
  'Noch nicht online stellen – die Zahlen sind nicht geprüft, bitte warten.',
  'Die Abstimmung läuft noch, bitte nichts veröffentlichen.',
  'Bitte erst veröffentlichen, wenn wir grünes Licht geben.',
  'Die Zitate sind noch nicht bestätigt, bitte erst nach unserer Rückmeldung drucken.',
  'Vor der Freigabe durch die Leitung bitte nicht veröffentlichen.',
  'Bitte warten Sie mit der Veröffentlichung, bis Sie von uns hören.',
  'Bitte den Text noch zurückhalten.',
  'Die Meldung darf noch nicht veröffentlicht werden.',
  'Veröffentlichung bitte erst nach Rücksprache mit mir.',
  'Nur zur Vorbereitung, noch nicht zur Veröffentlichung.',
  'Die Freigabe durch Frau Muster steht noch aus, bitte noch warten.',
  'Bitte die Meldung „Neuer Chef“ noch nicht veröffentlichen.',
  'Bitte halten Sie die Nachricht zurück, bis die Familie informiert ist.',
  'Die Meldung geht erst morgen raus, bitte nicht vorher bringen.',
  'Bitte behandeln Sie diese Information bis zur Bekanntgabe vertraulich.',
  'Die Mitteilung ist bis zur Freigabe durch den Vorstand gesperrt.',
  'Die Freigabe fehlt noch.',
  'Gesperrt bis zur Freigabe!',
  'Unter Sperrfrist, Termin folgt',
  'Zur Vorabinformation – nicht zur Veröffentlichung.',
  'Not yet for publication.',
  'Please do not publish yet, approval is pending.',
  'Bitte noch nicht veröffentlichen, die Freigabe durch den Aufsichtsrat der\nHafengesellschaft steht noch aus. Wir melden uns am 5. Juli.',
])('%s holds back until further word', (text) => {
  const lines = [...text.split('\n'), '', ...DESK_TEXT.split('\n')];
  const embargo = findEmbargo(lines)?.text ?? '';
  expect(embargo).not.toBe('');
  expect(() => statedInstants({ embargo }, new Date(ISSUED))).toThrow(
    expect.objectContaining({ code: 'withheld' }),
  );
});

test.each([
  'Gesperrt bis Mittwoch, 5. Juli 2045, 10 Uhr (Ende der Pressekonferenz)',
  'Gesperrt bis zum Beginn der Pressekonferenz am 5. Juli 2045, 10 Uhr',
  'Frei ab 5. Juli 2045, 10 Uhr (Beginn der Ratssitzung in Musterhafen)',
  'Vertraulich bis 5. Juli 2045, 10 Uhr (Verkündung)',
  'Bitte noch nicht veröffentlichen, erst am 5. Juli 2045, 10 Uhr',
  'Bitte noch nicht veröffentlichen, Sperrfrist bis 5. Juli 2045, 10 Uhr',
])('%s ends at its time', (line) => {
  expect(endIn(line)).toBe(CLOCK);
  const embargo = findEmbargo([line, '', ...DESK_TEXT.split('\n')])?.text ?? '';
  expect(statedInstants({ embargo }, new Date(ISSUED))).toEqual({ embargo: CLOCK });
});

test.each([
  'Gesperrt bis 5. Juli',
  'GESPERRT BIS 5. JULI 2045',
  'Bis Mittwoch, 5. Juli, gesperrt',
  'Frei ab 5. Juli',
  'Nicht vor dem 5. Juli 2045',
  'Embargo bis 5. Juli',
  'frei ab 5. Juli',
  'bis 5. Juli gesperrt',
  'Neues Embargo bis 5. Juli',
  'Embargo: ab 5. Juli',
])('%s is one where the article does not tell the same', (line) => {
  expect(statementOf(line)).toBe('doubtful');
  expect(endIn(line)).toBe(DAY);
});

test.each([
  'Online: ab 5. Juli 2045, 10 Uhr',
  'Online erst ab 5. Juli 2045, 10 Uhr',
  'VÖ: 5. Juli 2045, 10 Uhr',
  'VÖ-Termin: 5.7.2045, 10:00',
])('%s holds a text back, in doubt', (line) => {
  expect(statementOf(line)).toBe('doubtful');
  expect(endIn(line)).toBe(CLOCK);
});

test.each<[string, string]>([
  ['Gesperrt bis 5. Juli', ROAD],
  ['Bis Mittwoch, 5. Juli 2045, gesperrt', ROAD],
  ['Frei ab 5. Juli', ROAD],
  ['Embargo bis 5. Juli', 'Die EU hat das Embargo für Öl bis zum 5. Juli verlängert.'],
  ['Nicht vor dem 5. Juli', 'Die Halle wird nicht vor dem 5. Juli fertig, sagte die Stadt.'],
  ['Sperrfrist: Was jetzt gilt', 'Wer selbst kündigt, bekommt eine Sperrfrist. So ist das Gesetz.'],
  [
    'Sperrfristende 1. Februar: Was Bauern wissen',
    'Die Sperrfrist endet am 1. Februar. Dann darf gedüngt werden.',
  ],
  [
    'Nicht zur Veröffentlichung bestimmt',
    'Die Akten waren nicht zur Veröffentlichung bestimmt. Das sagte der Minister.',
  ],
  ['Entwurf', 'Der Entwurf des Gesetzes liegt seit Montag im Landtag. Er ist umstritten.'],
  [
    'Freigabe steht noch aus',
    'Die Brücke am Hafen ist fertig. Nur die Freigabe für den Verkehr fehlt noch.',
  ],
  ['Streng vertraulich', 'Das Papier ist vertraulich. Es liegt der Redaktion vor.'],
  ['Neues Embargo bis 5. Juli', 'Die EU verlängert das Embargo für Öl bis zum 5. Juli.'],
  ['Veröffentlichung erst nach der Sitzung', 'Der Rat veröffentlicht das Papier nach der Sitzung.'],
  ['Nicht zitierfähig', 'Das Gutachten sei nicht zitierfähig, sagte sie.'],
  ['Bis Montag, 5 Uhr, gesperrt', 'Die Autobahn bleibt bis Montagfrüh dicht.'],
  ['Gesperrt: bis 5. Juli, 18 Uhr', 'Der Weg ist bis 5. Juli gesperrt. Es gibt eine Umleitung.'],
  ['Gesperrt: bis 5. Juli, 18 Uhr', 'Weg am Kai\n\nUmleitung: über den Markt'],
  ['Frei ab 6. Juli, 6 Uhr', 'Weg am Kai\n\nSperrung: 1. bis 5. Juli'],
  ['Freigabe am 5. Juli', 'Neue Brücke am Kai wird eröffnet\n\nDer Bau hat zwei Jahre gedauert.'],
  ['Noch nicht freigegeben', 'Die Brücke am Kai wird erst im Mai freigegeben.'],
  ['Mittwoch: frei', 'Programm der Woche\n\nMontag: Chorprobe, 19 Uhr\nDienstag: Lesung, 18 Uhr'],
  ['Entwurf vom 12.11.', 'Der Entwurf des Haushalts liegt aus.'],
  ['Vertraulich', 'Ein internes Papier der Stadt zeigt die Kosten.'],
  ['Online ab 5. Juli, 20.15 Uhr', 'Die Serie ist ab 5. Juli online zu sehen.'],
  ['Online ab 5. Juli, 20.15 Uhr', 'Die Serie ist online ab 5. Juli, 20.15 Uhr, zu sehen.'],
  ['Online ab 5. Juli, 20.15 Uhr', 'Die Serie läuft ab 5. Juli in der Mediathek.'],
  ['Online: ab 5. Juli, 20.15 Uhr', 'TV: 6. Juli, 20.15 Uhr\n\nEine Serie vom Hafen.'],
  ['Online: ab 5. Juli, 10 Uhr', 'Vorverkauf: ab 4. Juli, 10 Uhr\n\nDie Band kommt zurück.'],
  ['Nicht vor Montag, 5. Juli', 'Die Freigabe soll nicht vor Montag kommen.'],
  ['Sperrfrist: 1. November bis 31. Januar', 'Auf Grünland darf dann keine Gülle auf die Felder.'],
  ['Embargo: ab 5. Juli', 'Ab Montag, 5. Juli, 0 Uhr gilt ein Embargo auf Öl.'],
  ['Veröffentlichung erst am 5. Juli', 'Der Bericht wird erst am 5. Juli veröffentlicht.'],
  ['Veröffentlichung nicht vor Montag', 'Das Buch soll nicht vor Montag erscheinen.'],
  ['Der Entwurf ist noch nicht freigegeben.', 'Der Entwurf des Gesetzes hat 80 Seiten.'],
  ['Das Interview ist noch nicht autorisiert.', 'Im Interview sprach sie über den Hafen.'],
  ['STRENG VERTRAULICH', 'So steht es auf jeder Seite.'],
  ['VERTRAULICH', 'Das Papier ist so eingestuft.'],
  ['Not for release', 'So heißt das nächste Album der Band.'],
])('%s is a headline where it does', (line, article) => {
  expect(endIn(line, article)).toBeUndefined();
});

test.each<[string, string]>([
  ['Gesperrt bis 5. Juli, 10 Uhr', ROAD],
  ['Gesperrt bis 6. Juli', ROAD],
  ['Gesperrt bis 5. Juli', `${DESK_TEXT}\n\nGesperrt bis 5. Juli`],
  ['Sperrfrist: 5. Juli, 10 Uhr', `${DESK_TEXT}\n\nBitte die Sperrfrist 5. Juli, 10 Uhr beachten.`],
  ['Online ab 5. Juli, 10 Uhr', 'Der Film ist ab 6. Juli online zu sehen.'],
  ['Freigabe: 5. Juli, 10 Uhr', 'Neue Brücke am Kai wird eröffnet\n\nDer Bau dauerte zwei Jahre.'],
  ['Sperrfrist: 4. Juli bis 5. Juli', DESK_TEXT],
  ['Embargo: ab 5. Juli', DESK_TEXT],
  ['Veröffentlichung erst am 5. Juli', 'Die Studie wird am 5. Juli veröffentlicht.'],
  ['ENTWURF', 'Kran am Kai\n\nDer Entwurf des Gesetzes hat 80 Seiten.'],
  ['Der Text ist noch nicht freigegeben.', 'Der Text handelt vom Hafen.'],
  ['Der Beitrag hat eine Sperrfrist bis 5. Juli erhalten.', 'Der Beitrag der Mitglieder steigt.'],
  ['Nicht vor Freitag', 'Weg am Kai\n\nSperrung: 1. bis 5. Juli'],
])('%s is one all the same where it says more, something else, or is repeated', (line, article) => {
  expect(endIn(line, article)).toBeDefined();
});

test.each([
  'Der Entwurf ist noch nicht freigegeben.',
  'Das Manuskript darf nicht veröffentlicht werden.',
  'Der Artikel darf nicht mehr verbreitet werden.',
  'Der Text ist vertraulich zu behandeln.',
])('%s is in doubt', (line) => {
  expect(statementOf(line)).toBe('doubtful');
  expect(endIn(line)).toBe('unknown');
});

test('when a film goes online is told at the end of an article', () => {
  const line = 'Online ab 5. Juli 2045, 20.15 Uhr';
  expect(findEmbargo([...DESK_TEXT.split('\n'), '', line])).toBeUndefined();
  expect(findEmbargo([line, '', ...DESK_TEXT.split('\n')])).toBeDefined();
});

test.each<[string, string | undefined]>([
  ['Bilder folgen. Sperrfrist: 5. Juli 2045, 10 Uhr. Pressetermin am 7. Juli.', CLOCK],
  ['Sperrfrist: 5. Juli 2045, 10 Uhr. Um 12 Uhr Pressekonferenz am 7. Juli.', CLOCK],
  ['Sperrfrist: 5. Juli 2045, 10 Uhr. Die Sitzung ist am 7. Juli.', CLOCK],
  ['Wir bitten Sie, den Text bis 5. Juli 2045, 10 Uhr, nicht zu veröffentlichen.', CLOCK],
  ['frei ab 5. Juli 2045, 10 Uhr', CLOCK],
  ['Der Text vom 3. Juli ist unter Embargo bis 5. Juli 2045, 10 Uhr.', CLOCK],
  ['Gesperrt bis 5. Juli', DAY],
  ['Fotos folgen.\nSperrfrist:\n5. Juli 2045, 10 Uhr\nTermin am 7. Juli', CLOCK],
  ['Hintergrund zum Embargo gegen Öl vom 5. Juli 2045', undefined],
  ['Der Bericht wird am 5. Juli 2045 veröffentlicht.', undefined],
  ['Sperrfrist aufgehoben', undefined],
  ['Die Sperrfrist wurde nicht aufgehoben.', 'unknown: Die Sperrfrist wurde nicht'],
  [
    'Eine Sperrfrist gibt es nicht. Bitte den Text noch nicht veröffentlichen!',
    'unknown: Bitte den Text noch nicht veröffentlichen!',
  ],
  ['--- SPERRFRIST ---', 'unknown: --- SPERRFRIST ---'],
  ['Bitte bis 5. Juli noch zurückhalten, danach veröffentlichen.', DAY],
  ['Bitte nicht später als 5. Juli veröffentlichen.', undefined],
  ['Bitte veröffentlichen Sie den Termin am 5. Juli, der Eintritt frei.', undefined],
  [
    'Liebe Kollegen,\nbitte den folgenden Text nicht veröffentlichen, die Zahlen stimmen nicht.',
    'unknown: Bitte den folgenden Text nicht veröffentlichen, die',
  ],
  [
    'ACHTUNG RÜCKRUF: Bitte Text Hafen nicht veröffentlichen',
    'unknown: ACHTUNG RÜCKRUF: Bitte Text',
  ],
  ['Bitte noch nicht veröffentlichen!', 'unknown: Bitte noch nicht veröffentlichen!'],
  [
    'Die Meldung darf nicht mehr verwendet werden, Korrektur folgt.',
    'unknown: Die Meldung darf nicht mehr verwendet werden,',
  ],
  ['Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt', undefined],
  ['Nicht zur Veröffentlichung:\nEva Nord, 040 123456', undefined],
  ['Bitte die Nummer im Text nicht veröffentlichen.', undefined],
  ['Bitte das Foto von Eva Nord nicht verwenden.', undefined],
  ['Der Artikel zitiert Akten, die nicht zur Veröffentlichung bestimmt waren.', undefined],
])('a note to editors: %s', (text, end) => {
  expect(embargoIn([{ text }], ISSUED)).toBe(end);
});

test.each([
  ['Embargo: 5 June 2045, 2 pm', '2045-06-05T12:00:00.000Z'],
  ['Embargo: 5 June 2045, 12.30 p.m. GMT', '2045-06-05T12:30:00.000Z'],
  ['Embargoed until 12 a.m. CEST 6 June 2045', '2045-06-05T22:00:00.000Z'],
  ['Embargo until Friday, noon', 'unknown'],
])('%s ends by an English clock', (line, end) => {
  const found = findEmbargo([line, '', ...DESK_TEXT.split('\n')]);
  expect(found && embargoEnd(found.text, ISSUED)).toBe(end);
});

/** Issued on a Friday at 17:00, German time. */
const FRIDAY = '2045-06-02T17:00:00+02:00';

test.each<[string, string]>([
  ['Frei für Samstagausgaben', '2045-06-03T22:00:00.000Z'],
  ['Bitte nicht vor Montag, 12.00 Uhr, veröffentlichen', '2045-06-05T10:00:00.000Z'],
  ['Sperrfrist: Mo, 12 Uhr', '2045-06-05T10:00:00.000Z'],
  ['Sperrfrist: Freitag, 18 Uhr', '2045-06-02T16:00:00.000Z'],
  ['Sperrfrist: Freitag, 16 Uhr', '2045-06-09T14:00:00.000Z'],
  ['Sperrfrist: Freitag', '2045-06-09T22:00:00.000Z'],
  ['Sperrfrist: Print Sonntag, Online Samstag, 20 Uhr', '2045-06-04T18:00:00.000Z'],
  ['Sperrfrist 2200', '2045-06-02T20:00:00.000Z'],
  ['Sperrfrist: 12 Uhr', '2045-06-03T10:00:00.000Z'],
  ['Sperrfrist: heute, 22 Uhr', '2045-06-02T20:00:00.000Z'],
  ['Sperrfrist: morgen, 6 Uhr', '2045-06-03T04:00:00.000Z'],
  ['Sperrfrist: heute, 16 Uhr', 'unknown'],
  ['Sperrfrist: Montag in einer Woche, 12 Uhr', 'unknown'],
  ['Sperrfrist: Redebeginn, 20 Uhr', 'unknown'],
  ['Sperrfrist: 30/6, 20 Uhr', 'unknown'],
  ['Sperrfrist: Ende Juni, 20 Uhr', 'unknown'],
  ['Sperrfrist: Pressekonferenz, 20 Uhr', 'unknown'],
  ['Under embargo until Monday, 12:00', '2045-06-05T10:00:00.000Z'],
  ['Embargo until Saturday, 6 p.m.', '2045-06-03T16:00:00.000Z'],
])('%s is read from the instant of issue', (text, end) => {
  expect(embargoEnd(text, FRIDAY)).toBe(end);
  expect(embargoEnd(text, '20450602T150000Z')).toBe(end);
  expect(embargoEnd(text, '2045-06-02')).toBe('unknown');
});

test.each([
  'Die Schulen im Land haben wegen der Hitze am\nFreitag frei.',
  'Ein Sprecher sagte, das Ministerium plane die\nVeröffentlichung nicht vor Mittwoch.',
  'Die Straße am Hafen soll nach den Arbeiten am\nFreitag ab 18 Uhr frei\nsein, sagte die Stadt.',
  'Die Strecke zwischen Kiel und Lübeck bleibt nach Angaben der Bahn\nBis Mittwoch gesperrt.',
  'Der Platz ist nach Auskunft der Stadt\nab 5. Juli frei',
])('a line of a sentence is none: %s', (text) => {
  expect(findEmbargo([...text.split('\n'), '', ...DESK_TEXT.split('\n')])).toBeUndefined();
});

test.each([
  'Pressemitteilung der Stadt Musterhafen\nSperrfrist: 5. Juli 2045, 10 Uhr.',
  'Hafen baut neues Lager für Getreide und Holz\nGesperrt bis 5. Juli 2045, 10 Uhr',
  'Bitte an alle weitergeben!\nGesperrt bis 5. Juli 2045, 10 Uhr.',
  'Pressemitteilung der Stadt Musterhafen\nsperrfrist: 5. Juli 2045, 10 Uhr',
  'Pressemitteilung der Stadt Musterhafen\nachtung sperrfrist: 5. Juli 2045, 10 Uhr',
])('one below another line is one: %s', (text) => {
  const found = findEmbargo([...text.split('\n'), '', ...DESK_TEXT.split('\n')]);
  expect(found && embargoEnd(found.text, ISSUED)).toBe(CLOCK);
});

test('a headline on farming has no embargo before it', () => {
  expect(statementHead('Sperrfristende 1. Februar - Hinweise zum Düngen')).toBeUndefined();
});
