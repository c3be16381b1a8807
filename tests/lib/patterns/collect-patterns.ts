import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression of the sources. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const ROOT = path.resolve(__dirname, '../../..');

/** The TypeScript files of a folder of the project, relative to its root. */
export function filesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesOf(file);
    return entry.name.endsWith('.ts') ? [file] : [];
  });
}

/** Every pattern that a file writes between strokes. */
export function literalPatterns(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, ...partsOf(node.text) });
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

/** How many patterns a file puts together from strings: `new RegExp(…)` or `RegExp(…)`. */
export function countBuilt(file: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') count++;
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return count;
}

function treeOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function partsOf(literal: string): Pick<Pattern, 'source' | 'flags'> {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The patterns that a file puts together from strings as it is loaded. */
export async function builtPatterns(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string, string?]) {
      found.push({ file, source, flags });
      return new target(source, flags);
    },
  });
  try {
    await import(path.join(ROOT, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
