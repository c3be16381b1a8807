/** As much of a node as a walk needs: what linkedom gives, without its types. */
interface TreeNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: TreeNode | null;
  nextSibling: TreeNode | null;
  parentNode: TreeNode | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Of these nothing is text. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH NAV FORM BUTTON SELECT HEAD'.split(' '),
);

/**
 * The text of a tree, one line a block. Items of a numbered list get their numbers. Walks without recursion: a page nested ten
 * thousand deep is no danger.
 */
export function blockText(root: TreeNode): string {
  let text = '';
  const numbers: number[] = [];
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
  };
  let node: TreeNode | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const isSkipped = node.nodeType === ELEMENT_NODE && SKIPPED.has(name);
    if (node.nodeType === TEXT_NODE) text += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    if (node.nodeType === ELEMENT_NODE && BLOCKS.has(name)) breakLine();
    if (name === 'OL' || name === 'UL') numbers.push(0);
    if (name === 'LI' && !isSkipped) text += markerOf(node, numbers);
    if (!isSkipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      leave(node, numbers, breakLine);
      if (node === root) return tidy(text);
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return tidy(text);
}

function leave(node: TreeNode, numbers: number[], breakLine: () => void): void {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT_NODE) return;
  if (BLOCKS.has(name)) breakLine();
  if (name === 'OL' || name === 'UL') numbers.pop();
}

function markerOf(item: TreeNode, numbers: number[]): string {
  if (item.parentNode?.nodeName.toUpperCase() !== 'OL') return '• ';
  const at = numbers.length - 1;
  numbers[at] = (numbers[at] ?? 0) + 1;
  return `${numbers[at]}. `;
}

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
