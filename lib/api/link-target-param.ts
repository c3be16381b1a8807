import type { LinkTarget } from '@/lib/domain/link-review';

/** A target as it stands in an address, without the words of a clause: `clause:astana-08-communique.ar:120:180`. */
export function linkTargetParam(target: LinkTarget): string {
  if (target.kind === 'round') return `round:${target.roundId}`;
  if (target.kind === 'event') return `event:${target.eventId}`;
  return `clause:${target.documentKey}:${target.start}:${target.end}`;
}

/** A target read from an address; the words of a clause are the text's. Null where it names none. */
export function readLinkTarget(
  param: string | null,
  textOf: (documentKey: string) => string | null,
): LinkTarget | null {
  const [kind, id = '', start = '', end = ''] = (param ?? '').split(':');
  if (id === '') return null;
  if (kind === 'round') return { kind, roundId: id };
  if (kind === 'event') return { kind, eventId: id };
  if (kind !== 'clause' || !/^\d{1,7}$/.test(start) || !/^\d{1,7}$/.test(end)) return null;
  const quote = textOf(id)?.slice(Number(start), Number(end)) ?? '';
  return quote === '' ? null : { kind, documentKey: id, start: Number(start), end: Number(end), quote };
}
