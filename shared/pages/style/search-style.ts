import { SANS } from './font-stacks.ts';

/** The style of the search and its field. */
export const SEARCH_STYLE = `search form { display: flex; gap: .5rem; padding: .75rem 0; font: 1rem/1.5 ${SANS}; }
search input { flex: 1; min-width: 0; max-width: 32rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: .25rem; }
search button { padding: .4rem .9rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: .25rem; cursor: pointer; }
.hit .sentence { margin: 0; }
.hit .sentence a, .hit .row a { text-decoration: none; }
.hit .meta { margin: .25rem 0; }
mark { background: var(--mark); color: inherit; }
`;
