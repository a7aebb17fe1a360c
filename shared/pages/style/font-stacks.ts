/** Fonts whose figures all stand on the line, unlike Georgia's. */
export const SERIF = "'Source Serif 4', 'Noto Serif', Charter, Cambria, 'Noto Serif CJK KR', serif";
export const SANS = 'system-ui, sans-serif';
