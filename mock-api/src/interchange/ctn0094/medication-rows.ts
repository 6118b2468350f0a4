import type { RecordId } from '#domain/ids';
import type { Medication } from '#domain/medication/medication-order';
import type { Tables } from '../../tables.ts';
import { dateOf, type StudyDay } from './calendar.ts';
import type { Arm } from './files/randomization.ts';
import { drugOn, type Participant, type StudyDrug } from './participant.ts';
import { ownedBy, recordedRow } from './people-rows.ts';

/** An injection of extended-release naltrexone is meant to last four weeks. */
const INJECTION_DAYS = 28;

interface DrugOfArm {
  readonly medication: Extract<Medication, 'buprenorphine-sl' | 'methadone' | 'naltrexone-xr'>;
  readonly name: string;
  readonly dose: string;
}

const buprenorphine: DrugOfArm = {
  medication: 'buprenorphine-sl',
  name: 'Buprenorphine-naloxone',
  dose: 'flexible, mg a day',
};

/** The files give amounts; which drug it was follows from the arm. */
export const drugOfArm: Record<Arm, DrugOfArm> = {
  Methadone: { medication: 'methadone', name: 'Methadone', dose: 'flexible, mg a day' },
  'Outpatient BUP': buprenorphine,
  'Outpatient BUP + EMM': buprenorphine,
  'Outpatient BUP + SMM': buprenorphine,
  'Inpatient BUP': buprenorphine,
  'Inpatient NR-NTX': {
    medication: 'naltrexone-xr',
    name: 'Extended-release naltrexone',
    dose: 'one injection every 4 weeks',
  },
};

const isInjected = ({ arm }: StudyDrug): boolean => drugOfArm[arm].medication === 'naltrexone-xr';

/** First and last day on which the drug was in use; the day of randomization without any dose. */
export const spanOf = (drug: StudyDrug): { readonly first: StudyDay; readonly last: StudyDay } => {
  const first = drug.firstDoseOn ?? drug.randomizedOn;
  const last = drug.lastDoseOn ?? drug.randomizedOn;
  const lasting = isInjected(drug) && drug.lastDoseOn !== null ? INJECTION_DAYS - 1 : 0;
  return { first, last: last + lasting };
};

const orderKey = (person: Participant, drug: StudyDrug): string =>
  `order/${person.who}/${drug.arm}/${drug.randomizedOn}`;

const orderRow = (person: Participant, drug: StudyDrug): Tables['medicationOrders'] => {
  const { first, last } = spanOf(drug);
  const startedOn = dateOf(person.who, first);
  const { medication, name, dose } = drugOfArm[drug.arm];
  return {
    ...recordedRow(orderKey(person, drug), startedOn),
    ...ownedBy(person),
    medication,
    name: `${name} (study arm ${drug.arm})`,
    dose,
    purpose: 'moud',
    prescriber: null,
    startedOn,
    endedOn: dateOf(person.who, last),
    endReason:
      drug.lastDoseOn === null
        ? 'Randomized to it; the files hold no dose'
        : 'Last dose in the files',
    riskTalkOn: null,
  };
};

/** One order for each randomization. */
export const orderRows = (person: Participant): Tables['medicationOrders'][] =>
  person.drugs.map((drug) => orderRow(person, drug));

/**
 * One dose; null for somebody who was not randomized, because the drug is then not known.
 * @param nth 0 for the first row of this person and day, 1 for the next.
 */
export const doseRow = (
  person: Participant,
  day: StudyDay,
  amount: number | null,
  nth: number,
): Tables['doses'] | null => {
  const drug = drugOn(person, day);
  if (drug === null) return null;
  const on = dateOf(person.who, day);
  const startedOn = dateOf(person.who, spanOf(drug).first);
  const orderId: RecordId = recordedRow(orderKey(person, drug), startedOn).id;
  return {
    ...recordedRow(`dose/${person.who}/${day}/${nth}`, on),
    ...ownedBy(person),
    orderId,
    on,
    status: 'given',
    source: 'treatment-program',
    daysSupplied: null,
    // The files count injections; how many mg one held is not in them.
    amount: isInjected(drug) ? null : amount,
    site: null,
    lot: null,
  };
};
