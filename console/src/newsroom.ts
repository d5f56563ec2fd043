import { ask, read } from './api';

// What the portal says of articles: as `openapi.yaml` has it.

export type Person = { sub: string; name: string | null };

export type Work = 'none' | 'draft' | 'submitted' | 'returned';

export type Deed =
  | 'save'
  | 'restore'
  | 'submit'
  | 'take-back'
  | 'return'
  | 'publish'
  | 'unschedule'
  | 'withdraw'
  | 'move'
  | 'bin'
  | 'unbin'
  | 'import';

export type ListName = 'draft' | 'submitted' | 'returned' | 'binned' | 'published' | 'withdrawn';

export type State = {
  id: string;
  version: number;
  at: string;
  by: Person;
  owner: Person;
  work: Work;
  binned: boolean;
  slug: string | null;
  submittedBy: Person | null;
  returnedBecause: string | null;
  public: {
    state: 'never' | 'published' | 'withdrawn';
    publishedAt: string | null;
    url: string | null;
    withdrawnBecause: string | null;
    replacedBy: string | null;
  };
};

export type Listed = State & { title: string; section: string; author: string };

export type Image = {
  file: string;
  url: string;
  alt: string;
  decorative: boolean;
  caption: string | null;
};

export type Attachment = { file: string; name: string; bytes: number };

export type Text = {
  title: string;
  lead: string;
  body: string;
  section: string;
  author: string;
  source: string | null;
  publishAt: string | null;
  image: Image | null;
  attachments: Attachment[];
};

export type Present = { sub: string; name: string | null; since: string };

export type Opened = State & Text & { present: Present[]; may: Deed[] };

export type Changed = { pointer: string; code: string; count: number };

/** What a change came to; without a text, so that nothing overwrites what is typed. */
export type Saved = {
  id: string;
  version: number;
  at: string;
  work: Work;
  public: State['public']['state'];
  changed: Changed[];
  slug: string | null;
};

export type Revision = {
  version: number;
  what: Deed;
  automatic: boolean;
  hasText: boolean;
  by: Person;
  at: string;
  work: Work;
  public: State['public']['state'];
  note: string | null;
};

export type Check = { level: 'block' | 'warn'; pointer: string; code: string; message: string };

export type Part<T> = { items: T[]; next: string | null };

export type Section = { slug: string; name: string };

const at = (id: string, more = '') => `/articles/${id}${more}`;

export function list(name: ListName, q = '', cursor?: string, signal?: AbortSignal) {
  const query = new URLSearchParams({ list: name });
  if (q) query.set('q', q);
  if (cursor) query.set('cursor', cursor);
  return ask<Part<Listed>>('GET', `/articles?${query}`, { signal });
}

export function open(id: string, signal?: AbortSignal) {
  return ask<Opened>('GET', at(id), { signal });
}

export function revisions(id: string, cursor?: string, signal?: AbortSignal) {
  return ask<Part<Revision>>('GET', at(id, `/versions${cursor ? `?cursor=${cursor}` : ''}`), {
    signal,
  });
}

export function revision(id: string, version: number, signal?: AbortSignal) {
  return ask<Revision & { text: Text | null }>('GET', at(id, `/versions/${version}`), { signal });
}

export function aside(id: string, name: string, signal?: AbortSignal) {
  return ask<{ base: number; by: Person; at: string; text: Text }>(
    'GET',
    at(id, `/asides/${encodeURIComponent(name)}`),
    { signal },
  );
}

export function checks(id: string, signal?: AbortSignal) {
  return ask<{ checks: Check[] }>('POST', at(id, '/checks'), { body: {}, signal });
}

export function presence(id: string, signal?: AbortSignal) {
  return ask<{ present: Present[] }>('PUT', at(id, '/presence'), { signal });
}

/** Does something with an article over the version that was seen, once for each key. */
export function command(
  id: string,
  deed: Exclude<Deed, 'save' | 'import'>,
  base: number,
  key: string,
  body: unknown = {},
) {
  return ask<Saved>('POST', at(id, `/${deed}`), { base, key, body });
}

/** What is sent of a text; `auto` where nobody asked for it. */
export type Draft = {
  kind: 'auto' | 'manual';
  title: string;
  lead: string;
  body: string;
  section: string;
  author: string;
  source: string;
  publishAt: string | null;
  image: Omit<Image, 'url'> | null;
  attachments: { file: string; name: string }[];
  slug?: string;
};

export function save(id: string, base: number, key: string, draft: Draft, signal?: AbortSignal) {
  const { publishAt, image, slug, ...rest } = draft;
  const body = {
    ...rest,
    ...(publishAt ? { publishAt } : {}),
    ...(image ? { image: { ...image, caption: image.caption ?? '' } } : {}),
    ...(slug ? { slug } : {}),
  };
  return ask<Saved>('PUT', at(id), { base, key, body, signal });
}

/** What the site's sections are: what readers see of them, for everybody may ask that. */
export async function sections(signal?: AbortSignal): Promise<Section[]> {
  const found = await read<{ items: Section[] }>('/sections', signal);
  return found.items;
}
