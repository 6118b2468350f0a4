import type { SiteId, StaffId } from '../ids.ts';
import { plainDate } from '../time/plain-date.ts';
import { closureFaults } from './closure.ts';
import { passwordFaults } from './password.ts';
import { type ProgramDraft, programFaults } from './program.ts';
import { phoneFaults, siteFaults } from './site.ts';
import { type Account, isLastAdministrator, plainEmail, staffFaults } from './staff-account.ts';

const fieldsOf = (faults: readonly { readonly field: string }[]) =>
  faults.map(({ field }) => field);

describe('a site', () => {
  const site = { name: 'Harbor', timeZone: 'America/Chicago', crisisPhone: null };

  it('has a name of its own, a time zone and perhaps a number', () => {
    expect(siteFaults({ ...site, crisisPhone: '988' }, ['North'])).toEqual([]);
    expect(fieldsOf(siteFaults({ ...site, name: 'harbor ' }, ['Harbor']))).toEqual(['name']);
    const wrong = { name: ' ', timeZone: 'Mars/Base', crisisPhone: 'call us' };
    expect(fieldsOf(siteFaults(wrong, []))).toEqual(['name', 'crisisPhone', 'timeZone']);
  });

  for (const number of ['555-0100', '+1 (555) 010-0199 ext. 4', '988'])
    it(`takes ${number} for a number`, () => {
      expect(phoneFaults('phone', number)).toEqual([]);
    });
  for (const number of ['none', '12', 'a555-0100'])
    it(`does not take ${number} for a number`, () => {
      expect(fieldsOf(phoneFaults('phone', number))).toEqual(['phone']);
    });
});

describe('a program', () => {
  const phase = { name: 'Stabilize', weeklyHours: 9, usualWeeks: 4 };
  const program: ProgramDraft = {
    name: 'Evening',
    edition: 'asam-4',
    levelCode: '2.1',
    weeklyHours: 9,
    tracks: ['evening'],
    phases: [phase],
    retiredOn: null,
  };

  it('has a name of its own, a level of its edition, tracks and phases', () => {
    expect(programFaults(program, ['Day'])).toEqual([]);
    const wrong = { ...program, levelCode: '3.3', tracks: [], phases: [] };
    expect(fieldsOf(programFaults(wrong, ['evening']))).toEqual([
      'phases',
      'name',
      'levelCode',
      'tracks',
    ]);
  });

  it('has phases with different names', () => {
    const phases = [phase, { ...phase, name: 'stabilize ' }, { ...phase, name: ' ' }];
    expect(fieldsOf(programFaults({ ...program, phases }, []))).toEqual([
      'phases/1/name',
      'phases/2/name',
    ]);
  });
});

describe('an account', () => {
  const ada: Account = {
    id: 'ada' as StaffId,
    email: 'ada@example.org',
    role: 'administrator',
    isActive: true,
  };
  const draft = {
    name: 'Ada',
    email: 'ada@example.org',
    role: 'administrator',
    credential: null,
    standing: 'independent',
    siteIds: ['north' as SiteId],
  } as const;

  it('has an address of its own', () => {
    expect(staffFaults(draft, ada.id, [ada])).toEqual([]);
    expect(fieldsOf(staffFaults({ ...draft, email: ' ADA@example.org' }, null, [ada]))).toEqual([
      'email',
    ]);
    expect(fieldsOf(staffFaults({ ...draft, email: 'ada' }, null, []))).toEqual(['email']);
    expect(plainEmail(' Ada@Example.org ')).toBe('ada@example.org');
  });

  it('works at a site, unless it keeps the clinic', () => {
    const nowhere = { ...draft, email: 'bo@example.org', siteIds: [] };
    expect(staffFaults(nowhere, null, [ada])).toEqual([]);
    const therapist = { ...nowhere, role: 'therapist' } as const;
    expect(fieldsOf(staffFaults(therapist, null, [ada]))).toEqual(['siteIds']);
  });

  it('of the last administrator stays one', () => {
    const therapist = { ...draft, role: 'therapist' } as const;
    expect(fieldsOf(staffFaults(therapist, ada.id, [ada]))).toEqual(['role']);
    const bo = { ...ada, id: 'bo' as StaffId, email: 'bo@example.org' };
    expect(staffFaults(therapist, ada.id, [ada, bo])).toEqual([]);
    expect(isLastAdministrator(ada.id, [ada, { ...bo, isActive: false }])).toBe(true);
    expect(isLastAdministrator(bo.id, [ada])).toBe(false);
    expect(isLastAdministrator(bo.id, [])).toBe(false);
  });
});

describe('a password', () => {
  const known = ['Ada Moss', 'ada.moss@example.org'];

  for (const good of ['four grey herons wade', 'ωκεανός και ουρανός', 'k3#Vq9!xT2$m'])
    it(`may be ${good}`, () => {
      expect(passwordFaults(good, known)).toEqual([]);
    });
  for (const [bad, why] of [
    ['short words', 'too short'],
    ['aaaaaaabbbbbbb', 'few letters'],
    ['password1234', 'common'],
    ['moss example moss', 'of the name'],
  ] as const)
    it(`may not be ${bad}: ${why}`, () => {
      expect(fieldsOf(passwordFaults(bad, known))).toEqual(['password']);
    });
});

describe('a closed day', () => {
  const today = plainDate('2026-11-20');
  const closedOn = plainDate('2026-12-25');

  it('has a reason, is near and is not closed already', () => {
    expect(closureFaults({ closedOn, reason: 'Holiday' }, today, [])).toEqual([]);
    expect(fieldsOf(closureFaults({ closedOn, reason: ' ' }, today, [closedOn]))).toEqual([
      'reason',
      'closedOn',
    ]);
    const far = { closedOn: plainDate('2062-12-25'), reason: 'Holiday' };
    expect(fieldsOf(closureFaults(far, today, []))).toEqual(['closedOn']);
  });
});
