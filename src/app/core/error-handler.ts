import { type ErrorHandler, Service, signal } from '@angular/core';

/** Unexpected faults: one calm message for the person, the details for the console. */
@Service()
export class CalmErrorHandler implements ErrorHandler {
  readonly message = signal<string | null>(null);

  handleError(error: unknown): void {
    console.error(error);
    this.message.set('Something on this page did not work. What you see may be incomplete.');
  }

  dismiss(): void {
    this.message.set(null);
  }
}
