import { kindsOf, readText } from '../read-text';

test.each([
  ['what is yet to be done', 'The opposition has still not received the maps.', ['assessment']],
  ['a subject that denies', 'None of the six posts had been dismantled by November.', ['assessment']],
  ['what is not there', 'There has been no progress on the release of detainees.', ['assessment']],
  ['a perfect of an unknown verb', 'The truce has frayed, officials said.', ['assessment']],
  ['a state', 'The two hospitals promised in April are now in service.', ['assessment']],
  ['a progressive', 'Russian sappers had been clearing the road since May.', ['assessment']],
  ['an intent in a set phrase', 'Tehran has it in mind to equip a burns ward there.', ['commitment/intent']],
  ['a preparation', 'Iran is gearing up to rebuild the power plant.', ['commitment/intent']],
  ['an aim', 'Their aim is to complete the clearance of Palmyra.', ['commitment/intent']],
  ['a wish that others act', 'They want donors to pay for the repair of the waterworks.', ['appeal']],
  ['a duty of others', 'It is up to the international community to fund the return of refugees.', ['appeal']],
  ['a fact deplored', 'Deplored that the school in Afrin remains shut.', ['assessment']],
  ['a task for their own people', 'Requested the technical teams to meet in Tehran.', ['commitment/decision']],
  ['what is promised after "that"', 'Moscow promised that its sappers would finish soon.', ['commitment/decision']],
  ['thanks in a set phrase', 'Gratitude went to the Kazakh leadership for hosting the round.', ['courtesy']],
  ['a verb of telling that no list has', 'Tomeh retorted that the army had shelled villages.', ['assessment']],
  [
    'a governor said again',
    'They are bent on ending it and on foiling others.',
    ['commitment/intent', 'commitment/intent'],
  ],
] as const)('reads %s', (_, text, kinds) => {
  expect(kindsOf(text, 'en')).toEqual(kinds);
});

test('takes a day at the head of a decision for the day of the decision', () => {
  const [clause] = readText('On Tuesday both sides pledged to free prisoners before the end of January 2018.', 'en');
  expect(clause?.due).toMatchObject({ latest: '2018-01-31' });
});

test('a speaker in the middle does not stand for the subject', () => {
  const [clause] = readText('Iran, the United Nations envoy told reporters, will deliver flour to Hama.', 'en');
  expect(clause).toMatchObject({ kind: 'commitment', parties: ['iran'] });
});
