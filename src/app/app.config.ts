import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  ErrorHandler,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { routes } from './app.routes';
import { CalmErrorHandler } from './core/error-handler';
import { sessionEndedInterceptor } from './core/http/session-ended-interceptor';
import { PageTitle } from './core/page-title';
import { forgetRecords } from './core/session/forget-records';
import * as sessionEffects from './core/session/session-effects';
import { sessionFeature } from './core/session/session-feature';
import * as tabletEffects from './measures/tablet/tablet-effects';
import { tabletFeature } from './measures/tablet/tablet-feature';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: CalmErrorHandler },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideHttpClient(withInterceptors([sessionEndedInterceptor])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    provideStore(
      { session: sessionFeature.reducer, tablet: tabletFeature.reducer },
      { metaReducers: [forgetRecords], runtimeChecks: { strictActionTypeUniqueness: true } },
    ),
    provideEffects(tabletEffects, sessionEffects),
  ],
};
