import fc from 'fast-check';
import { fold, foldedOffset, foldText, sourceSpan } from '@/lib/reading/common/fold';

describe('fold', () => {
  test.each([
    ['hamza forms', 'أإآٱ', 'اااا'],
    ['final ya and ta marbuta', 'إلى اللجنة', 'الي اللجنه'],
    ['tatweel and diacritics', 'مُؤتَمَـــرٌ', 'موتمر'],
    ['digits of both scripts', '٢٠٢٥ ۱۲', '2025 12'],
    ['white space', 'شباط \n\t 2018', 'شباط 2018'],
    ['tatweel as a dash', 'أيار ـ تموز', 'ايار - تموز'],
    ['Latin case and dashes', 'Joint Statement 29–30', 'joint statement 29-30'],
  ])('makes %s equal', (_, source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  test('keeps every folded unit at its place in the source', () => {
    const unit = fc.constantFrom('أ', 'ة', 'ُ', 'ـ', ' ', '\n', '٥', 'B', '“', 'س', '\u200f');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const source = units.join('');
        const folded = fold(source);
        const { text, sourceMap } = folded;
        expect(sourceMap.at(text.length)).toBe(source.length);
        for (let i = 0; i < text.length; i++) {
          const at = sourceMap.at(i);
          // Tatweel between spaces is a dash; alone it is nothing.
          const own = source.charAt(at) === 'ـ' ? '-' : fold(source.charAt(at)).text;
          expect(text.charAt(i)).toBe(own);
          expect(at).toBeLessThan(sourceMap.at(i + 1));
          expect(foldedOffset(folded, at)).toBe(i);
        }
      }),
    );
  });

  test('quotes the source with the diacritics of the last letter', () => {
    const folded = fold('1- ترحبُ بالإنجازات');
    const at = folded.text.indexOf('ترحب');
    const span = sourceSpan(folded, at, at + 4);
    expect(folded.source.slice(span.start, span.end)).toBe('ترحبُ');
    expect(foldedOffset(folded, span.start)).toBe(at);
  });
});
