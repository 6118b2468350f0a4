import { type Static, Type } from 'typebox';
import { handoverRoles } from '#domain/admission/handover';
import { tracks } from '#domain/chart/episode';
import { chartTabs, markerIds, tiers, type Severity } from '#domain/caseload/marker';
import { criterionIds } from '#domain/step-down/criterion';
import { readinessStatuses } from '#domain/step-down/readiness';
import { testOutcomes } from '#domain/substance-monitoring/interpreted-test';
import {
  Count,
  DraftOf,
  IdOfEpisode,
  IdOfPerson,
  IdOfRecord,
  IdOfSite,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
  Version,
  WallTime,
} from '#contract/scalars';

export const Marker = Shape({
  id: OneOf(markerIds),
  severity: Type.Unsafe<Severity>(Type.Integer({ minimum: 1, maximum: 3 })),
  text: Text(300),
  value: Text(300),
  threshold: Text(300),
  window: Text(200),
  n: Count,
  rows: Type.Array(IdOfRecord),
  since: PlainDate,
  dueAt: Nullable(Instant),
  nextStep: Text(120),
  tab: OneOf(chartTabs),
  hiddenUntil: Nullable(PlainDate),
});
export type Marker = Static<typeof Marker>;

const Share = Type.Number({ minimum: 0 });

export const CaseloadSummary = Shape({
  tier: OneOf(tiers),
  reasons: Type.Array(Marker),
  handled: Type.Array(Marker),
  attendance: Type.Array(
    Shape({
      week: PlainDate,
      attendedHours: Type.Number(),
      prescribedHours: Nullable(Type.Number()),
      rate: Nullable(Share),
    }),
  ),
  attendanceRate: Nullable(Share),
  tests: Type.Array(Shape({ on: PlainDate, outcome: OneOf(testOutcomes) })),
  phq9: Type.Array(Shape({ on: PlainDate, total: Count })),
  phq9Change: Nullable(Type.Integer()),
  readiness: Shape({
    status: OneOf(readinessStatuses),
    decidedBy: Type.Array(OneOf(criterionIds)),
    sentence: Text(500),
  }),
  phase: Nullable(Text(60)),
  episodeWeek: Type.Integer(),
  lastServiceOn: Nullable(PlainDate),
  nextAppointment: Type.Union([
    Shape({ on: PlainDate, at: WallTime, title: Text(120) }),
    Type.Null(),
  ]),
  planReviewDueOn: Nullable(PlainDate),
  authorizationEndsOn: Nullable(PlainDate),
  computedAt: Instant,
  nextChangeAt: Instant,
  configurationId: Text(60),
  configurationVersion: Version,
});
export type CaseloadSummary = Static<typeof CaseloadSummary>;

const OpenHandover = Shape({
  role: OneOf(handoverRoles),
  fromStaffId: Nullable(IdOfStaff),
  toStaffId: IdOfStaff,
  firstContactDueOn: PlainDate,
});

/** One person on a caseload, with everything the row shows. */
export const CaseloadRow = Shape({
  personId: IdOfPerson,
  episodeId: IdOfEpisode,
  siteId: IdOfSite,
  /** Given and family name, of 80 letters each. */
  name: Text(161),
  preferredName: Nullable(Text(120)),
  track: OneOf(tracks),
  therapistId: Nullable(IdOfStaff),
  caseManagerId: Nullable(IdOfStaff),
  admittedOn: PlainDate,
  plannedEndOn: Nullable(PlainDate),
  /** Hand-overs in which whoever takes over has had no contact yet. */
  handovers: Type.Array(OpenHandover),
  summary: CaseloadSummary,
});
export type CaseloadRow = Static<typeof CaseloadRow>;

export const Caseload = Shape({
  asOf: Instant,
  rows: Type.Array(CaseloadRow),
  /** Therapists and case managers named in the rows. */
  staff: Type.Array(Shape({ id: IdOfStaff, name: Text(120) })),
});
export type Caseload = Static<typeof Caseload>;

export const HandledReason = Shape({
  ...recorded,
  markerId: OneOf(markerIds),
  on: PlainDate,
  how: OneOf(['spoke-with-person', 'outreach-done', 'not-clinically-relevant', 'wrong-data']),
  hiddenUntil: PlainDate,
});
export type HandledReason = Static<typeof HandledReason>;
export const HandledReasonDraft = DraftOf(HandledReason);
export type HandledReasonDraft = Static<typeof HandledReasonDraft>;
