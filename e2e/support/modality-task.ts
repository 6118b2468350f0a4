import type { ModalityRecords } from '#domain/modalities/modality-records';

type RecordedList =
  | 'skills'
  | 'copingAheadPlans'
  | 'relapsePreventionPlans'
  | Exclude<keyof ModalityRecords, 'incentiveEntries' | 'incentiveEnrollments'>;

/** One answer: typed under a label, chosen from a list, or a button of several. */
export type Answer =
  | readonly ['type', label: string, text: string]
  | readonly ['choose', label: string, word: string]
  | readonly ['press', word: string];

/** How one approach or skill is recorded, seen and corrected, and how many clicks that may take. */
export interface ModalityTask {
  readonly list: RecordedList;
  readonly title: string;
  /** What the button in the section says. */
  readonly button: string;
  readonly budget: number;
  readonly answers: readonly Answer[];
  readonly seen: string;
  readonly correction: Answer;
  readonly seenThen: string;
}
