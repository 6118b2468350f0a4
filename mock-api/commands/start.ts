import { parseArgs } from 'node:util';
import { keepHeapModest } from '../src/modest-heap.ts';
import { startServer } from '../src/server.ts';
import { readSettings } from '../src/settings.ts';
import { buildIfNeeded, webFolder } from './build.ts';
import { stopOnKnownFault } from './known-faults.ts';

const { values } = parseArgs({ options: { 'api-only': { type: 'boolean', default: false } } });

/** Builds the application where needed and serves it with the API from one process. */
await stopOnKnownFault(async () => {
  const settings = readSettings();
  const web = values['api-only'] ? null : webFolder;
  if (web !== null && !(await buildIfNeeded())) {
    process.exitCode = 1;
    return;
  }
  keepHeapModest();
  await startServer(settings, web);
});
