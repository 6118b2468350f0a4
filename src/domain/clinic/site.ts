import type { RecordingFault } from '../chart/recording.ts';
import { isTimeZone } from '../time/instant.ts';
import { blankFaults } from './text-faults.ts';

/** What an administrator says about a place of care. */
export interface SiteDraft {
  readonly name: string;
  /** IANA name; every day of the site goes by it. */
  readonly timeZone: string;
  /** The clinic's own number for a crisis, day and night; null while there is none. */
  readonly crisisPhone: string | null;
}

const DIGITS_OF_A_NUMBER = 3;

/** Whether a text can be a telephone number: digits with the usual signs between them. */
export const phoneFaults = (field: string, phone: string | null): RecordingFault[] => {
  if (phone === null) return [];
  const digits = phone.replace(/\D/g, '').length;
  return /^[+\d][\d\s().,/x#ext-]*$/i.test(phone.trim()) && digits >= DIGITS_OF_A_NUMBER
    ? []
    : [{ field, message: 'must be a telephone number, such as 555-0100 or 988' }];
};

/** Everything that speaks against a site as it was entered. */
export const siteFaults = (draft: SiteDraft, others: readonly string[]): RecordingFault[] => {
  const faults = [...blankFaults(draft, 'name'), ...phoneFaults('crisisPhone', draft.crisisPhone)];
  if (!isTimeZone(draft.timeZone))
    faults.push({ field: 'timeZone', message: 'must be a time zone such as America/New_York' });
  const name = draft.name.trim().toLowerCase();
  if (others.some((other) => other.trim().toLowerCase() === name))
    faults.push({ field: 'name', message: 'is the name of another site' });
  return faults;
};
