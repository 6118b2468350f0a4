import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { ClinicStaff } from '#contract/clinic';
import { ClinicForm, type ClinicFormKind } from './clinic-form';
import { roleWords } from './clinic-labels';
import { staffForm } from './staff-form';
import { clinicPageActions, type ClinicWrite } from './store/clinic-actions';
import { clinicFeature } from './store/clinic-feature';
import { selectSetup } from './store/setup';

const ACCESS_WORDS: Record<ClinicStaff['access'], string> = {
  active: 'signs in',
  invited: 'invited, no password yet',
  deactivated: 'no access',
};

@Component({
  selector: 'sd-staff-page',
  imports: [ClinicForm],
  templateUrl: './staff-page.html',
  host: { class: 'sd-stack' },
  styles: `
    .sd-filled {
      justify-self: start;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
    }
  `,
})
export class StaffPage {
  private readonly store = inject(Store);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly saves = this.store.selectSignal(clinicFeature.selectSaves);
  private readonly asked = signal('');

  protected readonly setup = this.store.selectSignal(selectSetup);
  protected readonly kind = signal<ClinicFormKind | null>(null);
  protected readonly rows = computed(() =>
    this.setup().staff.map((member) => ({
      member,
      role: roleWords[member.role],
      access: ACCESS_WORDS[member.access],
      sites: this.setup()
        .sites.filter(({ id }) => member.siteIds.includes(id))
        .map(({ name }) => name)
        .join(', '),
    })),
  );
  /** Why the last thing done to an account was refused. */
  protected readonly refusal = computed(() => {
    const save = this.saves()[this.asked()];
    return save?.kind === 'failed' ? (save.problem.detail ?? save.problem.title) : null;
  });

  protected edit(member: ClinicStaff | null): void {
    this.kind.set(staffForm(member, this.setup()));
  }

  protected deactivate({ id, name, version }: ClinicStaff): void {
    const question = `End the access of ${name}? They are signed out everywhere at once.`;
    if (this.window?.confirm(question) === false) return;
    this.send({ method: 'POST', url: `/api/staff/${id}/deactivation`, body: {}, version });
  }

  protected invite({ id, name, access }: ClinicStaff): void {
    const question = `Make a new link for ${name}? The password that they have now ends.`;
    if (access === 'active' && this.window?.confirm(question) === false) return;
    this.send({ method: 'POST', url: `/api/staff/${id}/invitation`, body: {}, version: null });
  }

  private send(write: ClinicWrite): void {
    this.asked.set(uuid());
    this.store.dispatch(clinicPageActions.submitted({ key: this.asked(), write }));
  }
}
