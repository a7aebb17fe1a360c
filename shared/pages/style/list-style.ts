/** Of the list. */
export const LIST_STYLE = `.card { border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
.card .title { font-size: 1.1875rem; line-height: 1.4; }
.rejected { overflow-wrap: anywhere; }
`;
