import { alternatives } from '../word-lists.ts';

/** Also before what the change is compared with: `nahm zu auf`, `ging zurück als`. */
const CLAUSE_END = '(?=\\s?(?:[,.;:!?“”"»]|$)|\\s(?:als|auf|oder|um|und|von|weil|wie)\\s)';

/** A pattern for a verb and its particle at the end of the clause: `nahm … zu`. */
export const separated = (verbs: string, particles: string): string =>
  `(?:${alternatives(verbs)})(?:e|en|e?te?|e?ten|st)?(?:\\s(?:[^\\s.,;:!?]|[.,](?=\\d)){1,60}){0,25}?\\s(?:${alternatives(particles)})${CLAUSE_END}`;
