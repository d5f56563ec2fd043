import { expect, test } from 'vitest';
import { effects } from './effects';
import { type Identity, swapped } from './sites';

const site: Identity = {
  name: 'Xã An Bình Đông',
  hosts: ['anbinhdong.example.vn', 'abd.example.vn'],
  editorInChief: 'Lê Minh Thảo',
  address: 'Thôn Trung Tâm',
  phone: '0200 000 0000',
  email: 'vanphong@anbinhdong.example.vn',
  services: [],
  channels: [],
  selfApproval: false,
  carriedOver: 18240,
};

test('what changes is told with where readers see it, and nothing where nothing changes', () => {
  expect(effects(site, { ...site })).toEqual([]);
  expect(effects(site, { ...site, name: 'Phường An Bình Đông' })[0]).toContain('đầu mọi trang');
  expect(effects(site, { ...site, carriedOver: 20000 })[0]).toContain('20.000');
});

test('a host that is given up leads to the first one', () => {
  const [told] = effects(site, { ...site, hosts: ['anbinhdong.example.vn'] });
  expect(told).toContain('abd.example.vn thôi dùng');
  expect(told).toContain('dẫn về anbinhdong.example.vn');
});

test('neighbours change places, and nothing beyond an end', () => {
  expect(swapped(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(swapped(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
