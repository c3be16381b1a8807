import type { ClauseScore } from './measure-clauses';
import type { DateScore } from './measure-dates';
import type { FollowUpScore } from './measure-follow-ups';
import { f1Of, precisionOf, ratio, recallOf, type Confusion, type Hits, type Share } from './tally';

const figure = (value: number | null) => (value === null ? '  -  ' : value.toFixed(3));

const share = (name: string, of: Share) => `  ${name.padEnd(22)} ${figure(ratio(of))}   ${of.right} of ${of.of}`;

function hits(name: string, { right, wrong, missed }: Hits): string {
  const counts = { right, wrong, missed };
  const parts = `precision ${figure(precisionOf(counts))}, recall ${figure(recallOf(counts))}`;
  return `  ${name.padEnd(22)} ${figure(f1Of(counts))}   F1: ${parts}; ${right} right, ${wrong} wrong, ${missed} missed`;
}

/** One line a label: how many of it, how many right, and what the others were read as. */
export function confusionLines(title: string, confusion: Confusion): string[] {
  const lines = [...confusion].map(([wanted, row]) => {
    const size = [...row.values()].reduce((sum, n) => sum + n, 0);
    const others = [...row].filter(([read]) => read !== wanted).sort((a, b) => b[1] - a[1]);
    const taken = others.map(([read, n]) => `${n} ${read}`).join(', ');
    return share(`  ${wanted}`, { right: row.get(wanted) ?? 0, of: size }) + (taken ? `; read as ${taken}` : '');
  });
  return lines.length > 0 ? [`  ${title}:`, ...lines] : [];
}

/** The figures of a set of documents or sentences, for people. */
export function clauseLines(score: ClauseScore): string[] {
  const asked = Object.entries(score.accuracy).filter(([, of]) => of.of > 0);
  return [
    hits('commitments', score.commitments),
    ...asked.map(([name, of]) => share(name === 'dated' ? 'due, where dated' : name, of)),
    ...confusionLines('kinds', score.kinds),
    ...confusionLines('themes', score.themes),
    ...confusionLines('strengths', score.strengths),
  ];
}

export function followUpLines(score: FollowUpScore): string[] {
  return [
    hits('follow-ups', score.links),
    share('relation', score.relation),
    ...confusionLines('relations', score.relations),
  ];
}

export function dateLines(score: DateScore): string[] {
  return [
    hits('value', score.value),
    share('detected', score.detected),
    share('role', score.role),
    share('exact words', score.span),
    share('without a date', score.negatives),
    share('sentences all right', score.cases),
    ...confusionLines('roles', score.roles),
    '  values by precision:',
    ...[...score.precisions].map(([precision, of]) => share(`  ${precision}`, of)),
  ];
}
