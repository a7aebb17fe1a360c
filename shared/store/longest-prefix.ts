/** The entry of a file for a key: that of the longest prefix. */
export const ofLongestPrefix = <T>(byPrefix: Record<string, T>, key: string): T | undefined => {
  const prefixes = Object.keys(byPrefix).filter((prefix) => key.startsWith(prefix));
  const [longest] = prefixes.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : byPrefix[longest];
};
