import { unstorableFields } from '@/lib/server/http/unstorable-fields';

test('names every field with text that the database cannot hold', () => {
  const sent: unknown = JSON.parse(
    String.raw`{"a":"x\u0000y","b":["\ud800z","\ud83d\ude00"],"c":{"d":"\\u0000"},"e":1,"f":null}`,
  );
  expect(unstorableFields(sent)).toEqual(['a', 'b.0']);
});
