import type { Metadata } from 'next';
import { DocumentList } from '@/components/document/document-list';
import styles from '@/components/document/document.module.css';
import { openPage } from '@/lib/server/page-words';

interface DocumentsPageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: DocumentsPageProps): Promise<Metadata> {
  const { words } = await openPage(params);
  return { title: words.t('document.list') };
}

export default async function DocumentsPage({ params }: DocumentsPageProps) {
  const { board, words } = await openPage(params);
  return (
    <div className="wrap">
      <header className={styles.intro}>
        <h1 className={styles.title}>{words.t('document.list')}</h1>
        <p>{words.t('document.intro')}</p>
      </header>
      <DocumentList board={board} words={words} />
    </div>
  );
}
