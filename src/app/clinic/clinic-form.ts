import {
  computed,
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import { idle } from '../core/request-status';
import { UnsavedWork } from '../core/unsaved/unsaved-work';
import { FaultSummary } from '../ui/fields/fault-summary';
import { FieldList } from '../ui/fields/field-list';
import { Fields } from '../ui/fields/fields';
import type { FieldFault, Values } from '../ui/fields/field-spec';
import { type FormSection, type FormValues, PageForm } from '../ui/fields/page-form';
import { askToDiscard } from '../ui/fields/unsaved-question';
import { clinicPageActions, type ClinicWrite } from './store/clinic-actions';
import { clinicFeature } from './store/clinic-feature';
import { differencesOf, staleIn } from './stale-form';

/** A list inside a form: `Phase`, and what a new one begins with. */
export interface FormList {
  readonly path: string;
  readonly title: string;
  readonly word: string;
  readonly start: Values;
}

/** What a form of the clinic asks, by which rule, and what is sent. */
export interface ClinicFormKind {
  readonly title: string;
  readonly sections: readonly FormSection[];
  readonly lists: readonly FormList[];
  readonly start: FormValues;
  readonly rule: (values: FormValues) => readonly FieldFault[];
  /** Of the row that is changed; null for a new one. */
  readonly version: number | null;
  readonly write: (values: FormValues, version: number | null) => ClinicWrite;
}

/** One form of the Clinic pages. What is typed stays until the server has it. */
@Component({
  selector: 'sd-clinic-form',
  imports: [FaultSummary, FieldList, Fields],
  templateUrl: './clinic-form.html',
  styleUrl: './clinic-form.scss',
})
export class ClinicForm implements OnInit {
  private readonly store = inject(Store);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly saves = this.store.selectSignal(clinicFeature.selectSaves);
  private readonly summary = viewChild.required(FaultSummary);
  private readonly key = uuid();
  private readonly version = signal<number | null>(null);

  readonly kind = input.required<ClinicFormKind>();
  /** Saved, or given up. */
  readonly closed = output();

  protected readonly form = new PageForm(
    computed(() => this.kind().sections),
    (values) => this.kind().rule(values),
  );
  private readonly save = computed(() => this.saves()[this.key] ?? idle);
  protected readonly pending = computed(() => this.save().kind === 'pending');
  private readonly problem = computed(() => {
    const save = this.save();
    return save.kind === 'failed' ? save.problem : null;
  });
  private readonly stale = computed(() => staleIn(this.problem()));
  protected readonly theirs = computed(() => {
    const current = this.stale();
    const fields = this.kind().sections.find(({ path }) => path === '')?.fields ?? [];
    return current === null ? [] : differencesOf(fields, this.form.values()[''] ?? {}, current);
  });
  protected readonly refusal = computed(() => {
    const problem = this.problem();
    if (problem === null || (problem.errors?.length ?? 0) > 0) return null;
    if (this.stale() !== null)
      return 'Somebody else saved this meanwhile. Theirs is listed below; saving again puts yours in its place.';
    return problem.detail ?? `${problem.title}. Nothing was saved.`;
  });

  constructor() {
    const unsaved = computed(() => this.form.dirty() && this.save().kind !== 'done');
    const mayLeave = () => askToDiscard(this.window, this.kind().title.toLowerCase());
    inject(UnsavedWork).register({ unsaved, mayLeave }, inject(DestroyRef));
    effect(() => {
      if (this.save().kind === 'done') this.closed.emit();
      const problem = this.problem();
      if (problem === null) return;
      this.form.refuse(problem.errors ?? []);
      const current = this.stale();
      if (current !== null) this.version.set(current.version);
      this.summary().focus();
    });
  }

  ngOnInit(): void {
    this.version.set(this.kind().version);
    this.form.start(this.kind().start);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form.tried.set(true);
    if (this.pending()) return;
    if (this.form.faults().length > 0) {
      this.summary().focus();
      return;
    }
    const write = this.kind().write(this.form.values(), this.version());
    this.store.dispatch(clinicPageActions.submitted({ key: this.key, write }));
  }

  protected async giveUp(): Promise<void> {
    if (this.form.dirty() && !(await askToDiscard(this.window, this.kind().title.toLowerCase())))
      return;
    this.form.settle();
    this.closed.emit();
  }
}
