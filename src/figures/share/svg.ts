/** What makes up the looks of a mark, and the values that need not be written. */
const PROPERTIES: Readonly<Record<string, string>> = {
  opacity: '1',
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
};

const NS = 'http://www.w3.org/2000/svg';
const GAP = 8;

/**
 * The drawings inside an element as one SVG that stands alone: its colors and faces are written into
 * it as they are seen now, and what only a hand needs is left out.
 */
export function svgOf(element: Element): string {
  const drawings = [...element.querySelectorAll<SVGSVGElement>('svg')].filter(
    (svg) => !svg.parentElement?.closest('svg,button') && svg.getBoundingClientRect().width > 0,
  );
  if (drawings.length === 0) throw new Error('There is nothing drawn here.');
  const boxes = drawings.map((svg) => svg.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.width));
  let top = 0;
  const parts = drawings.map((svg, i) => {
    const box = boxes[i] as DOMRect;
    const copy = copyOf(svg) as SVGSVGElement;
    copy.setAttribute('y', String(top));
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    top += box.height + GAP;
    return copy;
  });
  const whole = document.createElementNS(NS, 'svg');
  const height = top - GAP;
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  whole.setAttribute('width', String(width));
  whole.setAttribute('height', String(height));
  const paper = document.createElementNS(NS, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  whole.append(paper, ...parts);
  return new XMLSerializer().serializeToString(whole);
}

/** An element and what is in it, with its looks as attributes. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) {
    if (/^(class|style|role|tabindex|aria-|data-|on)/.test(name)) copy.removeAttribute(name);
  }
  const style = getComputedStyle(element);
  for (const [property, usual] of Object.entries(PROPERTIES)) {
    const value = style.getPropertyValue(property);
    if (value !== usual && value !== '') copy.setAttribute(property, value);
    else copy.removeAttribute(property);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (isSeen(child)) copy.append(copyOf(child));
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  return copy;
}

function isSeen(element: Element): boolean {
  return (
    !element.matches('.handle, .handle *, foreignObject, script') &&
    getComputedStyle(element).display !== 'none'
  );
}

/** An SVG that stands alone as a PNG of twice its size, as a data URL. */
export async function pngOf(svg: string, scale = 2): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pixels.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
