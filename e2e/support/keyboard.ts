import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before its main content ends. */
const MOST_STOPS = 200;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** What the focused element shows that others do not; empty when nothing tells where one is. */
const focusMark = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'the page itself';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) return 'outline';
    return boxShadow === 'none' ? '' : 'shadow';
  });

/** Walks with Tab until the target has the focus; every stop on the way shows that it has it. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await focusMark(page), 'the focus can be seen').not.toBe('');
    if (await isFocused(target)) return;
  }
  throw new Error(`${MOST_STOPS} stops did not lead to ${target.toString()}`);
};
