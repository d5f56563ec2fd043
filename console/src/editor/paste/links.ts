import type { Notices } from './notices';
import { hasText, unwrap } from './trees';

/** Where a link of an article may lead: the web, a letter, a call, or a path of the site. */
const LINK =
  /^(?:(?:https?:\/\/[^\s\\<>"]+|mailto:[^\s\\<>":]+|tel:[+0-9().,;=*#-]+)|\/(?![/\\])[^\s\\<>"]*|\/)$/i;

const WEB = /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/i;
const GOOGLE = /^(?:www\.)?google\.[a-z.]{2,6}$/;
const MOST_WAYS = 5;

const WAYS: Record<string, string[]> = {
  'l.facebook.com/l.php': ['u'],
  'lm.facebook.com/l.php': ['u'],
  'l.messenger.com/l.php': ['u'],
  'l.instagram.com/': ['u'],
  'google/url': ['q', 'url'],
};

const TRACKS = new Set(
  (
    'fbclid gclid gbraid wbraid dclid msclkid yclid ttclid twclid igshid igsh mibextid mc_cid' +
    ' mc_eid _ga _gl __tn__ __eep__ __xts__ __cft__ zarsrc'
  ).split(' '),
);

export function isLink(address: string): boolean {
  return address.length <= 2_000 && LINK.test(address);
}

/** Where it leads in the end, not by way of somebody who counts, and without what tells him who. */
export function straight(address: string): string {
  let now = address;
  for (let way = 0; way < MOST_WAYS; way++) {
    const next = target(now);
    if (next === now) break;
    now = next;
  }
  return withoutTracks(now);
}

function target(address: string): string {
  const web = WEB.exec(address);
  if (!web?.[4]) return address;
  const host = (web[2] ?? '').toLowerCase();
  const names = WAYS[(GOOGLE.test(host) ? 'google' : host) + web[3]] ?? [];
  for (const part of web[4].split('&')) {
    const equals = part.indexOf('=');
    if (equals <= 0 || !names.includes(name(part))) continue;
    const there = decoded(part.slice(equals + 1));
    if (WEB.test(there) && LINK.test(there)) return there;
  }
  return address;
}

function withoutTracks(address: string): string {
  const web = WEB.exec(address);
  if (!web?.[4]) return address;
  const kept = web[4].split('&').filter((part) => {
    const of = name(part);
    return !of.startsWith('utm_') && !TRACKS.has(of);
  });
  if (kept.length === web[4].split('&').length) return address;
  return `${web[1]}${web[2]}${web[3]}${kept.length ? `?${kept.join('&')}` : ''}${web[5] ?? ''}`;
}

function name(part: string): string {
  return decoded(part.split('=')[0] ?? '')
    .replace(/\[\w*\]$/, '')
    .toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text; // not written as addresses are
  }
}

/** Links that lead where they say; of those that may not stay, their words do. */
export function withLinks(body: HTMLElement, notices: Notices) {
  for (const link of body.querySelectorAll('a[href]')) {
    const given = link.getAttribute('href') ?? '';
    const address = straight(given);
    if (isLink(address)) {
      link.setAttribute('href', address);
      continue;
    }
    const isSeen = address.trim() && !address.startsWith('#') && hasText(link);
    if (isSeen) notices.add('link');
    unwrap(link);
  }
}
