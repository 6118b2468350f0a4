/** Asks before what was typed is given up; the browser's own question is never out of view. */
export const askToDiscard = (window: Window | null, what: string): Promise<boolean> =>
  Promise.resolve(window?.confirm(`Discard ${what}? What you typed is not saved.`) ?? true);
