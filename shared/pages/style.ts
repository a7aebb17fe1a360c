import { BASE_STYLE } from './style/base-style.ts';
import { COLUMNS_STYLE } from './style/columns-style.ts';
import { LIST_STYLE } from './style/list-style.ts';
import { PRINT_STYLE } from './style/print-style.ts';
import { READING_STYLE } from './style/reading-style.ts';
import { SEARCH_STYLE } from './style/search-style.ts';

/** The one stylesheet. */
export const STYLE = [
  BASE_STYLE,
  COLUMNS_STYLE,
  LIST_STYLE,
  READING_STYLE,
  SEARCH_STYLE,
  PRINT_STYLE,
].join('');
