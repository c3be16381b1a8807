import Link from 'next/link';
import type { CataloguePage, ListedEntry } from '@/lib/api/catalogue-pages';
import { ENTRY_KINDS, type CatalogueEntry } from '@/lib/domain/catalogue-entry';
import type { Language } from '@/lib/domain/language';
import { formatSpan } from '@/lib/i18n/format-day';
import { translatorOf } from '@/lib/i18n/translator';
import deskStyles from '../desk.module.css';
import styles from './catalogue.module.css';

interface EntryListProps {
  language: Language;
  page: CataloguePage;
}

/** All that a process consists of, by kind, each entry with a link to its form. */
export function EntryList({ language, page }: EntryListProps) {
  const t = translatorOf(language);
  const address = (kind: string, id: string) =>
    `/${language}/desk/process/${kind}/${encodeURIComponent(id)}?process=${encodeURIComponent(page.processId)}`;
  return ENTRY_KINDS.map((kind) => {
    const entries = page.entries.filter(({ entry }) => entry.kind === kind);
    return (
      <section key={kind} className={deskStyles.section} aria-labelledby={`kind-${kind}`}>
        <h2 id={`kind-${kind}`}>{t(`desk.catalogue.kinds.${kind}`)}</h2>
        {entries.length === 0 ? <p className={styles.meta}>{t('desk.catalogue.none')}</p> : null}
        <ul className={styles.table}>
          {entries.map((listed) => (
            <EntryLine
              key={listed.entry.value.id}
              language={language}
              listed={listed}
              href={address(kind, listed.entry.value.id)}
            />
          ))}
        </ul>
        {kind === 'process' ? null : (
          <Link href={address(kind, 'new')} prefetch={false}>
            {t('desk.catalogue.addFull', { kind: t(`desk.catalogue.one.${kind}`) })}
          </Link>
        )}
      </section>
    );
  });
}

interface EntryLineProps {
  language: Language;
  listed: ListedEntry;
  href: string;
}

function EntryLine({ language, listed: { entry, origin }, href }: EntryLineProps) {
  const t = translatorOf(language);
  const notes = notesOf(entry).map((note) => t(`desk.catalogue.${note}`));
  return (
    <li>
      {entry.kind === 'round' ? <bdi className={styles.code}>{entry.value.code}</bdi> : null}
      {entry.kind === 'series' ? <bdi className={styles.code}>{entry.value.prefix}</bdi> : null}
      <Link href={href} prefetch={false}>
        {nameOf(entry, language)}
      </Link>
      {'startOn' in entry.value ? <span className={styles.meta}>{formatSpan(entry.value, language)}</span> : null}
      {notes.length === 0 ? null : <span className={styles.meta}>{notes.join(' · ')}</span>}
      {origin === 'shipped' ? null : (
        <span className={`${deskStyles.tag ?? ''} ${styles.end ?? ''}`}>{t(`desk.catalogue.origin.${origin}`)}</span>
      )}
    </li>
  );
}

/** The name under which an entry is known. */
export function nameOf({ value }: CatalogueEntry, language: Language): string {
  return 'title' in value ? value.title[language] : value.name[language];
}

function notesOf(entry: CatalogueEntry): ('guarantor' | 'procedural' | 'notHeld')[] {
  if (entry.kind === 'party' && entry.value.isGuarantor) return ['guarantor'];
  if (entry.kind === 'theme' && entry.value.isProcedural) return ['procedural'];
  return entry.kind === 'event' && !entry.value.isHeld ? ['notHeld'] : [];
}
