import { AccountRow } from '@/components/editor/account-row';
import styles from '@/components/editor/desk.module.css';
import { InvitationRow } from '@/components/editor/invitation-row';
import { InviteForm } from '@/components/editor/invite-form';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { getAccountsPage } from '@/lib/server/accounts/account-pages';
import { requirePermission } from '@/lib/server/accounts/desk-page';

/** Everybody who may sign in, and who is invited: for administrators. */
export default async function AccountsPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/accounts', 'account.see', null);
  const { ownId, accounts, invitations } = await getAccountsPage(session, new Date());
  const t = translatorOf(language);
  return (
    <div className={styles.page}>
      <h1>{t('desk.accounts.title')}</h1>
      <section className={styles.section}>
        <h2>{t('desk.accounts.inviteTitle')}</h2>
        <InviteForm language={language} />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.accounts.invitations')}</h2>
        {invitations.length === 0 ? <p className={styles.meta}>{t('desk.accounts.none')}</p> : null}
        <ul className={styles.list}>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} language={language} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{t('desk.accounts.list')}</h2>
        <ul className={styles.list}>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} isOwn={account.id === ownId} />
          ))}
        </ul>
      </section>
    </div>
  );
}
