/** Vietnamese and English. */
export type Words = [string, string];

/** A page of the help: what one does, step by step, and what to know. */
export type Topic = { slug: string; title: Words; what: Words; steps: Words[]; good: Words[] };
