import { prepareDigits, prepareExperiments } from '../../src/figures/digits.ts';
import { renderPage } from '../../src/site/server.tsx';
import { readData } from '../../tools/readData.ts';

/** The page as it is built, as a document. */
export async function renderedPage(): Promise<Document> {
  await Promise.all([prepareDigits(readData), prepareExperiments(readData)]);
  const { body } = await renderPage(readData);
  return new DOMParser().parseFromString(body, 'text/html');
}
