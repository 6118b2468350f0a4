import { instrumentIds } from './administration.ts';
import { instrument, itemsInOrder, shippedInstruments } from './instruments.ts';
import { type Licence, shippableTerms } from './licence.ts';

describe('instruments', () => {
  it('are all there, each under its own id', () => {
    expect(shippedInstruments.map(({ id }) => id)).toEqual([...instrumentIds]);
    for (const id of instrumentIds) expect(instrument(id).id).toBe(id);
  });

  it('are shipped only under terms that allow it', () => {
    for (const { name, licence } of shippedInstruments) {
      expect(shippableTerms).withContext(name).toContain(licence.terms);
      expect(licence.source).withContext(name).not.toBe('');
    }
    // @ts-expect-error A proprietary instrument must not compile: this line fails the build if it does.
    const proprietary: Licence = { terms: 'proprietary', holder: 'X', source: 'Y' };
    expect(shippableTerms).not.toContain(proprietary.terms);
  });

  it('leave out what may not be shipped', () => {
    const names = shippedInstruments.map(({ name }) => name).join(' ');
    expect(names).not.toMatch(/C-SSRS|DAST|ORS|SRS|OQ|WHO-5/);
  });

  for (const { id, items, scales, safetyItems, gate, source } of shippedInstruments) {
    describe(id, () => {
      it('numbers its items from 1 and cites its source', () => {
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
        expect(items.every(({ text }) => text.length > 0)).toBeTrue();
        expect(source).toBe(`clinical-sources.md#${id}`);
      });
      it('scores only items it has', () => {
        const named = [
          ...scales.flatMap((scale) => scale.items),
          ...safetyItems.map(({ item }) => item),
          ...(gate === null ? [] : [gate.item]),
        ];
        expect(named.every((number) => number >= 1 && number <= items.length)).toBeTrue();
      });
      it('covers the whole range of a scale with bands, once', () => {
        const banded = scales.filter(({ bands }) => bands.length > 0);
        const [starts, ends] = [
          banded.map(({ bands }) => bands.map(({ from }) => from)),
          banded.map(({ bands }) => bands.at(-1)?.to),
        ];
        expect(starts).toEqual(
          banded.map(({ bands, from }) => [from, ...bands.slice(0, -1).map(({ to }) => to + 1)]),
        );
        expect(ends).toEqual(banded.map(({ to }) => to));
      });
      it('points to the direction of its first scale', () => {
        expect(instrument(id).higherIs).toBe(scales[0].higherIs);
      });
    });
  }

  it('ask the trauma question of PC-PTSD-5 first', () => {
    expect(itemsInOrder(instrument('pc-ptsd-5')).map(({ label }) => label)).toEqual([
      '',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('ask 7A to 7G of the monitor below their heading', () => {
    const labels = itemsInOrder(instrument('bam-30-day')).map(({ label }) => label);
    expect(labels.slice(5, 15).join(' ')).toBe('6 7 7A 7B 7C 7D 7E 7F 7G 8');
    expect(labels.at(-1)).toBe('17');
  });

  it('keep the wording of BARC-10 as published', () => {
    expect(instrument('barc-10').licence.terms).toBe('free-unaltered');
    expect(instrument('barc-10').items[6]?.text).toBe(
      'My living space has helped to drive my recovery journey.',
    );
  });
});
