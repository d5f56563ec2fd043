import { signal } from '@preact/signals';
import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { type Config, loadConfig } from './config';
import { inTheirLanguage } from './language';
import { Renewal } from './renewal';

/** Who is signed in; null for nobody yet. Tokens are in memory alone, and go with the page. */
export const person = signal<{ sub: string; name: string } | null>(null);

/** Whether the sign-in is over while somebody works: what they write is kept meanwhile. */
export const isLost = signal(false);

const POPUP = 'congxa-sign-in';
const HOME = '/quan-tri';
const DOOR = '/quan-tri/vao';

let config: Config;
let manager: UserManager;

const OVER = ['invalid_grant', 'invalid_client', 'unauthorized_client'];
const renewal = new Renewal(
  async () => {
    const user = await manager.getUser();
    return user?.refresh_token ? ((await manager.signinSilent())?.access_token ?? null) : null;
  },
  (error) => error instanceof ErrorResponse && OVER.includes(error.error ?? ''),
);

export type Start = 'signed-in' | 'signed-out' | 'leaving' | { failed: string };

/** Finds out who it is, by the sign-in's own session where there is one. */
export async function start(): Promise<Start> {
  config = await loadConfig();
  manager = new UserManager({
    authority: config.issuer,
    client_id: config.client,
    redirect_uri: location.origin + DOOR,
    response_type: 'code',
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    revokeTokensOnSignout: true,
  });
  manager.events.addUserLoaded(take);
  // Where there is no network just now, whoever asks next tries again.
  const renew = () => void freshToken().catch(() => undefined);
  manager.events.addAccessTokenExpiring(renew);
  manager.events.addAccessTokenExpired(renew);
  if (location.pathname === DOOR) {
    const query = new URLSearchParams(location.search);
    if (!query.has('code') && !query.has('error')) return 'signed-out';
    return window.opener && window.name === POPUP ? finishPopup() : finish();
  }
  await signIn();
  return 'leaving';
}

/** Leaves for the sign-in, and comes back to where one was. */
export async function signIn() {
  const isAtDoor = location.pathname === DOOR;
  await manager.signinRedirect({
    state: isAtDoor ? HOME : location.pathname + location.search,
    ...inTheirLanguage(),
  });
}

async function finish(): Promise<Start> {
  try {
    const user = await manager.signinCallback();
    if (!user) throw new Error('no user');
    take(user);
    history.replaceState(null, '', typeof user.state === 'string' ? user.state : HOME);
    return 'signed-in';
  } catch (error) {
    history.replaceState(null, '', HOME);
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

async function finishPopup(): Promise<Start> {
  await manager.signinPopupCallback();
  return 'leaving';
}

/**
 * Signs in again in a window of its own, so that what is being written stays.
 *
 * @returns whether it is the same person
 */
export async function signInAgain(): Promise<boolean> {
  const before = person.value?.sub;
  const user = await manager.signinPopup({
    popupWindowTarget: POPUP,
    popupWindowFeatures: { width: 480, height: 640 },
    ...inTheirLanguage(),
  });
  if (before && user.profile.sub !== before) {
    location.assign(HOME); // somebody else begins anew, and sees nothing of it
    return false;
  }
  isLost.value = false;
  return true;
}

function take(user: User) {
  const { sub, name, preferred_username: username } = user.profile;
  if (person.value && person.value.sub !== sub) {
    isLost.value = true; // nothing here goes out in somebody else's name
    return;
  }
  person.value = { sub, name: name ?? username ?? '' };
  isLost.value = false;
}

/** For one request; null where the sign-in is over. Throws where it has to be renewed, and cannot be now. */
export async function accessToken(): Promise<string | null> {
  if (isLost.value) return null;
  const user = await manager.getUser();
  return user && !user.expired ? user.access_token : freshToken();
}

/** The same, after the portal refused a token that this machine takes for good. */
export async function freshToken(): Promise<string | null> {
  if (isLost.value) return null;
  const token = await renewal.token();
  if (!token) isLost.value = true;
  return token;
}

export async function signOut() {
  await manager.revokeTokens().catch(() => undefined);
  await manager.removeUser();
  const back = location.origin + DOOR;
  const place = config.signOut ?? (await manager.metadataService.getEndSessionEndpoint());
  if (!place) return location.assign(back);
  const wanted = config.signOut ? 'logout_uri' : 'post_logout_redirect_uri';
  location.assign(`${place}?${new URLSearchParams({ client_id: config.client, [wanted]: back })}`);
}
