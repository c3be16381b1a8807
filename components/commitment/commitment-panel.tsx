'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import { commitmentPage } from '@/components/ui/page-address';
import { useInertOutside } from '@/components/ui/use-inert-outside';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { BoardWords } from '@/components/ui/words';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import type { StatusReason } from '@/lib/domain/status-reason';
import { AnswerChain } from './answer-chain';
import { CommitmentMeta } from './commitment-meta';
import { PromiseDue, PromiseWhy, PromiseWords, Section } from './commitment-sections';
import styles from './panel.module.css';
import { StatusLine } from './status-line';

interface CommitmentPanelProps {
  standing: Standing;
  reason: StatusReason;
  asOf: IsoDay;
  words: BoardWords;
  previousId: CommitmentId | null;
  nextId: CommitmentId | null;
  /** Opens another commitment, or closes the panel. */
  onSelect: (id: CommitmentId | null) => void;
}

/** Below this width the panel takes the whole screen, and holds the focus. */
const FULL_SCREEN = '(max-width: 900px)';

/** One commitment beside the timeline: its words, due date, answers, and why it has its status. */
export function CommitmentPanel(props: CommitmentPanelProps) {
  const { standing, reason, asOf, words } = props;
  const { commitment } = standing;
  const { t, language } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isFullScreen = useMediaQuery(FULL_SCREEN);
  useInertOutside(panel, isFullScreen);

  useEffect(() => {
    title.current?.focus({ preventScroll: !isFullScreen });
  }, [commitment.id, isFullScreen]);

  return (
    <aside ref={panel} className={styles.panel} aria-label={t('panel.label', { id: commitment.id })}>
      <PanelBar {...props} />
      <CommitmentMeta commitment={commitment} words={words} />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {commitment.title[language]}
      </h2>
      <StatusLine standing={standing} words={words} />
      <Section level={3} title={t('commitment.inSentence')}>
        <PromiseWords commitment={commitment} words={words} size="middle" />
      </Section>
      <Section level={3} title={t('commitment.due')}>
        <PromiseDue standing={standing} asOf={asOf} words={words} />
      </Section>
      <Section level={3} title={t('commitment.followed')}>
        <AnswerChain standing={standing} reason={reason} words={words} />
      </Section>
      <Section level={3} title={t('commitment.why')}>
        <PromiseWhy commitment={commitment} reason={reason} words={words} />
      </Section>
      <p className={styles.foot}>
        <a className={styles.page} href={commitmentPage(language, commitment.id)}>
          {t('panel.page')}
        </a>
      </p>
    </aside>
  );
}

function PanelBar({ words: { t, language }, previousId, nextId, onSelect }: CommitmentPanelProps) {
  const [back, forward] = language === 'ar' ? ['→', '←'] : ['←', '→'];
  return (
    <div className={`${styles.bar} no-print`}>
      <Button isDisabled={previousId === null} onPress={() => onSelect(previousId)}>
        {t('panel.previous')} <KeyCap>{back}</KeyCap>
      </Button>
      <Button isDisabled={nextId === null} onPress={() => onSelect(nextId)}>
        {t('panel.next')} <KeyCap>{forward}</KeyCap>
      </Button>
      <span className={styles.space} />
      <Button onPress={() => onSelect(null)} aria-label={t('panel.close')}>
        <svg width="14" height="14" aria-hidden="true">
          <path d="M2,2l10,10M12,2L2,12" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <KeyCap>Esc</KeyCap>
      </Button>
    </div>
  );
}
