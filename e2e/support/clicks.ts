import type { Locator, Page } from '@playwright/test';

/** Somebody at work whose activations are counted. */
export interface CountedUser {
  /** One pointer activation. */
  readonly click: (target: Locator) => Promise<void>;
  /** One answer of a list. */
  readonly choose: (target: Locator, label: string) => Promise<void>;
  /** One key, such as `Enter`; moving with Tab and arrows is not counted, nor is a typed sign. */
  readonly press: (key: string) => Promise<void>;
  /** Text in a field; its signs are told apart from clicks. */
  readonly type: (target: Locator, text: string) => Promise<void>;
}

/** Keys that move the focus or write a sign change nothing by themselves. */
const isFree = (key: string): boolean =>
  /^(Shift\+)?(Tab|Arrow(Up|Down|Left|Right)|Home|End|.)$/.test(key) && key !== ' ';

interface Counts {
  clicks: number;
  typed: number;
}

const counting = (page: Page, counts: Counts): CountedUser => ({
  click: async (target) => {
    counts.clicks += 1;
    await target.click();
  },
  choose: async (target, label) => {
    counts.clicks += 1;
    await target.selectOption(label);
  },
  press: async (key) => {
    if (!isFree(key)) counts.clicks += 1;
    else if (key.length === 1) counts.typed += 1;
    await page.keyboard.press(key);
  },
  type: async (target, text) => {
    counts.typed += text.length;
    await target.fill(text);
  },
});

/**
 * Does a task and counts its clicks: pointer activations and keys that change
 * something. Prints the count and throws when it is above the budget.
 */
export const withinBudget = async (
  page: Page,
  budget: number,
  task: string,
  work: (user: CountedUser) => Promise<void>,
): Promise<void> => {
  const counts: Counts = { clicks: 0, typed: 0 };
  await work(counting(page, counts));
  const { clicks, typed } = counts;
  console.log(`clicks: ${task} ${clicks} of ${budget}${typed > 0 ? `, ${typed} typed` : ''}`);
  if (clicks > budget) throw new Error(`${task} took ${clicks} clicks instead of ${budget}`);
};
