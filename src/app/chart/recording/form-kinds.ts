import { modalityKinds } from '../../modalities/modality-kinds';
import { formEntry, type RecordingEntry, screenEntry } from '../../recording/recording-entry';

/**
 * Everything that can be recorded about the open chart, in the order of the `+ New` menu. Each form
 * is loaded when somebody opens it.
 */
export const formKinds: readonly RecordingEntry[] = [
  formEntry('sessions', 'Session', 'Sessions', () =>
    import('../../attendance/session-form').then((m) => m.sessionForm),
  ),
  formEntry('outreach-contacts', 'Outreach contact', 'Sessions', () =>
    import('../../attendance/outreach-form').then((m) => m.outreachForm),
  ),
  screenEntry('drug-tests', 'Test', 'Testing', () =>
    import('../../substance-monitoring/entry/test-entry').then((m) => m.TestEntryScreen),
  ),
  formEntry('test-orders', 'Test order', 'Testing', () =>
    import('../../substance-monitoring/test-order-form').then((m) => m.testOrderForm),
  ),
  formEntry('use-reports', 'Use they reported', 'Testing', () =>
    import('../../substance-monitoring/use-report-form').then((m) => m.useReportForm),
  ),
  formEntry('doses', 'Dose', 'Medication', () =>
    import('../../medication/dose-form').then((m) => m.doseForm),
  ),
  formEntry('medication-orders', 'Medication order', 'Medication', () =>
    import('../../medication/medication-order-form').then((m) => m.medicationOrderForm),
  ),
  formEntry('medication-offers', 'Offer of medication', 'Medication', () =>
    import('../../medication/medication-offer-form').then((m) => m.medicationOfferForm),
  ),
  formEntry('naloxone-records', 'Naloxone', 'Medication', () =>
    import('../../medication/naloxone-form').then((m) => m.naloxoneForm),
  ),
  formEntry('family-sessions', 'Family session', 'Family', () =>
    import('../../family/family-session-form').then((m) => m.familySessionForm),
  ),
  formEntry('family-supports', 'Supporter', 'Family', () =>
    import('../../family/family-support-form').then((m) => m.familySupportForm),
  ),
  formEntry('consents', 'Consent', 'Family', () =>
    import('../../consent/consent-form').then((m) => m.consentForm),
  ),
  formEntry('service-needs', 'Need', 'Services', () =>
    import('../../services/service-need-form').then((m) => m.serviceNeedForm),
  ),
  formEntry('service-referrals', 'Referral', 'Services', () =>
    import('../../services/service-referral-form').then((m) => m.serviceReferralForm),
  ),
  formEntry('service-barriers', 'Barrier', 'Services', () =>
    import('../../services/service-barrier-form').then((m) => m.serviceBarrierForm),
  ),
  formEntry('service-visits', 'Visit to a service', 'Services', () =>
    import('../../services/service-visit-form').then((m) => m.serviceVisitForm),
  ),
  formEntry('outcome-reports', 'Work and social outcomes', 'Services', () =>
    import('../../services/outcome-report-form').then((m) => m.outcomeReportForm),
  ),
  formEntry('living-reports', 'Home', 'Services', () =>
    import('../../step-down/home-and-support-forms').then((m) => m.livingReportForm),
  ),
  formEntry('support-reports', 'Recovery support', 'Services', () =>
    import('../../step-down/home-and-support-forms').then((m) => m.supportReportForm),
  ),
  ...modalityKinds,
  screenEntry('administrations', 'Measure', 'Measures', () =>
    import('../../measures/administration-screen').then((m) => m.AdministrationScreen),
  ),
  screenEntry('hand-overs', 'Hand over the tablet', 'Measures', () =>
    import('../../measures/hand-over-screen').then((m) => m.HandOverScreen),
  ),
  formEntry('safety-events', 'Event', 'Safety', () =>
    import('../../safety/safety-event-form').then((m) => m.safetyEventForm),
  ),
  formEntry(
    'suicide-risk-reviews',
    'Suicide risk review',
    'Safety',
    () => import('../../safety/suicide-risk-review-form').then((m) => m.suicideRiskReviewForm),
    { roles: ['therapist', 'supervisor'] },
  ),
  formEntry('safety-checks', 'Safety question', 'Safety', () =>
    import('../../safety/safety-forms').then((m) => m.safetyCheckForm),
  ),
  formEntry('safety-plans', 'Safety plan', 'Safety', () =>
    import('../../safety/safety-plan-form').then((m) => m.safetyPlanForm),
  ),
  formEntry('withdrawal-reports', 'Withdrawal report', 'Safety', () =>
    import('../../safety/safety-forms').then((m) => m.withdrawalReportForm),
  ),
  formEntry('circumstance-changes', 'Change in their life', 'Safety', () =>
    import('../../safety/safety-forms').then((m) => m.circumstanceForm),
  ),
  formEntry('safety-notices', 'Somebody was told', 'Safety', () =>
    import('../../safety/safety-forms').then((m) => m.safetyNoticeForm),
  ),
];
