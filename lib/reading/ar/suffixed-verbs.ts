import { foldText } from '../common/fold';
import type { Act } from '../common/word-info';
import type { WrittenForm } from './word-forms';

/** Acts whose verbs take whom they address as a suffix: طالبها, ندعوهم. */
const ASKING: ReadonlySet<Act> = new Set<Act>(['appeal', 'thank']);
const OBJECTS = ['ها', 'هم', 'هما', 'ه'];

/** Short verbs are left out: with a suffix they are nouns as well (طلبها, her request). */
export function suffixedForms(act: Act, past: string, present: string): WrittenForm[] {
  if (!ASKING.has(act)) return [];
  const isLong = foldText(past).length > 3 || past.endsWith('ا');
  const bases: [string, WrittenForm['form']][] = [
    [isLong ? foldText(past) : '', 'past'],
    [isLong && !past.endsWith('ا') ? `${foldText(past)}ت` : '', 'past'],
    [foldText(present), 'present'],
    [present === '' ? '' : `ت${foldText(present).slice(1)}`, 'present'],
    [present === '' ? '' : `ن${foldText(present).slice(1)}`, 'present'],
  ];
  return bases
    .filter(([base]) => base !== '')
    .flatMap(([base, form]) =>
      OBJECTS.map(
        (object) =>
          ({ text: base + object, form, person: base.startsWith('ن') ? 'we' : 'he', isOwned: false }) as const,
      ),
    );
}
