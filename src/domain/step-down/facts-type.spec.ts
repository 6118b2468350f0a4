import { exampleFacts } from './facts.example.ts';
import type { ReadinessFacts } from './facts.ts';

/** Every key of a type, however deep. */
type Keys<T> = T extends readonly (infer Item)[]
  ? Keys<Item>
  : T extends string | number | boolean | null
    ? never
    : { [Key in keyof T]: Key | Keys<T[Key]> }[keyof T];

type Forbidden =
  | 'age'
  | 'birthDate'
  | 'birthYear'
  | 'bornOn'
  | 'sex'
  | 'gender'
  | 'race'
  | 'ethnicity'
  | 'payer'
  | 'coverage'
  | 'authorizations'
  | 'admissionSource'
  | 'referralSource'
  | 'admittedOn'
  | 'plannedEndOn'
  | 'endedOn'
  | 'lengthOfStay'
  | 'episodeWeek'
  | 'person'
  | 'personId'
  | 'episode'
  | 'track';

type Absent<Found> = [Found] extends [never] ? true : Found;

describe('what readiness cannot know', () => {
  it('has no place for age, sex, race, payer, source of admission or length of stay', () => {
    const absent: Absent<Extract<Keys<ReadinessFacts>, Forbidden>> = true;
    expect(absent).toBe(true);
    // The same test finds a key that is there, so an empty answer means something.
    const present: Absent<Extract<Keys<ReadinessFacts>, 'planAcceptedOn'>> = 'planAcceptedOn';
    expect(present).toBe('planAcceptedOn');
  });
  it('refuses such a key at compile time', () => {
    // @ts-expect-error the type has no such key
    const facts: ReadinessFacts = { ...exampleFacts(), age: 34 };
    expect(facts.asOf).toBe(exampleFacts().asOf);
  });
});
