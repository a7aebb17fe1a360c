import { html } from 'hono/html';
import type { Html } from './row.ts';

/** One page. No scripts; the one stylesheet is our own. */
export const htmlPage = (title: string, main: Html) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <header class="site"><a href="/">Presseschau</a></header>
    <main>${main}</main>
  </body>
</html>`;

/** Pages load nothing from elsewhere and run no script, whatever an article contains. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
