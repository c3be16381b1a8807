import { BoardScreen } from '@/components/board/board-screen';
import { QueryFrame } from '@/components/ui/query-frame';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { getBoard } from '@/lib/server/board';
import { today } from '@/lib/server/today';

interface BoardPageProps {
  params: Promise<{ locale: string }>;
}

/** The board. A key of its own for every answer of the server: a link to the plain page starts a plain view. */
export default async function BoardPage({ params }: BoardPageProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  return (
    <QueryFrame>
      <BoardScreen key={crypto.randomUUID()} board={await getBoard()} today={today()} language={language} />
    </QueryFrame>
  );
}
