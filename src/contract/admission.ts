import { type Static, Type } from 'typebox';
import { diagnosisSeverities, referralSources } from '#domain/admission/episode-facts';
import { admissionSources, endReasons, tracks } from '#domain/chart/episode';
import { livingSituations } from '#domain/step-down/step-down-record';
import { StaffMember } from '#contract/access';
import { LevelOfCareStay, Phase, SubstanceGoal } from '#contract/chart';
import { Program } from '#contract/clinic';
import {
  IdOfEpisode,
  IdOfPerson,
  IdOfProgram,
  IdOfSite,
  IdOfStaff,
  Nullable,
  OneOf,
  PlainDate,
  Shape,
  Text,
  TimeZone,
  Version,
} from '#contract/scalars';

const yesOrNo = OneOf(['yes', 'no']);

/** Who somebody is and how to reach them. */
export const PersonFacts = Shape({
  familyName: Text(80),
  givenName: Text(80),
  preferredName: Nullable(Text(80)),
  pronouns: Nullable(Text(40)),
  bornOn: Nullable(PlainDate),
  phone: Nullable(Text(40)),
  contactRule: Nullable(Text(200)),
  emergencyName: Nullable(Text(120)),
  emergencyRelation: Nullable(Text(60)),
  emergencyPhone: Nullable(Text(40)),
  coverage: Nullable(Text(60)),
  allergies: Nullable(Text(200)),
});
export type PersonFacts = Static<typeof PersonFacts>;

export const DiagnosisDraft = Shape({
  icd10: Text(12),
  label: Text(200),
  severity: Nullable(OneOf(diagnosisSeverities)),
  coOccurring: yesOrNo,
});

/** What describes an episode as a whole. */
export const EpisodeFacts = Shape({
  admittedOn: PlainDate,
  plannedEndOn: Nullable(PlainDate),
  admissionSource: OneOf(admissionSources),
  referralSource: Nullable(OneOf(referralSources)),
  priorSummary: OneOf(['received', 'missing', 'not-expected']),
  programId: Nullable(IdOfProgram),
  track: OneOf(tracks),
  strengths: Nullable(Text(500)),
  personGoal: Nullable(Text(500)),
  withdrawalHistory: Nullable(yesOrNo),
  diagnoses: Type.Array(DiagnosisDraft, { maxItems: 20 }),
  substanceGoals: Type.Array(SubstanceGoal, { maxItems: 10 }),
  levels: Type.Array(LevelOfCareStay, { maxItems: 20 }),
  phases: Type.Array(Phase, { maxItems: 20 }),
});
export type EpisodeFacts = Static<typeof EpisodeFacts>;

/** The facts of an episode with their version, to correct them. */
export const EpisodeFactsRow = Shape({ version: Version, facts: EpisodeFacts });
export type EpisodeFactsRow = Static<typeof EpisodeFactsRow>;

export const SignedConsent = Shape({
  recipient: Text(200),
  purpose: Text(500),
  scope: Text(500),
  signedOn: PlainDate,
  endsOn: Nullable(PlainDate),
});

const Home = Shape({
  situation: OneOf(livingSituations),
  safety: OneOf(['safe', 'unsafe']),
  someoneUsing: Nullable(yesOrNo),
});

export const AdmissionDraft = Shape({
  personId: Nullable(IdOfPerson),
  person: Type.Union([PersonFacts, Type.Null()]),
  differentFrom: Type.Array(IdOfPerson, { maxItems: 50 }),
  siteId: IdOfSite,
  episode: EpisodeFacts,
  home: Type.Union([Home, Type.Null()]),
  consents: Type.Array(SignedConsent, { maxItems: 10 }),
  therapistId: Nullable(IdOfStaff),
  caseManagerId: Nullable(IdOfStaff),
});
export type AdmissionDraft = Static<typeof AdmissionDraft>;

export const Admitted = Shape({
  personId: IdOfPerson,
  episodeId: IdOfEpisode,
  /** Whether the one who admitted may open the chart. */
  chart: OneOf(['in-reach', 'out-of-reach']),
});
export type Admitted = Static<typeof Admitted>;

export const Identity = Shape({
  siteId: IdOfSite,
  familyName: Type.String({ maxLength: 80 }),
  givenName: Type.String({ maxLength: 80 }),
  preferredName: Nullable(Text(80)),
  bornOn: Nullable(PlainDate),
});
export type Identity = Static<typeof Identity>;

/** Somebody known at the asker's sites; no more of them than tells people apart. */
export const PossibleDuplicate = Shape({
  personId: IdOfPerson,
  code: Text(40),
  familyName: Text(80),
  givenName: Text(80),
  preferredName: Nullable(Text(80)),
  bornOn: Nullable(PlainDate),
  siteName: Text(120),
  /** `in-care`: an episode is open, so that a second one cannot begin. */
  care: OneOf(['in-care', 'ended', 'never']),
  endedOn: Nullable(PlainDate),
});
export type PossibleDuplicate = Static<typeof PossibleDuplicate>;
export const PossibleDuplicates = Shape({ people: Type.Array(PossibleDuplicate) });
export type PossibleDuplicates = Static<typeof PossibleDuplicates>;

/** What an admission chooses from, at the asker's sites. */
export const AdmissionChoices = Shape({
  sites: Type.Array(Shape({ id: IdOfSite, name: Text(120), timeZone: TimeZone, today: PlainDate })),
  programs: Type.Array(Program),
  staff: Type.Array(Shape({ ...StaffMember.properties, siteIds: Type.Array(IdOfSite) })),
});
export type AdmissionChoices = Static<typeof AdmissionChoices>;

export const EndOfCare = Shape({
  endedOn: PlainDate,
  endReason: OneOf(endReasons),
  endNote: Nullable(Text(500)),
});
export type EndOfCare = Static<typeof EndOfCare>;
