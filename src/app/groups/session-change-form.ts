import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormField, maxLength, min, required } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import type { GroupSessionHead, SessionChange } from '#contract/groups';
import type { StaffId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { groupsFeature } from './store/groups-feature';

interface Typed {
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly place: SessionChange['place'];
  readonly facilitatorId: string;
  readonly cancelledReason: string;
}

const typedOf = (session: GroupSessionHead): Typed => ({
  title: session.title,
  heldOn: session.heldOn,
  startsAt: session.startsAt,
  plannedMinutes: session.plannedMinutes,
  place: session.place,
  facilitatorId: session.facilitatorId ?? '',
  cancelledReason: session.cancelledReason ?? '',
});

/** Another time or place of one session, who leads it, or that the program cancels it. */
@Component({
  selector: 'sd-session-change-form',
  imports: [FormField],
  templateUrl: './session-change-form.html',
  styleUrl: './session-change-form.scss',
})
export class SessionChangeForm {
  private readonly list = inject(Store).selectSignal(groupsFeature.selectList);

  readonly session = input.required<GroupSessionHead>();
  readonly changed = output<SessionChange>();

  // What is typed stays while somebody else taps on the roster; another version begins anew.
  private readonly version = computed(() => this.session().version);
  protected readonly typed = linkedSignal({
    source: this.version,
    computation: () => untracked(() => typedOf(this.session())),
  });
  protected readonly leads = linkedSignal({
    source: this.version,
    computation: (): readonly StaffId[] => untracked(() => this.session().coFacilitatorIds),
  });
  protected readonly fields = form(this.typed, (path) => {
    required(path.title, { message: 'must not be empty' });
    required(path.heldOn, { message: 'must be a day' });
    required(path.startsAt, { message: 'must be a time' });
    maxLength(path.title, 120, { message: 'must be at most 120 signs' });
    maxLength(path.cancelledReason, 200, { message: 'must be at most 200 signs' });
    min(path.plannedMinutes, 5, { message: 'must be 5 or more' });
  });
  protected readonly staff = computed(() =>
    (this.list()?.staff ?? []).filter(({ siteIds }) => siteIds.includes(this.session().siteId)),
  );

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
    const { facilitatorId, cancelledReason, heldOn, ...rest } = this.typed();
    const facilitator = facilitatorId === '' ? null : (facilitatorId as StaffId);
    this.changed.emit({
      ...rest,
      heldOn: heldOn as PlainDate,
      facilitatorId: facilitator,
      coFacilitatorIds: this.leads().filter((id) => id !== facilitator),
      cancelledReason: cancelledReason.trim() === '' ? null : cancelledReason.trim(),
    });
  }
}
