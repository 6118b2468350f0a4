import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { PossibleDuplicate } from '#contract/admission';
import type { PersonId } from '#domain/ids';
import { UnsavedWork } from '../core/unsaved/unsaved-work';
import { FaultSummary } from '../ui/fields/fault-summary';
import { FieldList } from '../ui/fields/field-list';
import { Fields } from '../ui/fields/fields';
import { PageForm } from '../ui/fields/page-form';
import { askToDiscard } from '../ui/fields/unsaved-question';
import { LoadState } from '../ui/load-state';
import {
  admissionSections,
  draftIn,
  faultsIn,
  followingFrom,
  programIn,
  sent,
} from './admission-form';
import {
  noChoices,
  refusalText,
  selectAdmissionPage,
  startOf,
  dueAfter,
  identityIn,
} from './admission-page-view-model';
import { PossibleDuplicates } from './possible-duplicates';
import { admissionPageActions } from './store/admission-actions';

/** Takes somebody into care, on one page. */
@Component({
  selector: 'sd-admission-page',
  imports: [FaultSummary, FieldList, Fields, LoadState, PossibleDuplicates],
  templateUrl: './admission-page.html',
  styleUrl: './admission-page.scss',
  host: { class: 'sd-stack' },
})
export class AdmissionPage {
  private readonly store = inject(Store);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly summary = viewChild(FaultSummary);
  private readonly key = signal<string>(uuid());

  /** Somebody who comes again, from their chart. */
  readonly person = input<PersonId>();

  protected readonly vm = this.store.selectSignal(selectAdmissionPage);
  protected readonly different = signal(false);
  private readonly placed = computed(() => this.form.items('')[0]?.['siteId']);
  private readonly program = computed(() => this.form.items('episode')[0]?.['programId']);
  protected readonly form: PageForm = new PageForm(
    computed(() =>
      admissionSections(
        this.vm().choices ?? noChoices,
        this.placed(),
        this.program(),
        this.vm().known,
      ),
    ),
    (values) => faultsIn(draftIn(values, this.vm().known, []), values, this.today()),
  );
  private readonly today = computed(() => {
    const site = this.vm().choices?.sites.find(({ id }) => id === this.placed());
    return site?.today ?? this.vm().today;
  });
  private readonly choices = computed(() => this.vm().choices);
  private readonly save = computed(() => this.vm().save);
  protected readonly pending = computed(() => this.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalText(this.save()));
  private readonly duplicates = computed(() => this.vm().duplicates);
  protected readonly unanswered = computed(() => this.duplicates().length > 0 && !this.different());
  protected readonly due = computed(() => dueAfter(this.form.values(), this.today()));
  protected readonly signedToday = computed(() => ({ signedOn: this.today() }));
  private readonly identity = computed(() => identityIn(this.form.values()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });

  constructor() {
    this.store.dispatch(() => admissionPageActions.opened({ personId: this.person() ?? null }));
    const unsaved = computed(() => this.form.dirty() && this.vm().save.kind !== 'done');
    const mayLeave = () => askToDiscard(this.window, 'this admission');
    inject(UnsavedWork).register({ unsaved, mayLeave }, inject(DestroyRef));
    effect(() => {
      const choices = this.choices();
      if (choices === null) return;
      untracked(() => {
        this.form.start(startOf(choices, this.vm().staff, this.vm().today));
      });
    });
    effect(() => {
      const identity = this.identity();
      this.store.dispatch(admissionPageActions.identityTyped({ identity }));
    });
    effect(() => {
      if (this.duplicates().length === 0) this.different.set(false);
    });
    effect(() => {
      this.follow(this.program());
    });
    effect(() => {
      const save = this.save();
      if (save.kind !== 'failed') return;
      this.form.refuse(save.problem.errors ?? []);
      // What the server answered is settled; an answer that got lost may still come to a retry.
      if (save.problem.status > 0) this.key.set(uuid());
      this.summary()?.focus();
    });
  }

  protected retry(): void {
    this.store.dispatch(admissionPageActions.retryChosen({ personId: this.person() ?? null }));
  }

  protected admitAgain(known: PossibleDuplicate): void {
    this.store.dispatch(admissionPageActions.againChosen({ known }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form.tried.set(true);
    if (this.pending()) return;
    if (this.form.faults().length > 0 || this.unanswered()) {
      this.summary()?.focus();
      return;
    }
    const { duplicates, known } = this.vm();
    const seen = this.different() ? duplicates.map(({ personId }) => personId) : [];
    const draft = sent(draftIn(this.form.values(), known, seen));
    this.store.dispatch(admissionPageActions.submitted({ draft, key: this.key() }));
  }

  /** A program brings its track, first phase, dose, level and usual length along. */
  private follow(programId: unknown): void {
    const { choices } = untracked(this.vm);
    const program = choices && programIn(choices, programId);
    if (!program) return;
    untracked(() => {
      const { admittedOn } = this.form.values()['episode'] as { admittedOn: never };
      for (const [name, value] of Object.entries(followingFrom(program, admittedOn)))
        this.form.change('episode', 0, name, value);
    });
  }
}
