import { exampleAdmission, exampleRecord } from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { StaffId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { endFaults } from './end-of-care.ts';
import {
  firstContactDueOn,
  type Handover,
  type HandoverDraft,
  handoverFaults,
  openHandovers,
} from './handover.ts';

const today = plainDate('2026-11-20');
const later = addDays(today, 1);
const admittedOn = addDays(today, -7);
const fieldsOf = (faults: readonly { readonly field: string }[]) =>
  faults.map(({ field }) => field);

describe('the end of care', () => {
  const open = { admittedOn, endedOn: null };
  const end = { endedOn: today, endReason: 'completed', endNote: null } as const;

  it('is within the episode, once, and says what another reason is', () => {
    expect(endFaults(end, open, today)).toEqual([]);
    expect(fieldsOf(endFaults(end, { ...open, endedOn: today }, today))).toEqual(['endedOn']);
    expect(fieldsOf(endFaults({ ...end, endedOn: later }, open, today))).toEqual(['endedOn']);
    const before = { ...end, endedOn: addDays(admittedOn, -1) };
    expect(fieldsOf(endFaults(before, open, today))).toEqual(['endedOn']);
    const other = { ...end, endReason: 'other' } as const;
    expect(fieldsOf(endFaults(other, open, today))).toEqual(['endNote']);
    expect(fieldsOf(endFaults({ ...other, endNote: ' ' }, open, today))).toEqual(['endNote']);
    expect(endFaults({ ...other, endNote: 'Moved away' }, open, today)).toEqual([]);
  });
});

describe('a hand-over', () => {
  const priya = 'priya' as StaffId;
  const on = addDays(exampleAdmission, 10);
  const recording = {
    record: exampleRecord(),
    today,
    now: instant('2026-11-20T15:00:00Z'),
    by: priya,
    rules: defaultRuleSet,
    before: null,
  };
  const handover: HandoverDraft = {
    role: 'therapist',
    toStaffId: priya,
    on,
    note: 'Prefers mornings',
    firstContactDueOn: firstContactDueOn(on, defaultRuleSet),
    firstContactOn: null,
  };

  it('asks for a first contact within the days of the rules', () => {
    expect(handover.firstContactDueOn).toBe(addDays(on, 7));
    expect(handoverFaults(handover, recording)).toEqual([]);
  });

  it('is to somebody else, with a note and days in order', () => {
    const record = exampleRecord({ episode: { ...exampleRecord().episode, therapistId: priya } });
    const day = addDays(on, -1);
    const wrong = { ...handover, note: ' ', firstContactDueOn: day, firstContactOn: day };
    expect(fieldsOf(handoverFaults(wrong, { ...recording, record }))).toEqual([
      'note',
      'toStaffId',
      'firstContactDueOn',
      'firstContactOn',
    ]);
    const manager = { ...handover, role: 'case-manager' } as const;
    expect(handoverFaults(manager, { ...recording, record })).toEqual([]);
    expect(handoverFaults({ ...handover, firstContactOn: on }, recording)).toEqual([]);
  });

  it('is open until the first contact', () => {
    const row = { ...handover, ...recordedRow, fromStaffId: null } as Handover;
    expect(openHandovers([row, { ...row, firstContactOn: on }])).toEqual([row]);
  });
});

const recordedRow = {
  id: 'h',
  recordedAt: instant('2026-11-20T15:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};
