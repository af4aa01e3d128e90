import Corrected from '#prose/checked/corrected.mdx';
import Experiments from '#prose/checked/experiments.mdx';
import Intro from '#prose/checked/intro.mdx';
import Ledger from '#prose/checked/ledger.mdx';
import { words } from '#words/checked.ts';
import { blocks, SectionId } from '../blocks.tsx';
import { useSurroundings } from '../context.ts';
import { Claims } from './Claims.tsx';
import { Corrections } from './Corrections.tsx';
import { Findings } from './Findings.tsx';
import { Report } from './Report.tsx';
import type { Uses } from './uses.ts';

/** The page on how the essay was checked: each number with its source, and what was wrong. */
export function CheckedPage({
  uses,
  placeOf,
}: {
  readonly uses: Uses;
  readonly placeOf: (at: string) => string;
}) {
  const { base } = useSurroundings();
  return (
    <main id="checked" className="apart">
      <p className="small">
        <a href={`${base}#how-checked`}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <SectionId value="checked">
        <Intro components={blocks} />
      </SectionId>
      <section aria-labelledby="claims">
        <h2 id="claims">{words.claims}</h2>
        <SectionId value="claims">
          <Ledger components={blocks} />
        </SectionId>
        <Claims uses={uses} />
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">{words.findings}</h2>
        <SectionId value="findings">
          <Experiments components={blocks} />
        </SectionId>
        <Findings uses={uses} placeOf={placeOf} />
      </section>
      <section aria-labelledby="corrections">
        <h2 id="corrections">{words.corrections}</h2>
        <SectionId value="corrections">
          <Corrected components={blocks} />
        </SectionId>
        <Corrections />
      </section>
      <section aria-labelledby="report">
        <h2 id="report">{words.report}</h2>
        <SectionId value="report">
          <Report />
        </SectionId>
      </section>
    </main>
  );
}
