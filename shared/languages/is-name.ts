/** Whether a text is a name, a number or a heading of one word, which may stay as it is. */
export const isName = (text: string): boolean => {
  const words = text.split(/[^\p{L}\p{M}\d-]+/u).filter(Boolean);
  return words.length < 2 || !words.some((word) => /^\p{Ll}/u.test(word));
};
