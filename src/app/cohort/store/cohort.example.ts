import type { Cohort } from '#contract/cohort';
import type { SiteId, StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';

export const cohort: Cohort = {
  asOf: instant('2026-11-20T14:42:00Z'),
  siteId: 'riverside' as SiteId,
  episodes: 212,
  open: 58,
  lostToContact: 41,
  died: 2,
  survival: [
    { week: 0, atRisk: 212, ended: 6, censored: 0, survival: 0.97, lower: 0.95, upper: 0.99 },
    { week: 11, atRisk: 129, ended: 5, censored: 3, survival: 0.69, lower: 0.62, upper: 0.75 },
    { week: 12, atRisk: 1, ended: 1, censored: 0, survival: 0, lower: null, upper: null },
  ],
  tests: [
    {
      week: 1,
      due: 100,
      collected: 90,
      negative: 45,
      negativeShare: 0.5,
      lowest: 0.45,
      highest: 0.55,
    },
    {
      week: 2,
      due: 20,
      collected: 4,
      negative: 4,
      negativeShare: null,
      lowest: 0.2,
      highest: 1,
    },
  ],
  endings: [{ reason: 'completed', episodes: 80, share: 0.52, lower: 0.44, upper: 0.6 }],
  loads: [
    { therapistId: 'dana' as StaffId, name: 'Dana Reyes', open: 12, safety: 1, concern: 3, due: 3 },
    { therapistId: 'bo' as StaffId, name: 'Bo Lind', open: 9, safety: 0, concern: 2, due: 1 },
  ],
  endingRule: 'As recorded at the end of each episode.',
  testingRule: 'Every scheduled test that was not excused.',
};
