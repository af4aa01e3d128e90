/** What whoever publishes the page may tell the build; null where nothing was told. */
export interface SiteSettings {
  /** Where the page will stand, with a slash at its end: for addresses on paper. */
  readonly siteUrl: string | null;
  /** Where mistakes are reported: a mail address as `mailto:…`, or the form for a new issue. */
  readonly reportUrl: string | null;
}

export const noSettings: SiteSettings = { siteUrl: null, reportUrl: null };

/**
 * Reads SITE_URL and REPORT_URL from the environment.
 * @throws Error when one of them is no such address.
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const site = address(env, 'SITE_URL', ['https:', 'http:']);
  const report = address(env, 'REPORT_URL', ['mailto:', 'https:', 'http:']);
  return { siteUrl: site && `${site.replace(/\/+$/, '')}/`, reportUrl: report };
}

/** One sentence for each setting that was not given, with what the page does without. */
export function missing({ siteUrl, reportUrl }: SiteSettings): string[] {
  const sentences: string[] = [];
  if (!siteUrl)
    sentences.push(
      'SITE_URL is not set: addresses on paper are relative, there is no oEmbed, no picture for social networks and no sitemap, and a figure that another page has swallowed does not know the essay.',
    );
  if (!reportUrl) {
    sentences.push('REPORT_URL is not set: the page says what to report, but not where to.');
  }
  return sentences;
}

function address(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  protocols: readonly string[],
): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new Error(`${name} is “${text}”; it has to begin with ${protocols.join(' or ')}`);
  }
  return text;
}
