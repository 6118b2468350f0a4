import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';

export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const STORED_AS = 'sd-scheme';
const isScheme = (text: string | null): text is Scheme => schemes.some((each) => each === text);

/** Light, dark, or as the device says; remembered on this device. */
@Service()
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly storage = this.document.defaultView?.localStorage ?? null;

  readonly scheme = signal<Scheme>(this.remembered());

  constructor() {
    effect(() => {
      const scheme = this.scheme();
      if (scheme === 'auto') delete this.document.documentElement.dataset['scheme'];
      else this.document.documentElement.dataset['scheme'] = scheme;
      this.storage?.setItem(STORED_AS, scheme);
    });
  }

  private remembered(): Scheme {
    const stored = this.storage?.getItem(STORED_AS) ?? null;
    return isScheme(stored) ? stored : 'auto';
  }
}
