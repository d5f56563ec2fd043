import { type IDBPDatabase, openDB } from 'idb';
import type { Fields } from './fields';

/** One save on its way: the same key and the same text for each of its tries. */
export type Job = { key: string; base: number; kind: 'auto' | 'manual'; fields: Fields };

/** What was typed on this machine, and that the portal may not have yet. */
export type Copy = {
  site: string;
  article: string;
  /** Whose it is; nobody else is shown it. */
  sub: string;
  /** The version that it was typed over; 0 for an article that is not there yet. */
  base: number;
  /** By this machine's clock: only to tell one copy from another. */
  at: number;
  fields: Fields;
  /** The save that was under way when it was kept. */
  job: Job | null;
};

export interface Copies {
  keep(copy: Copy): Promise<void>;
  /** Forgets it, for the portal has it all. */
  drop(site: string, article: string, sub: string): Promise<void>;
  find(site: string, article: string, sub: string): Promise<Copy | null>;
  /** Articles of which somebody has something here. */
  all(site: string, sub: string): Promise<Copy[]>;
}

const NAME = 'congxa-writing';
const STORE = 'copies';

let opened: Promise<IDBPDatabase> | null = null;

function database(): Promise<IDBPDatabase> {
  opened ??= openDB(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore(STORE, { keyPath: ['site', 'article', 'sub'] });
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Copies in the browser's own store. */
export const copies: Copies = {
  async keep(copy) {
    // Where the power fails, only what is on the disk itself is there again.
    const change = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
    await Promise.all([change.store.put(copy), change.done]);
  },
  async drop(site, article, sub) {
    await (await database()).delete(STORE, [site, article, sub]);
  },
  async find(site, article, sub) {
    return (await (await database()).get(STORE, [site, article, sub])) ?? null;
  },
  async all(site, sub) {
    const every: Copy[] = await (await database()).getAll(STORE);
    return every.filter((copy) => copy.site === site && copy.sub === sub);
  },
};
