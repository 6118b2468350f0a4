import type { Person } from '#contract/chart';
import type { Substance } from '#domain/chart/episode';
import type { PersonId, SiteId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import { seededId } from '../seeded-id.ts';
import { marginals } from './marginals.ts';
import { madeUpMedications } from './medication-choices.ts';
import { madeUpName, madeUpPhone } from './names.ts';
import { type Condition, conditions, type FamilyMember, type Profile } from './profile.ts';

const pronouns = { female: 'she/her', male: 'he/him', other: 'they/them' } as const;

const goals = [
  'Keep my job and be there for my kids on weekends.',
  'Wake up without checking what I have to hide.',
  'Get my license back and finish school.',
  'Be somebody my sister can call again.',
  'Sleep, eat, and have mornings that belong to me.',
  'Stay out of the hospital and see my grandson grow up.',
  'Have a place of my own and people who are glad I am there.',
];
const strengths = [
  'sister, steady work',
  'good cook, keeps promises',
  'two years of recovery before, knows what helped',
  'church choir, patient',
  'asks for help early, funny',
  'carpenter, proud of finished things',
];
const relations = ['sister', 'brother', 'mother', 'father', 'spouse', 'partner', 'friend', 'aunt'];
const payers = {
  commercial: 'Sample Mutual Health Plan',
  Medicaid: 'State Medicaid (demonstration)',
  Medicare: 'Medicare (demonstration)',
  self: 'Self-pay',
} as const;

const bornOn = (random: Random, admittedOn: PlainDate): PlainDate => {
  const [youngest = 18, oldest = 80] = random.weighted(marginals.age).split('-').map(Number);
  return addDays(admittedOn, -Math.round(random.integer(youngest, oldest) * 365.25) - 200);
};

/** A person with a name that nobody carries and a number kept for fiction. */
export const madeUpPerson = (
  random: Random,
  siteId: SiteId,
  admittedAt: Instant,
  admittedOn: PlainDate,
  code: string,
): Person => {
  const sex = random.weighted(marginals.sex);
  return {
    id: seededId<PersonId>(random, admittedAt),
    siteId,
    version: 1,
    code,
    ...madeUpName(random, sex),
    preferredName: null,
    pronouns: pronouns[sex],
    bornOn: bornOn(random, admittedOn),
    bornInYear: null,
    sex,
    raceEthnicity: random.weighted(marginals.raceEthnicity),
    employment: random.weighted(marginals.employment),
    coverage: random.weighted(marginals.coverage),
    allergies: random.chance(0.15) ? 'penicillin' : 'none known',
    phone: madeUpPhone(random),
    emergencyName: null,
    emergencyRelation: null,
    emergencyPhone: null,
    contactRule: random.chance(0.2) ? 'Text only; leave no voice message.' : null,
  };
};

const madeUpConditions = (random: Random): Condition[] => {
  if (!random.chance(marginals.anyCondition)) return [];
  const share = (condition: Condition): number =>
    marginals.condition[condition] / marginals.anyCondition;
  const found = conditions.filter((condition) => random.chance(share(condition)));
  return found.length > 0 ? found : ['anxiety'];
};

const madeUpFamily = (random: Random): FamilyMember[] =>
  Array.from({ length: Number(random.weighted(marginals.familyMembers)) }, () => ({
    name: madeUpName(random, random.pick(['female', 'male'])).givenName,
    relation: random.pick(relations),
    contact: random.chance(0.004) ? 'unsafe' : 'supportive',
  }));

const secondaryTo = (random: Random, primary: Substance): Substance | null => {
  if (!random.chance(marginals.hasSecondary)) return null;
  const other = random.weighted(marginals.primary);
  return other === primary ? null : other;
};

const useGoal = (random: Random, primary: Substance): Pick<Profile, 'goal' | 'targetDays'> => {
  const { alcohol, cannabis, none } = marginals.reductionGoal;
  const share = primary === 'alcohol' ? alcohol : primary === 'cannabis' ? cannabis : none;
  return random.chance(share)
    ? { goal: 'reduction', targetDays: random.integer(2, 8) }
    : { goal: 'abstinence', targetDays: 0 };
};

/** What a person brings to treatment, drawn from the marginals; nothing here depends on race. */
export const madeUpProfile = (random: Random, person: Person): Profile => {
  const primary = random.weighted(marginals.primary);
  const found = madeUpConditions(random);
  const coverage = (person.coverage ?? 'self') as keyof typeof payers;
  return {
    person,
    track: random.weighted(marginals.track),
    admissionSource: random.weighted(marginals.admissionSource),
    primary,
    severity: random.weighted(marginals.severity),
    secondary: secondaryTo(random, primary),
    ...useGoal(random, primary),
    baselineDays: random.integer(6, 28),
    withdrawalHistory:
      ['alcohol', 'benzodiazepines'].includes(primary) && random.chance(marginals.withdrawalHistory)
        ? 'yes'
        : 'no',
    conditions: found,
    priorAttempt: random.chance(marginals.priorAttempt) ? 'yes' : 'no',
    medications: madeUpMedications(random, primary, found),
    living: random.weighted(marginals.living),
    someoneUsing: random.chance(marginals.someoneUsing) ? 'yes' : 'no',
    payer: payers[coverage],
    family: madeUpFamily(random),
    words: random.pick(goals),
    strengths: random.pick(strengths),
  };
};
