import { type BrowserContext, expect, test as base } from '@playwright/test';

/**
 * Collects what no page may do: throw, break its own content security policy, or ask another
 * origin for anything.
 */
export const watchFaults = async (context: BrowserContext, origin: string): Promise<string[]> => {
  const faults: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.text().startsWith('policy broken:')) faults.push(message.text());
  });
  context.on('weberror', (event) => faults.push(event.error().message));
  context.on('request', (request) => {
    const isOwn = [`${origin}/`, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!isOwn) faults.push(`asked ${request.url()}`);
  });
  return faults;
};

/** Every test also fails when its pages did what no page may do. */
export const test = base.extend<{ faults: readonly string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watchFaults(context, baseURL ?? '');
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
