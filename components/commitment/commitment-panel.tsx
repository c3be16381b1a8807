'use client';

import { useEffect, useRef, type MouseEvent } from 'react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import { CloseSign } from '@/components/ui/close-sign';
import { commitmentPage, comparePage } from '@/components/ui/page-address';
import { useInertOutside } from '@/components/ui/use-inert-outside';
import { FULL_SCREEN, useMediaQuery } from '@/components/ui/use-media-query';
import type { BoardWords } from '@/components/ui/words';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
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
  /** Asks for a promise to compare this one with; the link alone leads to a page that asks. */
  onCompare: () => void;
  /** The day that links keep; null where it is today. */
  keptDay: IsoDay | null;
}

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

  const { previousId, nextId, onSelect } = props;
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = stepOf(event, language);
      const id = step === 0 ? null : step > 0 ? nextId : previousId;
      if (id === null) return;
      event.preventDefault();
      onSelect(id);
    };
    const element = panel.current;
    element?.addEventListener('keydown', walk);
    return () => element?.removeEventListener('keydown', walk);
  }, [language, previousId, nextId, onSelect]);

  const compare = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    props.onCompare();
  };
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
        <a className={styles.page} href={commitmentPage(language, commitment.id, props.keptDay)}>
          {t('panel.page')}
        </a>
        <a className={styles.page} href={comparePage(language, [commitment.id], props.keptDay)} onClick={compare}>
          {t('commitment.compare')}
        </a>
        <a className={styles.page} href={`${commitmentPage(language, commitment.id)}/challenge`}>
          {t('commitment.challenge')}
        </a>
      </p>
    </aside>
  );
}

/** 1 for the arrow key that points onward in the direction of reading, -1 for the one that points back, else 0. */
function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, language: Language): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  const onward = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === onward) return 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
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
        <CloseSign />
        <KeyCap>Esc</KeyCap>
      </Button>
    </div>
  );
}
