import { signal } from '@preact/signals';

export type Language = 'vi' | 'en';

const KEPT = 'language';

function kept(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // no storage: nothing is remembered
  }
}

export const language = signal<Language>(kept());

export function speak(next: Language) {
  language.value = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // not remembered
  }
}

/** The words in the language that the person chose. */
export function say(vietnamese: string, english: string): string {
  return language.value === 'en' ? english : vietnamese;
}

/** By what a sign-in is asked to speak the same: as OpenID Connect asks, and as Cognito does. */
export function inTheirLanguage() {
  return { ui_locales: language.value, extraQueryParams: { lang: language.value } };
}
