'use client';

import Image from 'next/image';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { importPageAddress } from '@/lib/api/import-pages';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import styles from './import.module.css';

interface TextPagesProps {
  id: string;
  language: Language;
  pages: readonly string[];
  /** The page's picture stands beside its text. */
  hasPictures: boolean;
  onChange: (pages: readonly string[]) => void;
  isReadOnly: boolean;
}

/** The text, page by page, to be corrected; of a PDF, beside the picture of the page. */
export function TextPages({ id, language, pages, hasPictures, onChange, isReadOnly }: TextPagesProps) {
  const t = useTranslations('desk.import');
  const [at, setAt] = useState(0);
  const fieldId = useId();
  const page = Math.min(at, pages.length - 1);
  return (
    <>
      {pages.length > 1 ? (
        <div className={styles.turn} role="group" aria-label={t('pages')}>
          <Button look="line" isDisabled={page === 0} onPress={() => setAt(page - 1)}>
            {t('previousPage')}
          </Button>
          <span aria-live="polite">{t('pageOf', { page: page + 1, count: pages.length })}</span>
          <Button look="line" isDisabled={page === pages.length - 1} onPress={() => setAt(page + 1)}>
            {t('nextPage')}
          </Button>
        </div>
      ) : null}
      <div className={styles.page} data-single={hasPictures ? undefined : true}>
        <div>
          <label htmlFor={fieldId} className="visually-hidden">
            {t('textOfPage', { page: page + 1 })}
          </label>
          <textarea
            id={fieldId}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            spellCheck={false}
            readOnly={isReadOnly}
            value={pages[page] ?? ''}
            onChange={(event) => onChange(pages.map((text, n) => (n === page ? event.target.value : text)))}
          />
        </div>
        {hasPictures ? <PagePicture key={page} address={importPageAddress(id, page + 1)} page={page + 1} /> : null}
      </div>
    </>
  );
}

type PictureState = 'loading' | 'there' | 'failed';

/** The page as it looks. Drawn when it is asked for: until then, and where it cannot be, words say so. */
function PagePicture({ address, page }: { address: string; page: number }) {
  const t = useTranslations('desk.import');
  const [state, setState] = useState<PictureState>('loading');
  const [attempt, setAttempt] = useState(0);
  return (
    <figure className={styles.picture}>
      {state === 'failed' ? null : (
        <Image
          unoptimized
          width={1_100}
          height={1_556}
          src={`${address}?n=${attempt}`}
          alt={t('pictureOfPage', { page })}
          onLoad={() => setState('there')}
          onError={() => setState('failed')}
        />
      )}
      {state === 'loading' ? <figcaption role="status">{t('pictureLoading')}</figcaption> : null}
      {state === 'failed' ? (
        <figcaption role="alert">
          {t('pictureFailed')}{' '}
          <Button
            look="line"
            onPress={() => {
              setState('loading');
              setAttempt(attempt + 1);
            }}
          >
            {t('again')}
          </Button>
        </figcaption>
      ) : null}
    </figure>
  );
}
