/** Invented articles for tests that need any article. */

export const FERRY = `Fähre nach Norderholm fährt wieder

Nach sechs Wochen Pause fährt die Fähre zwischen Süderhafen und der Insel Norderholm seit Montag wieder. Die Reederei hatte das Schiff wegen eines Schadens an der Welle aus dem Verkehr gezogen.

Die Reparatur kostete nach Angaben der Reederei 1,2 Millionen Euro. „Wir sind froh, dass wir die Insel wieder anfahren können“, sagte Geschäftsführerin Maren Tiedjen.

Auf der Insel leben rund 840 Menschen. Viele von ihnen arbeiten auf dem Festland und mussten sechs Wochen lang ein kleines Ausflugsboot nehmen.

Der Bürgermeister rechnet im Sommer mit 60.000 Gästen. Im vergangenen Jahr waren es 52.000.
`;

/** The same with one sentence corrected. */
export const FERRY_CORRECTED = FERRY.replace('1,2 Millionen Euro', '1,4 Millionen Euro');

export const HARBOUR = `Hafen von Süderhafen wird ausgebaut

Der Stadtrat von Süderhafen hat am Dienstag den Ausbau des Hafens beschlossen. Die Arbeiten sollen im März beginnen und zwei Jahre dauern.

Gegen den Plan stimmten vier Mitglieder des Rates. Sie befürchten mehr Lärm in der Altstadt und verlangen ein neues Gutachten.
`;

/** An article of about this many sentences, all different. */
export const longArticle = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, n) =>
      `Im Bezirk ${n + 1} zählte die Verwaltung der Stadt im vergangenen Jahr ${100 + n} neue Wohnungen und ${n + 3} neue Gärten.`,
  )
    .map((sentence, n) => (n % 5 === 4 ? `${sentence}\n\n` : `${sentence} `))
    .join('');
