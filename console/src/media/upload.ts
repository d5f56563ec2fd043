import { signal } from '@preact/signals';
import { ask, explain, Unanswered } from '../api';
import { say } from '../language';
import { isHeic, isPicture, typeOf, whyNot } from './kinds';
import type { Media } from './library';
import { reduced } from './reduce';

export type Step = 'waiting' | 'preparing' | 'sending' | 'checking' | 'done' | 'failed';

/** One file on its way into the library. */
export type Upload = {
  id: string;
  name: string;
  step: Step;
  /** What of it was sent, from 0 to 1. */
  sent: number;
  media: Media | null;
  /** Why it was not taken. */
  reason: string | null;
};

type Begun = { upload: string; put: { url: string; headers: Record<string, string> } };

type Told = (step: Step, sent?: number) => void;

/** Brings a file into the library; a picture reduced, unless it is to stay as it is. */
export async function upload(
  given: File,
  told: Told = () => undefined,
  isOriginal = false,
  signal?: AbortSignal,
): Promise<Media> {
  told('preparing');
  const isShown = isPicture(typeOf(given.name, given.type)) || isHeic(given.name, given.type);
  const isReduced = isShown && (!isOriginal || isHeic(given.name, given.type));
  const file = isReduced ? await reduced(given) : given;
  const type = typeOf(file.name, file.type);
  const refused = whyNot(file.name, type, file.size);
  if (refused) throw new Error(refused);
  const bytes = await file.arrayBuffer();
  const sha256 = await hash(bytes);
  signal?.throwIfAborted();
  const about = { name: file.name.slice(-200), type, bytes: file.size, sha256 };
  const begun = await ask<Begun | Media>('POST', '/media', { body: about, signal });
  if ('file' in begun) return begun; // these bytes are known
  told('sending', 0);
  await put(begun.put, bytes, (sent) => told('sending', sent), signal);
  told('checking', 1);
  return ask<Media>('POST', `/media/${begun.upload}/finish`, { body: {}, signal });
}

async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// `fetch` does not tell how far it is.
function put(
  { url, headers }: Begun['put'],
  bytes: ArrayBuffer,
  told: (sent: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      if (!/^(content-length|host)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => told(event.loaded / Math.max(event.total, 1));
    request.onload = () => {
      // 412: the same bytes lie there already, of a try whose answer was lost.
      if (request.status < 300 || request.status === 412) done();
      else fail(new Error(notTaken(request.status)));
    };
    request.onerror = () => fail(new Unanswered());
    request.onabort = () => fail(signal?.reason);
    signal?.addEventListener('abort', () => request.abort());
    request.send(bytes);
  });
}

function notTaken(status: number): string {
  return say(
    `Kho tệp không nhận (${status}). Hãy thử lại.`,
    `The store did not take it (${status}).`,
  );
}

const AT_ONCE = 3;

/** Several files, some at once, each with how far it is or why it was not taken. */
export class Uploads {
  readonly list = signal<Upload[]>([]);
  private readonly files = new Map<string, File>();
  private readonly controls = new Map<string, AbortController>();
  private running = 0;

  constructor(
    private readonly done: (media: Media, upload: Upload) => void = () => undefined,
    private readonly isOriginal: () => boolean = () => false,
    /** It will not come: it failed, which may be mended, or was left out. */
    private readonly lost: (id: string) => void = () => undefined,
  ) {}

  /** Answers their ids, in order. */
  add(files: Iterable<File>): string[] {
    const added = [...files].map((file) => {
      const id = crypto.randomUUID();
      this.files.set(id, file);
      return { id, name: file.name, step: 'waiting', sent: 0, media: null, reason: null } as Upload;
    });
    this.list.value = [...this.list.value, ...added];
    this.next();
    return added.map((upload) => upload.id);
  }

  again(id: string) {
    this.change(id, { step: 'waiting', sent: 0, reason: null });
    this.next();
  }

  /** Leaves it out, wherever it is on its way. */
  remove(id: string) {
    this.files.delete(id);
    this.list.value = this.list.value.filter((upload) => upload.id !== id);
    this.controls.get(id)?.abort();
    this.lost(id);
  }

  /** Leaves out what has not come yet. */
  removeRest() {
    for (const { id, step } of this.list.value) if (step !== 'done') this.remove(id);
  }

  allAgain() {
    for (const { id, step } of this.list.value) if (step === 'failed') this.again(id);
  }

  get isBusy(): boolean {
    return this.list.value.some((upload) => upload.step !== 'done' && upload.step !== 'failed');
  }

  private next() {
    while (this.running < AT_ONCE) {
      const upload = this.list.value.find((one) => one.step === 'waiting');
      const file = upload && this.files.get(upload.id);
      if (!upload || !file) return;
      void this.run(upload.id, file);
    }
  }

  private async run(id: string, file: File) {
    this.running++;
    const control = new AbortController();
    this.controls.set(id, control);
    try {
      const told: Told = (step, sent) =>
        this.change(id, { step, ...(sent === undefined ? {} : { sent }) });
      const media = await upload(file, told, this.isOriginal(), control.signal);
      this.change(id, { step: 'done', sent: 1, media });
      this.files.delete(id);
      const upto = this.list.value.find((one) => one.id === id);
      if (upto) this.done(media, upto);
    } catch (error) {
      if (!this.list.value.some((one) => one.id === id)) return; // it was left out
      this.change(id, { step: 'failed', reason: explain(error) });
      this.lost(id);
    } finally {
      this.running--;
      this.controls.delete(id);
      this.next();
    }
  }

  private change(id: string, change: Partial<Upload>) {
    this.list.value = this.list.value.map((one) => (one.id === id ? { ...one, ...change } : one));
  }
}
