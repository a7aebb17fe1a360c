/** Joins clauses, and also words. */
export const COORDINATOR = /^(?:und|oder|aber|doch|sondern|sowie|denn|jedoch)$/u;
