import fc from 'fast-check';
import { readText } from './read-text';

const SENTENCES = [
  'قررت الدول الضامنة عقد الاجتماع المقبل في شباط 2018.',
  'تعرب الأطراف عن عزمها على مواصلة التعاون، داعية الأمم المتحدة إلى زيادة المساعدات.',
  'وقال رئيس الوفد الروسي: "سنقدم مساعدات قبل نهاية أيلول".',
  'رحب المجتمعون بالتقدم وأدانوا الهجمات، غير أن اللجنة لم تجتمع.',
  'يذكر أن المحادثات انطلقت في كانون الثاني 2017.',
];
const document = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }).map((s) => s.join('\n\n'));
const shape = (text: string) =>
  readText(text, 'ar').map(({ kind, strength, themes, parties, due }) => [kind, strength, themes, parties, due?.edtf]);

test('offsets are inside the text, ordered, and no two clauses overlap', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...SENTENCES, '\n', ' ', '“', '”', '؛', '1- '), fc.string()));
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, due } of readText(text, 'ar')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (due) expect(due.start >= start && due.end <= end).toBe(true);
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(document, (text) => expect(readText(text, 'ar')).toEqual(readText(text, 'ar'))),
    { numRuns: 20 },
  );
});

test('tatweel, diacritics, hamza forms, digits of the other script and extra spaces change nothing', () => {
  const changes: ((text: string) => string)[] = [
    (text) => text.replaceAll('ال', 'الـ'),
    (text) => text.replaceAll('د', 'دَ'),
    (text) => text.replaceAll('أ', 'ا'),
    (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    (text) => text.replaceAll(' ', '  '),
  ];
  fc.assert(
    fc.property(document, fc.constantFrom(...changes), (text, change) => {
      expect(shape(change(text))).toEqual(shape(text));
    }),
    { numRuns: 60 },
  );
});

test('two documents one after the other give the clauses of both', () => {
  fc.assert(
    fc.property(document, document, (a, b) => {
      const joined = readText(`${a}\n\n${b}`, 'ar').map(({ quote }) => quote);
      expect(joined).toEqual([...readText(a, 'ar'), ...readText(b, 'ar')].map(({ quote }) => quote));
    }),
    { numRuns: 30 },
  );
});
