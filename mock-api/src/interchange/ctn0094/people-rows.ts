import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { Tables } from '../../tables.ts';
import { dateOf, dayZeroOf, noonOf, YEAR_OF_DAY_ZERO } from './calendar.ts';
import { endOfCourse, plannedWeeksOf } from './end-of-course.ts';
import type { Demographics } from './files/demographics.ts';
import { type Content, type Participant, startOf } from './participant.ts';
import { researchSite, teamOf } from './research-site.ts';
import { stableId } from './stable-id.ts';

const FIRST_VERSION = 1;

export const personIdOf = ({ who }: Participant): PersonId =>
  stableId<PersonId>(`person/${who}`, dayZeroOf(who));

export const episodeIdOf = (person: Participant): EpisodeId | null => {
  const start = startOf(person);
  const { who } = person;
  return start === null ? null : stableId<EpisodeId>(`episode/${who}`, dateOf(who, start));
};

interface Owner {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId | null;
}

const owners = new WeakMap<Participant, Owner>();

/** Whose row it is: the episode's, or the person's where none was started. */
export const ownedBy = (person: Participant): Owner => {
  const known = owners.get(person);
  if (known !== undefined) return known;
  const owner = { personId: personIdOf(person), episodeId: episodeIdOf(person) };
  owners.set(person, owner);
  return owner;
};

/** What every recorded row carries; nobody here recorded it, and the hour is not known. */
export const recordedRow = (key: string, on: PlainDate) => ({
  id: stableId<RecordId>(key, on),
  version: FIRST_VERSION,
  recordedAt: noonOf(on),
  recordedBy: null,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
});

const raceEthnicityOf = ({ race, isHispanic }: Demographics): string | null => {
  const known = race === null || race === 'Refused/missing' ? null : race;
  if (isHispanic === null) return known;
  const ethnicity = isHispanic === 'Yes' ? 'Hispanic' : 'not Hispanic';
  return `${known ?? 'Race not known'}, ${ethnicity}`;
};

const sexOf = ({ isMale }: Demographics): Tables['people']['sex'] => {
  if (isMale === null) return null;
  return isMale === 'Yes' ? 'male' : 'female';
};

const codeOf = ({ who, trial, trialSite }: Participant): string => {
  const number = String(who).padStart(5, '0');
  return [`CTN00${trial}`, ...(trialSite === null ? [] : [`S${trialSite}`]), number].join('-');
};

/** A person under a code: trial, masked site and number; the files hold no name. */
export const personRow = (person: Participant): Tables['people'] => {
  const { demographics: about } = person;
  return {
    id: personIdOf(person),
    siteId: researchSite.id,
    version: FIRST_VERSION,
    code: codeOf(person),
    familyName: `CTN-${String(person.who).padStart(5, '0')}`,
    givenName: 'Participant',
    preferredName: null,
    pronouns: null,
    bornOn: null,
    bornInYear: about === null || about.age === null ? null : YEAR_OF_DAY_ZERO - about.age,
    sex: about === null ? null : sexOf(about),
    raceEthnicity: about === null ? null : raceEthnicityOf(about),
    employment: about?.job ?? null,
    coverage: null,
    allergies: null,
    phone: null,
    contactRule: null,
    emergencyName: null,
    emergencyRelation: null,
    emergencyPhone: null,
  };
};

/** The course of treatment, which the first randomization starts; null without one. */
export const episodeRow = (person: Participant, content: Content): Tables['episodes'] | null => {
  const id = episodeIdOf(person);
  const start = startOf(person);
  const weeks = plannedWeeksOf(person, content);
  if (id === null || start === null || weeks === null) return null;
  const end = endOfCourse(person, start, weeks);
  return {
    id,
    personId: personIdOf(person),
    siteId: researchSite.id,
    version: FIRST_VERSION,
    admittedOn: dateOf(person.who, start),
    plannedEndOn: dateOf(person.who, end.plannedEndOn),
    endedOn: dateOf(person.who, end.endedOn),
    endReason: end.reason,
    endNote: end.note,
    admissionSource: 'trial-randomization',
    referralSource: null,
    programId: null,
    priorSummary: 'not-expected',
    track: 'day',
    ...teamOf(person),
    strengths: null,
    personGoal: null,
    withdrawalHistory: null,
  };
};
