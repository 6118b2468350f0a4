import { chartOf } from '../chart/store/chart.example';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { StaffId } from '#domain/ids';
import { type AnyField, type AnyFormKind, entriesOf, knownEntries, typedOf } from './form-entries';
import { faultSentence, readForm } from './form-faults';
import type { FormContext } from './form-kind';

const chart = chartOf();
const context: FormContext = {
  record: chart,
  today: chart.today,
  now: chart.asOf,
  by: 'dana' as StaffId,
  rules: defaultRuleSet,
  about: null,
  team: chart.team,
};
const zone = chart.timeZone;

const fields: readonly AnyField[] = [
  { name: 'at', label: 'When', control: 'moment' },
  { name: 'celsius', label: 'Temperature', control: 'number', min: 30, max: 43, step: 0.1 },
  { name: 'count', label: 'Count', control: 'number', min: 0, max: 9, optional: true },
  { name: 'remark', label: 'Remark', control: 'text', maxLength: 5, optional: true },
  { name: 'observed', label: 'Observed', control: 'yes-no', optional: true },
  {
    name: 'seen',
    label: 'Seen by',
    control: 'text',
    maxLength: 20,
    when: ({ observed }) => observed === true,
  },
  { name: 'signs', label: 'Signs', control: 'checks', choices: () => [] },
];
const kind: AnyFormKind = {
  path: 'temperatures',
  title: 'Temperature',
  rows: () => [],
  fields,
  start: () => ({}),
  typed: (row) => ({ ...row }),
  faults: ({ count }) => (count === 7 ? [{ field: 'count', message: 'must not be 7' }] : []),
  doubts: ({ celsius }) =>
    celsius === 38 ? [{ field: 'celsius', message: 'Is 38 °C right?' }] : [],
};
const filled = {
  at: '2026-11-20T09:42',
  celsius: '37,5',
  count: '',
  remark: '',
  observed: '',
  seen: '',
  signs: [],
};
const faultsOf = (over: object) =>
  readForm(kind, { ...filled, ...over }, {}, context, null).faults.map(
    ({ field, message }) => `${field} ${message}`,
  );

describe('what is typed into a form', () => {
  it('becomes values, and what is empty is not known', () => {
    expect(typedOf(fields, filled, { orderId: 'o' }, context)).toEqual({
      orderId: 'o',
      at: '2026-11-20T14:42:00.000Z',
      celsius: 37.5,
      count: null,
      remark: null,
      observed: null,
      seen: null,
      signs: [],
    });
  });

  it('is what it was typed as after a round trip', () => {
    const typed = typedOf(fields, { ...filled, observed: 'no', signs: ['a'] }, {}, context);
    expect(entriesOf(fields, typed, zone)).toEqual({
      ...filled,
      celsius: '37.5',
      observed: 'no',
      signs: ['a'],
    });
  });

  it('goes back as it came where nobody touched it', () => {
    const at = '2026-11-20T14:42:30.000Z';
    const entries = entriesOf(fields, { at }, zone);
    expect(typedOf(fields, entries, { at }, context)['at']).toBe(at);
    const later = { ...entries, at: '2026-11-20T09:43' };
    expect(typedOf(fields, later, { at }, context)['at']).toBe('2026-11-20T14:43:00.000Z');
  });

  it('leaves out what does not apply to what is chosen', () => {
    expect(typedOf(fields, { ...filled, seen: 'Ana' }, {}, context)['seen']).toBeNull();
    const asked = { ...filled, observed: 'yes', seen: 'Ana' };
    expect(typedOf(fields, asked, {}, context)['seen']).toBe('Ana');
  });

  it('is told what it may be', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ celsius: '' })).toEqual(['celsius needs a number']);
    expect(faultsOf({ celsius: 'warm' })).toEqual(['celsius must be a number']);
    expect(faultsOf({ celsius: '44' })).toEqual(['celsius must be 30 to 43']);
    expect(faultsOf({ celsius: '37.55' })).toEqual(['celsius must be in steps of 0.1']);
    expect(faultsOf({ count: '1.5' })).toEqual(['count must be a whole number']);
    expect(faultsOf({ at: '2026-11-20T' })).toEqual(['at needs a day and a time']);
    expect(faultsOf({ observed: 'yes' })).toEqual(['seen is needed']);
  });

  it('counts characters as people do', () => {
    expect(faultsOf({ remark: '👩🏽abc' })).toEqual([]);
    expect(faultsOf({ remark: 'too long' })).toEqual([
      'remark must be at most 5 characters long; it has 8',
    ]);
  });

  it('is judged by the rules of its kind once nothing is missing', () => {
    expect(faultsOf({ count: '7' })).toEqual(['count must not be 7']);
    expect(faultsOf({ count: '7', celsius: '' })).toEqual(['celsius needs a number']);
  });

  it('is doubted only when nothing is wrong', () => {
    const doubtsOf = (over: object) =>
      readForm(kind, { ...filled, ...over }, {}, context, null).doubts.length;
    expect(doubtsOf({ celsius: '38' })).toBe(1);
    expect(doubtsOf({ celsius: '38', count: '7' })).toBe(0);
  });

  it('is put back from a draft, except for what the form does not know', () => {
    const kept = { celsius: '36', signs: ['b'], count: 3, gone: 'x' };
    expect(knownEntries(fields, kept, filled)).toEqual({ ...filled, celsius: '36', signs: ['b'] });
    expect(knownEntries(fields, null, filled)).toBe(filled);
  });

  it('is spoken of in sentences with days as people write them', () => {
    expect(faultSentence('Day', 'is before the admission on 2026-08-31')).toBe(
      'Day is before the admission on Aug 31, 2026',
    );
    expect(faultSentence('Day', 'Say when')).toBe('Say when');
  });
});
