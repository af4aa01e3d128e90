import type { TestProject } from 'vitest/node';
import { renderChecked, renderPage } from '../../src/site/server.tsx';
import { readData } from '../../tools/readData.ts';

/** Where mistakes are reported, as a build may be told it. */
const REPORT_URL = 'mailto:who@example.org?a=1&b=2';

interface Rendered {
  readonly head: string;
  readonly body: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    essay: Rendered;
    /** The essay of a build that was told `reportUrl`. */
    reporting: Rendered;
    /** The page checked/ beside it. */
    checked: Rendered;
    reportUrl: string;
  }
}

/** Renders the essay once for all files that read it, at each start of the tests. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('essay', await renderPage(readData));
  provide('reporting', await renderPage(readData, { siteUrl: null, reportUrl: REPORT_URL }));
  provide('checked', await renderChecked(readData));
  provide('reportUrl', REPORT_URL);
}
