/** Space alone, or what is no text and no element. */
export function isBlank(node: Node): boolean {
  if (node.nodeType === 3) return !/[^\s\u00a0]/.test(node.nodeValue ?? '');
  return node.nodeType !== 1;
}

export function isElement(node: Node | null | undefined): node is HTMLElement {
  return node?.nodeType === 1;
}

export function is(node: Node | null | undefined, names: string): node is HTMLElement {
  return isElement(node) && names.split(' ').includes(node.localName);
}

export function hasText(element: Element): boolean {
  return /[^\s\u00a0]/.test(element.textContent ?? '');
}

export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes);
}

/** The same element by another name; with its attributes if they are to stay. */
export function renamed(element: Element, name: string): HTMLElement {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Whether there is text, and all of it is within elements of those names. */
export function isThroughout(element: Element, names: string): boolean {
  return hasText(element) && !hasTextBeside(element, names);
}

function hasTextBeside(element: Element, names: string): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && !isBlank(child)) return true;
    if (isElement(child) && !is(child, names) && hasTextBeside(child, names)) return true;
  }
  return false;
}

export function texts(root: Node): Text[] {
  const document = root.ownerDocument;
  const found: Text[] = [];
  const walker = document?.createTreeWalker(root, 4);
  while (walker?.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
