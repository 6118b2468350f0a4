import type { RequestStatus } from '../core/request-status';
import type { AttendanceField } from './attendance-draft';

/** Why the server did not save, and which fields it named. */
export interface SaveRefusal {
  readonly title: string;
  readonly detail: string;
  readonly fields: Readonly<Partial<Record<AttendanceField, string>>>;
}

const fieldOf = (pointer: string) => pointer.split('/').at(-1) as AttendanceField;

/** A failed save in words; null when nothing failed. Nothing typed is lost by it. */
export const refusalOf = (save: RequestStatus): SaveRefusal | null => {
  if (save.kind !== 'failed') return null;
  const { problem } = save;
  const fields = Object.fromEntries(
    (problem.errors ?? []).map(({ pointer, message }) => [fieldOf(pointer), message]),
  );
  return problem.code === 'version-stale'
    ? {
        title: 'Somebody else changed this attendance',
        detail: 'Nothing was saved yet. Compare, choose per field, and save again.',
        fields,
      }
    : {
        title: problem.title,
        detail: `${problem.detail ?? ''} What you entered is still here.`.trim(),
        fields,
      };
};
