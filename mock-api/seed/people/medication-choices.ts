import type { Substance } from '#domain/chart/episode';
import type { Medication } from '#domain/medication/medication-order';
import type { Random } from '../random.ts';
import { marginals } from './marginals.ts';
import type { Condition, PrescribedMedication } from './profile.ts';

const labels: Partial<Record<Medication, readonly [name: string, dose: string]>> = {
  'buprenorphine-sl': ['Buprenorphine-naloxone, sublingual', '16 mg a day'],
  'buprenorphine-xr-monthly': ['Buprenorphine extended-release, monthly', '300 mg every 28 days'],
  methadone: ['Methadone, opioid treatment program', '90 mg a day'],
  'naltrexone-oral': ['Naltrexone, oral', '50 mg a day'],
  'naltrexone-xr': ['Naltrexone extended-release', '380 mg every 28 days'],
  acamprosate: ['Acamprosate', '666 mg three times a day'],
  disulfiram: ['Disulfiram', '250 mg a day'],
  antidepressant: ['Sertraline', '100 mg a day'],
  'amphetamine-salts': ['Mixed amphetamine salts, extended-release', '20 mg a day'],
};

/** A medication with its usual name and dose. */
export const prescribed = (
  medication: Medication,
  purpose: PrescribedMedication['purpose'],
  fromDay: number,
): PrescribedMedication => {
  const [name, dose] = labels[medication] ?? [medication, 'as prescribed'];
  return { medication, name, dose, purpose, fromDay };
};

const forSubstance = (random: Random, primary: Substance): PrescribedMedication[] => {
  const fromDay = random.chance(0.6) ? -random.integer(20, 120) : random.integer(1, 12);
  if (primary === 'opioids') {
    const choice = random.weighted(marginals.opioidMedication);
    return choice === 'none' ? [] : [prescribed(choice, 'moud', fromDay)];
  }
  if (primary !== 'alcohol') return [];
  const choice = random.weighted(marginals.alcoholMedication);
  return choice === 'none' ? [] : [prescribed(choice, 'maud', fromDay)];
};

/** What somebody takes: for the substance use disorder, for mood, for attention. */
export const madeUpMedications = (
  random: Random,
  primary: Substance,
  conditions: readonly Condition[],
): PrescribedMedication[] => {
  const mood = conditions.includes('depression') && random.chance(0.55);
  const attention =
    conditions.includes('adhd') && primary !== 'methamphetamine' && random.chance(0.4);
  return [
    ...forSubstance(random, primary),
    ...(mood ? [prescribed('antidepressant', 'other', -random.integer(10, 200))] : []),
    ...(attention ? [prescribed('amphetamine-salts', 'other', -random.integer(30, 300))] : []),
  ];
};
