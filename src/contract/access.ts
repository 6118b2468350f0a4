import { type Static, Type } from 'typebox';
import { roles } from '#domain/access/role';
import {
  AsTyped,
  IdOfSite,
  IdOfStaff,
  Instant,
  OneOf,
  PlainDate,
  Shape,
  Text,
  TimeZone,
} from '#contract/scalars';

export const Credentials = Shape({ email: Text(254), password: AsTyped(1024) });
export type Credentials = Static<typeof Credentials>;

export const Site = Shape({
  id: IdOfSite,
  name: Text(120),
  timeZone: TimeZone,
  /** `synthetic`: made-up people; `research`: public-use trial data with made-up dates. */
  kind: OneOf(['clinic', 'synthetic', 'research']),
  /** Said on every page that shows the site; null for a clinic's own. */
  notice: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 500 }),
  /** Reaches the clinic in a crisis, day and night; null where it has entered none. */
  crisisPhone: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 40 }),
});
export type Site = Static<typeof Site>;

export const StaffMember = Shape({
  id: IdOfStaff,
  name: Text(120),
  credential: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 40 }),
  role: OneOf(roles),
  /** Associates work under a supervisor who co-signs their notes. */
  standing: OneOf(['independent', 'associate']),
});
export type StaffMember = Static<typeof StaffMember>;

/** Who is signed in, and which day it is at the clinic. */
export const Session = Shape({
  staff: StaffMember,
  sites: Type.Array(Site),
  today: PlainDate,
  now: Instant,
  timeZone: TimeZone,
  /** `standing`: a demonstration clinic whose day does not move. */
  clock: OneOf(['real', 'standing']),
  expiresAt: Instant,
});
export type Session = Static<typeof Session>;

/** What the sign-in page may know before anybody has signed in. */
export const Clinic = Shape({
  name: Text(120),
  kind: OneOf(['clinic', 'demonstration']),
  today: PlainDate,
});
export type Clinic = Static<typeof Clinic>;

export const Health = Shape({ status: OneOf(['ok']), version: Text(40) });
