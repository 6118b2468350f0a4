import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfCourse, plannedWeeksOf } from './end-of-course.ts';
import type { ReasonFlag } from './files/visit.ts';
import { type Content, type MissedVisit, newParticipant, type Participant } from './participant.ts';

const STARTED_ON = 10;
const WEEKS = 24;
const PLANNED_END = STARTED_ON + 168;

const person = (lastContactOn: number | null, missedVisits: readonly MissedVisit[] = []) =>
  Object.assign(newParticipant(11, '27'), { lastContactOn, missedVisits: [...missedVisits] });
const missed = (day: number, ...reasons: ReasonFlag[]): MissedVisit => ({ day, reasons });

const endings: readonly [string, Participant, string, number][] = [
  ['last contact on the planned end', person(PLANNED_END), 'completed', PLANNED_END],
  ['two weeks before it', person(PLANNED_END - 14), 'completed', PLANNED_END],
  ['a day earlier', person(PLANNED_END - 15), 'left-before-planned', PLANNED_END - 15],
  ['long after it', person(PLANNED_END + 900), 'completed', PLANNED_END],
  ['no contact at all', person(null), 'left-before-planned', STARTED_ON],
  ['contact only before the start', person(3), 'left-before-planned', STARTED_ON],
  ['in jail since', person(50, [missed(52, 'is_in_jail')]), 'incarcerated', 50],
  ['died since', person(50, [missed(60, 'is_dead')]), 'died', 50],
  ['moved since', person(50, [missed(50, 'is_moved')]), 'other', 50],
  ['left since', person(50, [missed(52, 'is_left_study')]), 'left-before-planned', 50],
  ['in jail earlier, then back', person(50, [missed(40, 'is_in_jail')]), 'left-before-planned', 50],
  [
    'the last reason counts',
    person(50, [missed(70, 'is_moved'), missed(52, 'is_in_jail'), missed(80)]),
    'other',
    50,
  ],
  [
    'a reason that does not end a course',
    person(50, [missed(52, 'is_illness')]),
    'left-before-planned',
    50,
  ],
];

for (const [situation, who, reason, endedOn] of endings)
  test(`a course with ${situation} ended as ${reason} on study day ${endedOn}`, () => {
    const end = endOfCourse(who, STARTED_ON, WEEKS);
    assert.deepEqual([end.reason, end.endedOn, end.plannedEndOn], [reason, endedOn, PLANNED_END]);
    assert.ok(end.note.startsWith('Rule of the import: '));
    assert.ok(end.note.length <= 500);
  });

test('the planned length follows trial, arm and number of randomizations', () => {
  const plannedWeeks = new Map([
    ['30/Outpatient BUP + SMM/1', 12],
    ['30/Outpatient BUP + EMM/2', 24],
    ['27/Methadone/1', 24],
  ]);
  const content: Content = {
    people: new Map(),
    panels: { '27': new Set(), '30': new Set(), '51': new Set() },
    plannedWeeks,
  };
  const drug = { randomizedOn: 0, firstDoseOn: null, lastDoseOn: null };
  const phase1 = { ...drug, arm: 'Outpatient BUP + SMM' } as const;
  const phase2 = { ...drug, arm: 'Outpatient BUP + EMM', randomizedOn: 40 } as const;
  const weeks = (trial: Participant['trial'], drugs: Participant['drugs']) =>
    plannedWeeksOf({ ...newParticipant(1, trial), drugs }, content);
  assert.equal(weeks('30', [phase1]), 12);
  assert.equal(weeks('30', [phase1, phase2]), 36);
  assert.equal(weeks('27', [{ ...drug, arm: 'Methadone' }]), 24);
  assert.equal(weeks('51', [phase1]), null, 'not in the file of lengths');
});
