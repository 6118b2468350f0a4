import type { AnalyteResult } from '#contract/substance-monitoring';
import type { Substance } from '#domain/chart/episode';
import type { Medication } from '#domain/medication/medication-order';
import type { Analyte } from '#domain/substance-monitoring/drug-test';
import { defaultSubstanceMonitoringRules } from '#domain/substance-monitoring/substance-monitoring-rules';

/** What a test finds after use of a substance: the screened analyte first, with a usual amount. */
const foundAfterUse: Readonly<Record<Substance, readonly (readonly [Analyte, number])[]>> = {
  alcohol: [['ethyl-glucuronide', 1_400]],
  opioids: [['fentanyl', 18]],
  methamphetamine: [
    ['methamphetamine', 2_300],
    ['amphetamines', 900],
  ],
  cannabis: [['cannabinoids', 160]],
  cocaine: [['cocaine', 850]],
  benzodiazepines: [['benzodiazepines', 420]],
  other: [['mdma', 600]],
};

const foundByMedication: Partial<Record<Medication, readonly Analyte[]>> = {
  'buprenorphine-sl': ['buprenorphine'],
  'buprenorphine-xr-monthly': ['buprenorphine'],
  methadone: ['methadone'],
  'amphetamine-salts': ['amphetamines'],
};

const cup = defaultSubstanceMonitoringRules.panels.find(({ id }) => id === 'cup')?.analytes ?? [];

/** The cup, with the alcohol marker. */
export const panelAnalytes: readonly Analyte[] = [...cup, 'ethyl-glucuronide'];

export const analytesAfterUse = (substance: Substance): readonly Analyte[] =>
  foundAfterUse[substance].map(([analyte]) => analyte);

/** A usual confirmed amount in ng/mL. */
export const usualLevel = (substance: Substance, analyte: Analyte): number | null =>
  foundAfterUse[substance].find(([each]) => each === analyte)?.[1] ?? null;

/** Analytes that prescribed medication puts into a test. */
export const analytesOfMedications = (medications: readonly Medication[]): readonly Analyte[] =>
  medications.flatMap((medication) => foundByMedication[medication] ?? []);

/** A panel on which the given analytes were found and all others were not. */
export const panelWith = (
  found: readonly Analyte[],
  confirmation: (analyte: Analyte) => Pick<AnalyteResult, 'confirmation' | 'level'>,
): AnalyteResult[] =>
  panelAnalytes.map((analyte) =>
    found.includes(analyte)
      ? { analyte, screen: 'presumptive-positive', ...confirmation(analyte) }
      : { analyte, screen: 'negative', confirmation: null, level: null },
  );
