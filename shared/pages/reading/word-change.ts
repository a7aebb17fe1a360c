/** The common start and end of two texts, and the whole words that differ between them. */
export const wordChange = (
  before: string,
  after: string,
): { start: string; removed: string; added: string; end: string } => {
  const [old, now] = [before.split(/(?<= )/), after.split(/(?<= )/)];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return {
    start: now.slice(0, first).join(''),
    removed: old.slice(first, old.length - last).join(''),
    added: now.slice(first, now.length - last).join(''),
    end: now.slice(now.length - last).join(''),
  };
};
