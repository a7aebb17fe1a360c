import { embargoInNote } from './embargo-note.ts';

export type HeadlineBlock = {
  title: string | undefined;
  subhead: string | undefined;
  byline: string | undefined;
  genre: string | undefined;
  /** What this version corrects. */
  correction: string | undefined;
  /** The notes in brackets. */
  notes: string[];
};

/** `Utl.: …`, as the agency of Austria has it. */
const SUBHEAD = /^Utl\.: ?/;
/** Notes that are no genre. */
const OTHER_NOTE =
  /^(?:Eil|Berichtigung|Berichtigt|Korrektur|KORR(?!-)|Wiederholung|Fotos?|Bild|Video|Grafik|Mit |Neu)\b/i;

/** `Berichtigung: …`, `KORR-Bericht: …`; a label alone says nothing. */
const CORRECTION =
  /^(?:(?:Berichtig(?:ung|t)|Korrektur|Richtigstellung|KORR)(?:-\p{L}{2,20})?(?: ?: ?| [-–] )){1,3}(\S.*)$/iu;

/** What a note says was corrected. */
export const correctionIn = (note: string): string | undefined => CORRECTION.exec(note)?.[1];

/** The headline block of IPTC 7901: notes in brackets, the headline, and the byline. */
export const blockOf = (lines: string[]): HeadlineBlock => {
  const notes: string[] = [];
  const title: string[] = [];
  let byline: string | undefined;
  let subhead: string | undefined;
  let open: string | undefined;
  for (const line of lines.map(clear).filter(Boolean)) {
    if (open === undefined && !line.startsWith('(')) {
      if (/^(?:Von|Interview: ) ?\p{Lu}/u.test(line) && title.length > 0) byline = line;
      else if (SUBHEAD.test(line)) subhead = line.replace(SUBHEAD, '');
      else if (subhead !== undefined) subhead = `${subhead} ${line}`;
      else title.push(line);
      continue;
    }
    open = open === undefined ? line : `${open} ${line}`;
    if (!line.endsWith(')')) continue;
    notes.push(open.replace(/^\(|\)$/g, '').trim());
    open = undefined;
  }
  if (open !== undefined) title.push(open);
  return {
    title: title.join(' ') || undefined,
    subhead,
    byline,
    genre: notes.filter((note) => !OTHER_NOTE.test(note) && !embargoInNote(note)).map(genreIn)[0],
    correction: notes.map(correctionIn).find(Boolean),
    notes,
  };
};

/** `Zusammenfassung` of `Zusammenfassung 1730 - Neu: Zitat`; a note to editors is kept whole. */
const genreIn = (note: string) =>
  /^Achtung/i.test(note) ? note : note.replace(/(?: \d| [-–] |[,:;]).*$/, '');

const clear = (line: string) => line.replace(/\p{Cc}/gu, '').trim();
