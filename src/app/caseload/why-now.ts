import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TierChip } from '../ui/tier-chip';
import { HandleReason } from './handle-reason';
import type { ReasonItem } from './caseload-item';

/** Why somebody needs the team: the first reason as a link to its matter, the rest and all evidence below. */
@Component({
  selector: 'sd-why-now',
  imports: [HandleReason, RouterLink, TierChip],
  templateUrl: './why-now.html',
  styleUrl: './why-now.scss',
})
export class WhyNow {
  readonly top = input.required<ReasonItem | null>();
  readonly others = input.required<readonly ReasonItem[]>();
}
