import { exampleRow } from '../chart/episode-record.example.ts';
import { exampleToday as today } from '../caseload/markers/marker.example.ts';
import { addDays } from '../time/plain-date.ts';
import { compareWork } from './work-of.ts';
import type { StaffId } from '../ids.ts';
import { workOfKind } from './work.example.ts';

describe('hand-overs', () => {
  it('are the work of whoever takes over, until the first contact', () => {
    const handover = {
      ...exampleRow('handover', today),
      role: 'case-manager' as const,
      fromStaffId: null,
      toStaffId: 'new' as StaffId,
      on: today,
      note: '',
      firstContactDueOn: addDays(today, 3),
      firstContactOn: null,
    };
    const [item] = workOfKind('hand-over', { handovers: [handover] });
    expect([item?.what, item?.ownerId, item?.dueOn]).toEqual([
      'First contact as new case manager, handed over Oct 5',
      handover.toStaffId,
      handover.firstContactDueOn,
    ]);
    expect(
      workOfKind('hand-over', { handovers: [{ ...handover, firstContactOn: today }] }),
    ).toEqual([]);
  });
});

describe('order of work', () => {
  it('the oldest first, then the sooner due, then the key', () => {
    const item = (since: typeof today, dueOn: typeof today | null, key: string) => ({
      since,
      dueOn,
      key,
    });
    const [first, second, third, last] = [
      item(addDays(today, -1), null, 'z'),
      item(today, today, 'a'),
      item(today, today, 'b'),
      item(today, null, 'a'),
    ] as const;
    expect([last, third, second, first].toSorted(compareWork)).toEqual([
      first,
      second,
      third,
      last,
    ]);
    expect(compareWork(first, first)).toBe(0);
  });
});
