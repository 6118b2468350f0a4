import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = [390, 320] as const;
const wide = { width: 1280, height: 900 };

const expectNoViolations = async (page: Page, what: string, left: string[]): Promise<void> => {
  // The legacy mode leaves out only frames of other origins, and there is none.
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode().disableRules(left);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target }) => target.join(' ')).slice(0, 3),
  }));
  expect.soft(found, what).toEqual([]);
};

/** Only tables and charts may be wider than the screen, each inside a region of its own. */
const expectToFit = async (page: Page, width: number, what: string): Promise<void> => {
  await page.setViewportSize({ width, height: 800 });
  await expect
    .soft(page.locator('html'), `${what} fits ${width} px`)
    .toHaveJSProperty('scrollWidth', width);
};

/**
 * What is on screen has no violation in light and dark, on a wide screen and a narrow one, and
 * never scrolls sideways as a whole.
 */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolations(page, `${what}, ${colorScheme}`, []);
  }
  for (const width of narrow) await expectToFit(page, width, what);
  // Colours do not depend on the width, and their rule takes longest.
  await expectNoViolations(page, `${what}, narrow`, ['color-contrast']);
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
};
