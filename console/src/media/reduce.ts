import { say } from '../language';
import { isHeic } from './kinds';

const LONGEST_SIDE = 2_560;
const LARGE = 3 * 1024 * 1024;
const QUALITY = 0.85;

/**
 * A picture as it is to be sent: upright, at most 2,560 pixels at its longer side, without what it says
 * of place and camera where it was made anew. A picture that is small enough stays as it is.
 */
export async function reduced(file: File): Promise<File> {
  if (isHeic(file.name, file.type)) return fromHeic(file);
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!bitmap) return file; // the portal says what is wrong with it
  try {
    const isSmall = Math.max(bitmap.width, bitmap.height) <= LONGEST_SIDE && file.size <= LARGE;
    return isSmall ? file : await jpeg(bitmap, bitmap.width, bitmap.height, file.name);
  } finally {
    bitmap.close();
  }
}

async function jpeg(
  source: CanvasImageSource,
  width: number,
  height: number,
  name: string,
): Promise<File> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  if (!blob) throw new Error('canvas');
  return new File([blob], `${name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
}

async function fromHeic(file: File): Promise<File> {
  // Some browsers read it themselves; for the others the decoder comes only now.
  const own = await createImageBitmap(file).catch(() => null);
  if (own) return jpeg(own, own.width, own.height, file.name);
  try {
    const { decoded } = await import('./heic');
    const { pixels, width, height } = await decoded(await file.arrayBuffer());
    const bitmap = await createImageBitmap(new ImageData(pixels, width, height));
    return await jpeg(bitmap, width, height, file.name);
  } catch {
    throw new Error(
      say(
        'Ảnh HEIC chưa đọc được: trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất, hoặc gửi ảnh qua Zalo rồi lưu lại.',
        'The HEIC picture could not be read: on the iPhone choose Settings > Camera > Formats > Most Compatible, or send it by Zalo and save it.',
      ),
    );
  }
}
