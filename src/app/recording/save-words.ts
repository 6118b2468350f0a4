import type { Problem } from '#contract/problem';
import type { RequestStatus } from '../core/request-status';

/** Why a save did not happen, and what to do about it. */
export interface SaveRefusal {
  readonly title: string;
  readonly advice: string;
}

const KEPT = 'What you entered is still here.';

const adviceOf = ({ status, detail, requestId }: Problem): string => {
  if (status === 0)
    return `It may or may not have been saved. ${KEPT} Save again when the connection is back: nothing is recorded twice.`;
  if (status === 401) return `Sign in again, then save. ${KEPT}`;
  if (status === 404)
    return `The chart or the record is no longer open to you. ${KEPT} Copy it before you leave, and ask a supervisor.`;
  if (status >= 500)
    return `${KEPT} Wait a moment and save again${requestId === undefined ? '' : `; if it goes on, quote error id ${requestId}`}.`;
  return [detail, KEPT].filter((text) => text !== undefined).join(' ');
};

/** A failed save in words; null when nothing failed, or when a conflict view says it. */
export const refusalOf = (save: RequestStatus): SaveRefusal | null => {
  if (save.kind !== 'failed' || save.problem.status === 412) return null;
  const { problem } = save;
  const title = problem.status === 401 ? 'Your session has ended' : problem.title;
  return { title, advice: adviceOf(problem) };
};

/** What the server said about single fields, by the field's name. */
export const fieldRefusals = (save: RequestStatus): ReadonlyMap<string, string> => {
  if (save.kind !== 'failed') return new Map();
  const named = (save.problem.errors ?? []).map(({ pointer, message }) => {
    const [, place = '', field = ''] = pointer.split('/');
    return [place === 'body' ? field : place, message] as const;
  });
  return new Map(named);
};
