type Policy = { createHTML(text: string): string; createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

const RULES: Policy = {
  createHTML: (text) => text,
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new Error('not ours');
    return address;
  },
};

let made: Policy | null = null;

function policy(): Policy {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  made ??= factory?.createPolicy('congxa', RULES) ?? RULES;
  return made;
}

/**
 * A document of somebody's HTML: it belongs to no window, loads nothing and runs nothing. Only what is
 * read out of it by name gets any further.
 */
export function inert(text: string): Document {
  return new DOMParser().parseFromString(policy().createHTML(text), 'text/html');
}

/** A worker of the console's own. */
export function worker(address: string): Worker {
  return new Worker(policy().createScriptURL(address), { type: 'module' });
}
