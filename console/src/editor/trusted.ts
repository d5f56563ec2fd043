type Policy = { createHTML(text: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | null = null;

/**
 * A document of somebody's HTML: it belongs to no window, loads nothing and runs nothing. Only what is
 * read out of it by name gets any further.
 */
export function inert(text: string): Document {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('congxa', {
    createHTML: (given) => given,
  }) ?? { createHTML: (given) => given };
  return new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
}
