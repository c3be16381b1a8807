import type { LogPage, LogQuery } from '@/lib/api/log-query';
import type { Language } from '@/lib/domain/language';
import { translatorOf } from '@/lib/i18n/translator';
import button from '@/components/ui/button.module.css';
import form from './form.module.css';
import styles from './log.module.css';
import { wordOf } from './log-list';

interface LogFiltersProps extends Pick<LogPage, 'actors' | 'actions'> {
  language: Language;
  query: LogQuery;
}

/** Who, what and when: an ordinary form, whose answer has an address of its own. */
export function LogFilters({ language, query, actors, actions }: LogFiltersProps) {
  const t = translatorOf(language);
  return (
    <form method="get" className={styles.filters}>
      <Select
        name="actor"
        label={t('desk.log.actor')}
        all={t('desk.log.all')}
        value={query.actor}
        options={actors.map(({ id, name }) => [id, name])}
      />
      <Select
        name="action"
        label={t('desk.log.action')}
        all={t('desk.log.all')}
        value={query.action}
        options={actions.map((action) => [action, wordOf(t, 'actions', action)])}
      />
      <Input name="subject" label={t('desk.log.subject')} value={query.subject} />
      <Input name="from" label={t('desk.log.from')} value={query.from} type="date" />
      <Input name="to" label={t('desk.log.to')} value={query.to} type="date" />
      <button type="submit" className={`${button.button} ${button.line} ${styles.show}`}>
        {t('desk.log.filter')}
      </button>
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  all: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
}

function Select({ name, label, all, value = '', options }: SelectProps) {
  return (
    <label className={form.field}>
      <span className={form.label}>{label}</span>
      <select name={name} defaultValue={value} className={form.input}>
        <option value="">{all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface InputProps {
  name: string;
  label: string;
  value: string | undefined;
  type?: string;
}

function Input({ name, label, value = '', type = 'text' }: InputProps) {
  return (
    <label className={form.field}>
      <span className={form.label}>{label}</span>
      <input name={name} type={type} defaultValue={value} className={form.input} dir="ltr" />
    </label>
  );
}
