import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A phone and a desk, in the light and in the dark. */
const VIEWS = ([390, 1440] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What depends on the view; everything else is the same in each. */
const SEEN = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/**
 * What axe finds wrong with a page as it is now, in every view, each as
 * `<width> <scheme> <rule>: <element>`. The page needs a context with `bypassCSP`.
 */
export const violationsOf = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const [at, { width, colorScheme }] of VIEWS.entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const violations = await violationsInView(page, at === 0 ? undefined : SEEN);
    found.push(...violations.map((violation) => `${width} ${colorScheme} ${violation}`));
  }
  return found;
};

const violationsInView = async (page: Page, rules?: string[]): Promise<string[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    rules: { 'target-size': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} (${failureSummary})`),
  );
};
