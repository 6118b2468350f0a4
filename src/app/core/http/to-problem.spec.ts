import { HttpErrorResponse } from '@angular/common/http';
import { toProblem } from './to-problem';

describe('toProblem', () => {
  it('hands on what the API says', () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' };
    expect(toProblem(new HttpErrorResponse({ status: 404, error: problem }))).toEqual(problem);
  });
  it('tells a server that cannot be reached from one that failed', () => {
    expect(toProblem(new HttpErrorResponse({ status: 0 })).code).toBe('offline');
    expect(toProblem(new HttpErrorResponse({ status: 502, error: '<html>' })).code).toBe(
      'unexpected',
    );
    expect(toProblem(new Error('x')).status).toBe(0);
  });
});
