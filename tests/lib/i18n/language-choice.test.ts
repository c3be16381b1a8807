import { chooseLanguage, toLanguage } from '@/lib/i18n/language-choice';

test.each([
  ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
  ['ar-SY', 'ar'],
  ['fr, en;q=0.4, ar;q=0.7', 'ar'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['AR-EG', 'ar'],
  ['de', 'ar'],
  ['en;q=loud', 'ar'],
])('without a remembered language "%s" shows %s', (header, language) => {
  expect(chooseLanguage(undefined, header)).toBe(language);
});

test('the remembered language goes before what the browser asks for', () => {
  expect(chooseLanguage('en', 'ar')).toBe('en');
  expect(chooseLanguage('xx', 'en')).toBe('en');
  expect(chooseLanguage(undefined, null)).toBe('ar');
});

test('only our languages are languages', () => {
  expect(toLanguage('ar')).toBe('ar');
  expect(toLanguage('fr')).toBeNull();
  expect(toLanguage(undefined)).toBeNull();
});
