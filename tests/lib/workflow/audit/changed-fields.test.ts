import { changedFields } from '@/lib/workflow/audit/changed-fields';

describe('what a change changed', () => {
  test('is each field that differs, in order, and no other', () => {
    const before = { role: 'reader', name: 'نور', isDisabled: false, tags: ['a'] };
    expect(changedFields(before, { ...before, role: 'editor', isDisabled: true })).toEqual([
      { field: 'isDisabled', before: 'false', after: 'true' },
      { field: 'role', before: 'reader', after: 'editor' },
    ]);
  });

  test('is all of a new thing, and all of one that is gone', () => {
    expect(changedFields(null, { a: 1 })).toEqual([{ field: 'a', before: null, after: '1' }]);
    expect(changedFields({ a: 1 }, null)).toEqual([{ field: 'a', before: '1', after: null }]);
  });

  test('takes null for nothing, and a list or a word for one field without a name', () => {
    expect(changedFields({ a: null }, { a: null, b: [1, { c: 2 }] })).toEqual([
      { field: 'b', before: null, after: '[1,{"c":2}]' },
    ]);
    expect(changedFields('x', 'y')).toEqual([{ field: '', before: 'x', after: 'y' }]);
    expect(changedFields(null, null)).toEqual([]);
  });
});
