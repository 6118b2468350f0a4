import { outreachRecord } from '../attendance/outreach-record.ts';
import type { RecordKind } from './record-kind.ts';

/** Every kind of row that staff record in a chart, by area. */
export const recordKinds: readonly RecordKind[] = [outreachRecord];
