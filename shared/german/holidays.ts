/** Holidays of a fixed date, as they begin in a text, with day and month. */
export const FIXED_HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  [/Neujahr/u, 1, 1],
  [/(?:Heilige|Drei) ?König|Dreikönig|Epiphanias/u, 6, 1],
  [/Valentinstag/u, 14, 2],
  [/Weltfrauentag|Frauentag/u, 8, 3],
  [/Maifeiertag|Tag der Arbeit|Erste[rn]? Mai/u, 1, 5],
  [/Mariä Himmelfahrt/u, 15, 8],
  [/Tag der (?:Deutschen )?Einheit/u, 3, 10],
  [/Nationalfeiertag/u, 26, 10],
  [/Reformationstag|Halloween/u, 31, 10],
  [/Allerheiligen/u, 1, 11],
  [/Martinstag|Sankt Martin/u, 11, 11],
  [/Nikolaus/u, 6, 12],
  [/Heilig(?:en|er|e)? ?[Aa]bend/u, 24, 12],
  [/[Ee]rste[rn]? Weihnacht|Weihnachten|Christtag/u, 25, 12],
  [/[Zz]weite[rn]? Weihnacht|Stephanstag|Stefanitag/u, 26, 12],
  [/Silvester|Jahreswechsel/u, 31, 12],
];
