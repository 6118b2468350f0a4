import type {
  CircumstanceChange,
  SafetyCheck,
  SafetyEvent,
  SafetyNotice,
  SafetyPlan,
  SuicideAlert,
  SuicideRiskReview,
  WithdrawalObservation,
  WithdrawalReport,
} from '#contract/safety';
import type { InstrumentId } from '#domain/measures/administration';
import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import type { SafetyAction } from '#domain/safety/safety-event';
import type { Instant } from '#domain/time/instant';

interface Owned {
  personId: PersonId;
  episodeId: EpisodeId | null;
}
type Clinical<Row, Lists extends keyof Row = never> = Omit<Row, Lists> & Owned;

/** Alerts, crises and plans for safety, and the tablet in a person's hands that may raise them. */
export interface SafetyTables {
  withdrawalReports: WithdrawalReport & Owned;
  handOvers: {
    id: RecordId;
    personId: PersonId;
    episodeId: EpisodeId;
    staffId: StaffId;
    startedAt: Instant;
    /** An answer needs a staff member; null while none does. */
    stoppedAt: Instant | null;
    endedAt: Instant | null;
  };
  handOverForms: {
    handOverId: RecordId;
    position: number;
    instrument: InstrumentId;
    /** The row that came of it; null while it is being answered. */
    administrationId: RecordId | null;
  };
  handOverAnswers: {
    handOverId: RecordId;
    instrument: InstrumentId;
    item: number;
    answer: number | null;
  };
  safetyEvents: Clinical<SafetyEvent, 'actions'>;
  safetyEventActions: { eventId: RecordId; position: number; action: SafetyAction };
  suicideAlerts: Clinical<SuicideAlert, 'items'>;
  suicideAlertItems: { alertId: RecordId; position: number; item: number };
  safetyNotices: Clinical<SafetyNotice>;
  withdrawalObservations: Clinical<WithdrawalObservation>;
  suicideRiskReviews: Clinical<SuicideRiskReview>;
  safetyChecks: Clinical<SafetyCheck>;
  safetyPlans: Clinical<SafetyPlan>;
  circumstanceChanges: Clinical<CircumstanceChange>;
}
