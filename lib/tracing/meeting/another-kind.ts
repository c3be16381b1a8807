import type { Span } from '@/lib/domain/due-date';
import type { Subject, Term } from '../subject/subject';

/** Concepts that make a meeting another one than the next of a series: of a body, of experts, before a congress. */
const OF_ANOTHER_KIND = new Set(
  'working-group coordination-committee committee drafting-body council coordination-centre joint-centre mechanism experts ministers deputies observers preparation conference consultations negotiations forum military intelligence session mines detainees'.split(
    ' ',
  ),
);

/** Ends what a noun is joined to: what stands behind it is said beside the meeting ("…, preceded by consultations of experts"). */
const BREAK = /[،,;؛(:\n-]/;

/**
 * True where the words beside a meeting tell that it is none of a series.
 * @param terms those that may name it, without what tells the series itself
 */
export function isOfAnotherKind({ document }: Subject, terms: readonly Term[], meeting: Term | undefined): boolean {
  const head = meeting?.origin === 'own' ? meeting.spans[0] : undefined;
  return terms.some((term) => OF_ANOTHER_KIND.has(idOf(term)) && !isApart(document.text, head, term.spans[0]));
}

function isApart(text: string, head: Span | undefined, other: Span | undefined): boolean {
  return (
    head !== undefined && other !== undefined && other.start > head.end && BREAK.test(text.slice(head.end, other.start))
  );
}

/** The concept that a term is, without the mark of its kind. */
export function idOf({ key }: Term): string {
  return key.replace('c:', '');
}
