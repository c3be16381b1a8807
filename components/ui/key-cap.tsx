import styles from './key-cap.module.css';

/** A key that does the same, for readers who use a keyboard. Hidden where there is none. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
