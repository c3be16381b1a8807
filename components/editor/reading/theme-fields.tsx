'use client';

import { useTranslations } from 'use-intl/react';
import type { Bilingual, Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import styles from './reading.module.css';

interface ThemeFieldsProps {
  language: Language;
  themes: readonly { id: string; name: Bilingual }[];
  value: readonly string[];
  onChange: (themes: readonly string[]) => void;
}

/** The themes of a clause in their order: the first is the main one. */
export function ThemeFields({ language, themes, value, onChange }: ThemeFieldsProps) {
  const t = useTranslations('desk.reading');
  const free = (own: string) =>
    themes
      .filter(({ id }) => id === own || !value.includes(id))
      .map(({ id, name }) => ({ value: id, label: name[language] }));
  const next = themes.find(({ id }) => !value.includes(id));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('themes')}</legend>
      {value.length === 0 ? <p className={styles.meta}>{t('noTheme')}</p> : null}
      {value.map((theme, position) => (
        <div key={theme} className={styles.row}>
          <Choice
            label={t('themeAt', { n: position + 1 })}
            isLabelHidden
            value={theme}
            options={free(theme)}
            onChange={(id) => onChange(value.map((each, at) => (at === position ? id : each)))}
          />
          {position === 0 ? <span className={styles.meta}>{t('mainTheme')}</span> : null}
          <Button
            look="line"
            aria-label={t('removeTheme', { n: position + 1 })}
            onPress={() => onChange(value.filter((_, at) => at !== position))}
          >
            ×
          </Button>
        </div>
      ))}
      {next ? (
        <div>
          <Button look="line" onPress={() => onChange([...value, next.id])}>
            {t('addTheme')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
