import type { Medication } from '../medication/medication-order.ts';
import { analyteCatalog } from './analyte-catalog.ts';
import type { AnalyteFacts } from './analyte-facts.ts';
import type { Analyte } from './drug-test.ts';
import type { Panel } from './panel.ts';
import { shippedPanels } from './shipped-panels.ts';
import type { SpecimenField } from './specimen-range.ts';
import { type Prediction, shippedPredictions } from './prediction.ts';

/** Limits of 3.6.2; `Below` and `Above` exclude their number, `From` and `Through` include it. */
export interface ValidityLimits {
  /** Degrees Fahrenheit within four minutes. */
  readonly temperatureFrom: number;
  readonly temperatureThrough: number;
  /** mg/dL: acceptable from here on. */
  readonly creatinineFrom: number;
  /** mg/dL: below this it is no human urine, if the specific gravity agrees. */
  readonly creatinineSubstitutedBelow: number;
  readonly gravitySubstitutedThrough: number;
  readonly gravitySubstitutedFrom: number;
  readonly gravityDiluteBelow: number;
  readonly phFrom: number;
  readonly phBelow: number;
  readonly phAdulteratedBelow: number;
  readonly phAdulteratedFrom: number;
  /** Micrograms per mL. */
  readonly nitriteInvalidFrom: number;
  readonly nitriteAdulteratedFrom: number;
}

export interface SubstanceMonitoringRules {
  readonly analytes: Readonly<Record<Analyte, AnalyteFacts>>;
  readonly panels: readonly Panel[];
  readonly validity: ValidityLimits;
  readonly predictions: Readonly<Record<Medication, Prediction | null>>;
  /** Days that a dose or a new order needs before its absence can be unexpected. */
  readonly settleDays: number;
  /** Analytes whose positives do not count against the goals of testing (cannabis in some states). */
  readonly notGoalAnalytes: readonly Analyte[];
  /** With fewer tests given there is no percentage, only the dots. */
  readonly minimumTestsForShare: number;
  /** Planned tests in a week until the step-down decision. */
  readonly testsPerWeek: number;
  /** Days from one drawn test to the next, where the days of the program allow it. */
  readonly minimumTestGapDays: number;
  /** An order runs at most so long before somebody looks at it again. */
  readonly orderWeeksAtMost: number;
  /** The longest period that one report of use can be about. */
  readonly reportDaysAtMost: number;
  /** From and through; beyond it the writer is asked whether it is right. */
  readonly usualSpecimen: Readonly<Record<SpecimenField, readonly [from: number, through: number]>>;
}

/** Source: clinical-sources.md#specimen-validity, clinical-sources.md#drug-test-statistics */
export const defaultSubstanceMonitoringRules: SubstanceMonitoringRules = {
  analytes: analyteCatalog,
  panels: shippedPanels,
  validity: {
    temperatureFrom: 90,
    temperatureThrough: 100,
    creatinineFrom: 20,
    creatinineSubstitutedBelow: 2,
    gravitySubstitutedThrough: 1.001,
    gravitySubstitutedFrom: 1.02,
    gravityDiluteBelow: 1.003,
    phFrom: 4.5,
    phBelow: 9,
    phAdulteratedBelow: 4,
    phAdulteratedFrom: 11,
    nitriteInvalidFrom: 200,
    nitriteAdulteratedFrom: 500,
  },
  predictions: shippedPredictions,
  settleDays: 1,
  notGoalAnalytes: [],
  minimumTestsForShare: 3,
  testsPerWeek: 1,
  minimumTestGapDays: 2,
  orderWeeksAtMost: 13,
  reportDaysAtMost: 92,
  usualSpecimen: {
    temperature: [85, 105],
    creatinine: [5, 400],
    specificGravity: [1, 1.04],
    ph: [4, 9],
    nitrite: [0, 500],
  },
};
