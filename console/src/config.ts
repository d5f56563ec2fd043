import { say } from './language';

/** What the portal says of itself to its console. */
export type Config = {
  /** The OpenID Connect issuer. */
  issuer: string;
  /** The client's id there. */
  client: string;
  /** Where one signs out, with `client_id` and `logout_uri`; null where the issuer says. */
  signOut: string | null;
};

export async function loadConfig(): Promise<Config> {
  const answer = await fetch('/quan-tri/config.json', { cache: 'no-store' });
  if (!answer.ok) {
    throw new Error(
      say(
        `Máy chủ gặp lỗi (${answer.status}). Hãy thử lại sau ít phút.`,
        `The portal failed (${answer.status}). Try again in a few minutes.`,
      ),
    );
  }
  return answer.json();
}
