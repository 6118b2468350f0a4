import type { Dose, MedicationOrder } from '#contract/medication';
import type { InjectionSite } from '#domain/medication/medication-order';
import { addDays, daysFrom, type PlainDate } from '#domain/time/plain-date';
import type { PrescribedMedication } from '../people/profile.ts';
import type { Random } from '../random.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const prescribers = ['Dr. Ruiz', 'Dr. Okonkwo', 'Dr. Lindqvist'];
const INJECTION_DAYS = 28;
const SUPPLY_DAYS = 14;
/** Doses of the weeks before admission that the clinic learned of. */
const KNOWN_BEFORE = 30;
const NALOXONE_DAYS = 730;

type DoseFacts = Pick<Dose, 'status' | 'source' | 'daysSupplied' | 'amount'> &
  Partial<Pick<Dose, 'site'>>;

const dose = (
  { scribe, therapist }: EpisodeContext,
  order: MedicationOrder,
  on: PlainDate,
  facts: DoseFacts,
): Dose => ({
  ...scribe.stamp(on, '12:40', therapist.id),
  orderId: order.id,
  on,
  site: null,
  lot: null,
  ...facts,
});

/** The sides take turns. */
const siteOf = ({ medication }: MedicationOrder, nth: number): InjectionSite =>
  `${medication === 'naltrexone-xr' ? 'gluteal' : 'abdomen'}-${nth % 2 === 0 ? 'left' : 'right'}`;

const injections = (context: EpisodeContext, order: MedicationOrder, random: Random): Dose[] => {
  const doses: Dose[] = [];
  const late = context.habits.dosesMissed;
  for (let on = order.startedOn; on <= context.until;) {
    doses.push(
      dose(context, order, on, {
        status: 'given',
        source: 'observed',
        daysSupplied: null,
        amount: order.medication === 'naltrexone-xr' ? 380 : 300,
        site: siteOf(order, doses.length),
      }),
    );
    on = addDays(on, INJECTION_DAYS + (random.chance(late) ? random.integer(3, 9) : 0));
  }
  return doses;
};

const daily = (
  context: EpisodeContext,
  order: MedicationOrder,
  from: PlainDate,
  random: Random,
): Dose[] => {
  const isProgram = order.medication === 'methadone';
  return daysFrom(from, context.until).map((on) =>
    dose(context, order, on, {
      status: random.chance(context.habits.dosesMissed) ? 'missed' : 'taken',
      source: isProgram ? 'treatment-program' : 'self-report',
      daysSupplied: null,
      amount: null,
    }),
  );
};

const supplies = (
  context: EpisodeContext,
  order: MedicationOrder,
  from: PlainDate,
  random: Random,
): Dose[] => {
  const doses: Dose[] = [];
  for (let on = from; on <= context.until;) {
    doses.push(
      dose(context, order, on, {
        status: 'dispensed',
        source: 'pharmacy',
        daysSupplied: SUPPLY_DAYS,
        amount: null,
      }),
    );
    const gap = random.chance(context.habits.dosesMissed) ? random.integer(1, 4) : 0;
    on = addDays(on, SUPPLY_DAYS + gap);
  }
  return doses;
};

const dosesOf = (context: EpisodeContext, order: MedicationOrder, random: Random): Dose[] => {
  const known = addDays(context.admittedOn, -KNOWN_BEFORE);
  const from = order.startedOn > known ? order.startedOn : known;
  switch (order.medication) {
    case 'buprenorphine-xr-monthly':
    case 'naltrexone-xr':
      return injections(context, order, random);
    case 'buprenorphine-sl':
      return random.chance(0.4)
        ? daily(context, order, from, random)
        : supplies(context, order, from, random);
    case 'methadone':
      return daily(context, order, from, random);
    default:
      return order.purpose === 'other' ? [] : supplies(context, order, from, random);
  }
};

const orderOf = (
  { scribe, admittedOn, therapist }: EpisodeContext,
  { fromDay, medication, name, dose: amount, purpose }: PrescribedMedication,
  random: Random,
): MedicationOrder => {
  const startedOn = addDays(admittedOn, fromDay);
  return {
    ...scribe.stamp(fromDay > 0 ? startedOn : admittedOn, '12:30', therapist.id),
    medication,
    name,
    dose: amount,
    purpose,
    prescriber: random.pick(prescribers),
    startedOn,
    endedOn: null,
    endReason: null,
    riskTalkOn: null,
  };
};

const needsNaloxone = ({ profile }: EpisodeContext): boolean =>
  [profile.primary, profile.secondary].some(
    (substance) =>
      substance === 'opioids' || substance === 'methamphetamine' || substance === 'cocaine',
  );

/** Orders with their doses, and naloxone for everybody who may need it. */
export const addMedication = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('medication');
  for (const medication of context.profile.medications) {
    const order = orderOf(context, medication, random);
    if (order.startedOn > context.until) continue;
    lists.medicationOrders.push(order);
    lists.doses.push(...dosesOf(context, order, random));
  }
  if (!needsNaloxone(context)) return;
  const on = context.admittedOn;
  const inHand = random.chance(context.habits.naloxoneInHand);
  lists.naloxone.push({
    ...context.scribe.stamp(on, '08:50', context.caseManagerId),
    on,
    outcome: inHand ? 'in-hand' : 'offered',
    expiresOn: inHand ? addDays(on, NALOXONE_DAYS) : null,
  });
};
