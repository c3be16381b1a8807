'use client';

import { useId, useState, type DragEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl/react';
import { importFilesAddress, importKeys, MOST_FILES } from '@/lib/api/import-pages';
import { sendFile } from '@/lib/api/send-file';
import type { SendError } from '@/lib/api/send';
import { RefusalNotice } from '../refusal-notice';
import styles from './import.module.css';

interface SentFile {
  name: string;
  /** Null while it is on its way. */
  result: { id: string; isNew: boolean } | SendError | null;
}

interface ImportFilesProps {
  isReady: boolean;
  pageOf: (id: string) => string;
}

/** Files, one after the other, each with what became of it: one that is refused holds up none of the others. */
export function ImportFiles({ isReady, pageOf }: ImportFilesProps) {
  const t = useTranslations('desk.import');
  const id = useId();
  const queries = useQueryClient();
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);

  const send = async (files: readonly File[]) => {
    setTooMany(files.length > MOST_FILES);
    if (files.length === 0 || files.length > MOST_FILES) return;
    const results: SentFile[] = files.map(({ name }) => ({ name, result: null }));
    setSent([...results]);
    for (const [at, file] of files.entries()) {
      const answer = await sendFile<{ id: string; isNew: boolean }>(importFilesAddress(file.name), file);
      results[at] = { name: file.name, result: answer.ok ? answer.value : answer.error };
      setSent([...results]);
      void queries.invalidateQueries({ queryKey: importKeys.list });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isReady) void send([...event.dataTransfer.files]);
  };
  return (
    <section className={styles.way} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('filesTitle')}</h2>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p id={`${id}-hint`}>{t('filesLabel')}</p>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          aria-describedby={`${id}-hint`}
          multiple
          disabled={!isReady}
          accept=".txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void send(files);
          }}
        />
        <label htmlFor={id} className={styles.choose}>
          {t('filesButton')}
        </label>
        <Limits />
      </div>
      {isTooMany ? (
        <p role="alert" className={styles.bad}>
          {t('tooManyFiles', { count: MOST_FILES })}
        </p>
      ) : null}
      <ul className={styles.sent} aria-live="polite">
        {sent.map((file, at) => (
          <li key={at}>
            <SentLine file={file} pageOf={pageOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Limits() {
  const t = useTranslations('desk.import');
  const format = useFormatter();
  return (
    <p className={styles.meta}>
      {t('limits', { files: MOST_FILES, megabytes: 12, pages: 80, letters: format.number(200_000) })}
    </p>
  );
}

function SentLine({ file: { name, result }, pageOf }: { file: SentFile; pageOf: (id: string) => string }) {
  const t = useTranslations('desk.import');
  if (result === null) return t('sending', { name });
  if ('id' in result) {
    return (
      <>
        <a href={pageOf(result.id)}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span className={styles.meta}>{t(result.isNew ? 'fileTaken' : 'fileKnown')}</span>
      </>
    );
  }
  return (
    <>
      <bdi>{name}</bdi>
      <RefusalNotice error={result} />
    </>
  );
}
