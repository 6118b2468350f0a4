import { Component, computed, input } from '@angular/core';
import { controlId, type PageForm } from './page-form';

/** The controls of one section of a form, or of one item of a list. */
@Component({
  selector: 'sd-fields',
  templateUrl: './fields.html',
  styleUrl: './fields.scss',
})
export class Fields {
  readonly form = input.required<PageForm>();
  /** Path of the section; empty for the form itself. */
  readonly section = input('');
  /** Which item of a list; null for a section that is none. */
  readonly place = input<number | null>(null);

  protected readonly fields = computed(() => this.form().fieldsOf(this.section()));
  private readonly entries = computed(
    () => this.form().items(this.section())[this.place() ?? 0] ?? {},
  );

  protected idOf(name: string): string {
    const parts = [this.section(), this.place() ?? '', name].filter((part) => part !== '');
    return controlId(parts.join('/'));
  }

  protected textOf(name: string): string {
    const entry = this.entries()[name];
    return typeof entry === 'string' ? entry : '';
  }

  protected isChosen(name: string, value: string): boolean {
    return this.entries()[name]?.includes(value) ?? false;
  }

  protected take(name: string, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.form().change(this.section(), this.place() ?? 0, name, value);
  }

  protected takeCheck(name: string, event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const entry = this.entries()[name];
    const others = (typeof entry === 'string' ? [] : (entry ?? [])).filter(
      (each) => each !== value,
    );
    const next = checked ? [...others, value] : others;
    this.form().change(this.section(), this.place() ?? 0, name, next);
  }
}
