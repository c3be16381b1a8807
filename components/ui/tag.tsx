import type { ReviewState } from '@/lib/domain/commitment';
import type { SourceKind } from '@/lib/domain/document';
import styles from './tag.module.css';
import type { Words } from './words';

const LINES: Readonly<Record<ReviewState | SourceKind, string | undefined>> = {
  machine: styles.dotted,
  coded: styles.dashed,
  reviewed: styles.solid,
  official: styles.solid,
  press: styles.solid,
  summary: styles.dashed,
};

/** Whose words these are: an official text, a press report, or our own summary. */
export function SourceTag({ kind, t }: { kind: SourceKind; t: Words['t'] }) {
  return <span className={`${styles.tag} ${LINES[kind] ?? ''}`}>{t(`source.${kind}`)}</span>;
}

/** Who read it: the machine (dotted), an editor (dashed), two of them (solid). */
export function ReviewTag({ review, t }: { review: ReviewState; t: Words['t'] }) {
  return <span className={`${styles.tag} ${LINES[review] ?? ''}`}>{t(`review.${review}`)}</span>;
}
