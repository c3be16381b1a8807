import { CommitmentTable } from '@/components/editor/decision/commitment-table';
import { DraftList } from '@/components/editor/decision/draft-list';
import { RuleSwitch } from '@/components/editor/decision/rule-switch';
import styles from '@/components/editor/desk.module.css';
import { lookupOf } from '@/lib/domain/board-lookup';
import { can } from '@/lib/domain/permissions';
import { indexBoard } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { getRules, listDrafts } from '@/lib/server/decisions/decision-pages';
import { today } from '@/lib/server/today';

/** What waits for review, what is being written, and every promise with what is computed and what was decided. */
export default async function DecisionsPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/decisions', 'desk.see', null);
  const [drafts, board, rules] = await Promise.all([listDrafts(session), getBoard(), getRules(session)]);
  const t = translatorOf(language);
  const words = { language, t, lookup: lookupOf(board) };
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.decisions.title')}</h1>
        <p className={styles.meta}>{t('desk.decisions.intro')}</p>
      </div>
      <section className={styles.section}>
        <h2>{t('desk.decisions.inReview')}</h2>
        <DraftList drafts={drafts.filter(({ state }) => state === 'in-review')} language={language} />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.decisions.drafts')}</h2>
        <DraftList drafts={drafts.filter(({ state }) => state === 'draft')} language={language} />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.decisions.commitments')}</h2>
        <CommitmentTable index={indexBoard(board)} asOf={today()} words={words} />
      </section>
      {can(session.actor.role, 'rule.change', null).ok ? (
        <section className={styles.section}>
          <h2>{t('desk.decisions.ruleTitle')}</h2>
          <RuleSwitch rules={rules} />
        </section>
      ) : null}
    </div>
  );
}
