import type { Analyte } from './drug-test.ts';
import type { Panel } from './panel.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';

/** From which amount a panel calls an analyte positive, in the analyte's unit; null if not known. */
export const panelCutOff = (
  { stage, cutOffs }: Panel,
  analyte: Analyte,
  { analytes }: SubstanceMonitoringRules,
): number | null =>
  analytes[analyte][stage === 'screen' ? 'screenCutOff' : 'confirmCutOff'][cutOffs];
