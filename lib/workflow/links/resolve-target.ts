import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { Span } from '@/lib/domain/due-date';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { LinkReview, LinkTarget } from '@/lib/domain/link-review';
import { toSource } from '@/lib/tracing/to-source';
import type { TracedDocument } from '@/lib/tracing/tracing';
import { locate, peopleClauseId } from '../apply-codings';
import type { Catalogue } from '../catalogue';

interface Surroundings {
  catalogue: Catalogue;
  documents: readonly TracedDocument[];
  commitments: readonly Pick<Commitment, 'id' | 'roundId' | 'promisedOn' | 'sources'>[];
}

type Clause = Extract<LinkTarget, { kind: 'clause' }>;
type Resolved = Pick<FollowUp, 'to' | 'answeredOn'>;

/**
 * Looks up where people's links lead. Gives null for a promise or target that is gone, and for a target that is no later than the
 * promise: days may have been corrected since.
 */
export function targetResolver({ catalogue, documents, commitments }: Surroundings) {
  const rounds = new Map(catalogue.rounds.map((round) => [round.id, round]));
  const events = new Map(catalogue.events.map((event) => [event.id, event]));
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const promises = new Map(commitments.map((commitment) => [commitment.id, commitment]));

  const toClause = (target: Clause, own: CommitmentId, promisedOn: IsoDay): Resolved | null => {
    const document = byKey.get(target.documentKey);
    const span = document && locate(document.text, target);
    const round = document && rounds.get(document.roundId);
    if (!document || !span || !round || round.startOn <= promisedOn) return null;
    const read = document.reading.clauses.find((clause) => overlaps(clause, span));
    const context = read && toSource(document, read);
    const isWhole = read?.start === span.start && read.end === span.end;
    const clause =
      context && isWhole
        ? context
        : {
            clauseId: peopleClauseId(span.start),
            documentKey: document.key,
            sourceKind: document.kind,
            quote: target.quote,
            before: '',
            after: '',
            ...span,
          };
    const holder = commitments.find(
      ({ id, sources }) =>
        id !== own && sources.some((source) => source.documentKey === document.key && overlaps(source, span)),
    );
    const to = { kind: 'clause' as const, clause, roundId: document.roundId, commitmentId: holder?.id ?? null };
    return { to, answeredOn: document.day };
  };

  return ({ commitmentId, target }: Pick<LinkReview, 'commitmentId' | 'target'>): Resolved | null => {
    const promise = promises.get(commitmentId);
    if (!promise) return null;
    if (target.kind === 'clause') return toClause(target, commitmentId, promise.promisedOn);
    const meeting = target.kind === 'round' ? rounds.get(target.roundId) : events.get(target.eventId);
    if (!meeting) return null;
    const isLater =
      target.kind === 'round' ? meeting.startOn > promise.promisedOn : meeting.endOn >= promise.promisedOn;
    return isLater ? { to: target, answeredOn: meeting.startOn } : null;
  };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
