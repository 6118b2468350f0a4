import { Component, computed, input } from '@angular/core';

/** Numbers that reach somebody day and night, in the same order everywhere. */
@Component({
  selector: 'sd-crisis-lines',
  template: `
    <dl>
      @for (line of lines(); track line.number) {
        <div>
          <dt>{{ line.who }}</dt>
          <dd>
            <a [href]="'tel:' + line.number">{{ line.number }}</a>
            <span class="sd-quiet">{{ line.how }}</span>
          </dd>
        </div>
      }
    </dl>
    @if (clinicPhone() === null && !plain()) {
      <p>Clinic on call: the number on your clinic’s on-call list.</p>
    }
  `,
  styles: `
    :host,
    dl {
      display: grid;
      gap: var(--sd-space-2);
    }
    dt {
      color: var(--sd-text-quiet);
    }
    dd {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--sd-space-2);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--sd-target);
      font-size: 1.25rem;
      font-weight: 600;
    }
  `,
})
export class CrisisLines {
  /** The clinic's own number; null where it has not entered one. */
  readonly clinicPhone = input.required<string | null>();
  /** True on paper that must not say that there is a clinic. */
  readonly plain = input(false);

  protected readonly lines = computed(() => [
    { who: 'Danger to life', number: '911', how: 'call' },
    { who: 'Suicide and Crisis Lifeline', number: '988', how: 'call or text, day and night' },
    ...[this.clinicPhone()]
      .filter((number) => number !== null)
      .map((number) => ({
        who: this.plain() ? 'My team' : 'Clinic on call',
        number,
        how: 'call, day and night',
      })),
  ]);
}
