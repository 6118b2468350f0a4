import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..');
// With CI set the type-aware parser reads files from disk once and would never see planted text.
process.env['TSESTREE_SINGLE_RUN'] = 'false';

/** Each line plants one forbidden import (or word) in a file that exists. */
const planted = [
  ['domain → package', 'src/domain/ids.ts', `import 'typebox';`, 'boundaries'],
  ['domain → contract', 'src/domain/ids.ts', `import '#contract/problem';`, 'boundaries'],
  ['ui → store', 'src/app/ui/icon.ts', `import '../chart/store/chart-page-actions';`, 'boundaries'],
  [
    'area → area',
    'src/app/shell/shell.ts',
    `import '../chart/storyboard/storyboard';`,
    'boundaries',
  ],
  [
    'store → component',
    'src/app/chart/store/chart-effects.ts',
    `import '../chart-page';`,
    'boundaries',
  ],
  [
    'api → app',
    'mock-api/src/tables.ts',
    `import '../../src/app/core/page-title.ts';`,
    'boundaries',
  ],
  [
    'schema in the bundle',
    'src/app/core/http/to-problem.ts',
    `import { Problem } from '#contract/problem';\nexport const shape = Problem;`,
    'no-restricted-imports',
  ],
  ['device clock', 'src/app/core/page-title.ts', `export const now = Date.now();`, 'no-restricted'],
  ['colour', 'src/app/core/page-title.ts', `export const red = '#ff0000';`, 'no-restricted'],
] as const;

const eslint = new ESLint({ cwd: root });

const complaints = async (file: string, text: string): Promise<string[]> => {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return result?.messages.map(({ ruleId }) => ruleId ?? '') ?? [];
};

for (const [name, file, text, rule] of planted) {
  test(`lint reports a planted ${name}`, async () => {
    const rules = await complaints(file, `${text}\n`);
    assert.ok(
      rules.some((each) => each.startsWith(rule)),
      `${file}: ${rules.join(', ')}`,
    );
  });
}

test('lint lets a legal import pass', async () => {
  const legal = `import { dayText } from '#domain/chart/wording';\nexport const text = dayText;\n`;
  assert.deepEqual(await complaints('src/app/core/page-title.ts', legal), []);
});

test('colours stand in tokens.scss only', () => {
  const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.scss') && !path.endsWith('tokens.scss'),
  );
  const coloured = styles.filter((path) =>
    /#[0-9a-f]{3,8}\b/i.test(readFileSync(join(root, 'src', path), 'utf8')),
  );
  assert.deepEqual(coloured, []);
});
