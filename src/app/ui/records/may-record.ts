import { InjectionToken, type Signal, signal } from '@angular/core';

/** Whether the records on the page may be corrected by whoever reads them; the page says. */
export const MAY_RECORD = new InjectionToken<Signal<boolean>>('may record', {
  factory: () => signal(true),
});
