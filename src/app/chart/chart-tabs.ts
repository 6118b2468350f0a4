import { type ChartTab, chartTabs } from '#domain/caseload/marker';

/** Tabs of a chart in their order on screen; a tab's word is also its page title. */
export const tabWords: Record<ChartTab | 'consents' | 'admission', string> = {
  summary: 'Summary',
  plan: 'Plan',
  'step-down': 'Step-down',
  sessions: 'Sessions',
  testing: 'Testing',
  medication: 'Medication',
  measures: 'Measures',
  family: 'Family',
  services: 'Services',
  notes: 'Notes',
  safety: 'Safety',
  authorizations: 'Authorizations',
  consents: 'Consents',
  admission: 'Admission',
};

export const pageTabs = [...chartTabs, 'consents', 'admission'] as const;
