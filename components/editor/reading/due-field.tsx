'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DueDate } from '@/lib/domain/due-date';
import { parseEdtfDue, type EdtfFault } from '@/lib/domain/edtf-due';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { Button } from '@/components/ui/button';
import { CheckBox } from '../check-box';
import { LineField } from '../line-field';
import styles from './reading.module.css';

interface DueFieldProps {
  language: Language;
  due: DueDate | null;
  /** The words that a date is given where it has none of its own yet. */
  fallback: Pick<DueDate, 'words' | 'start' | 'end'>;
  onChange: (due: DueDate | null) => void;
  /** The words that are selected in the text; null where none are. */
  takeWords: () => Pick<DueDate, 'words' | 'start' | 'end'> | null;
}

/** The due date in EDTF, with what it allows in words while it is typed. It is taken over when the field is left or Enter is pressed. */
export function DueField({ language, due, fallback, onChange, takeWords }: DueFieldProps) {
  const t = useTranslations('desk.reading');
  const [text, setText] = useState(due?.edtf ?? '');
  const parsed = text.trim() === '' ? null : parseEdtfDue(text);
  const fault = parsed && !parsed.ok ? parsed.error : null;
  const place = due ? { words: due.words, start: due.start, end: due.end } : fallback;
  const isVague = due?.precision === 'vague';

  const commit = () => {
    if (fault || text.trim() === (due?.edtf ?? '')) return;
    if (!parsed) onChange(null);
    else if (parsed.ok) onChange({ ...parsed.value, ...place });
  };
  const setVague = (isOn: boolean) => {
    setText('');
    const nothing = { edtf: null, earliest: null, latest: null, precision: 'vague' as const, isApproximate: true };
    onChange(isOn ? { ...nothing, ...place } : null);
  };
  const setWords = () => {
    const words = takeWords();
    if (words && due) onChange({ ...due, ...words });
  };
  return (
    <div className={styles.fieldset}>
      <LineField
        label={t('due')}
        hint={t('dueHint')}
        value={text}
        maxLength={100}
        isInvalid={fault !== null}
        onChange={setText}
        onCommit={commit}
        said={
          <p role="status" className={fault ? styles.fault : styles.span}>
            {fault ? faultInWords(fault, t) : parsed?.ok ? spanInWords(parsed.value, language, t) : ''}
          </p>
        }
      />
      <CheckBox label={t('vague')} isChecked={isVague} onChange={setVague} />
      {due ? (
        <>
          <p className={styles.meta}>{t('dueWords', { words: due.words })}</p>
          <Button look="line" onPress={setWords}>
            {t('takeWords')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

type T = ReturnType<typeof useTranslations<'desk.reading'>>;

function faultInWords({ code, at }: EdtfFault, t: T): string {
  if (code === 'open') return t('dueOpen');
  return at === null ? t('dueFormNoPlace') : t('dueForm', { at: at + 1 });
}

function spanInWords({ earliest, latest }: Pick<DueDate, 'earliest' | 'latest'>, language: Language, t: T): string {
  if (earliest === null || latest === null) return '';
  const [from, to] = [formatDay(earliest, language), formatDay(latest, language)];
  return earliest === latest ? t('dueDay', { day: from }) : t('dueFrom', { from, to });
}
