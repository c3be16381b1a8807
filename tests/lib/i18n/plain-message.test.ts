import { LOCALE_TAGS } from '@/lib/i18n/locale-tag';
import { fillMessage, formatCount } from '@/lib/i18n/plain-message';
import { messagesOf, translatorOf } from '@/lib/i18n/translator';

const LANGUAGES = ['ar', 'en'] as const;

test.each(LANGUAGES)('a count is written as the rules of %s write it', (language) => {
  const { format } = new Intl.NumberFormat(LOCALE_TAGS[language]);
  for (const count of [0, 7, 999, 1000, 12_345, 999_999, 1_234_567]) expect(formatCount(count)).toBe(format(count));
});

test.each(LANGUAGES)('a message filled with plain values reads in %s as the translator writes it', (language) => {
  const { timeline } = messagesOf(language);
  const t = translatorOf(language);
  expect(fillMessage(timeline.of, { count: '1,234' })).toBe(t('timeline.of', { count: '1,234' }));
  expect(fillMessage(timeline.asOf, { day: '25 Apr' })).toBe(t('timeline.asOf', { day: '25 Apr' }));
});

test('a name without a value stays', () => {
  expect(fillMessage('{a} of {b}', { a: '1' })).toBe('1 of {b}');
});
