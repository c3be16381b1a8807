import { decodeText, firstBadByte } from '@/lib/import/decode-text';

/** قررت الدول in windows-1256. */
const WINDOWS_1256 = Uint8Array.from([0xde, 0xd1, 0xd1, 0xca, 0x20, 0xc7, 0xe1, 0xcf, 0xe6, 0xe1]);

test('reads UTF-8, without its byte order mark', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFFقررت'))).toEqual({ text: 'قررت', notice: null });
});

test('recognises windows-1256 and says so', () => {
  expect(decodeText(WINDOWS_1256)).toEqual({ text: 'قررت الدول', notice: 'read as windows-1256' });
});

test('names the first byte that begins no character', () => {
  const bytes = Uint8Array.from([0x61, 0x62, 0xff, 0x63]);
  expect(() => decodeText(bytes)).toThrow('is not UTF-8: byte 2 begins no character');
  expect(firstBadByte(Uint8Array.from([0xd9, 0x82, 0xe2, 0x82]))).toBe(2);
});
