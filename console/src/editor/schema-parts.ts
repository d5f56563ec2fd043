// How attributes of a text's elements are read and shown.

export function number(element: HTMLElement, name: string, otherwise: number): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
}

export function given(attributes: Record<string, unknown>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) shown[name] = String(value);
  }
  return shown;
}

export const picture = { src: {}, alt: { default: '' }, title: { default: null } };

export function pictureOf(image: Element | null) {
  return {
    src: image?.getAttribute('src') ?? null,
    alt: image?.getAttribute('alt') ?? '',
    title: image?.getAttribute('title') || null,
    width: image?.getAttribute('width') || null,
    height: image?.getAttribute('height') || null,
  };
}
