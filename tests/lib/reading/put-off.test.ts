import type { Language } from '@/lib/domain/language';
import { kindsOf, readText } from './read-text';

describe('what was put off', () => {
  test.each<[string, Language, string, string]>([
    [
      'to days to come is promised for them',
      'ar',
      'وأُرجئت الدورة إلى النصف الثاني من آذار المقبل.',
      'commitment/decision',
    ],
    ['to a month to come is promised for it', 'ar', 'وتأجل الاجتماع إلى حزيران المقبل.', 'commitment/decision'],
    ['for good has only failed', 'ar', 'وأُرجئت الدورة إلى أجل غير مسمى.', 'assessment'],
    ['is promised in English too', 'en', 'The meeting was postponed until 15 February 2018.', 'commitment/decision'],
    ['without a day has only failed', 'en', 'The meeting was postponed.', 'assessment'],
  ])('%s', (_, language, text, kind) => {
    expect(kindsOf(text, language)).toEqual([kind]);
  });
});

test('a city condemns nobody, and the committee on the constitution discusses nothing here', () => {
  expect(kindsOf('ستفتح الدول الضامنة مخبزا في مدينة الميادين في ظرف شهرين.', 'ar')).toEqual(['commitment/decision']);
  expect(kindsOf('تقرر أن تلتئم لجنة مناقشة الدستور في جنيف قبل نهاية أيلول.', 'ar')).toEqual(['commitment/decision']);
});

test('the second half of a compound is no verb of the past', () => {
  const [clause] = readText('Moscow would ship grain to the quake-hit provinces in August.', 'en', '2018-06-20');
  expect(clause?.due?.edtf).toBe('2018-08');
});

test('what lasts as long as something else does is no promise', () => {
  expect(kindsOf('Turkish troops would stay as long as the threat persisted.', 'en')).toEqual(['position']);
});
