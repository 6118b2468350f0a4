import { formEntry, type RecordingEntry } from '../../recording/recording-entry';

/**
 * Everything that can be recorded about the open chart, in the order of the `+ New` menu. Each form
 * is loaded when somebody opens it.
 */
export const formKinds: readonly RecordingEntry[] = [
  formEntry('outreach-contacts', 'Outreach contact', 'Sessions', () =>
    import('../../attendance/outreach-form').then((m) => m.outreachForm),
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
];
