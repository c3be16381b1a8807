import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import styles from '@/components/commitment/article.module.css';
import { CommitmentArticle } from '@/components/commitment/commitment-article';
import { CommitmentAside } from '@/components/commitment/commitment-aside';
import { CommitmentNeighbours } from '@/components/commitment/commitment-neighbours';
import { ChallengeSection } from '@/components/editor/challenge/challenge-section';
import { DecisionSection } from '@/components/editor/decision/decision-section';
import { commitmentPage } from '@/components/ui/page-address';
import { readViewState } from '@/lib/api/view-state';
import { lookupOf } from '@/lib/domain/board-lookup';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { reasonOf } from '@/lib/domain/status-reason';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { getBoard } from '@/lib/server/board';
import { listChallengesOf } from '@/lib/server/challenges/challenge-pages';
import { listDecisionsOf } from '@/lib/server/decisions/decision-pages';
import { originOf } from '@/lib/server/page-origin';
import { toParams, type RawParams } from '@/lib/server/query-params';
import { today } from '@/lib/server/today';

interface CommitmentPageProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<RawParams>;
}

/** What the page shows; null where there is no such commitment, or it had not been made by the day asked for. */
async function findPage({ params, searchParams }: CommitmentPageProps) {
  const { locale, id } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const board = await getBoard();
  const now = today();
  const keptDay = readViewState(toParams(await searchParams), board, now).state.asOf;
  const asOf = keptDay ?? now;
  const commitment = board.commitments.find((each) => each.id === decodeURIComponent(id));
  const index = indexBoard(board);
  const standing = commitment ? standingOf(index, commitment, asOf) : null;
  return (
    standing && {
      language,
      index,
      asOf,
      keptDay,
      standing,
      words: { language, t: translatorOf(language), lookup: lookupOf(board) },
    }
  );
}

export async function generateMetadata(props: CommitmentPageProps): Promise<Metadata> {
  const page = await findPage(props);
  if (!page) return {};
  const { standing, words, language } = page;
  const { title, id, sources } = standing.commitment;
  return {
    title: `${title[language]} (${id})`,
    description: `${words.t(`status.${standing.status}`)}. ${sources[0]?.quote ?? ''}`,
    alternates: {
      canonical: commitmentPage(language, id),
      languages: { ar: commitmentPage('ar', id), en: commitmentPage('en', id) },
    },
  };
}

export default async function CommitmentPage(props: CommitmentPageProps) {
  const page = await findPage(props);
  if (!page) notFound();
  const { standing, index, asOf, words, language } = page;
  const { id } = standing.commitment;
  const [decisions, challenges] = await Promise.all([listDecisionsOf(id), listChallengesOf(id)]);
  const address = originOf(await headers()) + commitmentPage(language, id);
  return (
    <div className={`wrap ${styles.page}`}>
      <CommitmentArticle
        board={index.board}
        standing={standing}
        reason={reasonOf(index, standing, asOf)}
        asOf={asOf}
        words={words}
      >
        <DecisionSection index={index} standing={standing} asOf={asOf} decisions={decisions} words={words} />
        <ChallengeSection commitmentId={id} challenges={challenges} words={words} />
        <CommitmentNeighbours
          index={index}
          commitment={standing.commitment}
          asOf={asOf}
          keptDay={page.keptDay}
          words={words}
        />
      </CommitmentArticle>
      <CommitmentAside index={index} standing={standing} asOf={asOf} address={address} words={words} />
    </div>
  );
}
