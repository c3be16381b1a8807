/** All forms of verbs that phrases are made of: base, third person, past, participle, -ing. */
const ROWS =
  'take takes took taken taking|give gives gave given giving|make makes made making|put puts putting|set sets setting|hold holds held holding|' +
  'stand stands stood standing|come comes came coming|go goes went gone going|get gets got gotten getting|fall falls fell fallen falling|' +
  'break breaks broke broken breaking|keep keeps kept keeping|run runs ran running|let lets letting|find finds found finding|' +
  'bring brings brought bringing|draw draws drew drawn drawing|lay lays laid laying|lose loses lost losing|leave leaves left leaving|' +
  'speak speaks spoke spoken speaking|cast casts casting|bear bears bore borne bearing|bind binds bound binding|shake shakes shook shaken shaking|' +
  'strike strikes struck striking|throw throws threw thrown throwing|pay pays paid paying|grow grows grew grown growing|' +
  'call calls called calling|turn turns turned turning|rule rules ruled ruling|look looks looked looking|carry carries carried carrying|' +
  'press presses pressed pressing|hand hands handed handing|reach reaches reached reaching|arrive arrives arrived arriving|' +
  'point points pointed pointing|touch touches touched touching|sound sounds sounded sounding|place places placed placing|' +
  'raise raises raised raising|pin pins pinned pinning|back backs backed backing|walk walks walked walking|drag drags dragged dragging|' +
  'renege reneges reneged reneging|settle settles settled settling|opt opts opted opting|sign signs signed signing|agree agrees agreed agreeing|' +
  'propose proposes proposed proposing|attach attaches attached attaching|cling clings clung clinging|stick sticks stuck sticking|owe owes owed owing|' +
  'commit commits committed committing|undertake undertakes undertook undertaken undertaking|end ends ended ending|close closes closed closing|' +
  'exchange exchanges exchanged exchanging|trade trades traded trading|swap swaps swapped swapping|insist insists insisted insisting|rail rails railed railing|' +
  'brush brushes brushed brushing|lash lashes lashed lashing|push pushes pushed pushing|charge charges charged charging|issue issues issued issuing';

const BY_FORM = new Map<string, readonly string[]>();
for (const row of ROWS.split('|')) {
  const forms = row.split(' ');
  for (const form of forms) BY_FORM.set(form, forms);
}

/** Every form of the verb of which a form is given; the word alone where no row has it. */
export const allForms = (form: string): readonly string[] => BY_FORM.get(form) ?? [form];
