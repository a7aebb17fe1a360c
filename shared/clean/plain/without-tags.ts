const MIN_TAGGED = 2;
const TAGGED = /^<(p|div|h[1-6]|li)(?: [^<>]{0,300})?>[^\n]{0,20000}<\/\1>$/;
const TAG = /<\/?(?:p|div|h[1-6]|li|ul|ol|a|b|i|em|strong|span|u|br)(?: [^<>]{0,300})?\/?>/g;

/** Lines of which several are each within the tags of a paragraph, without tags. */
export const withoutTags = (lines: string[]): string[] => {
  const tagged = lines.filter((line) => line.startsWith('<') && TAGGED.test(line));
  if (tagged.length < MIN_TAGGED) return lines;
  return lines.map((line) => line.replace(TAG, ''));
};
