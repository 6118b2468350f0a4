import assert from 'node:assert/strict';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';
import { approachDrafts } from './approach-drafts.example.ts';
import { dailyLifeDrafts } from './daily-life-drafts.example.ts';
import { skillDrafts } from './skill-drafts.example.ts';

type Listed = readonly Readonly<Record<string, unknown>>[];
/** A list of a chart by its name. */
const listIn = (chart: object, list: string): Listed => Reflect.get(chart, list) as Listed;

const exampleDrafts = [...skillDrafts, ...approachDrafts, ...dailyLifeDrafts];

onBothEngines('what each approach records shows, is corrected and taken back', async (database) => {
  const { post, put, takeBack, chart, history } = await openRecording(database);
  for (const { path, list, draft, correction } of exampleDrafts) {
    const made = await post(path, draft);
    assert.equal(made.statusCode, 201, `${path}: ${made.body}`);
    const { id } = made.json();
    const corrected = await put(path, id, 1, { ...draft, ...correction });
    assert.equal(corrected.statusCode, 200, `${path}: ${corrected.body}`);
    const shown = listIn(await chart(), list);
    assert.deepEqual(shown, [corrected.json()]);
    assert.deepEqual({ ...shown[0], ...draft, ...correction }, shown[0]);
    assert.equal((await history(path, id)).length, 1);
    assert.equal((await takeBack(path, id, 2)).statusCode, 200);
    const [struck] = listIn(await chart(), list);
    assert.equal(struck?.['enteredInErrorReason'], 'wrong chart');
  }
});

onBothEngines('what cannot be is refused at its field and changes nothing', async (database) => {
  const { post, chart } = await openRecording(database);
  for (const { path, list, draft, refused } of exampleDrafts) {
    for (const [bad, field] of refused) {
      const [status, fault] = refusals(await post(path, { ...draft, ...bad }));
      assert.equal(status, '400', `${path} ${JSON.stringify(bad)}`);
      assert.match(fault ?? '', new RegExp(`^${field}: `), path);
    }
    assert.deepEqual(listIn(await chart(), list), []);
  }
});

onBothEngines('another therapist records nothing', async (database) => {
  const { post } = await openRecording(database, ids.otherTherapist);
  for (const { path, draft } of exampleDrafts)
    assert.equal((await post(path, draft)).statusCode, 404);
});
