/** Beginnings of words that look like "will" plus a verb (س before ي ت ن ا) and are nouns. Glosses in order. */
export const NOT_FUTURE: readonly string[] = [
  'سياس', // policy, political
  'سياد', // sovereignty
  'سياق', // context
  'سياج', // fence
  'سيار', // car
  'سياح', // tourism
  'سيد', // mister, lady
  'سيطر', // control
  'سيناريو', // scenario
  'سيناء', // Sinai
  'سيرة', // biography
  'سيول', // Seoul; floods
  'سيف', // sword
  'سيما', // especially (لا سيما)
  'سيرغي', // Sergey
  'سيرجي', // Sergey
  'سيبيريا', // Siberia
  'سيئ', // bad
  'سيل', // flood
  'ستار', // cover, curtain
  'ستة', // six
  'ستين', // sixty
  'ستون', // sixty
  'ستيفان', // Stephen
  'ستافان', // Staffan
  'ستوكهولم', // Stockholm
  'ستراتيج', // strategy
  'ستات', // status
  'سنة', // year
  'سنو', // years, yearly
  'سني', // Sunni
  'سند', // support
  'سنجار', // Sinjar
  'سنغافورة', // Singapore
  'ساح', // square, coast
  'سابق', // former
  'ساعة', // hour
  'ساعات', // hours
  'سار', // in force
  'سامي', // high
  'ساند', // backed
  'ساهم', // contributed
  'سانا', // the agency
  'سنابل', // ears of corn
  'سالم', // safe
  'سائد', // prevailing
  'سائر', // the rest of
  'سادس', // sixth
];
