import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const handled = {
  markerId: 'M21',
  on: '2026-11-18',
  how: 'spoke-with-person',
  hiddenUntil: '2026-11-25',
};

onBothEngines(
  'a handled reason is hidden until its day, and shown again on undo',
  async (database) => {
    const { post, takeBack, caseload } = await openRecording(database);
    const ids = async (list: 'reasons' | 'handled'): Promise<string[]> =>
      ((await caseload()).rows[0]?.summary[list] ?? []).map(({ id }) => id);
    assert.ok((await ids('reasons')).includes('M21'));
    const answer = await post('handled-reasons', handled);
    assert.equal(answer.statusCode, 201, answer.body);
    assert.ok((await ids('handled')).includes('M21'));
    assert.ok(!(await ids('reasons')).includes('M21'));
    await takeBack('handled-reasons', answer.json().id, 1);
    assert.ok((await ids('reasons')).includes('M21'));
  },
);

onBothEngines(
  'a safety matter and a reason that is not open cannot be handled',
  async (database) => {
    const { post } = await openRecording(database);
    assert.deepEqual(refusals(await post('handled-reasons', { ...handled, markerId: 'M20' })), [
      '400',
      'markerId: is not open any more',
    ]);
    assert.deepEqual(
      refusals(await post('handled-reasons', { ...handled, hiddenUntil: '2027-03-01' })),
      ['400', 'hiddenUntil: must be after 2026-11-18 and not after 2026-12-18'],
    );
  },
);
