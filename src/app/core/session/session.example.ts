import type { Session } from '#contract/access';
import type { Role } from '#domain/access/role';
import type { SiteId, StaffId } from '#domain/ids';
import { instant, type TimeZone } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';

const zone = 'America/New_York' as TimeZone;

/** Dana Reyes at work on the morning of Friday, November 20, 2026. */
export const sessionOf = (role: Role): Session => ({
  staff: {
    id: 'dana' as StaffId,
    name: 'Dana Reyes',
    credential: 'LCSW',
    role,
    standing: 'independent',
  },
  sites: [
    {
      id: 'riverside' as SiteId,
      name: 'Riverside',
      timeZone: zone,
      kind: 'synthetic',
      notice: 'Synthetic data',
      crisisPhone: null,
    },
    {
      id: 'trial' as SiteId,
      name: 'Trial',
      timeZone: zone,
      kind: 'research',
      notice: 'Public-use research data with made-up dates',
      crisisPhone: null,
    },
  ],
  today: plainDate('2026-11-20'),
  now: instant('2026-11-20T14:42:00Z'),
  timeZone: zone,
  clock: 'standing',
  expiresAt: instant('2026-11-20T22:42:00Z'),
});
