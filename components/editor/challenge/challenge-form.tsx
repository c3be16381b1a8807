'use client';

import { useActionState, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { CHALLENGE_MAX, CHALLENGE_MIN, CHALLENGE_URL_MAX, type ChallengeFormState } from '@/lib/api/challenge-forms';
import type { Language } from '@/lib/domain/language';
import type { Status } from '@/lib/domain/status';
import button from '@/components/ui/button.module.css';
import form from '../form.module.css';
import styles from './challenge.module.css';

interface ChallengeFormProps {
  language: Language;
  commitmentId: string;
  status: Status;
  /** Names this form: it can be sent once. */
  token: string;
  send: (previous: ChallengeFormState, form: FormData) => Promise<ChallengeFormState>;
}

/** The form of an objection. It is an ordinary form: without scripts the page comes back with what was typed. */
export function ChallengeForm({ language, commitmentId, status, token, send }: ChallengeFormProps) {
  const t = useTranslations('challenge');
  const id = useId();
  const notice = useRef<HTMLParagraphElement>(null);
  const [state, action, isSending] = useActionState(send, { refusal: null, url: '', reason: '', form: null });
  const { refusal } = state;
  useEffect(() => {
    if (refusal) notice.current?.focus();
  }, [refusal]);
  return (
    // the server says what is wrong in the language of the page, which a browser does not
    <form noValidate action={action} className={`${form.form} ${styles.form}`} aria-label={t('object')}>
      <input type="hidden" name="commitment" value={commitmentId} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="status" value={status} />
      <input type="hidden" name="form" value={state.form ?? token} />
      {refusal ? (
        <p ref={notice} role="alert" tabIndex={-1} className={form.refusal}>
          {t(`refusals.${refusal.code}`, { minutes: Math.max(1, refusal.minutes), count: CHALLENGE_MIN })}
        </p>
      ) : null}
      <div className={form.field}>
        <label htmlFor={`${id}-url`} className={form.label}>
          {t('url')}
        </label>
        <input
          id={`${id}-url`}
          className={form.input}
          type="url"
          name="url"
          dir="ltr"
          required
          maxLength={CHALLENGE_URL_MAX}
          pattern="https?://.+"
          placeholder="https://"
          defaultValue={state.url}
          aria-invalid={refusal?.code === 'url'}
          aria-describedby={`${id}-url-hint`}
        />
        <p id={`${id}-url-hint`} className={form.hint}>
          {t('urlHint')}
        </p>
      </div>
      <div className={form.field}>
        <label htmlFor={`${id}-reason`} className={form.label}>
          {t('reason')}
        </label>
        <textarea
          id={`${id}-reason`}
          className={form.input}
          name="reason"
          dir="auto"
          rows={7}
          required
          minLength={CHALLENGE_MIN}
          maxLength={CHALLENGE_MAX}
          defaultValue={state.reason}
          aria-invalid={refusal?.code === 'reason'}
          aria-describedby={`${id}-reason-hint`}
        />
        <p id={`${id}-reason-hint`} className={form.hint}>
          {t('reasonHint')}
        </p>
      </div>
      {/* A trap for programs that fill in every field. */}
      <div className={styles.trap} aria-hidden="true">
        <label>
          {t('trap')}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      <button type="submit" className={`${button.button} ${button.primary}`} disabled={isSending}>
        {t('submit')}
      </button>
    </form>
  );
}
