import { type Static, Type } from 'typebox';
import {
  analytes,
  confirmationResults,
  screenResults,
  testStates,
} from '#domain/substance-monitoring/drug-test';
import { Instant, Nullable, OneOf, PlainDate, recorded, Shape, Text } from '#contract/scalars';

const Amount = Type.Number({ minimum: 0, maximum: 10_000_000 });

export const AnalyteResult = Shape({
  analyte: OneOf(analytes),
  screen: OneOf(screenResults),
  confirmation: Nullable(OneOf(confirmationResults)),
  level: Nullable(Amount),
});
export type AnalyteResult = Static<typeof AnalyteResult>;

export const DrugTest = Shape({
  ...recorded,
  scheduledOn: PlainDate,
  reason: OneOf(['random', 'scheduled', 'for-cause']),
  state: OneOf(testStates),
  collectedOn: Nullable(PlainDate),
  resultedAt: Nullable(Instant),
  matrix: OneOf(['urine', 'oral-fluid', 'breath']),
  setting: OneOf(['point-of-care', 'laboratory']),
  collection: Nullable(OneOf(['observed', 'unobserved'])),
  temperatureCheck: Nullable(OneOf(['in-range', 'out-of-range'])),
  temperature: Nullable(Type.Number({ minimum: 32, maximum: 120 })),
  creatinine: Nullable(Type.Number({ minimum: 0, maximum: 1000 })),
  specificGravity: Nullable(Type.Number({ minimum: 0.9, maximum: 1.1 })),
  ph: Nullable(Type.Number({ minimum: 0, maximum: 14 })),
  nitrite: Nullable(Amount),
  analytes: Type.Array(AnalyteResult),
  discussedOn: Nullable(PlainDate),
});
export type DrugTest = Static<typeof DrugTest>;

/** One day of reported use (timeline follow-back). */
export const UseDay = Shape({ on: PlainDate, reported: Text(60) });
export type UseDay = Static<typeof UseDay>;
