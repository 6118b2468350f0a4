import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { longDay } from '../ui/format/dates';
import { MarkedRow } from '../ui/marked-row';
import { WordChip } from '../ui/word-chip';
import type { ObjectiveView } from './objective-view';

/** One objective: where it stands, what it rests on, and what is done about it. */
@Component({
  selector: 'sd-objective-card',
  imports: [MarkedRow, RouterLink, WordChip],
  templateUrl: './objective-card.html',
  styleUrl: './objective-card.scss',
})
export class ObjectiveCard {
  readonly objective = input.required<ObjectiveView>();

  protected readonly shown = computed(() =>
    Math.min(1, Math.max(0, this.objective().progress?.share ?? 0)),
  );
  protected readonly day = longDay;
}
