import { episodeDay, exampleResult, exampleUrine } from '../chart/episode-record.example.ts';
import { drugTestDoubts } from './drug-test-doubts.ts';
import { type DrugTestDraft, drugTestFaults } from './drug-test-faults.ts';
import { recordingOn, told } from './recording.example.ts';

const today = 30;
const typed = (over: Partial<DrugTestDraft> = {}): DrugTestDraft => {
  const {
    id: _id,
    recordedAt: _at,
    recordedBy: _by,
    enteredInErrorAt: _e,
    resultedAt: _r,
    testOrderId: _o,
    discussedBy: _d,
    ...draft
  } = exampleUrine(episodeDay(today), { panelId: 'iop-10' });
  return { ...draft, ...over };
};
const notGiven: Partial<DrugTestDraft> = {
  state: 'missed-unexcused',
  collectedOn: null,
  collection: null,
  temperatureCheck: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
  analytes: [],
};
const faults = (over: Partial<DrugTestDraft>, recording = recordingOn(today)): string[] =>
  told(drugTestFaults(typed(over), recording));

describe('what speaks against a test', () => {
  it('is nothing for a valid one, collected or not', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ collectedTime: '11:59' })).toEqual([]);
    expect(faults({ state: 'collected', analytes: [] })).toEqual([]);
    expect(faults(notGiven)).toEqual([]);
    expect(
      faults({ ...notGiven, notCollectedReason: 'did not want to', state: 'refused' }),
    ).toEqual([]);
    expect(faults({ ...notGiven, state: 'scheduled', scheduledOn: episodeDay(today + 9) })).toEqual(
      [],
    );
    expect(
      faults({ ...notGiven, state: 'missed-excused', scheduledOn: episodeDay(today + 1) }),
    ).toEqual([]);
  });

  it('is a day that cannot be', () => {
    expect(faults({ collectedOn: episodeDay(today + 1) })).toEqual([
      `collectedOn: must not be after today, ${episodeDay(today)}`,
    ]);
    expect(faults({ collectedOn: episodeDay(-8) })[0]).toContain('is before the admission');
    expect(faults({ collectedTime: '23:59' })).toEqual([
      'collectedTime: must not be after now, 13:00',
    ]);
    expect(faults({ collectedOn: episodeDay(today - 1), collectedTime: '23:59' })).toEqual([]);
    expect(faults({ collectedOn: null })).toEqual([
      'collectedOn: is needed for a test that was collected',
    ]);
    expect(faults({ ...notGiven, scheduledOn: episodeDay(today + 1) })[0]).toContain(
      'scheduledOn: must not be after today',
    );
  });

  it('is a schedule in the past, unless the test stands on it already', () => {
    const late = { ...notGiven, state: 'scheduled', scheduledOn: episodeDay(today - 1) } as const;
    expect(faults(late)).toEqual(['scheduledOn: is past: say what became of the test']);
    const before = exampleUrine(episodeDay(today - 1));
    expect(faults(late, recordingOn(today, { tests: [before] }, before))).toEqual([]);
  });

  it('is a fact of a specimen where there is none', () => {
    expect(
      faults({ ...notGiven, collectedOn: episodeDay(today), collectedTime: '10:00', ph: 6 }),
    ).toEqual([
      'collectedOn: is for a test that was collected',
      'collectedTime: is for a test that was collected',
      'ph: is for a test that was collected',
    ]);
    expect(faults({ ...notGiven, analytes: [exampleResult('cocaine')] })).toEqual([
      'analytes: must be empty for a test that was not collected',
    ]);
    expect(faults({ notCollectedReason: 'late' })).toEqual([
      'notCollectedReason: is for a test that was not collected',
    ]);
  });

  it('is an amount beyond what can be', () => {
    expect(faults({ creatinine: -1 })).toEqual(['creatinine: must be 0 to 1000 mg/dL']);
    expect(faults({ creatinine: 5_000 })).toEqual(['creatinine: must be 0 to 1000 mg/dL']);
    expect(faults({ ph: 15 })).toEqual(['ph: must be 0 to 14']);
    expect(faults({ matrix: 'breath', creatinine: null })).toEqual([
      'temperatureCheck: is measured in urine',
      'specificGravity: is measured in urine',
      'ph: is measured in urine',
      'nitrite: is measured in urine',
    ]);
  });

  it('is a result that stands twice, belongs to nothing, or is missing', () => {
    const cocaine = exampleResult('cocaine');
    expect(faults({ analytes: [cocaine, exampleResult('opiates'), cocaine] })).toEqual([
      'analytes/2/analyte: is on the list twice',
    ]);
    expect(faults({ analytes: [exampleResult('cocaine', { level: 20 })] })).toEqual([
      'analytes/0/level: is for a positive result',
    ]);
    for (const over of [
      { screen: 'presumptive-positive' },
      { screen: 'negative', confirmation: 'confirmed-positive' },
    ] as const)
      expect(faults({ analytes: [exampleResult('cocaine', { level: 20, ...over })] })).toEqual([]);
    const refuted = { screen: 'presumptive-positive', confirmation: 'confirmed-negative' } as const;
    expect(faults({ analytes: [exampleResult('cocaine', { level: 20, ...refuted })] })).toEqual([
      'analytes/0/level: is for a positive result',
    ]);
    for (const screen of ['pending', 'not-tested'] as const)
      expect(faults({ analytes: [exampleResult('cocaine', { screen })] })).toEqual([
        'analytes: need at least one result',
      ]);
    const sent = exampleResult('cocaine', { screen: 'not-tested', confirmation: 'pending' });
    expect(faults({ analytes: [sent] })).toEqual(['analytes: need at least one result']);
    const back = { ...sent, confirmation: 'confirmed-negative' } as const;
    expect(faults({ analytes: [back] })).toEqual([]);
  });

  it('is a panel that the clinic does not have', () => {
    expect(faults({ panelId: 'iop-11' })).toEqual(['panelId: is none of the panels of the clinic']);
    expect(faults({ panelId: null })).toEqual([]);
  });

  it('is a talk before the test, in the future, or about nothing', () => {
    expect(faults({ discussedOn: episodeDay(today) })).toEqual([]);
    expect(faults({ discussionNote: 'Talked.' })).toEqual([
      'discussedOn: is needed with a note of the discussion',
    ]);
    expect(faults({ discussedOn: episodeDay(today + 1) })[0]).toContain('after today');
    expect(faults({ discussedOn: episodeDay(today - 1) })[0]).toContain('is before the test');
    expect(faults({ ...notGiven, discussedOn: episodeDay(today - 1) })[0]).toContain(
      'is before the test',
    );
    expect(faults({ ...notGiven, state: 'scheduled', discussedOn: episodeDay(today) })).toEqual([
      'discussedOn: is for a test of which something is known',
    ]);
  });
});

describe('what is asked about a test', () => {
  const doubts = (over: Partial<DrugTestDraft>, recording = recordingOn(today)) =>
    told(drugTestDoubts(typed(over), recording));

  it('is an amount that is rare', () => {
    expect(doubts({})).toEqual([]);
    expect(doubts({ creatinine: 450, specificGravity: 0.95, temperature: null })).toEqual([
      'creatinine: Is 450 mg/dL right?',
      'specificGravity: Is 0.95 right?',
    ]);
  });

  it('is a second test of the same hour', () => {
    const other = exampleUrine(episodeDay(today), { collectedTime: '10:05' });
    const recording = recordingOn(today, { tests: [other] });
    const asked = [
      'collectedOn: Another test of that hour is recorded. Is this a second specimen?',
    ];
    expect(doubts({ collectedTime: '10:50' }, recording)).toEqual(asked);
    expect(doubts({ collectedTime: null }, recording)).toEqual(asked);
    expect(doubts({ collectedTime: '11:00' }, recording)).toEqual([]);
    expect(doubts({ ...notGiven }, recording)).toEqual([]);
    expect(doubts({ collectedTime: '10:50' }, { ...recording, before: other })).toEqual([]);
    const untimed = recordingOn(today, { tests: [{ ...other, collectedTime: null }] });
    expect(doubts({ collectedTime: '16:00' }, untimed)).toEqual(asked);
  });
});
