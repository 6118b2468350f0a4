import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { inError, recorded } from '../chart/store/recorded.example';
import { FamilySection } from './family-section';

describe('FamilySection', () => {
  itShowsItsStates(FamilySection, 'family and supports', 'No supporters are recorded yet.');

  const ana = {
    ...recorded('ana'),
    name: 'Ana',
    relation: 'sister',
    contact: 'supportive' as const,
    phone: null,
    contactRule: null,
    consentScope: 'attendance, plan',
    consentReach: null,
    consentEndsOn: plainDate('2027-03-01'),
    consentRevokedOn: null,
  };
  const session = {
    ...recorded('session'),
    participants: [ana.id],
    on: plainDate('2026-10-21'),
    status: 'held' as const,
    minutes: 50,
    topic: 'boundaries',
    relationshipGoal: null,
    nextOn: null,
    withPerson: null,
  };

  it('says what may be discussed, only while consent is in force', async () => {
    const { text, answer } = await openSection(FamilySection);
    await answer({
      familySupports: [
        ana,
        { ...ana, ...recorded('bo'), name: 'Bo', consentRevokedOn: plainDate('2026-11-01') },
      ],
    });
    expect(text()).toContain('consent in force until Mar 1, 2027 attendance, plan');
    expect(text()).toContain('consent revoked on Nov 1, 2026 Nothing may be discussed');
  });

  it('warns of an unsafe contact above everything else', async () => {
    const { page, answer } = await openSection(FamilySection);
    await answer({ familySupports: [{ ...ana, contact: 'unsafe' }] });
    expect(page.querySelector('.sd-alert')?.textContent).toContain('Ana (sister). Never invite.');
  });

  it('keeps a session entered in error, struck, and does not count it', async () => {
    const { page, text, answer } = await openSection(FamilySection);
    await answer({
      familySupports: [ana],
      familySessions: [session, { ...session, ...recorded('wrong'), ...inError }],
    });
    expect(text()).toContain('1 family session held, 0 planned.');
    expect(page.querySelector('tr.struck')?.textContent).toContain(
      'Entered in error: written into the wrong chart',
    );
  });
});
