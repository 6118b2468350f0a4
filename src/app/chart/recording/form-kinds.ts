import { formEntry, type RecordingEntry } from '../../recording/recording-entry';

/**
 * Everything that can be recorded about the open chart, in the order of the `+ New` menu. Each form
 * is loaded when somebody opens it.
 */
export const formKinds: readonly RecordingEntry[] = [
  formEntry('outreach-contacts', 'Outreach contact', 'Sessions', () =>
    import('../../attendance/outreach-form').then((m) => m.outreachForm),
  ),
];
