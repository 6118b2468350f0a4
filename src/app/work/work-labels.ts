import type { WorkChange } from '#contract/work';
import type { WorkKind } from '#domain/work/work-item';

/** The tabs of the queue. */
export const workKindWords: Readonly<Record<WorkKind, string>> = {
  'follow-up': 'Follow-ups',
  contact: 'Contacts',
  result: 'Results',
  note: 'Notes',
  measure: 'Measures',
  review: 'Reviews',
  service: 'Services',
  'hand-over': 'Hand-overs',
};

/** What one press on an item begins. */
export const workActionWords: Readonly<Record<WorkKind, string>> = {
  'follow-up': 'Follow up',
  contact: 'Contact',
  result: 'Read',
  note: 'Open note',
  measure: 'Record',
  review: 'Review',
  service: 'Next step',
  'hand-over': 'Take over',
};

/** `2 of 3 …`, of a bulk action. */
export const workDoneWords: Readonly<Record<WorkChange['act'], string>> = {
  reassign: 'reassigned',
  snooze: 'snoozed',
  'mark-done': 'marked read',
  reopen: 'put back',
};
