import { expect, test } from 'vitest';
import { pictures } from './rtf';

const PNG = '89504e470d0a1a0a0000000d49484452';

test('pictures are read in their order, each once', () => {
  const rtf = `{\\rtf1{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv b}}}\\picw10\\pngblip\\bliptag-12{\\*\\blipuid 0123456789abcdef}
${PNG.slice(0, 16)}
${PNG.slice(16)}}}{\\nonshppict{\\pict\\wmetafile8\\picw1 0100}}{\\pict\\jpegblip ffd8ffe000104a46}{\\*\\picprop}\\par}`;
  const found = pictures(rtf);
  expect(found.map((picture) => picture.type)).toEqual(['image/png', 'image/jpeg']);
  expect([...(found[0]?.bytes ?? [])].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(found[0]?.bytes?.length).toBe(16);
});

test('a metafile is a picture that cannot be brought', () => {
  expect(pictures('{\\pict\\emfblip 0100000000000000}')).toEqual([{ type: '', bytes: null }]);
});
