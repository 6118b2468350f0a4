import type { RecordingFault } from '../chart/recording.ts';
import { phoneFaults } from '../clinic/site.ts';
import { blankFaults } from '../clinic/text-faults.ts';
import { plainDate, type PlainDate } from '../time/plain-date.ts';

/** Who somebody is and how to reach them, as it is typed. */
export interface PersonFacts {
  readonly familyName: string;
  readonly givenName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly bornOn: PlainDate | null;
  readonly phone: string | null;
  /** How staff may reach the person without giving the program away. */
  readonly contactRule: string | null;
  readonly emergencyName: string | null;
  readonly emergencyRelation: string | null;
  readonly emergencyPhone: string | null;
  readonly coverage: string | null;
  readonly allergies: string | null;
}

const FIRST_BIRTH_DATE = plainDate('1900-01-01');

/** Whether a birth date can be one; empty for one that is not known. */
const birthFaults = (bornOn: PlainDate | null, today: PlainDate): RecordingFault[] => {
  if (bornOn === null) return [];
  if (bornOn > today) return [{ field: 'bornOn', message: `must not be after today, ${today}` }];
  return bornOn < FIRST_BIRTH_DATE
    ? [{ field: 'bornOn', message: 'must be in 1900 or later' }]
    : [];
};

/** Everything that speaks against the facts about a person as they were entered. */
export const personFaults = (facts: PersonFacts, today: PlainDate): RecordingFault[] => {
  const { phone, emergencyPhone, emergencyName } = facts;
  const faults = [
    ...blankFaults(facts, 'givenName', 'familyName'),
    ...birthFaults(facts.bornOn, today),
    ...phoneFaults('phone', phone),
    ...phoneFaults('emergencyPhone', emergencyPhone),
  ];
  if (emergencyPhone !== null && emergencyName === null)
    faults.push({ field: 'emergencyName', message: 'is needed with the number' });
  return faults;
};
