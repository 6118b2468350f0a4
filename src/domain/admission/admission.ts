import type { RecordingFault } from '../chart/recording.ts';
import { blankFaults, faultsOfEach } from '../clinic/text-faults.ts';
import type { PersonId, SiteId, StaffId } from '../ids.ts';
import type { LivingSituation } from '../step-down/step-down-record.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type EpisodeFacts, episodeFaults } from './episode-facts.ts';
import { type PersonFacts, personFaults } from './person-facts.ts';

export interface SignedConsent {
  readonly recipient: string;
  readonly purpose: string;
  readonly scope: string;
  readonly signedOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

export interface HomeAtAdmission {
  readonly situation: LivingSituation;
  readonly safety: 'safe' | 'unsafe';
  readonly someoneUsing: 'yes' | 'no' | null;
}

/** Everything that is typed when somebody comes into care. */
export interface AdmissionDraft {
  /** Somebody who was here before; their own facts are then left as they are. */
  readonly personId: PersonId | null;
  readonly person: PersonFacts | null;
  /** Known people who were shown as possibly the same, and are not. */
  readonly differentFrom: readonly PersonId[];
  readonly siteId: SiteId;
  readonly episode: EpisodeFacts;
  readonly home: HomeAtAdmission | null;
  readonly consents: readonly SignedConsent[];
  readonly therapistId: StaffId | null;
  readonly caseManagerId: StaffId | null;
}

const within = (part: string, faults: readonly RecordingFault[]): RecordingFault[] =>
  faults.map(({ field, message }) => ({ field: `${part}/${field}`, message }));

const consentFaults = (consent: SignedConsent, today: PlainDate): RecordingFault[] => {
  const faults = blankFaults(consent, 'recipient', 'purpose', 'scope');
  if (consent.signedOn > today)
    faults.push({ field: 'signedOn', message: `must not be after today, ${today}` });
  if (consent.endsOn !== null && consent.endsOn < consent.signedOn)
    faults.push({ field: 'endsOn', message: `must not be before ${consent.signedOn}` });
  return faults;
};

const whoFaults = ({ personId, person }: AdmissionDraft, today: PlainDate): RecordingFault[] => {
  if (person !== null && personId === null) return within('person', personFaults(person, today));
  return person === null && personId !== null
    ? []
    : [{ field: 'person', message: 'must be somebody new or somebody known, not both' }];
};

/** Everything that speaks against an admission as it was entered. */
export const admissionFaults = (draft: AdmissionDraft, today: PlainDate): RecordingFault[] => {
  const faults = [
    ...whoFaults(draft, today),
    ...within('episode', episodeFaults(draft.episode, today)),
    ...faultsOfEach('consents', draft.consents, (consent) => consentFaults(consent, today)),
  ];
  const bornOn = draft.person?.bornOn ?? null;
  if (bornOn !== null && bornOn > draft.episode.admittedOn)
    faults.push({ field: 'episode/admittedOn', message: `is before the birth date, ${bornOn}` });
  return faults;
};
