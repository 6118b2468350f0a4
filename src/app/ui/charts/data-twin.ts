import { Component, computed, input, signal } from '@angular/core';
import type { ChartTable } from './chart-spec';

interface Sort {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

const compare = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

/** A chart's data as a table, sortable by any column. */
@Component({
  selector: 'sd-data-twin',
  template: `
    <div class="sd-scroll" role="region" tabindex="0" [attr.aria-label]="caption() + ', table'">
      <table class="sd-table">
        <caption>
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            @for (column of table().columns; track $index) {
              <th scope="col" [attr.aria-sort]="sortOf($index)">
                <button type="button" (click)="sortBy($index)">{{ column }}</button>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              @for (cell of row; track $index) {
                @if ($first) {
                  <th scope="row">{{ cell }}</th>
                } @else {
                  <td>{{ cell }}</td>
                }
              }
            </tr>
          } @empty {
            <tr>
              <td [attr.colspan]="table().columns.length">No data yet</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .sd-scroll {
      max-height: 60vh;
      overflow: auto;
    }
    button {
      border: 0;
      padding: 4px 0;
      min-height: 24px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
      text-decoration: underline dotted;
      text-underline-offset: 3px;
    }
    [aria-sort='ascending'] button::after {
      content: ' ↑';
    }
    [aria-sort='descending'] button::after {
      content: ' ↓';
    }
    tbody th {
      font-weight: 500;
    }
  `,
})
export class DataTwin {
  readonly table = input.required<ChartTable>();
  readonly caption = input.required<string>();

  private readonly sort = signal<Sort | null>(null);

  protected readonly rows = computed(() => {
    const { rows } = this.table();
    const sort = this.sort();
    if (sort === null) return rows;
    const sign = sort.direction === 'ascending' ? 1 : -1;
    return rows.toSorted((a, b) => sign * compare(a[sort.column] ?? '', b[sort.column] ?? ''));
  });

  protected sortOf(column: number): Sort['direction'] | null {
    const sort = this.sort();
    return sort?.column === column ? sort.direction : null;
  }

  protected sortBy(column: number): void {
    const direction = this.sortOf(column) === 'ascending' ? 'descending' : 'ascending';
    this.sort.set({ column, direction });
  }
}
