import { lexiconOf } from '@/lib/tracing/words/lexicon';
import { skeletonOf } from '@/lib/tracing/words/skeleton';
import { foldText } from '@/lib/reading/common/fold';
import { tokenize } from '@/lib/tracing/words/tokens';
import { calendar, vocabulary } from '../made-up';

const lexicon = lexiconOf(calendar, vocabulary);

function subjects(text: string): string[] {
  const tokens = tokenize(text);
  return lexicon.subjectsIn(tokens, 0, tokens.length).map(({ concept }) => concept.id);
}

function signals(text: string): string[] {
  const tokens = tokenize(text);
  return lexicon.signalsIn(tokens, 0, tokens.length).map(({ concept }) => concept.id);
}

describe('concepts in a text', () => {
  test.each([
    ['particles and the article come off', 'وللجنة', ['committee']],
    ['endings come off', 'لجنتها', ['committee']],
    ['a phrase is one concept', 'وقف إطلاق النار', ['ceasefire']],
    ['the accusative is read', 'اجتماعاً', ['meeting']],
    ['a hamza on its seat before an ending is read', 'لقائهم', ['meeting']],
    ['both languages name the same', 'working group', ['working-group']],
    ['plurals are read', 'hospitals', ['hospital']],
    ['a role (دور) is no session (دورة)', 'الدور الهام', []],
    ['to (إلى) is no mechanism (آلية)', 'إلى', []],
    ['scrutiny (تدقيق) is no wheat', 'لتدقيق', []],
    ['a committee with coordination is no coordination committee', 'اللجنة بالتنسيق', ['committee']],
    ['places of the calendar are known', 'لوزان', ['place:lausanne']],
    ['parties of the process are known', 'Northland', ['party:north']],
  ])('%s', (_, text, ids) => {
    expect(subjects(text)).toEqual(ids);
  });

  test('the tense tells that something happened', () => {
    expect(signals('created')).toContain('finished');
    expect(signals('create')).not.toContain('finished');
  });

  test('that no date was set is no failure', () => {
    expect(signals('لم يحدد موعد')).toEqual(['undated']);
    expect(signals('لم تنعقد')).toContain('failed');
  });
});

describe('the consonants of a name', () => {
  test.each([
    ['إدلب', 'Idlib'],
    ['جنيف', 'Geneva'],
    ['بيدرسن', 'Pedersen'],
    ['النصرة', 'Nusra'],
    ['طهران', 'Tehran'],
  ])('%s and %s agree', (arabic, english) => {
    expect(skeletonOf(foldText(arabic))).toBe(skeletonOf(foldText(english)));
  });

  test('are none where too few tell names apart', () => {
    expect(skeletonOf('rome')).toBeNull();
  });
});
