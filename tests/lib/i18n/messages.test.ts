import { messagesOf } from '@/lib/i18n/translator';

type Tree = { [key: string]: string | Tree };

/** Every message by its full key. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** Names of the arguments and tags of a message: `{count, plural, …}`, `{name}`, `<b>`, but no text of a plural form. */
function placeholders(message: string): string[] {
  const found = [...message.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d) )\{([A-Za-z]\w*)[,}]|<([A-Za-z]\w*)>/g)];
  return [...new Set(found.map((match) => match[1] ?? `<${match[2]}>`))].sort();
}

const ar = flatten(messagesOf('ar'));
const en = flatten(messagesOf('en'));

test('both languages have the same keys, in the same order', () => {
  expect([...ar.keys()]).toEqual([...en.keys()]);
});

test.each([...en.keys()])('%s takes the same arguments in both languages', (key) => {
  expect(placeholders(ar.get(key) ?? '')).toEqual(placeholders(en.get(key) ?? ''));
});

test('every Arabic plural has the forms of Arabic: one, two, few, many and other', () => {
  const plurals = [...ar].filter(
    ([, message]) => message.includes(', plural,') && !/, plural, =0 \{[^}]*\} other \{[^}]*\}\}/.test(message),
  );
  for (const [key, message] of plurals)
    for (const form of ['one', 'two', 'few', 'many', 'other'])
      expect([key, form, new RegExp(`\\b${form} ?\\{`).test(message)]).toEqual([key, form, true]);
});

test('no message is empty', () => {
  expect([...ar, ...en].filter(([, message]) => message.trim() === '')).toEqual([]);
});
