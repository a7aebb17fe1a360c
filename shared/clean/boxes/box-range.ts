/** Lines of a box: `to` is the first one after it. */
export type BoxRange = [from: number, to: number];
