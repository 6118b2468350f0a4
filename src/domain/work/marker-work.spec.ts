import { exampleRow, noonOf } from '../chart/episode-record.example.ts';
import { exampleToday as today } from '../caseload/markers/marker.example.ts';
import { noEventDetail } from '../safety/safety-event.example.ts';
import { addDays } from '../time/plain-date.ts';
import { caseManagerId, therapistId, workOfKind } from './work.example.ts';

const crisis = {
  ...exampleRow('crisis', addDays(today, -1)),
  ...noEventDetail,
  kind: 'crisis-contact' as const,
  occurredAt: noonOf(addDays(today, -1)),
  occurredOn: addDays(today, -1),
  followUpDueAt: noonOf(today),
  followedUpAt: null,
  closedAt: null,
};

describe('work that open reasons ask for', () => {
  it('a follow-up of a crisis is a safety matter of the therapist, due with its clock', () => {
    const [item] = workOfKind('follow-up', { safetyEvents: [crisis] });
    expect(item).toEqual(
      jasmine.objectContaining({
        key: 'M02:crisis',
        rule: 'M02',
        isSafety: true,
        owner: 'therapist',
        ownerId: therapistId,
        dueOn: today,
        tab: 'safety',
        row: crisis.id,
      }),
    );
  });
  it('a home that is not safe is a contact of the case manager, without a clock', () => {
    const report = {
      ...exampleRow('home', today),
      on: today,
      situation: 'unstable' as const,
      safety: 'unsafe' as const,
      someoneUsing: null,
      planAcceptedOn: null,
    };
    const item = workOfKind('contact', { livingReports: [report] }).find(
      ({ rule }) => rule === 'M14',
    );
    expect([item?.owner, item?.ownerId, item?.dueOn, item?.isSafety]).toEqual([
      'case-manager',
      caseManagerId,
      null,
      false,
    ]);
  });
  it('a reason without a record is told apart by its day, and a handled one is left out', () => {
    const m08 = workOfKind('contact', {}).find(({ rule }) => rule === 'M08');
    expect(m08?.key).toBe(`M08:${m08?.since ?? ''}`);
    const handled = {
      ...exampleRow('handled', today),
      markerId: 'M08',
      on: today,
      how: 'outreach-done' as const,
      hiddenUntil: addDays(today, 3),
    };
    expect(
      workOfKind('contact', { handledReasons: [handled] }).some(({ rule }) => rule === 'M08'),
    ).toBeFalse();
  });
});
