import { Component, input, output } from '@angular/core';
import type { GroupMember, GroupMembers } from '#contract/groups';
import type { EpisodeId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';

/** Who belongs to a group; somebody added stands on its rosters from today on. */
@Component({
  selector: 'sd-group-members-card',
  template: `
    <section class="sd-card sd-stack" aria-labelledby="members">
      <h2 id="members">People ({{ people().members.length }})</h2>
      <ul>
        @for (member of people().members; track member.id) {
          <li>
            <span>{{ member.name }}</span>
            <span class="sd-quiet">{{ days(member) }}</span>
            @if (member.endsOn === null) {
              <button
                type="button"
                class="sd-button"
                [disabled]="pending()"
                [attr.aria-label]="'Ends today: ' + member.name"
                (click)="left.emit(member)"
              >
                Has left the group
              </button>
            }
          </li>
        } @empty {
          <li class="sd-quiet">Nobody belongs to it yet.</li>
        }
      </ul>
      @if (people().candidates.length > 0) {
        <form (submit)="add($event, who)">
          <div class="sd-field">
            <label for="new-member">Add a person</label>
            <select #who id="new-member">
              <option value="">Choose…</option>
              @for (person of people().candidates; track person.episodeId) {
                <option [value]="person.episodeId">{{ person.name }}</option>
              }
            </select>
          </div>
          <button type="submit" class="sd-button sd-filled" [disabled]="pending()">
            Add to the group
          </button>
        </form>
      }
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--sd-space-2);
      padding: 0;
      list-style: none;
    }

    li,
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2) var(--sd-space-3);
      align-items: end;
    }
  `,
})
export class GroupMembersCard {
  readonly people = input.required<GroupMembers>();
  readonly today = input.required<PlainDate>();
  readonly pending = input(false);
  readonly added = output<EpisodeId>();
  readonly left = output<GroupMember>();

  protected days({ startsOn, endsOn }: GroupMember): string {
    const since = startsOn > this.today() ? `from ${longDay(startsOn)}` : '';
    return endsOn === null ? since : `until ${longDay(endsOn)}`;
  }

  protected add(event: Event, who: HTMLSelectElement): void {
    event.preventDefault();
    if (who.value !== '') this.added.emit(who.value as EpisodeId);
    else who.focus();
  }
}
