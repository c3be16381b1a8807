import { datedMatter } from '../../common/rules/verbless';
import type { Rule } from '../../common/rule';

/** Words of a line without a verb, at most; a longer one has a verb that nobody knows. */
const LONGEST = 14;

/** A matter and a day without a verb, in an item or a short line: "Another release within sixty days". */
export const datedName: Rule = {
  ...datedMatter,
  read: (view) => (view.isItem || view.clause.last - view.clause.first < LONGEST ? datedMatter.read(view) : null),
};
