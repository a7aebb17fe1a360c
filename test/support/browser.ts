import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';
import { chromiumPath, skipsPages } from './chromium.ts';

/** Tests in a browser, of which each file starts one. */
export const describePages = describe.skipIf(skipsPages);

/** @throws where there is none */
export const startBrowser = async (): Promise<Browser> => {
  if (!chromiumPath) throw new Error('There is no Chromium: install it, or set CHROMIUM.');
  return await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
};
