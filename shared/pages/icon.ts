/** The colour of the paper, also in `style.css`. */
export const PAPER = { light: '#fbfaf7', dark: '#171614' };

export const ICON_PATH = '/icon.svg';

/** A sheet with columns of two languages. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="3" y="2" width="26" height="28" rx="3" fill="#8a1c1c"/>
<path d="M7 8h18M7 14h8M7 19h8M7 24h8M18 14h7M18 19h7M18 24h7" stroke="#fbfaf7" stroke-width="2.4"/>
</svg>
`;
