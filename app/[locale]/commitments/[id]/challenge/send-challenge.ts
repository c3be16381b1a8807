'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ChallengeFormState } from '@/lib/api/challenge-forms';
import { challengeId } from '@/lib/domain/challenge';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { sendFromForm } from '@/lib/server/challenges/send-from-form';

/** Sends the form of an objection and leads to its page; or gives back what was typed, with why it was not taken. */
export async function sendChallenge(_previous: ChallengeFormState, form: FormData): Promise<ChallengeFormState> {
  const sent = await sendFromForm(form, new Headers(await headers()), new Date());
  if (!sent.ok) return sent.error;
  const language = toLanguage(String(form.get('language'))) ?? DEFAULT_LANGUAGE;
  redirect(`/${language}/corrections/${challengeId(sent.value.number)}`);
}
