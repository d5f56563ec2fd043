import type { Style } from './style';
import { hasText, is, isBlank, isElement, renamed, unwrap } from './trees';

// What is bold, slanted, underlined, struck out, raised or lowered by style alone, as Google Docs and
// Excel say it; and what is a bold element and not bold, as around all that Google Docs copies.

type Marks = { bold: boolean; slanted: boolean; lined: boolean; struck: boolean; raised: boolean };

const NONE: Marks = { bold: false, slanted: false, lined: false, struck: false, raised: false };

const NAMES: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  ins: 'u',
};

export function withEmphasis(body: HTMLElement, style: Style) {
  walk(body, NONE, NONE, style);
  for (const element of body.querySelectorAll(Object.keys(NAMES).join(','))) {
    renamed(element, NAMES[element.localName] ?? element.localName);
  }
}

function walk(element: Element, asked: Marks, there: Marks, style: Style) {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      if (!isBlank(child)) mark(child as Text, asked, there);
    } else if (isElement(child)) {
      const isNot = saysNot(child, style);
      const raised = there.raised ? '' : raisedBy(child, style);
      const within = isNot ? there : thereIn(child, there, raised);
      walk(child, askedBy(child, asked, style), within, style);
      if (raised && hasText(child)) {
        const moved = child.ownerDocument.createElement(raised);
        moved.append(...child.childNodes);
        child.append(moved);
      }
      if (isNot) unwrap(child);
    }
  }
}

function mark(text: Text, asked: Marks, there: Marks) {
  const names = [
    asked.bold && !there.bold && 'strong',
    asked.slanted && !there.slanted && 'em',
    asked.lined && !there.lined && 'u',
    asked.struck && !there.struck && 's',
  ];
  let inner: Node = text;
  for (const name of names.reverse()) {
    if (!name) continue;
    const around = text.ownerDocument.createElement(name);
    (inner as ChildNode).replaceWith(around);
    around.append(inner);
    inner = around;
  }
}

function askedBy(element: Element, inherited: Marks, style: Style): Marks {
  const weight = style.of(element, 'font-weight');
  const slant = style.of(element, 'font-style');
  const line = style.of(element, 'text-decoration') + style.of(element, 'text-decoration-line');
  return {
    bold: weight ? isBold(weight) : inherited.bold,
    slanted: slant ? /^(italic|oblique)/.test(slant) : inherited.slanted,
    lined: line ? line.includes('underline') : inherited.lined,
    struck: line ? line.includes('line-through') : inherited.struck,
    raised: false,
  };
}

function thereIn(element: Element, around: Marks, raised: string): Marks {
  return {
    bold: around.bold || is(element, 'b strong h1 h2 h3 h4 h5 h6 th'),
    slanted: around.slanted || is(element, 'i em'),
    lined: around.lined || is(element, 'u a'),
    struck: around.struck || is(element, 's strike del'),
    raised: around.raised || raised !== '' || is(element, 'sub sup'),
  };
}

function isBold(weight: string): boolean {
  return weight.startsWith('bold') || /^[6-9]00$/.test(weight);
}

function saysNot(element: Element, style: Style): boolean {
  if (is(element, 'b strong')) {
    const weight = style.of(element, 'font-weight');
    return weight !== '' && !isBold(weight);
  }
  return is(element, 'i em') && style.of(element, 'font-style') === 'normal';
}

function raisedBy(element: Element, style: Style): string {
  if (!is(element, 'span font a b i u')) return '';
  const align = style.of(element, 'vertical-align');
  return align === 'super' ? 'sup' : align === 'sub' ? 'sub' : '';
}
