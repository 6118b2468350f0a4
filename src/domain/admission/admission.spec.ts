import type { PersonId, SiteId } from '../ids.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type AdmissionDraft, admissionFaults } from './admission.ts';
import { type EpisodeFacts, episodeFaults } from './episode-facts.ts';
import { type PersonFacts, personFaults } from './person-facts.ts';

const today = plainDate('2026-11-20');
const later = addDays(today, 1);
const admittedOn = addDays(today, -7);
const fieldsOf = (faults: readonly { readonly field: string }[]) =>
  faults.map(({ field }) => field);

const person: PersonFacts = {
  familyName: 'Okoye',
  givenName: 'مريم 🌊',
  preferredName: null,
  pronouns: null,
  bornOn: plainDate('1990-02-01'),
  phone: '555-0100',
  contactRule: null,
  emergencyName: null,
  emergencyRelation: null,
  emergencyPhone: null,
  coverage: null,
  allergies: null,
};
const episode: EpisodeFacts = {
  admittedOn,
  plannedEndOn: null,
  admissionSource: 'direct',
  referralSource: null,
  priorSummary: 'not-expected',
  programId: null,
  track: 'day',
  strengths: null,
  personGoal: null,
  withdrawalHistory: null,
  diagnoses: [],
  substanceGoals: [],
  levels: [{ edition: 'asam-4', code: '2.1', startedOn: admittedOn, endedOn: null }],
  phases: [{ name: 'Stabilize', startedOn: admittedOn, endedOn: null, weeklyHours: 9 }],
};
const draft: AdmissionDraft = {
  personId: null,
  person,
  differentFrom: [],
  siteId: 'north' as SiteId,
  episode,
  home: null,
  consents: [],
  therapistId: null,
  caseManagerId: null,
};

describe('facts about a person', () => {
  it('may be in any script, with a birth date that is not known', () => {
    expect(personFaults({ ...person, bornOn: null, phone: null }, today)).toEqual([]);
    expect(personFaults(person, today)).toEqual([]);
  });
  it('have a name, a birth date that can be one, and a name to each number', () => {
    const wrong = { ...person, givenName: ' ', bornOn: later, emergencyPhone: '555-0101' };
    expect(fieldsOf(personFaults(wrong, today))).toEqual(['givenName', 'bornOn', 'emergencyName']);
    const old = { ...person, bornOn: plainDate('1890-01-01') };
    expect(fieldsOf(personFaults(old, today))).toEqual(['bornOn']);
    const reachable = { ...person, emergencyName: 'Uche', emergencyPhone: '555-0101' };
    expect(personFaults(reachable, today)).toEqual([]);
  });
});

describe('facts about an episode', () => {
  const diagnosis = {
    icd10: 'F10.20',
    label: 'Alcohol use disorder',
    severity: null,
    coOccurring: 'no',
  } as const;
  const goal = {
    substance: 'alcohol',
    role: 'primary',
    severity: null,
    goal: 'abstinence',
    targetDays: 0,
    baselineDays: null,
  } as const;

  it('are complete with a level and a phase', () => {
    const full = { ...episode, diagnoses: [diagnosis], substanceGoals: [goal] };
    expect(episodeFaults(full, today)).toEqual([]);
    expect(fieldsOf(episodeFaults({ ...episode, levels: [], phases: [] }, today))).toEqual([
      'levels',
      'phases',
    ]);
  });

  it('lie in the past and end after they begin', () => {
    const ahead = { ...episode, admittedOn: later, plannedEndOn: today, levels: [], phases: [] };
    expect(fieldsOf(episodeFaults(ahead, today)).slice(2)).toEqual(['admittedOn', 'plannedEndOn']);
  });

  it('name diagnoses by their codes and each substance once', () => {
    const wrong: EpisodeFacts = {
      ...episode,
      diagnoses: [{ ...diagnosis, icd10: 'alcohol', label: ' ' }],
      substanceGoals: [goal, goal, { ...goal, substance: 'opioids', targetDays: 3 }],
    };
    expect(fieldsOf(episodeFaults(wrong, today))).toEqual([
      'diagnoses/0/label',
      'diagnoses/0/icd10',
      'substanceGoals/1/substance',
      'substanceGoals/2/targetDays',
    ]);
  });

  it('have levels and phases one after the other', () => {
    const [level] = episode.levels;
    const [phase] = episode.phases;
    if (level === undefined || phase === undefined) throw new Error('The example has both');
    const second = addDays(admittedOn, 3);
    const right = {
      ...episode,
      phases: [
        { ...phase, endedOn: second },
        { ...phase, startedOn: second },
      ],
    };
    expect(episodeFaults(right, today)).toEqual([]);
    const wrong = {
      ...episode,
      levels: [
        { ...level, code: '9.9', startedOn: addDays(admittedOn, -1) },
        { ...level, startedOn: second },
      ],
      phases: [{ ...phase, startedOn: second, endedOn: admittedOn }],
    };
    expect(fieldsOf(episodeFaults(wrong, today))).toEqual([
      'levels/0/code',
      'levels/0/startedOn',
      'levels/1/startedOn',
      'phases/0/endedOn',
    ]);
  });
});

describe('an admission', () => {
  const consent = {
    recipient: 'Uche',
    purpose: 'Support',
    scope: 'Attendance',
    signedOn: today,
    endsOn: null,
  };

  it('is of somebody new or somebody known', () => {
    expect(admissionFaults({ ...draft, consents: [consent] }, today)).toEqual([]);
    const personId = 'known' as PersonId;
    expect(admissionFaults({ ...draft, person: null, personId }, today)).toEqual([]);
    expect(fieldsOf(admissionFaults({ ...draft, personId }, today))).toEqual(['person']);
    expect(fieldsOf(admissionFaults({ ...draft, person: null }, today))).toEqual(['person']);
  });

  it('says what is wrong at its place', () => {
    const newborn = { ...person, bornOn: today };
    const consents = [{ ...consent, purpose: ' ', signedOn: later, endsOn: today }];
    expect(fieldsOf(admissionFaults({ ...draft, person: newborn, consents }, today))).toEqual([
      'consents/0/purpose',
      'consents/0/signedOn',
      'consents/0/endsOn',
      'episode/admittedOn',
    ]);
    const unnamed = { ...person, familyName: '' };
    expect(fieldsOf(admissionFaults({ ...draft, person: unnamed }, today))).toEqual([
      'person/familyName',
    ]);
  });
});
