import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openClinic, remakeDemonstration } from './demonstration-database.ts';
import { readSettings } from './settings.ts';

test('a clinic that began empty stays so, whatever a later start asks for', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-own-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const settings = (clinic: string) =>
    readSettings({ STEPDOWN_DATA: folder, STEPDOWN_CLINIC: clinic });
  for (const clinic of ['empty', 'empty', '']) {
    const database = await openClinic(settings(clinic));
    const sites = await database.selectFrom('sites').select('id').execute();
    const facts = await database.selectFrom('facts').selectAll().execute();
    await database.destroy();
    assert.deepEqual(sites, []);
    assert.deepEqual(
      facts.map((fact) => ({ ...fact })),
      [{ name: 'ownClinic', value: 'yes' }],
    );
  }
  await assert.rejects(remakeDemonstration(settings('')), { name: 'NotADemonstration' });
});
