import { toLocalPath } from '@/lib/domain/local-path';

describe('a path to go on to', () => {
  test.each(['/ar', '/en/desk/log?action=account.join', '/ar/desk/decisions/A8-3'])('stays %s', (path) => {
    expect(toLocalPath(path, '/ar/desk')).toBe(path);
  });

  test.each([
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/ar//evil.example',
    '/\\evil.example',
    '/ar\\..',
    '/fr/desk',
    '/arx',
    'javascript:alert(1)',
    '/ar/x?y=<script>',
    '/ar/x\n',
  ])('is never %p', (path) => {
    expect(toLocalPath(path, '/ar/desk')).toBe('/ar/desk');
  });
});
