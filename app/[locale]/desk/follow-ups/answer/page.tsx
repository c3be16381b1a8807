import { notFound } from 'next/navigation';
import { SourceText } from '@/components/commitment/source-text';
import { targetName } from '@/components/commitment/target-name';
import deskStyles from '@/components/editor/desk.module.css';
import { LinkCard } from '@/components/editor/links/link-card';
import { LinkSearch } from '@/components/editor/links/link-search';
import styles from '@/components/editor/links/links.module.css';
import { linkTargetParam } from '@/lib/api/link-target-param';
import { lookupOf } from '@/lib/domain/board-lookup';
import { linkKey } from '@/lib/domain/link-queue';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { findLinkTarget, findPromisesFor } from '@/lib/server/links/find-links';
import { firstParam } from '@/lib/server/query-params';
import { today } from '@/lib/server/today';

interface AnswerProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Finds earlier promises that an answer belongs to. */
export default async function AnswerPage({ params, searchParams }: AnswerProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/follow-ups', 'link.review', null);
  const raw = await searchParams;
  const find = (firstParam(raw.find) ?? '').slice(0, 300);
  const target = await findLinkTarget(session, firstParam(raw.target));
  const board = await getBoard();
  const result = target && (await findPromisesFor(session, board, target, find));
  if (!result) notFound();
  const index = indexBoard(board);
  const words = { language, t: translatorOf(language), lookup: lookupOf(board) };
  const { t } = words;
  const { to, answeredOn } = result.answer;
  const shown = { to, answeredOn, commitmentId: '', relation: 'progresses', score: 0, rules: [] } as const;
  return (
    <div className={deskStyles.page}>
      <h1>{t('desk.links.findPromise')}</h1>
      <section>
        <h2>{t('desk.links.answer')}</h2>
        <p>{targetName({ ...shown, matched: { from: [], to: [] } }, words)}</p>
        {to.kind === 'clause' ? (
          <SourceText
            source={to.clause}
            textLanguage={words.lookup.documents.get(to.clause.documentKey)?.language ?? language}
            marked={[]}
            hasSentence
            size="small"
          />
        ) : null}
      </section>
      <LinkSearch kept={{ target: linkTargetParam(target) }} query={find} count={result.found.length} words={words} />
      <div className={styles.list}>
        {result.found.map(({ view, isThere }) => {
          const commitment = words.lookup.commitments.get(view.followUp.commitmentId);
          if (!commitment) return null;
          const standing = standingOf(index, commitment, today());
          return <LinkCard key={linkKey(view.followUp)} {...{ view, commitment, standing, words }} isNew={!isThere} />;
        })}
      </div>
    </div>
  );
}
