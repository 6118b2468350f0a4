import { type Static, Type } from 'typebox';
import { roles } from '#domain/access/role';
import { asamEditions, tracks } from '#domain/chart/episode';
import { Site } from '#contract/access';
import {
  IdOfProgram,
  IdOfSite,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  Shape,
  Text,
  TimeZone,
  Version,
} from '#contract/scalars';

const site = { name: Text(120), timeZone: TimeZone, crisisPhone: Nullable(Text(40)) } as const;
export const SiteDraft = Shape(site);
export type SiteDraft = Static<typeof SiteDraft>;

/** A site as its administrators keep it. */
export const ClinicSite = Shape({
  id: IdOfSite,
  version: Version,
  ...site,
  kind: Site.properties.kind,
});
export type ClinicSite = Static<typeof ClinicSite>;

export const ProgramPhase = Shape({
  name: Text(60),
  weeklyHours: Type.Number({ minimum: 0, maximum: 60 }),
  usualWeeks: Type.Integer({ minimum: 1, maximum: 104 }),
});
const program = {
  name: Text(120),
  edition: OneOf(asamEditions),
  levelCode: Text(12),
  weeklyHours: Type.Number({ minimum: 0, maximum: 60 }),
  tracks: Type.Array(OneOf(tracks), { maxItems: tracks.length, uniqueItems: true }),
  phases: Type.Array(ProgramPhase, { maxItems: 12 }),
  retiredOn: Nullable(PlainDate),
} as const;
export const ProgramDraft = Shape(program);
export type ProgramDraft = Static<typeof ProgramDraft>;
export const NewProgram = Shape({ siteId: IdOfSite, ...program });
export type NewProgram = Static<typeof NewProgram>;

export const Program = Shape({ id: IdOfProgram, siteId: IdOfSite, version: Version, ...program });
export type Program = Static<typeof Program>;

const staff = {
  name: Text(120),
  email: Text(254),
  role: OneOf(roles),
  credential: Nullable(Text(40)),
  standing: OneOf(['independent', 'associate']),
  siteIds: Type.Array(IdOfSite, { maxItems: 50, uniqueItems: true }),
} as const;
export const StaffDraft = Shape(staff);
export type StaffDraft = Static<typeof StaffDraft>;

/** Somebody of the staff as administrators see them. */
export const ClinicStaff = Shape({
  id: IdOfStaff,
  version: Version,
  ...staff,
  /** `invited`: has no password yet. */
  access: OneOf(['active', 'invited', 'deactivated']),
  /** Until when an invitation can be used; null without one. */
  invitedUntil: Nullable(Instant),
});
export type ClinicStaff = Static<typeof ClinicStaff>;

/** A one-time link, seen once: the token is the last part of its address. */
export const Invitation = Shape({ staff: ClinicStaff, token: Text(100), endsAt: Instant });
export type Invitation = Static<typeof Invitation>;

export const ClosureDraft = Shape({ closedOn: PlainDate, reason: Text(120) });
export type ClosureDraft = Static<typeof ClosureDraft>;
export const Closure = Shape({ siteId: IdOfSite, closedOn: PlainDate, reason: Text(120) });
export type Closure = Static<typeof Closure>;

/** What an administrator keeps, as of now. */
export const ClinicSetup = Shape({
  sites: Type.Array(ClinicSite),
  programs: Type.Array(Program),
  staff: Type.Array(ClinicStaff),
  closures: Type.Array(Closure),
});
export type ClinicSetup = Static<typeof ClinicSetup>;

/** What a one-time link is for; nothing is said of one that is used up or unknown. */
export const OneTimeLink = Shape({
  purpose: OneOf(['first-administrator', 'invitation']),
  name: Nullable(Text(120)),
  email: Nullable(Text(254)),
});
export type OneTimeLink = Static<typeof OneTimeLink>;
export const LinkToken = Shape({ token: Text(100) });

const Password = Text(1024);
export const FirstAdministrator = Shape({
  token: Text(100),
  name: Text(120),
  email: Text(254),
  password: Password,
});
export type FirstAdministrator = Static<typeof FirstAdministrator>;
export const InvitationAcceptance = Shape({ token: Text(100), password: Password });
export type InvitationAcceptance = Static<typeof InvitationAcceptance>;
