import { HandledReason, HandledReasonDraft } from '#contract/caseload';
import { handledFaults } from '#domain/caseload/handled-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Reasons of the caseload that somebody handled; never one of severity 1. */
export const handledRecord = recordKind({
  path: 'handled-reasons',
  noun: 'handled reason',
  area: 'caseload',
  action: 'reason.handle',
  list: 'handledReasons',
  table: 'handledReasons',
  row: HandledReason,
  draft: HandledReasonDraft,
  faults: handledFaults,
});
