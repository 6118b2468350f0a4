import type { Dose, DoseDraft } from '#contract/medication';
import { inForce } from '#domain/chart/recorded';
import { doseDoubts, doseFaults, orderOf, statusesOf } from '#domain/medication/dose-faults';
import { doseStatuses, type MedicationOrder } from '#domain/medication/medication-order';
import { dueWindow, nextInjection } from '#domain/medication/next-injection';
import type { RecordId } from '#domain/ids';
import type { Choice, FormContext, FormKind } from '../recording/form-kind';
import { longDay } from '../ui/format/dates';
import { choicesOf, siteWords } from './medication-choices';
import { doseSourceWords, doseStatusWords } from './medication-labels';

type Draft = DoseDraft;

const scheduleOf = ({ medication }: MedicationOrder, { rules }: FormContext) =>
  rules.medication.schedules[medication];

const isInjection = (draft: Pick<Draft, 'orderId'>, context: FormContext): boolean => {
  const order = orderOf(draft, context);
  return order !== undefined && scheduleOf(order, context).kind === 'injection';
};

const isGiven = (draft: Draft, context: FormContext): boolean =>
  draft.status === 'given' && isInjection(draft, context);

const ordersNow = ({ record }: FormContext): readonly MedicationOrder[] =>
  inForce(record.medicationOrders).toSorted((a, b) => b.startedOn.localeCompare(a.startedOn));

const orderChoices = (context: FormContext): readonly Choice[] =>
  ordersNow(context).map(({ id, name, dose }) => ({ value: id, word: `${name}, ${dose}` }));

/** What can become of a dose of the order that it is about; of any where that is not known. */
const statusChoices = (context: FormContext): readonly Choice[] => {
  const { about } = context;
  const order = ordersNow(context).find(({ id }) => id === about);
  const possible = order ? statusesOf[scheduleOf(order, context).kind] : doseStatuses;
  return choicesOf(doseStatusWords).filter(({ value }) =>
    (possible as readonly string[]).includes(value),
  );
};

const nextHint = (draft: Draft, context: FormContext): string | null => {
  const order = orderOf(draft, context);
  const window = order && isGiven(draft, context) && draft.on;
  const due = window ? dueWindow(order, draft.on, context.rules.medication) : null;
  return due && `The next one is then due ${longDay(due[0])} to ${longDay(due[1])}.`;
};

const start = (context: FormContext): Draft => {
  const orders = ordersNow(context);
  const open = orders.filter(({ endedOn }) => endedOn === null);
  const order = orders.find(({ id }) => id === context.about) ?? open[0];
  const injected = order !== undefined && scheduleOf(order, context).kind === 'injection';
  return {
    orderId: order?.id ?? ('' as RecordId),
    on: context.today,
    status: injected ? 'given' : 'taken',
    source: injected ? 'observed' : 'self-report',
    daysSupplied: null,
    lot: null,
    ...(injected
      ? nextInjection(order, inForce(context.record.doses))
      : { amount: null, site: null }),
  };
};

/** A dose observed, reported or dispensed, or an injection given. */
export const doseForm: FormKind<Dose, Draft> = {
  path: 'doses',
  title: 'Dose',
  rows: ({ doses }) => doses as readonly Dose[],
  fields: [
    { name: 'orderId', label: 'Medication', control: 'list', choices: orderChoices },
    { name: 'on', label: 'Day', control: 'date', hint: nextHint },
    { name: 'status', label: 'What became of it', control: 'buttons', choices: statusChoices },
    {
      name: 'source',
      label: 'Who says so',
      control: 'buttons',
      choices: () => choicesOf(doseSourceWords),
    },
    {
      name: 'amount',
      label: 'Amount',
      control: 'number',
      min: 0,
      max: 10_000,
      step: 0.1,
      unit: 'mg',
      optional: true,
      when: ({ status }) => status !== 'missed',
    },
    {
      name: 'daysSupplied',
      label: 'Days it lasts',
      control: 'number',
      min: 1,
      max: 120,
      optional: true,
      when: ({ status }) => status === 'dispensed',
    },
    {
      name: 'site',
      label: 'Site',
      control: 'list',
      choices: () => choicesOf(siteWords),
      optional: true,
      when: isGiven,
    },
    { name: 'lot', label: 'Lot', control: 'text', maxLength: 40, optional: true, when: isGiven },
  ],
  start,
  typed: ({ orderId, on, status, source, amount, daysSupplied, site, lot }) => ({
    orderId,
    on,
    status,
    source,
    amount,
    daysSupplied,
    site,
    lot,
  }),
  faults: doseFaults,
  doubts: doseDoubts,
};
