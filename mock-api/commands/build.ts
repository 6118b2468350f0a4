import { stat } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What `ng build` leaves, and what the server serves. */
export const webFolder = join('dist', 'app', 'browser');
/** Written last: a build without it was interrupted. */
const completed = join('dist', 'app', 'complete');
const sources = ['src', 'angular.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.app.json'];
/** Smaller files gain nothing. */
const SMALLEST_COMPRESSED = 1024;
const COMPRESSED = /\.(js|css|svg|json|txt|webmanifest)$/;

const changedAt = (path: string): number => statSync(path).mtimeMs;

const newestOf = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(
        changedAt(path),
        ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) =>
          changedAt(join(path, file)),
        ),
      )
    : changedAt(path);

const isBuilt = async (): Promise<boolean> => {
  const built = await stat(completed).catch(() => null);
  return built !== null && built.mtimeMs >= Math.max(...sources.map(newestOf));
};

/** Puts a brotli file beside every text file, so that the server need not compress anything. */
const compress = (folder: string): void => {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (!COMPRESSED.test(file) || statSync(path).size < SMALLEST_COMPRESSED) continue;
    const content = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  }
};

/** The Angular CLI, started without a shell and without npx. */
export const angularCli = (): string => {
  const manifest = createRequire(import.meta.url).resolve('@angular/cli/package.json');
  return join(dirname(manifest), 'bin', 'ng.js');
};

const build = (): boolean => {
  const { status } = spawnSync(process.execPath, [angularCli(), 'build'], { stdio: 'inherit' });
  if (status !== 0) return false;
  compress(webFolder);
  writeFileSync(completed, '');
  return true;
};

/** Builds the application unless it is there already; false when the build failed. */
export const buildIfNeeded = async (): Promise<boolean> => {
  if (await isBuilt()) return true;
  rmSync(completed, { force: true });
  console.log('Building the application …');
  return build();
};

if (import.meta.main && !(await buildIfNeeded())) process.exitCode = 1;
