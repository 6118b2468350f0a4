import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../../ui/empty-state';
import type { SinceLastLooked } from './since-last-looked-view-model';

/** What is new for this reader, with links to each matter. */
@Component({
  selector: 'sd-since-last-looked',
  imports: [EmptyState, RouterLink],
  templateUrl: './since-last-looked.html',
  styleUrl: './since-last-looked.scss',
})
export class SinceLastLookedPanel {
  readonly news = input.required<SinceLastLooked>();
  readonly allSeen = output();
}
