import fc from 'fast-check';
import { toCanonicalJson, type Json } from '@/lib/workflow/audit/canonical-json';

describe('canonical JSON', () => {
  test('puts the keys in order at every depth', () => {
    expect(toCanonicalJson({ b: [{ d: 1, c: 2 }], a: 'نص' })).toBe('{"a":"نص","b":[{"c":2,"d":1}]}');
  });

  test('is the same text after a way through JSON, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toCanonicalJson(value as Json);
        const back = JSON.parse(text) as Json;
        expect(toCanonicalJson(back)).toBe(text);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([NaN, Infinity])('refuses %p', (value) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError);
  });
});
