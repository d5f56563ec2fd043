import { worker } from '../trusted';
import address from './heic.worker?worker&url';

export type Pixels = { pixels: Uint8ClampedArray<ArrayBuffer>; width: number; height: number };

const LONGEST = 60_000;

/** A picture's pixels; its worker ends with it, for it holds a lot. */
export function decoded(bytes: ArrayBuffer): Promise<Pixels> {
  const decoder = worker(address);
  return new Promise<Pixels>((done, fail) => {
    const end = setTimeout(() => fail(new Error('late')), LONGEST);
    decoder.onmessage = ({ data }: MessageEvent<Pixels | { failed: string }>) => {
      clearTimeout(end);
      if ('failed' in data) fail(new Error(data.failed));
      else done(data);
    };
    decoder.onerror = (event) => fail(new Error(event.message));
    decoder.postMessage(bytes, [bytes]);
  }).finally(() => decoder.terminate());
}
