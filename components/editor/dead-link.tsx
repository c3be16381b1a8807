import type { Language } from '@/lib/domain/language';
import { translatorOf } from '@/lib/i18n/translator';
import styles from './desk.module.css';

/** Says that a link was used, taken back or is too old. */
export function DeadLink({ language }: { language: Language }) {
  const t = translatorOf(language);
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('desk.join.dead')}</h1>
      <p>{t('desk.join.deadBody')}</p>
    </div>
  );
}
