import type { Metadata } from 'next';
import { ChallengeRecord } from '@/components/editor/challenge/challenge-record';
import challenge from '@/components/editor/challenge/challenge.module.css';
import { CorrectionList } from '@/components/editor/challenge/correction-list';
import styles from '@/components/editor/desk.module.css';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { getCorrections } from '@/lib/server/challenges/challenge-pages';
import { openPage } from '@/lib/server/page-words';

interface CorrectionsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata({ params }: CorrectionsProps): Promise<Metadata> {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const t = translatorOf(language);
  return {
    title: t('challenge.corrections'),
    description: t('challenge.correctionsIntro'),
    alternates: { canonical: `/${language}/corrections`, languages: { ar: '/ar/corrections', en: '/en/corrections' } },
  };
}

/** What readers objected to, what was answered, and every published status that changed. */
export default async function CorrectionsPage({ params, searchParams }: CorrectionsProps) {
  const { language, words } = await openPage(params);
  const { before } = await searchParams;
  const number = typeof before === 'string' && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined;
  const { challenges, older, waiting, withheld, corrections } = await getCorrections(number);
  const { t } = words;
  return (
    <div className={`wrap ${styles.page}`}>
      <div>
        <h1>{t('challenge.corrections')}</h1>
        <p>{t('challenge.correctionsIntro')}</p>
      </div>
      <section className={styles.section}>
        <h2>{t('challenge.section')}</h2>
        {challenges.length === 0 ? <p className={styles.meta}>{t('challenge.none')}</p> : null}
        <ul className={challenge.list}>
          {challenges.map((each) => (
            <li key={each.id} id={each.id}>
              <ChallengeRecord challenge={each} words={words} withCommitment />
            </li>
          ))}
        </ul>
        <p className={styles.meta}>{t('challenge.counts', { waiting, withheld })}</p>
        {older === null ? null : <a href={`/${language}/corrections?before=${older}`}>{t('challenge.older')}</a>}
      </section>
      {number === undefined ? (
        <section className={styles.section}>
          <h2>{t('challenge.replaced')}</h2>
          <CorrectionList corrections={corrections} words={words} />
        </section>
      ) : null}
    </div>
  );
}
