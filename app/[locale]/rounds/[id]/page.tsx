import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import styles from '@/components/document/document.module.css';
import { RoundAccount, RoundAside } from '@/components/document/round-account';
import { indexBoard } from '@/lib/domain/standing';
import { openPage } from '@/lib/server/page-words';
import { today } from '@/lib/server/today';

interface RoundPageProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: RoundPageProps): Promise<Metadata> {
  const { language, words } = await openPage(params);
  const round = words.lookup.rounds.get((await params).id);
  return round ? { title: round.title[language] } : {};
}

export default async function RoundPage({ params }: RoundPageProps) {
  const { board, words } = await openPage(params);
  const round = words.lookup.rounds.get((await params).id);
  if (!round) notFound();
  const index = indexBoard(board);
  return (
    <div className={`wrap ${styles.page}`}>
      <RoundAccount round={round} index={index} asOf={today()} words={words} />
      <RoundAside round={round} index={index} words={words} />
    </div>
  );
}
