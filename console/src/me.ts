import { signal } from '@preact/signals';
import { ask, site } from './api';

export type Role = 'writer' | 'editor' | 'clerk' | 'admin';

export type Me = {
  sub: string;
  name: string | null;
  site: string;
  roles: Role[];
  /** Their own address, and whether they want to be told; `sendsMail` where anybody can be. */
  mail: string | null;
  told: boolean;
  sendsMail: boolean;
};

export const me = signal<Me | null>(null);

export async function loadMe(): Promise<Me> {
  const found = await ask<Me>('GET', '/me');
  me.value = found;
  site.value = found.site;
  return found;
}

/** Whether they have one of these roles here: for what is shown. What may be done the portal decides. */
export function is(...any: Role[]): boolean {
  return me.value?.roles.some((role) => any.includes(role)) ?? false;
}
