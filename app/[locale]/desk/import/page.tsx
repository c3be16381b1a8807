import desk from '@/components/editor/desk.module.css';
import { ImportList } from '@/components/editor/import/import-list';
import { ImportWays } from '@/components/editor/import/import-ways';
import { QueryFrame } from '@/components/ui/query-frame';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { listImports } from '@/lib/server/import/import-pages';

interface Params {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Params) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  return { title: translatorOf(language)('desk.import.title') };
}

/** Texts on their way in, and the ways in. */
export default async function ImportsPage({ params }: Params) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/import', 'document.import', null);
  const t = translatorOf(language);
  return (
    <div className={desk.page}>
      <div>
        <h1>{t('desk.import.title')}</h1>
        <p>{t('desk.import.intro')}</p>
      </div>
      <QueryFrame>
        <ImportWays language={language} />
        <section className={desk.section} aria-labelledby="imports">
          <h2 id="imports">{t('desk.import.listTitle')}</h2>
          <ImportList language={language} initial={await listImports(session)} />
        </section>
      </QueryFrame>
    </div>
  );
}
