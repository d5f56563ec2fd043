import libheif from 'libheif-js/libheif-wasm/libheif.js';
import wasm from 'libheif-js/libheif-wasm/libheif.wasm?url';

// libheif is LGPL-3.0: it stays a file of its own, beside which another build can be put.

async function decode(bytes: ArrayBuffer) {
  const wasmBinary = await (await fetch(wasm)).arrayBuffer();
  const heif = await libheif({ wasmBinary });
  const [image] = new heif.HeifDecoder().decode(new Uint8Array(bytes));
  if (!image) throw new Error('no picture');
  const width = image.get_width();
  const height = image.get_height();
  const pixels = new Uint8ClampedArray(width * height * 4);
  await new Promise<void>((done, fail) => {
    image.display({ data: pixels, width, height }, (shown) =>
      shown ? done() : fail(new Error('not decoded')),
    );
  });
  return { pixels, width, height };
}

self.onmessage = async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const result = await decode(data);
    self.postMessage(result, { transfer: [result.pixels.buffer] });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
};
