import { expect, test } from 'vitest';
import { inTheirLanguage, language } from './language';

test('the sign-in is asked to speak as the console does', () => {
  expect(inTheirLanguage()).toEqual({ ui_locales: 'vi', extraQueryParams: { lang: 'vi' } });

  language.value = 'en';

  expect(inTheirLanguage()).toEqual({ ui_locales: 'en', extraQueryParams: { lang: 'en' } });
});
