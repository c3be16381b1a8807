'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { TextArea } from '../text-area';
import styles from './catalogue.module.css';

type NameLists = Record<Language, string[]>;

interface NamesFieldsProps {
  what: 'words' | 'spokespeople';
  value: NameLists;
  onChange: (value: NameLists) => void;
  faults: ReadonlySet<string>;
}

const toLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words by which texts name something, one on each line, for both languages. */
export function NamesFields({ what, value, onChange, faults }: NamesFieldsProps) {
  const t = useTranslations('desk.catalogue');
  // what is typed keeps its empty lines; the entry gets the words alone
  const [texts, setTexts] = useState({ ar: value.ar.join('\n'), en: value.en.join('\n') });
  const type = (language: Language, text: string) => {
    setTexts({ ...texts, [language]: text });
    onChange({ ...value, [language]: toLines(text) });
  };
  const labels = { ar: t(`${what}Ar`), en: t(`${what}En`) };
  return (
    <div className={styles.pair}>
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          label={labels[language]}
          language={language}
          rows={6}
          value={texts[language]}
          hint={t('wordsHint')}
          isInvalid={[...faults].some((path) => path.startsWith(`${what}.${language}`))}
          onChange={(text) => type(language, text)}
        />
      ))}
    </div>
  );
}
