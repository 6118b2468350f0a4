import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '#contract/problem';

/** Every failed request becomes a `Problem`, so that no other file looks inside an HTTP error. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof HttpErrorResponse && isProblem(error.error)) return error.error;
  const status = error instanceof HttpErrorResponse ? error.status : 0;
  return status === 0
    ? { type: 'about:blank', title: 'The server cannot be reached', status, code: 'offline' }
    : { type: 'about:blank', title: 'Something went wrong', status, code: 'unexpected' };
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
