import { Component, computed, effect, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { passwordFaults, PASSWORD_LENGTH } from '#domain/clinic/password';
import { emailFaults } from '#domain/clinic/staff-account';
import { FaultSummary } from '../ui/fields/fault-summary';
import { Fields } from '../ui/fields/fields';
import type { FieldSpec } from '../ui/fields/field-spec';
import { type FormValues, PageForm } from '../ui/fields/page-form';
import { type FirstAccess, firstAccessActions } from './store/first-access-actions';
import { firstAccessFeature } from './store/first-access-feature';

const who: readonly FieldSpec[] = [
  { name: 'name', label: 'Your name', control: 'text', maxLength: 120, autocomplete: 'name' },
  { name: 'email', label: 'Email', control: 'email', maxLength: 254, autocomplete: 'username' },
];
const passwords: readonly FieldSpec[] = [
  {
    name: 'password',
    label: 'Password',
    control: 'password',
    autocomplete: 'new-password',
    hint: `At least ${PASSWORD_LENGTH} letters; a few words that do not belong together are good.`,
  },
  {
    name: 'again',
    label: 'Password once more',
    control: 'password',
    autocomplete: 'new-password',
  },
];

/** Coming in by a one-time link: the first administrator, or somebody who is invited. */
@Component({
  selector: 'sd-first-access-page',
  imports: [FaultSummary, Fields, RouterLink],
  templateUrl: './first-access-page.html',
  styleUrl: './first-access-page.scss',
})
export class FirstAccessPage {
  private readonly store = inject(Store);
  private readonly summary = viewChild(FaultSummary);
  /** After the `#`, so that it reaches no server's log. */
  private readonly token = toSignal(
    inject(ActivatedRoute).fragment.pipe(map((fragment) => fragment ?? '')),
    { initialValue: '' },
  );

  protected readonly link = this.store.selectSignal(firstAccessFeature.selectLink);
  private readonly load = this.store.selectSignal(firstAccessFeature.selectLoad);
  private readonly save = this.store.selectSignal(firstAccessFeature.selectSave);
  protected readonly isDead = computed(() => this.load().kind === 'failed');
  protected readonly isInvitation = computed(() => this.link()?.purpose === 'invitation');
  protected readonly pending = computed(() => this.save().kind === 'pending');
  protected readonly form = new PageForm(
    computed(() => [
      { path: '', fields: this.isInvitation() ? passwords : [...who, ...passwords] },
    ]),
    (values) => this.faultsOf(values),
  );
  protected readonly refusal = computed(() => {
    const save = this.save();
    if (save.kind !== 'failed' || (save.problem.errors?.length ?? 0) > 0) return null;
    return save.problem.status === 404
      ? 'This link was used meanwhile, or its time is over.'
      : save.problem.title;
  });

  constructor() {
    effect(() => {
      const token = this.token();
      if (token !== '') this.store.dispatch(firstAccessActions.opened({ token }));
    });
    effect(() => {
      const save = this.save();
      if (save.kind !== 'failed') return;
      this.form.refuse(save.problem.errors ?? []);
      this.summary()?.focus();
    });
    this.form.start({});
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const link = this.link();
    this.form.tried.set(true);
    if (this.pending() || link === null) return;
    if (this.form.faults().length > 0) {
      this.summary()?.focus();
      return;
    }
    const { name, email, password } = this.form.values()[''] as Record<string, string>;
    const access: FirstAccess = {
      token: this.token(),
      name: name ?? '',
      email: email ?? '',
      password: password ?? '',
    };
    this.store.dispatch(firstAccessActions.submitted({ purpose: link.purpose, access }));
  }

  private faultsOf(values: FormValues) {
    const { name, email, password, again } = values[''] as Record<string, string | null>;
    const known = [name ?? this.link()?.name ?? '', email ?? this.link()?.email ?? ''];
    return [
      ...(this.isInvitation() ? [] : emailFaults('email', email ?? '')),
      ...passwordFaults(password ?? '', known),
      ...(password === again ? [] : [{ field: 'again', message: 'is not the same' }]),
    ];
  }
}
