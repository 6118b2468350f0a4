import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'domain');

/** Changes with every rule: two programs with the same one work out the same summaries. */
export const rulesFingerprint = (): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?<!\.spec)\.ts$/.test(name)).sort())
    hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
};
