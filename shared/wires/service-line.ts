/** `Online ab 5. Mai, 6 Uhr`: when a text goes online, or a film, or the sale of tickets. */
export const ONLINE_FROM: RegExp = /^(?:online|web):? ab /i;
export const SHOWN_ONLINE: RegExp =
  /(?:online|internet).{0,80}(?:zu (?:sehen|hören|haben)|abrufbar|erhältlich)|online ab |mediathek|stream/i;
const SERVICE =
  /^(?:regie|darsteller|besetzung|länge|tickets?|karten|vorverkauf|sendetermine?|(?:im )?(?:tv|fernsehen|kino|ersten|zdf|radio))(?!\p{L})|^.{0,60}in der (?:\p{L}{2,10}[ -])?mediathek.{0,20}$/imu;
const MAX_LENGTH = 100;

/** Whether such a line is one of several of that kind in an article, or its end. */
export const isServiceLine = (line: string, article: string): boolean => {
  if (!ONLINE_FROM.test(line)) return false;
  if (SERVICE.test(article)) return true;
  const at = article.lastIndexOf(line);
  if (at <= 0 || !/[.!?][“"»]?\s*$/.test(article.slice(0, at))) return false;
  const after = article.slice(at + line.length).split('\n');
  return after.every((each) => each.length < MAX_LENGTH && !/[.!?]$/.test(each.trim()));
};
