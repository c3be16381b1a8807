'use client';

import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { importAddress, importKeys, type ImportView } from '@/lib/api/import-pages';
import type { SendError } from '@/lib/api/send';
import type { ImportLack } from '@/lib/domain/import';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '../refusal-notice';
import { useSend } from '../use-send';
import styles from './import.module.css';
import type { useTyped } from './use-import';

interface ImportMovesProps {
  view: ImportView;
  language: Language;
  saving: ReturnType<typeof useTyped>;
  isReady: boolean;
}

type Asked = 'discard' | 'publish' | null;

/** Whether it is saved, the preview, publishing and giving up; what cannot be taken back in a moment is asked twice. */
export function ImportMoves({ view, language, saving, isReady }: ImportMovesProps) {
  const t = useTranslations('desk.import');
  const [asked, setAsked] = useState<Asked>(null);
  const { submit, error } = useSend();
  const queries = useQueryClient();
  const moves = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the button that asked is gone: the focus goes to the one that confirms
    if (asked !== null) moves.current?.querySelector('button')?.focus();
  }, [asked]);
  const move = async (action: 'preview' | 'publish' | 'discard') => {
    if (action !== 'discard' && !(await saving.flush())) return;
    const body = { action, revision: saving.revision() };
    const answer = await submit<{ documentKey?: string }>(`${importAddress(view.id)}/moves`, body);
    setAsked(null);
    if (answer && action === 'discard') return window.location.assign(`/${language}/desk/import`);
    await queries.invalidateQueries({ queryKey: importKeys.one(view.id), exact: true });
  };
  const isComplete = view.lacks.length === 0 || saving.state !== 'saved';
  const canPublish = view.isPreviewCurrent && saving.state === 'saved';
  return (
    <div>
      <Lacks lacks={lacksOfError(error) ?? []} />
      <RefusalNotice error={error} />
      <Duplicate error={error} language={language} />
      <div ref={moves} className={styles.moves}>
        <span role="status" className={styles.saveState}>
          {t(`save.${saving.state}`)}
        </span>
        {asked === null ? (
          <>
            {canPublish ? (
              <Button look="primary" isDisabled={!isReady} onPress={() => setAsked('publish')}>
                {t('publish')}
              </Button>
            ) : (
              <Button look="primary" isDisabled={!isReady || !isComplete} onPress={() => void move('preview')}>
                {t('preview')}
              </Button>
            )}
            <Button look="line" isDisabled={!isReady} onPress={() => setAsked('discard')}>
              {t('discard')}
            </Button>
            {isComplete ? null : <span className={styles.meta}>{t('incomplete')}</span>}
          </>
        ) : (
          <>
            <span role="alert">{t(asked === 'publish' ? 'confirmPublish' : 'confirmDiscard')}</span>
            <Button look="primary" onPress={() => void move(asked)}>
              {t(asked === 'publish' ? 'yesPublish' : 'yesDiscard')}
            </Button>
            <Button look="line" onPress={() => setAsked(null)}>
              {t('no')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

const lacksOfError = (error: SendError | null): readonly ImportLack[] | null =>
  error?.code === 'import-lacks' && Array.isArray(error.details.lacks) ? (error.details.lacks as ImportLack[]) : null;

/** What is still missing, one line each. */
function Lacks({ lacks }: { lacks: readonly ImportLack[] }) {
  const t = useTranslations('desk.import');
  if (lacks.length === 0) return null;
  return (
    <ul role="alert" className={styles.reasons}>
      {lacks.map(({ field, problem }) => (
        <li key={`${field} ${problem}`}>
          {t(`fieldNames.${field}`)}: {t(`problems.${problem}`)}
        </li>
      ))}
    </ul>
  );
}

/** The way to the document that has this text already. */
function Duplicate({ error, language }: { error: SendError | null; language: Language }) {
  const t = useTranslations('desk.import');
  const key = error?.code === 'duplicate' ? error.details.documentKey : null;
  if (typeof key !== 'string') return null;
  return (
    <p>
      <a href={`/${language}/documents/${encodeURIComponent(key)}`}>{t('toDocument')}</a>
    </p>
  );
}
