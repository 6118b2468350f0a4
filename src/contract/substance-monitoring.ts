import { type Static, Type } from 'typebox';
import {
  analytes,
  confirmationResults,
  matrices,
  screenResults,
  testReasons,
  testStates,
} from '#domain/substance-monitoring/drug-test';
import { type SpecimenField, specimenRanges } from '#domain/substance-monitoring/specimen-range';
import { testPatterns, testWeekdays } from '#domain/substance-monitoring/test-order';
import {
  DraftOf,
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
  WallTime,
} from '#contract/scalars';

const Amount = Type.Number({ minimum: 0, maximum: 10_000_000 });
const Typed = (field: SpecimenField) => {
  const { min: minimum, max: maximum } = specimenRanges[field];
  return Nullable(Type.Number({ minimum, maximum }));
};

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
  reason: OneOf(testReasons),
  state: OneOf(testStates),
  collectedOn: Nullable(PlainDate),
  resultedAt: Nullable(Instant),
  matrix: OneOf(matrices),
  setting: OneOf(['point-of-care', 'laboratory']),
  collection: Nullable(OneOf(['observed', 'unobserved'])),
  temperatureCheck: Nullable(OneOf(['in-range', 'out-of-range'])),
  temperature: Typed('temperature'),
  creatinine: Typed('creatinine'),
  specificGravity: Typed('specificGravity'),
  ph: Typed('ph'),
  nitrite: Typed('nitrite'),
  analytes: Type.Array(AnalyteResult, { maxItems: 2 * analytes.length }),
  discussedOn: Nullable(PlainDate),
  panelId: Nullable(Text(40)),
  testOrderId: Nullable(IdOfRecord),
  collectedTime: Nullable(WallTime),
  collector: Nullable(Text(120)),
  laboratory: Nullable(Text(120)),
  orderNumber: Nullable(Text(40)),
  notCollectedReason: Nullable(Text(500)),
  discussedBy: Nullable(IdOfStaff),
  discussionNote: Nullable(Text(1000)),
});
export type DrugTest = Static<typeof DrugTest>;
export const DrugTestDraft = DraftOf(DrugTest, 'resultedAt', 'testOrderId', 'discussedBy');
export type DrugTestDraft = Static<typeof DrugTestDraft>;

export const TestOrder = Shape({
  ...recorded,
  panelId: Text(40),
  matrix: OneOf(matrices),
  pattern: OneOf(testPatterns),
  testsPerWeek: Type.Integer({ minimum: 1, maximum: 7 }),
  weekdays: Type.Array(OneOf(testWeekdays), { maxItems: 2 * testWeekdays.length }),
  startsOn: PlainDate,
  endsOn: PlainDate,
  orderedBy: Nullable(Text(120)),
  endReason: Nullable(Text(500)),
});
export type TestOrder = Static<typeof TestOrder>;
export const TestOrderDraft = DraftOf(TestOrder);
export type TestOrderDraft = Static<typeof TestOrderDraft>;

/** One day of reported use (timeline follow-back). */
export const UseDay = Shape({ on: PlainDate, reported: Text(60) });
export type UseDay = Static<typeof UseDay>;

/** What a person reported about the days of one period. */
export const UseReport = Shape({
  ...recorded,
  reported: Text(60),
  from: PlainDate,
  until: PlainDate,
  days: Type.Array(PlainDate, { maxItems: 200 }),
});
export type UseReport = Static<typeof UseReport>;
export const UseReportDraft = DraftOf(UseReport);
export type UseReportDraft = Static<typeof UseReportDraft>;
