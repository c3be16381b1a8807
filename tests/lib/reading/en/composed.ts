/**
 * Composed sentences, labelled before they were read: the kinds of their clauses in order, the text, and of the first promise its main
 * theme, its parties ("all": the guarantors) and its due date as EDTF ("-": none, "vague").
 */
export type ComposedCase = readonly [kinds: string, text: string, promise?: string | undefined];
