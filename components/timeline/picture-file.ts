/** Turns a drawing of the page into a file of its own: colours resolved, fonts inside, links absolute. */

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** A PNG has so many pixels for one of the drawing. */
const PNG_SCALE = 2;

/** The drawing as the text of an SVG file that needs nothing else. */
export async function toSvgFile(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', SVG_NAMESPACE);
  for (const element of copy.querySelectorAll('*')) element.removeAttribute('class');
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  const faces = await embeddedFaces(copy.textContent ?? '');
  const text = withColours(new XMLSerializer().serializeToString(copy));
  // As text: a style element in the document would need the nonce of the page's content policy.
  const afterRoot = text.indexOf('>') + 1;
  return `${text.slice(0, afterRoot)}<style>${faces}</style>${text.slice(afterRoot)}`;
}

/** The drawing as a PNG, twice as fine as it is shown. */
export async function toPngFile(drawing: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([await toSvgFile(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await facesDrawn(image, drawing);
    const canvas = document.createElement('canvas');
    canvas.width = drawing.width.baseVal.value * PNG_SCALE;
    canvas.height = drawing.height.baseVal.value * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error(`${canvas.width} × ${canvas.height}`))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

const PATIENCE_MS = 3000;
const PAUSE_MS = 60;

/**
 * A picture is decoded before the faces inside it are: its words are blank at first, and nothing tells when they come.
 * Waits until every line that is marked as a probe shows ink.
 */
async function facesDrawn(image: HTMLImageElement, drawing: SVGSVGElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width.baseVal.value;
  canvas.height = drawing.height.baseVal.value;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const { x, y } = drawing.viewBox.baseVal;
  const baselines = Array.from(
    drawing.querySelectorAll('text[data-probe]'),
    (text) => Number(text.getAttribute('y')) - y,
  );
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    context.drawImage(image, 0, 0);
    if (baselines.every((baseline) => hasInk(context.getImageData(-x, baseline - 12, canvas.width + 2 * x, 12))))
      return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** True where not all pixels are of one colour. */
function hasInk({ data }: ImageData): boolean {
  return data.some((value, index) => index % 4 !== 3 && value !== data[index % 4]);
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Replaces `var(--token)` by the colour it has on the page now, for programs that know no custom properties. */
function withColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => style.getPropertyValue(`--${token}`).trim());
}

/** The page's faces that the text needs, as rules with their data inside. */
async function embeddedFaces(text: string): Promise<string> {
  const faces = listFaces().filter((face) => face.family.startsWith('Plex') && covers(face.range, text));
  const rules = await Promise.all(
    faces.map(async ({ family, weight, range, url }) => {
      const data = await toDataUrl(url);
      return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(${data}) format('woff2')}`;
    }),
  );
  return rules.join('');
}

interface Face {
  family: string;
  weight: string;
  range: string;
  url: string;
}

function listFaces(): Face[] {
  return Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (!source) return [];
      return {
        family: rule.style.getPropertyValue('font-family').replace(/["']/g, ''),
        weight: rule.style.getPropertyValue('font-weight'),
        range: rule.style.getPropertyValue('unicode-range'),
        url: new URL(source, sheet.href ?? location.href).href,
      };
    }),
  );
}

/** True where some letter of the text lies in a CSS unicode range (`U+600-6FF, U+20AC`). */
export function covers(range: string, text: string): boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

async function toDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:font/woff2;base64,${btoa(binary)}`;
}
