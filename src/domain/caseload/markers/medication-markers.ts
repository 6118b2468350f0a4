import { dayText } from '../../chart/wording.ts';
import type { MedicationOrder } from '../../medication/medication-order.ts';
import { stoppedMedication } from '../../medication/stopped-medication.ts';
import { medicationGap } from './life-markers.ts';
import { gathered, type MarkerRule } from './marker-finding.ts';

const risks: Readonly<Record<MedicationOrder['purpose'], string>> = {
  moud: 'overdose risk',
  maud: 'risk of return to drinking, and of overdose with opioids',
  other: 'no known risk',
};

const isForOpioids = ({ purpose }: MedicationOrder): boolean => purpose === 'moud';

/** Medication for a substance use disorder that ended, until the risk was talked about. */
const medicationStopped: MarkerRule = ({ record, today, rules }) => {
  const stopped = stoppedMedication(record.medicationOrders, today, rules.medication);
  return gathered(
    stopped.map(({ id, name, purpose, endedOn }) => ({
      id,
      on: endedOn,
      text: `${name} stopped, ${dayText(endedOn)}: ${risks[purpose]}`,
    })),
    {
      id: 'M13',
      severity: stopped.some(isForOpioids) ? 1 : 2,
      threshold: 'any, until the risk is talked about or another medication runs',
      window: `${rules.medication.stopRiskDays} days`,
      nextStep: 'Call today: overdose risk, naloxone, another offer',
      tab: 'medication',
    },
    'medication',
  );
};

/** M13: medication for a substance use disorder past its due day, or stopped. */
export const medicationRisk: MarkerRule = (chart) => [
  ...medicationGap(chart),
  ...medicationStopped(chart),
];
