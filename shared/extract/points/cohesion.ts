export const isQuestion = (sentence: string): boolean => /\?[\s“”"»«’'›‹)]{0,4}$/.test(sentence);

/** Without a final stop a line is a heading, a result or a caption rather than a sentence. */
export const isClosed = (sentence: string): boolean =>
  /[.!?…][\s“”"»«’'›‹)\]]{0,4}$/.test(sentence);
