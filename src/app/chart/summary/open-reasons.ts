import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Marker } from '#domain/caseload/marker';
import type { TimeZone } from '#domain/time/instant';
import { MarkedRow } from '../../ui/marked-row';
import { TierChip } from '../../ui/tier-chip';
import { openReasons } from './open-reasons-view-model';

/** Why this person needs the team, the most pressing first; severity 1 is never folded away. */
@Component({
  selector: 'sd-open-reasons',
  imports: [MarkedRow, RouterLink, TierChip],
  templateUrl: './open-reasons.html',
  styleUrl: './open-reasons.scss',
})
export class OpenReasons {
  readonly markers = input.required<readonly Marker[]>();
  readonly zone = input.required<TimeZone>();

  protected readonly vm = computed(() => openReasons(this.markers(), this.zone()));
}
