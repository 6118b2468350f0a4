import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Program } from '#contract/clinic';
import { EmptyState } from '../ui/empty-state';
import { ClinicForm, type ClinicFormKind } from './clinic-form';
import { trackWords } from './clinic-labels';
import { programForm } from './program-form';
import { selectSetup } from './store/setup';

@Component({
  selector: 'sd-programs-page',
  imports: [ClinicForm, EmptyState],
  templateUrl: './programs-page.html',
  host: { class: 'sd-stack' },
  styles: `
    .sd-filled {
      justify-self: start;
    }
  `,
})
export class ProgramsPage {
  protected readonly setup = inject(Store).selectSignal(selectSetup);
  protected readonly kind = signal<ClinicFormKind | null>(null);
  protected readonly rows = computed(() =>
    this.setup().programs.map((program) => ({
      program,
      site: this.setup().sites.find(({ id }) => id === program.siteId)?.name ?? '',
      tracks: program.tracks.map((track) => trackWords[track]).join(', '),
      phases: program.phases.map(
        ({ name, weeklyHours, usualWeeks }) =>
          `${name}: ${weeklyHours} h a week, ${usualWeeks === 1 ? '1 week' : `${usualWeeks} weeks`}`,
      ),
    })),
  );

  protected edit(program: Program | null): void {
    this.kind.set(programForm(program, this.setup()));
  }
}
