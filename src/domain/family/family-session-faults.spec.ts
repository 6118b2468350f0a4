import type { RecordId, StaffId } from '../ids.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { Draft, Recording } from '../chart/recording.ts';
import { episodeDay, exampleRecord, exampleRow, noonOf } from '../chart/episode-record.example.ts';
import { addDays } from '../time/plain-date.ts';
import type { FamilySession, FamilySupport } from './family-record.ts';
import {
  consentGap,
  familySessionDoubts,
  familySessionFaults,
  reachesFarEnough,
} from './family-session-faults.ts';
import { familySupportFaults } from './family-support-faults.ts';

const today = episodeDay(35);
const supportOf = (id: string, over: Partial<FamilySupport> = {}): FamilySupport => ({
  ...exampleRow(id, episodeDay(0)),
  name: id,
  relation: 'sister',
  contact: 'supportive',
  phone: null,
  contactRule: null,
  consentScope: 'plan',
  consentReach: 'attendance-and-plan',
  consentEndsOn: null,
  consentRevokedOn: null,
  ...over,
});
const ana = supportOf('Ana');
const rex = supportOf('Rex', { contact: 'unsafe' });
const gone = { ...supportOf('Gone'), enteredInErrorAt: noonOf(today) };
const noConsent = supportOf('Bo', { consentScope: null, consentReach: null });

const session: Draft<FamilySession> = {
  participants: [ana.id],
  on: today,
  status: 'held',
  minutes: 50,
  topic: 'Boundaries',
  relationshipGoal: null,
  nextOn: null,
  withPerson: 'yes',
};
const recording = (over: Partial<Recording> = {}): Recording => ({
  record: exampleRecord({ familySupports: [ana, rex, gone, noConsent] }),
  today,
  now: noonOf(today),
  by: 'staff' as StaffId,
  rules: defaultRuleSet,
  before: null,
  ...over,
});
const ended = (endedOn = addDays(today, -1)): Recording => {
  const { record } = recording();
  return recording({ record: { ...record, episode: { ...record.episode, endedOn } } });
};
const told = (over: Partial<Draft<FamilySession>>, at = recording()): string[] =>
  familySessionFaults({ ...session, ...over }, at).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe('what speaks against a family session', () => {
  it('nothing when everybody may come and it was held today', () => {
    expect(told({})).toEqual([]);
  });
  it('nobody, somebody twice, a stranger, and a supporter entered in error', () => {
    expect(told({ participants: [] })).toEqual(['participants: choose at least one supporter']);
    expect(told({ participants: [ana.id, ana.id] })).toEqual([
      'participants: names somebody twice',
    ]);
    for (const id of [gone.id, 'nobody' as RecordId])
      expect(told({ participants: [id] })).toEqual([
        'participants: is not a supporter of this person',
      ]);
  });
  it('an unsafe contact, whether it was held or is planned', () => {
    const words =
      'participants: Rex is an unsafe contact: do not invite or meet; choose somebody else';
    expect(told({ participants: [rex.id] })).toEqual([words]);
    expect(
      told({ participants: [rex.id], status: 'planned', minutes: null, on: addDays(today, 3) }),
    ).toEqual([words]);
  });
  it('but not a contact who took part before the flag', () => {
    const held = { ...session, ...exampleRow('held', today), participants: [rex.id] };
    const { record } = recording();
    const before = recording({ record: { ...record, familySessions: [held] }, before: held });
    expect(told({ participants: [rex.id] }, before)).toEqual([]);
  });
  it('a held one ahead, or without its length', () => {
    expect(told({ on: addDays(today, 1) })).toEqual([`on: must not be after today, ${today}`]);
    expect(told({ minutes: null })).toEqual(['minutes: say how long it took']);
  });
  it('a planned one before today, after the end of care, or with a length', () => {
    const planned = { status: 'planned', minutes: null } as const;
    expect(told({ ...planned, on: addDays(today, -1) })).toEqual([
      `on: of a planned session must not be before today, ${today}`,
    ]);
    expect(told({ ...planned, on: today })).toEqual([]);
    expect(told({ ...planned, on: today }, ended())).toEqual([
      `on: is after the end of care on ${addDays(today, -1)}`,
    ]);
    expect(told({ ...planned, minutes: 50 })).toEqual([
      'minutes: stays empty for a session that was not held',
    ]);
  });
  it('a cancelled one long before admission, but not one ahead', () => {
    const cancelled = { status: 'cancelled', minutes: null } as const;
    expect(told({ ...cancelled, on: addDays(today, 9) })).toEqual([]);
    expect(told({ ...cancelled, on: episodeDay(-30) }).length).toBe(1);
  });
  it('a next session that is not after it', () => {
    expect(told({ nextOn: today })).toEqual([`nextOn: must be after the session on ${today}`]);
    expect(told({ nextOn: addDays(today, 7) })).toEqual([]);
  });
});

describe('doubts about consent', () => {
  const gap = (over: Partial<FamilySupport>) =>
    consentGap(supportOf('Ana', over), today, 'attendance-and-plan');

  it('say what is missing, ended, revoked or too narrow', () => {
    expect(gap({})).toBeNull();
    expect(gap({ consentReach: null })).toBeNull();
    expect(gap({ consentScope: null })).toContain('no consent');
    expect(gap({ consentRevokedOn: today })).toContain('revoked');
    expect(gap({ consentEndsOn: addDays(today, -1) })).toBe('Ana: consent ended Oct 4 – renew?');
    expect(gap({ consentReach: 'attendance-only' })).toContain('attendance only');
  });
  it('compare how far consents reach', () => {
    expect(reachesFarEnough('all-care', 'attendance-and-plan')).toBeTrue();
    expect(reachesFarEnough('attendance-only', 'all-care')).toBeFalse();
  });
  it('are asked about those who take part, and do not forbid', () => {
    expect(familySessionDoubts(session, recording())).toEqual([]);
    const asked = familySessionDoubts({ ...session, participants: [noConsent.id] }, recording());
    expect(asked.map(({ field }) => field)).toEqual(['participants']);
    expect(told({ participants: [noConsent.id] })).toEqual([]);
  });
});

describe('what speaks against a supporter', () => {
  const faults = (over: Partial<FamilySupport>) =>
    familySupportFaults({ ...ana, ...over }, recording()).map(({ field }) => field);

  it('a reach, end or revocation without a consent, and a revocation ahead', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ consentScope: null, consentEndsOn: today, consentRevokedOn: today })).toEqual([
      'consentReach',
      'consentEndsOn',
      'consentRevokedOn',
    ]);
    expect(faults({ consentRevokedOn: addDays(today, 1) })).toEqual(['consentRevokedOn']);
    expect(faults({ consentRevokedOn: today })).toEqual([]);
  });
});
