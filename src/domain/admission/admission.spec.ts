import { exampleAdmission, exampleRecord } from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { PersonId, SiteId, StaffId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type AdmissionDraft, admissionFaults } from './admission.ts';
import { endFaults } from './end-of-care.ts';
import { type EpisodeFacts, episodeFaults } from './episode-facts.ts';
import {
  firstContactDueOn,
  type Handover,
  type HandoverDraft,
  handoverFaults,
  openHandovers,
} from './handover.ts';
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

describe('the end of care', () => {
  const open = { admittedOn, endedOn: null };
  const end = { endedOn: today, endReason: 'completed', endNote: null } as const;

  it('is within the episode, once, and says what another reason is', () => {
    expect(endFaults(end, open, today)).toEqual([]);
    expect(fieldsOf(endFaults(end, { ...open, endedOn: today }, today))).toEqual(['endedOn']);
    expect(fieldsOf(endFaults({ ...end, endedOn: later }, open, today))).toEqual(['endedOn']);
    const before = { ...end, endedOn: addDays(admittedOn, -1) };
    expect(fieldsOf(endFaults(before, open, today))).toEqual(['endedOn']);
    const other = { ...end, endReason: 'other' } as const;
    expect(fieldsOf(endFaults(other, open, today))).toEqual(['endNote']);
    expect(fieldsOf(endFaults({ ...other, endNote: ' ' }, open, today))).toEqual(['endNote']);
    expect(endFaults({ ...other, endNote: 'Moved away' }, open, today)).toEqual([]);
  });
});

describe('a hand-over', () => {
  const priya = 'priya' as StaffId;
  const on = addDays(exampleAdmission, 10);
  const recording = {
    record: exampleRecord(),
    today,
    now: instant('2026-11-20T15:00:00Z'),
    by: priya,
    rules: defaultRuleSet,
    before: null,
  };
  const handover: HandoverDraft = {
    role: 'therapist',
    toStaffId: priya,
    on,
    note: 'Prefers mornings',
    firstContactDueOn: firstContactDueOn(on, defaultRuleSet),
    firstContactOn: null,
  };

  it('asks for a first contact within the days of the rules', () => {
    expect(handover.firstContactDueOn).toBe(addDays(on, 7));
    expect(handoverFaults(handover, recording)).toEqual([]);
  });

  it('is to somebody else, with a note and days in order', () => {
    const record = exampleRecord({ episode: { ...exampleRecord().episode, therapistId: priya } });
    const day = addDays(on, -1);
    const wrong = { ...handover, note: ' ', firstContactDueOn: day, firstContactOn: day };
    expect(fieldsOf(handoverFaults(wrong, { ...recording, record }))).toEqual([
      'note',
      'toStaffId',
      'firstContactDueOn',
      'firstContactOn',
    ]);
    const manager = { ...handover, role: 'case-manager' } as const;
    expect(handoverFaults(manager, { ...recording, record })).toEqual([]);
    expect(handoverFaults({ ...handover, firstContactOn: on }, recording)).toEqual([]);
  });

  it('is open until the first contact', () => {
    const row = { ...handover, ...recordedRow, fromStaffId: null } as Handover;
    expect(openHandovers([row, { ...row, firstContactOn: on }])).toEqual([row]);
  });
});

const recordedRow = {
  id: 'h',
  recordedAt: instant('2026-11-20T15:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};
