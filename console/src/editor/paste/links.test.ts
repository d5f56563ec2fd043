import { expect, test } from 'vitest';
import { isLink, straight } from './links';

test('a link leads straight there, and tells nobody who follows it', () => {
  expect(straight('https://www.google.com/url?q=https://yte.example.vn/lich&sa=D&usg=x')).toBe(
    'https://yte.example.vn/lich',
  );
  expect(
    straight('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example.vn%2F%3Ffbclid%3Dx&h=A'),
  ).toBe('https://a.example.vn/');
  expect(straight('https://a.example.vn/ho?utm_source=zalo&id=7#so')).toBe(
    'https://a.example.vn/ho?id=7#so',
  );
  expect(straight('https://www.facebook.com/hashtag/xa?__eep__=6&__cft__[0]=A')).toBe(
    'https://www.facebook.com/hashtag/xa',
  );
});

test('links lead to the web, to letters, to calls and into the site, and nowhere else', () => {
  for (const good of ['https://a.vn/', '/bai-viet/a', '/', 'mailto:a@b.vn', 'tel:+84123']) {
    expect(isLink(good)).toBe(true);
  }
  for (const bad of ['javascript:a', 'java\tscript:a', '//a.vn/', '/\\a.vn', 'file:///a', '#a']) {
    expect(isLink(bad)).toBe(false);
  }
});
