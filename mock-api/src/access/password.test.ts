import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, passwordFits } from './password.ts';

test('a hash says how it was made, and fits its password to the last letter', async () => {
  const long = 'ä'.repeat(63);
  const stored = await hashPassword(`${long}x`);
  assert.match(stored, /^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  assert.equal(await passwordFits(stored, `${long}x`), true);
  assert.equal(await passwordFits(stored, `${long}y`), false);
  assert.notEqual(await hashPassword('same words'), await hashPassword('same words'));
});

test('nobody has no password, whatever is tried', async () => {
  assert.equal(await passwordFits(null, ''), false);
  assert.equal(await passwordFits(null, 'a long enough password'), false);
});

test('4 are hashed at once, 32 wait, and whoever comes then is told to come later', async () => {
  const tries = Array.from({ length: 40 }, () => hashPassword('a long enough password'));
  const outcomes = await Promise.allSettled(tries);
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  assert.equal(refused.length, 40 - 36);
  const [first] = refused as PromiseRejectedResult[];
  assert.deepEqual([first?.reason.problem.status, first?.reason.problem.retryAfter], [503, 2]);
});
