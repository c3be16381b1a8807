import type { Metadata } from 'next';
import { MethodAccount } from '@/components/document/method-account';
import { openPage } from '@/lib/server/page-words';

interface MethodPageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: MethodPageProps): Promise<Metadata> {
  const { words } = await openPage(params);
  return { title: words.t('method.title'), description: words.t('method.lead') };
}

export default async function MethodPage({ params }: MethodPageProps) {
  const { board, words } = await openPage(params);
  return (
    <div className="wrap">
      <MethodAccount board={board} words={words} />
    </div>
  );
}
