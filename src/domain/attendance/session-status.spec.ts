import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { arrivalStatus, cancellationStatus } from './session-status.ts';

describe('session status', () => {
  it('calls somebody late from 15 minutes on', () => {
    expect(arrivalStatus(14, rules)).toBe('attended');
    expect(arrivalStatus(15, rules)).toBe('attended-late');
  });

  it('calls a cancellation timely from 24 hours before the start', () => {
    expect(cancellationStatus(24, rules)).toBe('cancelled-timely');
    expect(cancellationStatus(23.9, rules)).toBe('cancelled-late');
  });
});
