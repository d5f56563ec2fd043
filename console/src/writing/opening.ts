import { Declined } from '../api';
import { type Opened, open, save } from '../newsroom';
import { type Copy, copies } from './copies';
import { EMPTY, type Fields, fieldsOf, isSame } from './fields';

/** What this machine has beside what the portal has. */
export type Offer =
  | { is: 'nothing' }
  /** Typed over the portal's version: it can go on from there. */
  | { is: 'newer'; copy: Copy }
  /** Typed over another version: a person decides. */
  | { is: 'other'; copy: Copy };

export type Start = {
  article: Opened | null;
  version: number;
  fields: Fields;
  offer: Offer;
};

/** What is to be offered of a copy, which never takes the place of the portal's text by itself. */
export function offerOf(copy: Copy | null, version: number, fields: Fields): Offer {
  if (!copy || isSame(copy.fields, fields)) return { is: 'nothing' };
  return { is: copy.base === version ? 'newer' : 'other', copy };
}

const fresh = new Set<string>();

/** The id of an article that begins here, of which the portal cannot know. */
export function begun(): string {
  const id = crypto.randomUUID();
  fresh.add(id);
  return id;
}

const leaving = new Map<string, Promise<void>>();

/** Says that an article's last save is still on its way. */
export function leave(id: string, ending: Promise<void>) {
  const done = ending.finally(() => {
    if (leaving.get(id) === done) leaving.delete(id);
  });
  leaving.set(id, done);
}

export async function begin(
  site: string,
  id: string,
  sub: string,
  signal: AbortSignal,
): Promise<Start> {
  await leaving.get(id)?.catch(() => undefined);
  const copy = await settled(await copies.find(site, id, sub).catch(() => null));
  const article = await found(id, signal);
  const version = article?.version ?? 0;
  const fields = article ? fieldsOf(article) : EMPTY;
  const offer = offerOf(copy, version, fields);
  if (copy && offer.is === 'nothing') await copies.drop(site, id, sub).catch(() => undefined);
  return { article, version, fields, offer };
}

// A save that was under way when the page went: under its key it is made, or known again.
async function settled(copy: Copy | null): Promise<Copy | null> {
  if (!copy?.job) return copy;
  const { base, key, kind, fields } = copy.job;
  try {
    const saved = await save(copy.article, base, key, { kind, ...fields });
    return { ...copy, base: saved.version, job: null };
  } catch {
    return copy; // the same as one that never went
  }
}

async function found(id: string, signal: AbortSignal): Promise<Opened | null> {
  if (fresh.delete(id)) return null;
  try {
    return await open(id, signal);
  } catch (error) {
    if (error instanceof Declined && error.problem.status === 404) return null;
    throw error;
  }
}
