import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MarkStrip } from '../ui/sparks/mark-strip';
import type { CaseloadItem } from './caseload-item';
import { WhyNow } from './why-now';

/** The list on a narrow screen: name, reason, next step and one strip for each person. */
@Component({
  selector: 'sd-caseload-cards',
  imports: [MarkStrip, RouterLink, WhyNow],
  template: `
    <ul [attr.aria-label]="caption()">
      @for (item of items(); track item.id) {
        <li class="sd-card">
          <div>
            <a class="name" [routerLink]="item.chart">{{ item.name }}</a>
            <span class="sd-quiet">{{ item.known }}</span>
          </div>
          <sd-why-now [top]="item.top" [others]="item.others" />
          <div class="strip">
            <sd-mark-strip [marks]="item.tests.marks" />
            <span class="sd-hidden">{{ item.tests.spoken }}</span>
            <span><span class="sd-hidden">Attendance </span>{{ item.attendance.rate }}</span>
            <span>PHQ-9 {{ item.phq9.last }}</span>
            <span>{{ item.readiness.word }}</span>
          </div>
          @if (item.top; as reason) {
            <a class="sd-button" [routerLink]="reason.link.path" [queryParams]="reason.link.query"
              >{{ reason.nextStep }}<span class="sd-hidden">, {{ item.name }}</span></a
            >
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul,
    li {
      display: grid;
      gap: var(--sd-space-2);
      padding: 0;
      list-style: none;
    }
    ul {
      grid-template-columns: repeat(auto-fill, minmax(min(360px, 100%), 1fr));
    }
    li {
      align-content: start;
      padding: var(--sd-space-3);
    }
    .name {
      color: var(--sd-text);
      font-weight: 600;
      margin-right: var(--sd-space-2);
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--sd-space-3);
      font-size: 0.8125rem;
    }
    .sd-button {
      justify-self: start;
    }
  `,
})
export class CaseloadCards {
  readonly items = input.required<readonly CaseloadItem[]>();
  readonly caption = input.required<string>();
}
