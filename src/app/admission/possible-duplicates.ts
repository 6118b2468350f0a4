import { Component, computed, input, model, output } from '@angular/core';
import type { PossibleDuplicate } from '#contract/admission';
import { fullDay, longDay } from '../ui/format/dates';

const careOf = ({ care, endedOn }: PossibleDuplicate): string => {
  if (care === 'in-care') return 'in care now, so that no second admission can begin';
  return endedOn === null ? 'never in care here' : `care ended ${longDay(endedOn)}`;
};

/** Known people who may be the one who comes. They are never more than told apart by. */
@Component({
  selector: 'sd-possible-duplicates',
  template: `
    <section class="sd-card sd-stack" aria-labelledby="duplicates-title" aria-live="polite">
      <h2 id="duplicates-title">Somebody like this is known</h2>
      <ul>
        @for (row of rows(); track row.person.personId) {
          <li>
            <p>
              <strong dir="auto">{{ row.name }}</strong>, {{ row.born }}, ID {{ row.person.code }},
              {{ row.person.siteName }}: {{ row.care }}
            </p>
            @if (row.person.care !== 'in-care') {
              <button
                type="button"
                class="sd-button"
                [attr.aria-label]="'Admit ' + row.name + ' again'"
                (click)="again.emit(row.person)"
              >
                This is the person: admit again
              </button>
            }
          </li>
        }
      </ul>
      <label class="answer">
        <input
          id="f-differentFrom"
          type="checkbox"
          [checked]="different()"
          (change)="different.set(!different())"
        />
        None of these is the person I am admitting
      </label>
      @if (missing()) {
        <p class="missing">Please say whether one of these is the person.</p>
      }
    </section>
  `,
  styles: `
    section {
      border-left: 4px solid var(--sd-due);
    }
    p {
      overflow-wrap: anywhere;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sd-space-3);
      padding: 0;
      list-style: none;
    }
    .answer {
      display: inline-flex;
      align-items: center;
      gap: var(--sd-space-2);
      min-height: 44px;
    }
    input {
      width: 20px;
      height: 20px;
    }
    .missing {
      color: var(--sd-concern);
      font-weight: 600;
    }
  `,
})
export class PossibleDuplicates {
  readonly people = input.required<readonly PossibleDuplicate[]>();
  /** Somebody tried to save without an answer. */
  readonly missing = input(false);
  readonly different = model.required<boolean>();
  readonly again = output<PossibleDuplicate>();

  protected readonly rows = computed(() =>
    this.people().map((person) => ({
      person,
      name:
        person.preferredName === null
          ? `${person.givenName} ${person.familyName}`
          : `${person.givenName} ${person.familyName} (${person.preferredName})`,
      born: person.bornOn === null ? 'birth date not known' : `born ${fullDay(person.bornOn)}`,
      care: careOf(person),
    })),
  );
}
