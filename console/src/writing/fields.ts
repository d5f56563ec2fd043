import type { Draft, Text } from '../newsroom';

/** What somebody writes, as it is sent: without whether a program or they saved it. */
export type Fields = Omit<Draft, 'kind'>;

export const EMPTY: Fields = {
  title: '',
  lead: '',
  body: '',
  section: '',
  author: '',
  source: '',
  publishAt: null,
  image: null,
  attachments: [],
};

/** The address that a title makes. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Of what the portal has; the address stays out of it unless somebody chose one. */
export function fieldsOf(text: Text & { slug?: string | null }): Fields {
  const { image } = text;
  return {
    title: text.title,
    lead: text.lead,
    body: text.body,
    section: text.section,
    author: text.author,
    source: text.source ?? '',
    publishAt: text.publishAt,
    image: image && {
      file: image.file,
      alt: image.alt,
      decorative: image.decorative,
      caption: image.caption,
    },
    attachments: text.attachments.map(({ file, name }) => ({ file, name })),
    ...(text.slug && !isOfTitle(text.slug, text.title) ? { slug: text.slug } : {}),
  };
}

// A long title makes an address that ends before it does.
function isOfTitle(slug: string, title: string): boolean {
  const made = slugOf(title);
  return made === slug || (slug.length > 40 && made.startsWith(slug));
}

export function isSame(one: Fields, other: Fields): boolean {
  return (
    same(one, other, 'title', 'lead', 'body', 'section', 'author', 'source', 'publishAt') &&
    (one.slug ?? '') === (other.slug ?? '') &&
    picture(one) === picture(other) &&
    files(one) === files(other)
  );
}

function same(one: Fields, other: Fields, ...names: (keyof Fields)[]): boolean {
  return names.every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

function picture({ image }: Fields): string {
  return image ? [image.file, image.alt, image.decorative, image.caption ?? ''].join('\n') : '';
}

function files({ attachments }: Fields): string {
  return attachments.map(({ file, name }) => `${file}\n${name}`).join('\n');
}

/** A long text that is gone altogether: nobody empties an article by accident unasked. */
export function isEmptied(before: Fields, after: Fields): boolean {
  return words(before.body).length > 200 && words(after.body).length === 0;
}

function words(body: string): string {
  return body.replace(/<(?!img|figure)[^>]*>/g, '').trim();
}
