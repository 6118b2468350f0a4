import { plainDate } from '../time/plain-date.ts';
import type { CaseloadSummary } from './caseload-summary.ts';
import { defaultMarkerRules } from './marker-rules.ts';
import { compareByNeed, type NeedRow } from './need-order.ts';
import { caseloadViews, isInView } from './views.ts';

const reason = (since: string) => ({
  ...({ id: 'M10', severity: 3, text: '', value: '', threshold: '', window: '', n: 0 } as const),
  ...({ rows: [], dueAt: null, nextStep: '', tab: 'measures', hiddenUntil: null } as const),
  since: plainDate(since),
});
const row = (
  name: string,
  tier: CaseloadSummary['tier'],
  since: readonly string[] = [],
  nextOn: string | null = null,
  time = '09:00',
): NeedRow => ({
  name,
  summary: {
    tier,
    reasons: since.map(reason),
    nextAppointment: nextOn === null ? null : { on: plainDate(nextOn), at: time, title: '' },
  },
});

describe('order by need', () => {
  it('tier, more reasons, the longest standing one, the sooner appointment, name', () => {
    const wanted = [
      row('Safety', 'safety'),
      row('Two reasons', 'concern', ['2026-11-10', '2026-11-12']),
      row('Longest', 'concern', ['2026-11-01']),
      row('Shorter', 'concern', ['2026-11-10']),
      row('Morning', 'due', ['2026-11-10'], '2026-11-22', '09:00'),
      row('Evening', 'due', ['2026-11-10'], '2026-11-22', '17:30'),
      row('No appointment', 'due', ['2026-11-10']),
      row('Adeyemi', 'on-plan'),
      row('Brandt', 'on-plan'),
    ];
    for (let turn = 0; turn < wanted.length; turn += 1) {
      const shuffled = [...wanted.slice(turn).reverse(), ...wanted.slice(0, turn)];
      expect(shuffled.sort(compareByNeed).map(({ name }) => name)).toEqual(
        wanted.map(({ name }) => name),
      );
    }
  });
});

describe('views of a caseload', () => {
  const today = plainDate('2026-11-21');
  const person = (over: Partial<CaseloadSummary>) => ({
    tier: 'on-plan' as const,
    readiness: { status: 'on-course' as const, decidedBy: ['C1' as const], sentence: '' },
    lastServiceOn: plainDate('2026-11-20'),
    ...over,
  });
  const viewsOf = (over: Partial<CaseloadSummary>) =>
    caseloadViews.filter((view) => isInView(view, person(over), today, defaultMarkerRules));

  it('everyone is in everyone', () => {
    expect(viewsOf({})).toEqual(['everyone']);
  });
  it('needs me: anybody with an open reason', () => {
    expect(viewsOf({ tier: 'due' })).toEqual(['needs-me', 'everyone']);
  });
  it('step-down soon: ready, or only waiting for the second snapshot', () => {
    const readiness = { status: 'ready-for-review', decidedBy: ['G1'], sentence: '' } as const;
    expect(viewsOf({ readiness })).toContain('step-down-soon');
    const waiting = { status: 'on-course', decidedBy: [], sentence: '' } as const;
    expect(viewsOf({ readiness: waiting })).toContain('step-down-soon');
    const stalled = { status: 'stalled', decidedBy: [], sentence: '' } as const;
    expect(viewsOf({ readiness: stalled })).not.toContain('step-down-soon');
  });
  it('not seen: seven days without a service, or never', () => {
    expect(viewsOf({ lastServiceOn: plainDate('2026-11-15') })).not.toContain('not-seen');
    expect(viewsOf({ lastServiceOn: plainDate('2026-11-14') })).toContain('not-seen');
    expect(viewsOf({ lastServiceOn: null })).toContain('not-seen');
  });
});
