import { InjectionToken, type Signal } from '@angular/core';

/** What every exported chart must say about its data: synthetic, or public-use research data. */
export const CHART_NOTICE = new InjectionToken<Signal<string | null>>('chart notice');
