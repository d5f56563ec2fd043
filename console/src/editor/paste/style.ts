// Looks are read as text: under the page's policy `element.style` of a pasted element is empty.

/** Under which name an element's own look is found. */
export const LOOK = 'data-look';

/** And a text's style sheet, as a script that is none. */
export const SHEET = 'text/css';

const KNOWN = new Set([
  'display',
  'font-family',
  'font-style',
  'font-weight',
  'mso-hide',
  'mso-list',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
  'visibility',
  'white-space',
]);

const SELECTOR = /^(?:[a-z][a-z0-9]*|[a-z0-9]*\.[\w-]+)$/;

type Looks = Map<string, string>;

/** What elements of one text look like, by themselves and by the text's own style sheet. */
export class Style {
  private readonly rules = new Map<string, Looks>();
  private readonly found = new WeakMap<Element, Looks>();

  constructor(document: Document) {
    for (const sheet of document.querySelectorAll(`script[type="${SHEET}"]`)) {
      this.sheet(sheet.textContent ?? '');
    }
  }

  /** In small letters; empty where nothing is said. */
  of(element: Element, property: string): string {
    let looks = this.found.get(element);
    if (!looks) {
      looks = this.looks(element);
      this.found.set(element, looks);
    }
    return looks.get(property) ?? '';
  }

  private looks(element: Element): Looks {
    const looks: Looks = new Map();
    const take = (selector: string) =>
      this.rules.get(selector)?.forEach((value, name) => {
        looks.set(name, value);
      });
    take(element.localName);
    for (const name of element.classList) {
      take(`.${name.toLowerCase()}`);
      take(`${element.localName}.${name.toLowerCase()}`);
    }
    declarations(element.getAttribute(LOOK) ?? '', looks);
    return looks;
  }

  private sheet(css: string) {
    const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' ');
    let from = 0;
    for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      const selectors = text.slice(from, open).trim().toLowerCase();
      if (selectors.startsWith('@') && !selectors.includes(';')) {
        from = behind(text, open);
        continue;
      }
      const close = end(text, open + 1, '}');
      const names = selectors.slice(selectors.lastIndexOf(';') + 1).split(',');
      for (const name of names.map((selector) => selector.trim())) {
        if (!SELECTOR.test(name)) continue;
        const looks = this.rules.get(name) ?? new Map();
        declarations(text.slice(open + 1, close), looks);
        this.rules.set(name, looks);
      }
      from = close + 1;
    }
  }
}

function declarations(css: string, into: Looks) {
  let from = 0;
  while (from < css.length) {
    const until = end(css, from, ';');
    const text = css.slice(from, until);
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (KNOWN.has(name)) {
      into.set(
        name,
        text
          .slice(colon + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      );
    }
    from = until + 1;
  }
}

/** Where a sign is next, neither within quotes nor parentheses. */
function end(css: string, from: number, sign: string): number {
  let quote = '';
  let within = 0;
  for (let i = from; i < css.length; i++) {
    const c = css.charAt(i);
    if (c === '\\') i++;
    else if (quote) quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '(') within++;
    else if (c === ')' && within > 0) within--;
    else if (c === sign && within === 0) return i;
  }
  return css.length;
}

function behind(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    const c = css.charAt(i);
    depth += c === '{' ? 1 : c === '}' ? -1 : 0;
    if (depth === 0) return i + 1;
  }
  return css.length;
}
