/** `/docs.css` */
export const REFERENCE_STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1c1b19, #e9e6e0);
  --muted: light-dark(#5c5850, #a9a49a);
  --line: light-dark(#ddd8ce, #3a3732);
  --paper: light-dark(#fdfcfa, #191816);
  --field: light-dark(#f3f0ea, #24221f);
  --link: light-dark(#8a1c1c, #f0a08a);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0;
  display: grid;
  grid-template-columns: 17rem minmax(0, 50rem);
  gap: 3rem;
  background: var(--paper);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
}
nav {
  position: sticky;
  top: 0;
  height: 100vh;
  overflow-y: auto;
  padding: 1.5rem;
  border-right: 1px solid var(--line);
  font-size: 0.85rem;
}
nav h2 { margin: 1.2rem 0 0.2rem; font-size: 0.75rem; color: var(--muted); }
nav ul { margin: 0; padding: 0; list-style: none; overflow-wrap: break-word; }
nav a { display: block; padding: 0.15rem 0; text-decoration: none; }
.home { font-weight: 700; font-size: 1.1rem; }
main { padding: 1.5rem 1.5rem 6rem 0; min-width: 0; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
main h2 { margin: 3rem 0 0.5rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--line); }
h3 { margin: 2.2rem 0 0.3rem; font-size: 1.1rem; }
h3 a { color: inherit; text-decoration: none; }
a { color: var(--link); }
.route { margin: 0 0 0.6rem; padding: 0.4rem 0.7rem; background: var(--field); border-radius: 4px; overflow-wrap: anywhere; }
code, pre { font: 0.85em/1.5 ui-monospace, monospace; }
pre { margin: 0.5rem 0; padding: 0.8rem; background: var(--field); border-radius: 4px; overflow-x: auto; }
table { width: 100%; margin: 0.6rem 0; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.8rem 0.35rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { width: 12rem; font-weight: 600; }
td:last-child { width: 14rem; }
small { color: var(--muted); font-weight: 400; }
summary { cursor: pointer; color: var(--link); }
.fields { margin: 0; padding: 0; list-style: none; }
:target { outline: 2px solid var(--link); outline-offset: 0.5rem; }
@media (max-width: 52rem) {
  body { display: block; }
  nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); }
  main { padding: 1.5rem; }
  th, td { display: block; width: auto !important; }
  td { border-top: 0; padding-top: 0; }
}
@media print { nav { display: none; } body { display: block; } }
`;
