import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentAside } from '@/components/document/document-aside';
import { DocumentHead } from '@/components/document/document-head';
import { DocumentText } from '@/components/document/document-text';
import styles from '@/components/document/document.module.css';
import { findDocumentView } from '@/lib/server/document';
import { openPage } from '@/lib/server/page-words';

interface DocumentPageProps {
  params: Promise<{ locale: string; key: string }>;
}

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const { language, words } = await openPage(params);
  const document = words.lookup.documents.get(decodeURIComponent((await params).key));
  return document ? { title: document.title[language] } : {};
}

export default async function DocumentPage({ params }: DocumentPageProps) {
  const { words } = await openPage(params);
  const view = await findDocumentView(decodeURIComponent((await params).key));
  if (!view) notFound();
  return (
    <div className={`wrap ${styles.page}`}>
      <article>
        <DocumentHead document={view.document} words={words} />
        <DocumentText view={view} words={words} />
      </article>
      <DocumentAside view={view} words={words} />
    </div>
  );
}
