import type { OfferOutcome } from '#domain/medication/medication-offer';
import type { InjectionSite, Medication } from '#domain/medication/medication-order';
import { capitalized } from '#domain/chart/wording';
import type { Choice } from '../recording/form-kind';

export const medicationNames: Readonly<Record<Medication, string>> = {
  'buprenorphine-sl': 'Buprenorphine, under the tongue',
  'buprenorphine-xr-monthly': 'Buprenorphine injection, monthly (Sublocade)',
  'buprenorphine-xr-weekly': 'Buprenorphine injection, weekly (Brixadi)',
  'buprenorphine-xr-four-weekly': 'Buprenorphine injection, every 4 weeks (Brixadi)',
  methadone: 'Methadone',
  'naltrexone-oral': 'Naltrexone, tablets',
  'naltrexone-xr': 'Naltrexone injection (Vivitrol)',
  acamprosate: 'Acamprosate',
  disulfiram: 'Disulfiram',
  'amphetamine-salts': 'Amphetamine salts',
  methylphenidate: 'Methylphenidate',
  benzodiazepine: 'A benzodiazepine',
  clonazepam: 'Clonazepam',
  dronabinol: 'Dronabinol',
  antidepressant: 'An antidepressant',
  other: 'Something else',
};

export const siteWords: Readonly<Record<InjectionSite, string>> = {
  'abdomen-left': 'abdomen, left',
  'abdomen-right': 'abdomen, right',
  'gluteal-left': 'gluteal, left',
  'gluteal-right': 'gluteal, right',
  'thigh-left': 'thigh, left',
  'thigh-right': 'thigh, right',
  'arm-left': 'upper arm, left',
  'arm-right': 'upper arm, right',
};

export const offerWords: Readonly<Record<OfferOutcome, string>> = {
  'wants-to-think': 'wants to think about it',
  declined: 'declined for now',
  started: 'starts it',
  'already-taking': 'takes it already',
};

/** Answers in the order of their words. */
export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, word]) => ({ value, word: capitalized(word) }));
