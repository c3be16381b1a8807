import type { DateForm, Found } from './date-form';
import { bitsOf } from './sense-bits';

/** A form with the bits of the senses that its first word can have, and its place in the language's order. */
export interface PlacedForm {
  form: DateForm;
  begins: number;
  order: number;
}

/** The forms of a language by what is looked for: a period; what spans have beside periods; what dates have beside them. */
export interface FormTables {
  period: readonly PlacedForm[];
  span: readonly PlacedForm[];
  date: readonly PlacedForm[];
}

const ANY = ~0;
const TABLES = new WeakMap<readonly DateForm[], FormTables>();

/** The tables of a language's forms, made once. */
export function formTables(forms: readonly DateForm[]): FormTables {
  const known = TABLES.get(forms);
  if (known) return known;
  const placed = forms.map((form, order) => ({ form, begins: form.begins ? bitsOf(form.begins) : ANY, order }));
  const tables = {
    period: placed.filter(({ form }) => form.level === 'period'),
    span: placed.filter(({ form }) => form.level === 'range'),
    date: placed.filter(({ form }) => form.level !== 'period'),
  };
  TABLES.set(forms, tables);
  return tables;
}

/** What a form found, and its place in the order: of equally long ones the first form's counts. */
export interface Candidate {
  found: Found;
  /** The form's id. */
  form: string;
  order: number;
}
