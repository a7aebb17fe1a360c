import { existsSync } from 'node:fs';

/** Where Debian's package and `CHROMIUM` put the browser. */
export const chromiumPath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium'].find(existsSync);

/**
 * Without a browser the tests of pages are skipped, but not where it has to be there: in `.ci/run`.
 */
export const skipsPages = !chromiumPath && process.env.REQUIRE_CHROMIUM !== '1';
