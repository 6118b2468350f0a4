import { signal } from '@angular/core';
import type { FieldSpec } from './field-spec';
import { type FormSection, PageForm } from './page-form';

const fields: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', control: 'text', maxLength: 5 },
  { name: 'days', label: 'Days', control: 'number', min: 0, max: 30, optional: true },
  { name: 'on', label: 'On', control: 'date', optional: true },
  { name: 'sites', label: 'Sites', control: 'checks' },
];
const item: readonly FieldSpec[] = [{ name: 'code', label: 'Code', control: 'text' }];
const sections: readonly FormSection[] = [
  { path: '', fields },
  { path: 'episode/levels', fields: item, many: true },
];

describe('a form of a page', () => {
  const open = (rule: ConstructorParameters<typeof PageForm>[1] = () => []) => {
    const form = new PageForm(signal(sections), rule);
    form.start({ '': { name: 'Ann', days: 3, sites: ['a'] }, 'episode/levels': [{ code: '2.1' }] });
    return form;
  };
  const type = (form: PageForm, name: string, text: string) => {
    form.change('', 0, name, text);
  };
  const faultsOf = (form: PageForm) => form.faults().map(({ field }) => field);

  it('sends what is typed, and null for what is not known', () => {
    const form = open();
    type(form, 'days', '');
    type(form, 'name', ' Bo ');
    expect(form.values()).toEqual({
      '': { name: 'Bo', days: null, on: null, sites: ['a'] },
      'episode/levels': [{ code: '2.1' }],
    });
  });

  it('says at each field what it may be, once somebody tried to save', () => {
    const form = open();
    type(form, 'name', '🌊🌊🌊🌊🌊🌊');
    type(form, 'days', '31');
    type(form, 'on', '2026-02-30');
    form.add('episode/levels', {});
    expect(faultsOf(form)).toEqual(['name', 'days', 'on', 'episode/levels/1/code']);
    expect(form.faultAt('', null, 'name')).toBeNull();
    form.tried.set(true);
    expect(form.faultAt('', null, 'name')).toBe('must have at most 5 letters; these are 6');
    expect(form.faultAt('episode/levels', 1, 'code')).toBe('is needed');
    expect(form.shown()[3]?.text).toBe('Code is needed');
    type(form, 'days', 'many');
    expect(form.faultAt('', null, 'days')).toBe('must be a number');
    type(form, 'days', '-1');
    expect(form.faultAt('', null, 'days')).toBe('must be at least 0');
  });

  it('asks the rule only about what can be read', () => {
    const form = open(() => [{ field: 'name', message: 'is taken' }]);
    expect(faultsOf(form)).toEqual(['name']);
    type(form, 'name', '');
    expect(form.faults()).toEqual([{ field: 'name', message: 'is needed' }]);
  });

  it('puts what the server refused at its field until something changes', () => {
    const form = open();
    form.refuse([{ pointer: '/body/episode/levels/0/code', message: 'is no level' }]);
    expect(form.faultAt('episode/levels', 0, 'code')).toBe('is no level');
    expect(form.shown()[0]?.id).toBe('f-episode-levels-0-code');
    type(form, 'name', 'Cy');
    expect(form.shown()).toEqual([]);
  });

  it('knows whether anything would be lost', () => {
    const form = open();
    expect(form.dirty()).toBe(false);
    form.remove('episode/levels', 0);
    expect(form.dirty()).toBe(true);
    form.settle();
    expect(form.dirty()).toBe(false);
  });
});
