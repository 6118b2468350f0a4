import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#domain/time/instant';
import { randomOf } from './random.ts';
import { seededId } from './seeded-id.ts';

const draw = (seed: string): number[] => {
  const random = randomOf(seed);
  return Array.from({ length: 5 }, () => random.number());
};

test('the same seed draws the same numbers, another seed draws others', () => {
  assert.deepEqual(draw('1'), draw('1'));
  assert.notDeepEqual(draw('1'), draw('2'));
});

test('a fork does not depend on how much was drawn before it', () => {
  const drawn = randomOf('1');
  drawn.number();
  assert.equal(drawn.fork('a').number(), randomOf('1').fork('a').number());
});

test('numbers fill the unit interval evenly', () => {
  const random = randomOf('even');
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 100_000; n += 1) {
    const tenth = Math.floor(random.number() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) assert.ok(Math.abs(count - 10_000) < 400, String(count));
});

test('a seeded id has the form of UUIDv7 and sorts by its moment', () => {
  const random = randomOf('ids');
  const early = seededId<string>(random, instant('2026-01-01T00:00:00Z'));
  const late = seededId<string>(random, instant('2026-01-02T00:00:00Z'));
  assert.match(early, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(early < late);
});
