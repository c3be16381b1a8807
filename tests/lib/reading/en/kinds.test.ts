import { kindsOf, readText } from '../read-text';

test.each([
  ['a decision', 'Decided to hold the next meeting in Sochi.', ['commitment/decision']],
  ['an agreement to act', 'The sides have agreed to maintain calm on the ground.', ['commitment/decision']],
  ['an agreement that something is so', 'Agreed that such attempts were unacceptable.', ['position']],
  ['an agreement that something will be done', 'Members agreed that the talks will resume.', ['commitment/decision']],
  ['determination', 'Expressed their determination to continue joint efforts.', ['commitment/intent']],
  ['a predicate of readiness', 'The guarantors stand ready to assist the Committee.', ['commitment/intent']],
  ['commitment to an action', 'Renewed their commitment to advance the political process.', ['commitment/intent']],
  ['commitment to a principle', 'Reaffirmed their strong commitment to the sovereignty of the country.', ['position']],
  ['a need', 'Underscored the importance of continuing joint action.', ['commitment/hortatory']],
  ['a call to convene', 'Called for an early convening of the sixth session.', ['commitment/hortatory']],
  ['an appeal', 'Urged the international community to increase assistance.', ['appeal']],
  ['a future', 'The parties will deliver aid.', ['commitment/decision']],
  ['a schedule', 'The next meeting is to be held in Astana in March 2018.', ['commitment/decision']],
  ['a noun that looks like a future', 'Affirmed their will to fight terrorism.', ['commitment/intent']],
  ['a refusal', 'The guarantors will not accept any new reality.', ['position']],
  ['a failure', 'No progress was made on the Committee.', ['assessment']],
  ['a regret', 'Regretted that no understanding was reached there.', ['assessment']],
  ['thanks', 'Expressed gratitude to the authorities for hosting the meeting.', ['courtesy']],
  ['a condemnation', 'Condemned the attacks on civilians.', ['position']],
] as const)('reads %s', (_, text, kinds) => {
  expect(kindsOf(text, 'en')).toEqual(kinds);
});

test.each([
  [
    'coordinated verbs',
    'Reaffirmed their respect for the sovereignty of Syria and underlined that it must be kept.',
    2,
  ],
  ['a list of verbs', 'Welcomed the exchange, condemned the attacks and decided to meet again in May 2018.', 3],
  ['a participle', 'The sides agreed to restore links, paying tribute to the mediation of Kuwait.', 2],
  [
    'a second readiness',
    'All three reiterated their resolve in fighting terrorism and their readiness to help refugees.',
    2,
  ],
  ['no clause at joined nouns', 'Agreed to continue the work and support of the Committee.', 1],
] as const)('cuts at %s', (_, text, count) => {
  expect(readText(text, 'en')).toHaveLength(count);
});

test('binds the party that undertakes', () => {
  const [clause] = readText('The Russian Federation undertook to deliver wheat before the end of June 2018.', 'en');
  expect(clause).toMatchObject({ kind: 'commitment', parties: ['russia'], due: { latest: '2018-06-30' } });
});
