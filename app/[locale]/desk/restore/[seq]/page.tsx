import Link from 'next/link';
import { notFound } from 'next/navigation';
import styles from '@/components/editor/desk.module.css';
import { RestorePreview } from '@/components/editor/restore/restore-preview';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { previewRestore } from '@/lib/server/decisions/restore';
import { openPage } from '@/lib/server/page-words';

/** Asks before an earlier state of a decision is restored, and shows what would change. */
export default async function RestorePage({ params }: { params: Promise<{ locale: string; seq: string }> }) {
  const { language, board, words } = await openPage(params);
  const { seq } = await params;
  const session = await requirePermission(language, `/desk/restore/${seq}`, 'decision.draft', null);
  const { refusal, plan } = await previewRestore(session, seq);
  const { t, lookup } = words;
  if (refusal === 'not-found') notFound();
  const commitment = plan && lookup.commitments.get(plan.commitmentId);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.restore.title', { seq })}</h1>
        {commitment ? (
          <p className={styles.meta}>
            <Link href={`/${language}/desk/commitments/${encodeURIComponent(commitment.id)}`}>
              {commitment.title[language]} <bdi>{commitment.id}</bdi>
            </Link>
          </p>
        ) : null}
        <p>{t('desk.restore.intro')}</p>
      </div>
      {plan && commitment ? (
        <RestorePreview
          language={language}
          plan={plan}
          parties={board.parties
            .filter(({ id }) => commitment.parties.includes(id))
            .map(({ id, name }) => ({ id, name: name[language] }))}
        />
      ) : (
        <p className={styles.note}>{t('desk.restore.inReview')}</p>
      )}
    </div>
  );
}
