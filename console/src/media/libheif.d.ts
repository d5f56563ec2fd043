declare module 'libheif-js/libheif-wasm/libheif.js' {
  type Shown = { data: Uint8ClampedArray; width: number; height: number };
  type HeifImage = {
    get_width(): number;
    get_height(): number;
    display(into: Shown, done: (shown: Shown | null) => void): void;
  };
  type Heif = { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export default function libheif(given: { wasmBinary: ArrayBuffer }): Heif | Promise<Heif>;
}
