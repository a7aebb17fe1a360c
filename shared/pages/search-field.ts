import { html } from 'hono/html';
import { searchPath, type View } from '../article/page-paths.ts';
import { wordIn } from './page-words.ts';
import type { Html } from './row.ts';

/** Code units, as of a search for programs. */
const MAX_LENGTH = 200;

/** A field to search in; works without a script. */
export const searchField = (view: View, query = ''): Html =>
  html`<search><form action="${searchPath(view)}">
      <input type="search" name="q" value="${query}" maxlength="${MAX_LENGTH}" required aria-label="${wordIn('search', view)}">
      <button type="submit">${wordIn('search', view)}</button>
    </form></search>`;
