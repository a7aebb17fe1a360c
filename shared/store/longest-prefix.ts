/** What a file says of a key: the longest prefix counts. */
export const ofLongestPrefix = <T>(byPrefix: Record<string, T>, key: string): T | undefined => {
  const prefixes = Object.keys(byPrefix).filter((prefix) => key.startsWith(prefix));
  const [longest] = prefixes.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : byPrefix[longest];
};
