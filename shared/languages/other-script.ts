/**
 * Letters that are neither Latin, Hangul nor Chinese. Two or more: one alone is a sign (`Ω`, `π`).
 */
export const OTHER_SCRIPT =
  /(?:(?![\p{Script=Latin}\p{Script=Hangul}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}])\p{L}){2,}/u;
