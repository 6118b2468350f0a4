import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekday } from '#domain/time/plain-date';
import { dateOf, dayZeroOf } from './calendar.ts';
import { stableId } from './stable-id.ts';

test('day 0 is staggered over 52 weeks of 2015 by the person’s number', () => {
  assert.equal(dayZeroOf(1), '2015-01-06');
  assert.equal(dayZeroOf(73), '2015-01-02', '365 days later falls on the second day again');
  const days = Array.from({ length: 364 }, (_, who) => dayZeroOf(who));
  assert.equal(new Set(days).size, 364);
  assert.equal(days.filter((day) => weekday(day) === 1).length, 52);
});

test('study days count from it, before and after', () => {
  assert.equal(dateOf(1, -6), '2014-12-31');
  assert.equal(dateOf(1, 366), '2016-01-07');
});

test('an id follows from its key and has the form of UUIDv7', () => {
  const id = stableId<string>('specimen/11/42', dayZeroOf(11));
  assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(id, stableId<string>('specimen/11/42', dayZeroOf(11)));
  assert.notEqual(id, stableId<string>('specimen/11/43', dayZeroOf(11)));
});
