import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GroupLine } from './groups-view-model';

/** Groups with their times, who leads them, and how many places are taken. */
@Component({
  selector: 'sd-group-table',
  imports: [RouterLink],
  template: `
    <div class="sd-scroll" role="region" tabindex="0" [attr.aria-label]="caption() + ', table'">
      <table class="sd-table">
        <caption class="sd-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Schedule</th>
            <th scope="col">Kind</th>
            <th scope="col">Led by</th>
            <th scope="col">People</th>
          </tr>
        </thead>
        <tbody>
          @for (group of groups(); track group.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/groups', group.id]">{{ group.name }}</a>
              </th>
              <td>{{ group.schedule }}</td>
              <td>{{ group.facts }}</td>
              <td>{{ group.lead }}</td>
              <td>{{ group.members }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class GroupTable {
  readonly caption = input.required<string>();
  readonly groups = input.required<readonly GroupLine[]>();
}
