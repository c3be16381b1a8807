/**
 * A message whose values stand in it as they are: `fillMessage('As of {day}', { day })`. The reader of whole ICU messages
 * needs some ten milliseconds when it is first asked; what a first drawing says does not wait for it.
 */
export function fillMessage(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A whole number as both languages write it: `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
