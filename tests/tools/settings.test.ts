import { expect, test } from 'vitest';
import { missing, siteSettings } from '../../tools/settings.ts';

test('what was not told is null, and each is reported in a sentence', () => {
  const settings = siteSettings({ SITE_URL: ' ' });
  expect(settings).toEqual({ siteUrl: null, reportUrl: null });
  expect(missing(settings)).toEqual([
    expect.stringMatching(/^SITE_URL is not set/),
    expect.stringMatching(/^REPORT_URL is not set/),
  ]);
});

test('the address of the site ends in one slash, and a mail address is one for reports', () => {
  const told = { SITE_URL: 'https://example.org/course', REPORT_URL: 'mailto:who@example.org' };
  const settings = siteSettings(told);
  expect(settings).toEqual({
    siteUrl: 'https://example.org/course/',
    reportUrl: 'mailto:who@example.org',
  });
  expect(missing(settings)).toEqual([]);
});

test.each([
  [{ REPORT_URL: 'who@example.org' }, 'REPORT_URL is “who@example.org”'],
  [{ REPORT_URL: 'javascript:alert(1)' }, 'REPORT_URL is'],
  [{ SITE_URL: 'mailto:who@example.org' }, 'SITE_URL is'],
  [{ SITE_URL: '/course/' }, 'SITE_URL is'],
])('%o is refused with a sentence', (env, sentence) => {
  expect(() => siteSettings(env)).toThrow(sentence);
});
