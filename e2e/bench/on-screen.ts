import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { serveClinic } from './clinic-server.ts';
import type { Figure } from './figure.ts';
import { measureLanes } from './lanes-drawn.ts';
import type { MadeClinic } from './made-clinic.ts';
import { measureTransfers } from './transfers.ts';

/** All that needs a browser: what first visits transfer, and how fast a chart is drawn. */
export const measureOnScreen = async ({ folder, chart }: MadeClinic): Promise<Figure[]> => {
  const server = await serveClinic(folder, 'with-pages');
  try {
    const args = ['--no-sandbox', '--disable-gpu'];
    const browser = await chromium.launch({ executablePath: findBrowser(), args });
    try {
      const transfers = await measureTransfers(browser, server);
      return [...transfers, ...(await measureLanes(browser, server, chart))];
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
};
