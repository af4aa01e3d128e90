import { words } from '#words/checked.ts';
import { useAddress } from '../blocks.tsx';
import { useSurroundings } from '../context.ts';

/**
 * How to report a mistake. With script the link of a paragraph brings its address and first words
 * into the box (src/site/reading/report.ts).
 */
export function Report() {
  const { reportUrl } = useSurroundings();
  return (
    <>
      <p id={useAddress('how')}>
        {reportUrl ? (
          <>
            {words.reportTo}
            <a href={reportUrl}>{reportUrl.replace(/^mailto:/, '')}</a>.
          </>
        ) : (
          words.reportNowhere
        )}{' '}
        {words.reportWhat}
      </p>
      <div className="report-box" hidden>
        <p className="small">{words.reportText}</p>
        <pre id="report-text" />
      </div>
    </>
  );
}
