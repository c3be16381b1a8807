import styles from '@/components/editor/desk.module.css';
import { PasswordChange } from '@/components/editor/password-change';
import { SignOutEverywhere } from '@/components/editor/sign-out-everywhere';
import { TwoFactorPanel } from '@/components/editor/two-factor-panel';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requireSession } from '@/lib/server/accounts/desk-page';

/** One's own account. */
export default async function AccountPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const { actor, email, hasTwoFactor } = await requireSession(language, '/desk/account');
  const t = translatorOf(language);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.account.title')}</h1>
        <p className={styles.meta}>
          {actor.name} · <bdi>{email}</bdi> · {t(`desk.roles.${actor.role}`)}
        </p>
      </div>
      <section className={styles.section}>
        <h2>{t('desk.account.passwordTitle')}</h2>
        <PasswordChange />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.account.twoFactorTitle')}</h2>
        <p>{t(hasTwoFactor ? 'desk.account.twoFactorOn' : 'desk.account.twoFactorOff')}</p>
        <TwoFactorPanel isOn={hasTwoFactor} />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.account.sessionsTitle')}</h2>
        <SignOutEverywhere language={language} />
      </section>
    </div>
  );
}
