import type { RoleWords } from '../../common/dates/role-words';

const words = (list: string) => new Set(list.split('|').map((word) => word.trim()));

/** Irregular verbs that reports of meetings use. */
const past = words(`
  was | were | had | held | took | did | began | met | spoke | made | came | went | left | sat | ran |
  said | told | saw | gave | broke | fell | rose | became | drew | brought | sent | led | won | lost |
  flew | grew | put | been | last | previous | ago | since | ended | opened | concluded |
  started | launched | visited | occurred | happened | welcomed | hosted | released | attended |
  recalled | noted | convened | gathered | completed | arrived | entered | withdrew | resumed | failed |
  killed`);

const future = words(`
  will | shall | must | should | would | plan | plans | planned | scheduled | schedule | expected |
  intend | intends | intended | undertake | undertakes | aim | aims | next | upcoming | forthcoming |
  deadline | slated | due | set | invite | invites | invited | urged | urges | hopes | hope | propose |
  proposed | be | tentatively | calls | call | called | target | requests | requested | readiness |
  ready | resolve | commit | commits | agree | agrees | decide | decides | foresees | anticipated |
  envisaged | postpone | postponed | rescheduled | demanded | urge | instructed | tasked | recommended | asked | ordered | hoped |
  demands | urging | calling | requesting | proposes | undertaking | ahead | foreseen | convene | hold | deliver | submit | complete`);

const decisions = words(`
  decided | agreed | pledged | committed | undertook | promised | resolved | vowed | bound | swore | consented | opted`);

const instruments = words(`
  memorandum | memoranda | agreement | agreements | accord | accords | protocol | treaty | resolution |
  resolutions | statement | declaration | document | letter | communique | communiqué | decree |
  charter | law | act | convention | pact | plan | truce | ceasefire | understanding | understandings |
  roadmap | initiative | decision | deal | covenant | constitution | report | mandate | note |
  arrangement | arrangements | concept | principles`);

export const enRoleWords: RoleWords = {
  instruments,
  hasDateBeforeNoun: true,
  issued: words(`
  dated | signed | adopted | concluded | issued | proclaimed | announced | initialled | initialed |
  ratified | published | reached | promulgated | endorsed | approved | released | brokered | done`),
  dated: words('dated'),
  joining: words('of | dated | s'),
  light: words('on | in | the | at | by | during | of | early | late | mid | last'),
  decisions,
  future,
  past,
  pastPerfect: words('had'),
  auxiliaries: words('be | is | are | being | to | those'),
  infinitive: words('to'),
  promising: words('will | shall'),
  that: words('that'),
  isFutureVerb: () => false,
  tenseOf: (word) =>
    /^[a-z]{2,}ed$/.test(word)
      ? 'past'
      : /^(?:to|begins?|starts?|meets?|opens?|convenes?|takes?)$/.test(word)
        ? 'future'
        : null,
};
