import { createTranslator } from 'use-intl/core';
import type { Language } from '@/lib/domain/language';
import { LOCALE_TAGS } from './locale-tag';
import ar from './messages/ar.json';
import en from './messages/en.json';

/** All words of the interface in one language. English names the keys; a test holds Arabic to the same ones. */
export type Messages = typeof en;

const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en };

/** The messages that a page hands to its client components. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}

/** Translates on the server, by full keys: `translatorOf('ar')('header.documents')`. */
export function translatorOf(language: Language) {
  return createTranslator({ locale: LOCALE_TAGS[language], messages: MESSAGES[language] });
}
