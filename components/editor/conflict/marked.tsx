import type { Language } from '@/lib/domain/language';
import styles from './conflict.module.css';

interface MarkedProps {
  text: string;
  span: readonly [number, number];
  language: Language | undefined;
  empty: string;
}

/** A text with the stretch marked in which it differs. */
export function Marked({ text, span: [start, end], language, empty }: MarkedProps) {
  if (text === '') return <span className={styles.meta}>{empty}</span>;
  return (
    <span className={styles.text} lang={language} dir="auto">
      {text.slice(0, start)}
      {start < end ? <mark>{text.slice(start, end)}</mark> : null}
      {text.slice(end)}
    </span>
  );
}
