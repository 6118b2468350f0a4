import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from './calendar.ts';
import type { PlannedVisit } from './files/visit.ts';
import { newParticipant, type Participant } from './participant.ts';
import { visitRows } from './visit-rows.ts';

const screened = newParticipant(11, '27');
const randomized: Participant = {
  ...screened,
  drugs: [{ arm: 'Methadone', randomizedOn: 5, firstDoseOn: null, lastDoseOn: null }],
};
const planned = (facts: Partial<PlannedVisit>): PlannedVisit => ({
  who: 11,
  visit: 'WK2',
  what: 'no visit',
  reasons: [],
  day: null,
  ...facts,
});

const rowsOf = (person: Participant, facts: Partial<PlannedVisit>) => {
  const rows = visitRows(person, planned(facts), 0);
  return typeof rows === 'string' ? assert.fail(rows) : rows;
};

const outcomes: readonly [Partial<PlannedVisit>, string, string | null][] = [
  [{ what: 'visit', day: 20 }, 'attended', null],
  [{ what: 'final', day: 20 }, 'attended', null],
  [{ what: null, day: 20 }, 'attended', null],
  [{ what: 'visit', day: 20, reasons: ['is_no_show'] }, 'attended', null],
  [{ what: 'MISSING' }, 'no-show', null],
  [{ what: 'MISSING', day: 20 }, 'no-show', null],
  [{ reasons: ['is_no_show'] }, 'no-show', null],
  [{ reasons: ['is_in_jail', 'is_no_show'] }, 'excused', 'legal'],
  [{ reasons: ['is_in_hospital'] }, 'excused', 'hospital'],
  [{ reasons: ['is_illness'] }, 'excused', 'illness'],
  [{ reasons: ['is_left_study'] }, 'no-show', 'other'],
  [{ reasons: ['is_window'] }, 'program-cancelled', 'other'],
];

for (const [facts, status, barrier] of outcomes)
  test(`a visit with ${JSON.stringify(facts)} is ${status}, reason ${barrier}`, () => {
    const { attendance } = rowsOf(randomized, facts);
    assert.deepEqual([attendance.status, attendance.barrier], [status, barrier]);
  });

const places: readonly [string, Participant, string, number][] = [
  ['week 2 of somebody randomized on day 5', randomized, 'WK2', 19],
  ['week 2 of somebody who did not start', screened, 'WK2', 14],
  ['end of treatment', randomized, 'EOT', 5 + 24 * 7],
  ['one month after', randomized, 'M1F', 5 + 28 * 7],
  ['three months after', randomized, 'M3F', 5 + 36 * 7],
];

for (const [situation, person, visit, day] of places)
  test(`a missed visit without a day is placed by its week: ${situation}`, () => {
    const { session } = rowsOf(person, { visit });
    assert.equal(session.heldOn, dateOf(11, day));
    assert.equal(session.title, `Visit ${visit} (no visit, day taken from the week)`);
  });

test('a visit never counts toward weekly hours', () => {
  const { session } = rowsOf(randomized, { what: 'visit', day: 20 });
  assert.deepEqual([session.kind, session.plannedMinutes], ['medical', 1]);
});

test('a visit that nothing places is refused with the reason', () => {
  const unplaced = visitRows(randomized, planned({ visit: 'P1Unsc' }), 0);
  assert.equal(unplaced, 'has no day, and "P1Unsc" tells no week');
  const kept = visitRows(randomized, planned({ what: 'visit' }), 0);
  assert.equal(kept, 'has no day and is not said to be missed');
});
