import { Component, type ReactNode } from 'react';
import { words } from '#words/figures.ts';

interface Props {
  /** The figure as it was prerendered. */
  readonly still: string;
  readonly children: ReactNode;
}

/** When a figure fails, its still takes its place and says so; the rest of the page goes on. */
export class FigureBoundary extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <>
        <p className="figure-notices" role="status">
          {words.failed(this.state.failure)}
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: this figure's own prerendered HTML */}
        <div className="still" inert dangerouslySetInnerHTML={{ __html: this.props.still }} />
      </>
    );
  }
}
