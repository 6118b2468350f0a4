import { DOCUMENT, inject, Service, signal } from '@angular/core';
import type { Ink } from '../marks/mark';

/** The colours of the scheme in force, as the browser resolves them. */
export type Palette = Record<
  Ink | 'band' | 'phaseOdd' | 'phaseEven' | 'grid' | 'edge' | 'card' | 'text' | 'textQuiet',
  string
>;

const TOKENS: Record<keyof Palette, string> = {
  expected: '--sd-data-expected',
  unexpected: '--sd-data-unexpected',
  ink: '--sd-data-ink',
  missing: '--sd-data-missing',
  comparison: '--sd-data-comparison',
  band: '--sd-data-band',
  phaseOdd: '--sd-phase-odd',
  phaseEven: '--sd-phase-even',
  grid: '--sd-grid',
  edge: '--sd-edge',
  card: '--sd-card',
  text: '--sd-text',
  textQuiet: '--sd-text-quiet',
};

const SCHEME_QUERIES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/**
 * Reads the tokens once per scheme. A canvas is not recoloured by the system, so a change of scheme,
 * contrast or forced colours gives a new palette and every chart is drawn again.
 */
@Service()
export class PaletteReader {
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;

  private readonly read = signal<Palette>(this.readTokens());
  readonly palette = this.read.asReadonly();

  constructor() {
    const again = () => {
      this.read.set(this.readTokens());
    };
    for (const query of SCHEME_QUERIES) {
      this.window?.matchMedia(query).addEventListener('change', again);
    }
    new MutationObserver(again).observe(this.document.documentElement, {
      attributeFilter: ['data-scheme'],
    });
  }

  /** A token may hold `light-dark()` or a system colour; only a real element resolves those. */
  private readTokens(): Palette {
    const probe = this.document.createElement('span');
    this.document.body.append(probe);
    const resolved = (token: string): string => {
      probe.style.color = `var(${token})`;
      return this.window?.getComputedStyle(probe).color ?? '';
    };
    const palette = Object.fromEntries(
      Object.entries(TOKENS).map(([name, token]) => [name, resolved(token)]),
    ) as Palette;
    probe.remove();
    return palette;
  }
}
