import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { form, FormField, maxLength, min, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { groupFaults } from '#domain/attendance/group-faults';
import type { RecordId, StaffId } from '#domain/ids';
import { modalities } from '#domain/modalities/modality';
import { modalityFacts } from '#domain/modalities/modality-facts';
import { sessionKinds } from '#domain/attendance/session';
import { sessionKindWords } from '../attendance/attendance-labels';
import { LoadState } from '../ui/load-state';
import { draftOf, newSlot, type TypedGroup, type TypedSlot, typedOf } from './group-draft';
import { selectGroupForm } from './group-form-view-model';
import { GroupSlots } from './group-slots';
import { groupFormActions } from './store/groups-actions';

/** Makes a group or changes one; its sessions follow from the schedule. */
@Component({
  selector: 'sd-group-form-page',
  imports: [FormField, GroupSlots, LoadState, RouterLink],
  templateUrl: './group-form-page.html',
  styleUrl: './session-change-form.scss',
  host: { class: 'sd-stack' },
})
export class GroupFormPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** Null for a new group. */
  readonly groupId = input<RecordId>();

  protected readonly vm = this.store.selectSignal(selectGroupForm);
  protected readonly group = computed(
    () => this.vm().list?.groups.find(({ id }) => id === this.groupId()) ?? null,
  );
  /** One key for each thing that is typed: the same save sent again makes one group. */
  private readonly key = crypto.randomUUID();
  protected readonly kinds = sessionKinds.map((value) => ({
    value,
    word: sessionKindWords[value],
  }));
  protected readonly approaches = modalities.map((value) => ({
    value,
    word: modalityFacts[value].label,
  }));

  // The list of groups comes anew while somebody types: that begins nothing anew.
  private readonly opened = computed(() => `${this.groupId() ?? 'new'} ${this.vm().list !== null}`);
  protected readonly typed = linkedSignal<string, TypedGroup>({
    source: this.opened,
    computation: () => untracked(() => typedOf(this.group(), this.vm().siteId)),
  });
  protected readonly leads = linkedSignal<string, readonly StaffId[]>({
    source: this.opened,
    computation: () => untracked(() => this.group()?.coFacilitatorIds ?? []),
  });
  protected readonly slots = linkedSignal<string, readonly TypedSlot[]>({
    source: this.opened,
    computation: () =>
      untracked(
        () =>
          this.group()?.schedule.map((slot) => newSlot(slot, null)) ?? [
            newSlot(null, this.vm().today),
          ],
      ),
  });
  protected readonly fields = form(this.typed, (path) => {
    required(path.name, { message: 'must not be empty' });
    min(path.plannedMinutes, 5, { message: 'must be 5 or more' });
    maxLength(path.name, 80, { message: 'must be at most 80 signs' });
    maxLength(path.room, 60, { message: 'must be at most 60 signs' });
    maxLength(path.curriculumCode, 20, { message: 'must be at most 20 signs' });
    min(path.capacity, 1, { message: 'must be 1 or more' });
  });
  protected readonly staff = computed(() =>
    (this.vm().list?.staff ?? []).filter(({ siteIds }) =>
      siteIds.some((siteId) => siteId === this.typed().siteId),
    ),
  );
  protected readonly refused = computed(() => {
    const { save } = this.vm();
    return save.kind === 'failed' ? save.problem : null;
  });
  protected readonly faults = computed(() => groupFaults(draftOf(this.whole())));

  constructor() {
    this.store.dispatch(groupFormActions.opened());
    effect(() => {
      const { saved } = this.vm();
      if (saved !== null) void this.router.navigate(['/groups', saved]);
    });
  }

  protected toggle(id: StaffId): void {
    this.leads.update((ids) =>
      ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id],
    );
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (this.fields().invalid()) {
      this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
      return;
    }
    if (this.faults().length > 0 || this.vm().save.kind === 'pending') return;
    const draft = draftOf(this.whole());
    const before = this.group();
    this.store.dispatch(groupFormActions.submitted({ before, draft, key: this.key }));
  }

  private whole() {
    return {
      group: this.typed(),
      coFacilitatorIds: this.leads(),
      slots: this.slots(),
    };
  }
}
