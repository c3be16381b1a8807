import { kindsOf } from '../read-text';

test.each([
  ['what is said without "that"', 'Lavrentiev said sanctions hurt ordinary Syrians.', ['position']],
  ['a duty of others', 'Donor countries should lift unilateral sanctions.', ['appeal']],
  ['a duty of nobody in particular', 'All detainees must be released.', ['position']],
  ['a participle behind its noun', 'The meeting of experts planned for June did not take place.', ['assessment']],
  ['a plan', 'The guarantors planned for a summit in Tehran.', ['commitment/intent']],
] as const)('reads %s', (_, text, kinds) => {
  expect(kindsOf(text, 'en')).toEqual(kinds);
});
