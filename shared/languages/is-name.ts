/** Whether a text is a name, a number or a one-word heading, which may stay untranslated. */
export const isName = (text: string): boolean => {
  const words = text.split(/[^\p{L}\p{M}\d-]+/u).filter(Boolean);
  return words.length < 2 || !words.some((word) => /^\p{Ll}/u.test(word));
};
