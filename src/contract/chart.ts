import { type Static, Type } from 'typebox';
import { diagnosisSeverities, referralSources } from '#domain/admission/episode-facts';
import {
  admissionSources,
  asamEditions,
  endReasons,
  substances,
  tracks,
  useGoals,
} from '#domain/chart/episode';
import { Site, StaffMember } from '#contract/access';
import { OutreachContact, ProgramClosure, SessionAttendance } from '#contract/attendance';
import { careLists } from '#contract/care-lists';
import { Handover } from '#contract/handover';
import { CopingAheadPlan, RelapsePreventionPlan, SkillRecord } from '#contract/modalities';
import { modalityLists } from '#contract/modality-lists';
import {
  IdOfEpisode,
  IdOfPerson,
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

export const Person = Shape({
  id: IdOfPerson,
  siteId: IdOfSite,
  version: Version,
  code: Text(40),
  familyName: Text(80),
  givenName: Text(80),
  preferredName: Nullable(Text(80)),
  pronouns: Nullable(Text(40)),
  bornOn: Nullable(PlainDate),
  /** Known where only the year is (research data). */
  bornInYear: Nullable(Type.Integer({ minimum: 1900, maximum: 2100 })),
  sex: Nullable(OneOf(['female', 'male', 'other'])),
  raceEthnicity: Nullable(Text(80)),
  employment: Nullable(Text(60)),
  coverage: Nullable(Text(60)),
  allergies: Nullable(Text(200)),
  phone: Nullable(Text(40)),
  /** How staff may reach the person without giving the program away. */
  contactRule: Nullable(Text(200)),
  /** Whom to call in an emergency. */
  emergencyName: Nullable(Text(120)),
  emergencyRelation: Nullable(Text(60)),
  emergencyPhone: Nullable(Text(40)),
});
export type Person = Static<typeof Person>;

export const SubstanceGoal = Shape({
  substance: OneOf(substances),
  role: OneOf(['primary', 'secondary']),
  severity: Nullable(OneOf(['mild', 'moderate', 'severe'])),
  goal: OneOf(useGoals),
  targetDays: Type.Integer({ minimum: 0, maximum: 30 }),
  baselineDays: Nullable(Type.Integer({ minimum: 0, maximum: 30 })),
});
export const LevelOfCareStay = Shape({
  edition: OneOf(asamEditions),
  code: Text(12),
  startedOn: PlainDate,
  endedOn: Nullable(PlainDate),
});
export const Phase = Shape({
  name: Text(60),
  startedOn: PlainDate,
  endedOn: Nullable(PlainDate),
  weeklyHours: Type.Number({ minimum: 0, maximum: 60 }),
});
export const Diagnosis = Shape({
  icd10: Text(12),
  label: Text(200),
  severity: Nullable(OneOf(diagnosisSeverities)),
  coOccurring: OneOf(['yes', 'no']),
});

export const Episode = Shape({
  id: IdOfEpisode,
  personId: IdOfPerson,
  version: Version,
  admittedOn: PlainDate,
  plannedEndOn: Nullable(PlainDate),
  endedOn: Nullable(PlainDate),
  endReason: Nullable(OneOf(endReasons)),
  /** Why, in the words of the program or of the rule that decided it. */
  endNote: Nullable(Text(500)),
  admissionSource: OneOf(admissionSources),
  referralSource: Nullable(OneOf(referralSources)),
  programId: Nullable(IdOfProgram),
  /** Summary of the earlier level of care: received, missing, or none to expect. */
  priorSummary: OneOf(['received', 'missing', 'not-expected']),
  track: OneOf(tracks),
  therapistId: Nullable(IdOfStaff),
  caseManagerId: Nullable(IdOfStaff),
  strengths: Nullable(Text(500)),
  personGoal: Nullable(Text(500)),
});
export type Episode = Static<typeof Episode>;

/** Another episode of the same person, for the switch between them. */
export const EpisodeHead = Shape({
  id: IdOfEpisode,
  admittedOn: PlainDate,
  endedOn: Nullable(PlainDate),
  endReason: Nullable(OneOf(endReasons)),
});

/** A person with every episode that the reader may see, for addresses that name the person alone. */
export const PersonEpisodes = Shape({ person: Person, episodes: Type.Array(EpisodeHead) });
export type PersonEpisodes = Static<typeof PersonEpisodes>;

/** The whole chart as of one moment: one request opens it. Its records satisfy `EpisodeRecord`. */
export const Chart = Shape({
  asOf: Instant,
  today: PlainDate,
  /** When this reader last had this chart open; null the first time. */
  lastSeenAt: Nullable(Instant),
  person: Person,
  site: Site,
  team: Type.Array(StaffMember),
  otherEpisodes: Type.Array(EpisodeHead),
  diagnoses: Type.Array(Diagnosis),
  episode: Episode,
  timeZone: TimeZone,
  levels: Type.Array(LevelOfCareStay),
  phases: Type.Array(Phase),
  substanceGoals: Type.Array(SubstanceGoal),
  handovers: Type.Array(Handover),
  withdrawalHistory: Nullable(OneOf(['yes', 'no'])),
  attendance: Type.Array(SessionAttendance),
  closures: Type.Array(ProgramClosure),
  outreach: Type.Array(OutreachContact),
  skills: Type.Array(SkillRecord),
  copingAheadPlans: Type.Array(CopingAheadPlan),
  relapsePreventionPlans: Type.Array(RelapsePreventionPlan),
  ...modalityLists,
  ...careLists,
});
export type Chart = Static<typeof Chart>;
