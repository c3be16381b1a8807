import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Comparison } from '@/components/commitment/comparison';
import styles from '@/components/commitment/compare-page.module.css';
import { ComparisonChoices } from '@/components/commitment/comparison-choices';
import { comparePage, homeAddress } from '@/components/ui/page-address';
import { PLAIN_VIEW, readViewState, writeViewState } from '@/lib/api/view-state';
import { nearCommitments } from '@/lib/domain/near-commitments';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { openPage } from '@/lib/server/page-words';
import { toParams, type RawParams } from '@/lib/server/query-params';
import { today } from '@/lib/server/today';

interface ComparePageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<RawParams>;
}

/** What the page shows; null where a promise asked for is not there, or had not been made by the day. */
async function findPage({ params, searchParams }: ComparePageProps) {
  const { language, board, words } = await openPage(params);
  const query = toParams(await searchParams);
  const now = today();
  const keptDay = readViewState(query, board, now).state.asOf;
  const asOf = keptDay ?? now;
  const index = indexBoard(board);
  const ids = [...new Set(query.getAll('id'))].slice(0, 2);
  const standings = ids.map((id) => {
    const commitment = words.lookup.commitments.get(id);
    return commitment ? standingOf(index, commitment, asOf) : null;
  });
  const found = standings.filter((standing) => standing !== null);
  return found.length < ids.length ? null : { language, index, asOf, keptDay, words, standings: found };
}

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const page = await findPage(props);
  if (!page) return {};
  const { words, language, standings } = page;
  const ids = standings.map(({ commitment }) => commitment.id);
  const names = standings.map(({ commitment }) => commitment.title[language]).join(' · ');
  return {
    title: names ? `${words.t('compare.title')}: ${names}` : words.t('compare.title'),
    alternates: { languages: { ar: comparePage('ar', ids), en: comparePage('en', ids) } },
  };
}

/** Two promises side by side at an address of their own; with fewer it asks for them by plain links. */
export default async function ComparePage(props: ComparePageProps) {
  const page = await findPage(props);
  if (!page) notFound();
  const { language, index, asOf, keptDay, words } = page;
  const { t } = words;
  const [first, second] = page.standings;
  if (first && second) {
    const state = { ...PLAIN_VIEW, asOf: keptDay, select: first.commitment.id, compare: second.commitment.id };
    return (
      <div className={`wrap ${styles.page}`}>
        <h1 className={styles.title}>{t('compare.title')}</h1>
        <Comparison index={index} pair={[first, second]} asOf={asOf} keptDay={keptDay} words={words} />
        <p className={`${styles.links} no-print`}>
          <a href={comparePage(language, [first.commitment.id], keptDay)}>{t('compare.another')}</a>
          <a href={homeAddress(language, writeViewState(state))}>{t('compare.onTimeline')}</a>
        </p>
      </div>
    );
  }
  const made = index.commitments.filter(({ promisedOn, id }) => promisedOn <= asOf && id !== first?.commitment.id);
  const shared = { index, first: first?.commitment ?? null, asOf, keptDay, words };
  const near = first ? nearCommitments(index, first.commitment).filter(({ promisedOn }) => promisedOn <= asOf) : [];
  const title = first
    ? t('compare.chooseFor', { title: first.commitment.title[language], id: first.commitment.id })
    : t('compare.chooseFirst');
  return (
    <div className={`wrap ${styles.page} ${styles.narrow}`}>
      <h1 className={styles.title}>{t('compare.title')}</h1>
      <h2 className={styles.ask}>{title}</h2>
      <ComparisonChoices title={t('commitment.near')} candidates={near} {...shared} />
      <ComparisonChoices title={t('compare.all')} candidates={made} {...shared} />
    </div>
  );
}
