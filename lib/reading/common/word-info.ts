/** What a verb of saying or deciding does, whatever its form. Each lexicon lists its words under these. */
export type Act =
  | 'decide' // decides, agrees
  | 'adopt' // adopts an instrument
  | 'pledge' // undertakes; commitment to
  | 'intend' // intends; determination, readiness
  | 'affirm' // affirms, stresses
  | 'point' // points to, refers to
  | 'express' // expresses, voices
  | 'light' // a verb whose noun says what is done: renews, takes (note)
  | 'declare' // announces
  | 'say' // says, adds; the statement reads
  | 'judge' // considers, believes
  | 'welcome' // welcomes, praises
  | 'note' // notes, recalls, hears
  | 'review' // discusses, examines
  | 'condemn' // condemns, rejects, opposes
  | 'regret' // regrets
  | 'concern' // concern
  | 'appeal' // calls on, urges
  | 'thank' // thanks
  | 'fail' // fails, stalls, violates
  | 'support' // supports a cause
  | 'adhere' // adherence, respect, solidarity
  | 'belief' // conviction, hope
  | 'satisfied' // satisfaction
  | 'need' // necessity, importance
  | 'must' // must, should
  | 'convene' // holds, meets, hosts
  | 'planned' // is scheduled
  | 'endeavour' // continues, seeks, strives
  | 'be' // is, remains, leads to
  | 'happen' // began, took part: a reporter's verb
  | 'achieve' // completed, released, reached: a past fact that answers a promise
  | 'do'; // any other act

/** Particles and nouns that steer the reading of what stands around them. */
export type Mark =
  | 'that' // that (a statement follows)
  | 'relative' // who, which
  | 'not' // did not, will not
  | 'link' // while, also, however: opens a coordinate clause
  | 'contrast' // but, however
  | 'with' // with (plus a verbal noun)
  | 'governor' // on, to, about: leads to what the verb governs
  | 'principle' // sovereignty, unity, law
  | 'tenet' // sovereignty, unity: a principle that nobody carries out
  | 'event' // meeting, session, round
  | 'organ' // committee, group: a body that sits
  | 'session' // session, sitting: what such a body holds
  | 'next' // next, coming
  | 'instrument' // statement, protocol, plan
  | 'statement' // the statement as speaker
  | 'common' // participants, the parties
  | 'guarantor' // the guarantors
  | 'person' // minister, envoy
  | 'name' // begins the name of a party or of who speaks for it: given by the vocabulary
  | 'its' // carries a possessive of one thing: its session
  | 'addressee' // the international community
  | 'own' // his country, his delegation
  | 'already' // had (pluperfect)
  | 'unless' // unless, otherwise
  | 'action' // verbal noun of an action
  | 'naming' // the name of an action, at the start of an item: continuation of
  | 'pronoun' // they, it
  | 'effort' // efforts
  | 'host' // hosting, hospitality
  | 'hospitality' // a warm welcome alone
  | 'aside' // by the way: background follows
  | 'done' // completion: what is announced is over
  | 'according' // in line with: what follows only qualifies
  | 'resolutions' // decisions, commitments, agreed steps: the heading of a list of promises
  | 'following' // the following, as follows: what comes next says it
  | 'state' // pending, fragile, slow: how a thing stands
  | 'ready' // passable, open, in service: what a thing will be by a day
  | 'moved' // put off, rescheduled: with a day to come it is a new promise
  | 'soon' // early, prompt
  | 'any' // any, every: what is said holds of all, and promises nothing
  | 'field' // in, on, concerning: begins a heading
  | 'same' // he, she: who spoke last
  | 'kin' // his, her: what belongs to who spoke last
  | 'tail' // including: what follows only adds to what was said
  | 'source'; // source: agency

export type Form = 'past' | 'present' | 'future' | 'noun' | 'participle' | 'adjective';

/** Who does it, as far as the form says. */
export type Person = 'we' | 'they' | 'he' | 'she' | 'I' | null;

/** One reading of a word as an act. */
export interface Sense {
  readonly act: Act;
  readonly form: Form;
  readonly person: Person;
}

/** What is known of a written word, wherever it stands. Computed once a distinct word. */
export interface WordInfo {
  /** The folded word. */
  readonly text: string;
  readonly senses: readonly Sense[];
  readonly marks: ReadonlySet<Mark>;
  /** Carries the conjunction "and". */
  readonly isJoined: boolean;
  /** An attached preposition, as it is written. */
  readonly prefix: string;
  readonly isDefinite: boolean;
  /** Carries a possessive: their determination. */
  readonly isOwned: boolean;
  /** Can head an act or open a clause: the grammar looks at no other words. */
  readonly isPivot: boolean;
  /** Forms under which names are looked up, affixes taken off. */
  readonly stems: readonly string[];
  /** The word with particles taken off in every way and its endings kept, under which parties and people are looked up. */
  readonly bases: readonly string[];
}

/** Nothing is known of the word but that a name can begin with it: it is a name, or a word no list has. */
export function isUnlisted({ senses, marks }: WordInfo): boolean {
  return senses.length === 0 && (marks.size === 0 || (marks.size === 1 && marks.has('name')));
}

/** The sense of a word that has one of these acts (and forms), or null. */
export function senseOf(info: WordInfo, acts: ReadonlySet<Act>, forms?: ReadonlySet<Form>): Sense | null {
  for (const sense of info.senses) {
    if (acts.has(sense.act) && (forms === undefined || forms.has(sense.form))) return sense;
  }
  return null;
}
