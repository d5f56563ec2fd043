import { ask } from '../api';

export type Link = { name: string; url: string };

export type Section = { slug: string; name: string };

export type Alert = { text: string; url: string | null; until: string };

/** What is said of the site itself. */
export type Identity = {
  name: string;
  hosts: string[];
  editorInChief: string;
  address: string;
  phone: string;
  email: string;
  services: Link[];
  channels: Link[];
  selfApproval: boolean;
  carriedOver: number;
};

export type StaffSite = Identity & {
  id: string;
  version: number;
  formerHosts: string[];
  zone: string;
  sections: Section[];
  alert: Alert | null;
  lacks: string[];
};

export function openSite(signal?: AbortSignal) {
  return ask<StaffSite>('GET', '/site', { signal });
}

export function identity(site: StaffSite): Identity {
  const { name, hosts, editorInChief, address, phone, email } = site;
  const { services, channels, selfApproval, carriedOver } = site;
  return {
    name,
    hosts,
    editorInChief,
    address,
    phone,
    email,
    services,
    channels,
    selfApproval,
    carriedOver,
  };
}

export function sectionsOf({ sections }: StaffSite): Section[] {
  return sections.map(({ slug, name }) => ({ slug, name }));
}

/** Files at most 25 articles of a section under another. */
export function moveSome(from: string, to: string) {
  return ask<{ moved: number; left: number }>('POST', `/sections/${from}/moves`, { body: { to } });
}

/** With two neighbours changed for each other; the same where there is none. */
export function swapped<T>(list: T[], at: number, by: 1 | -1): T[] {
  const next = [...list];
  const [one, other] = [next[at], next[at + by]];
  if (one === undefined || other === undefined) return list;
  next[at] = other;
  next[at + by] = one;
  return next;
}
