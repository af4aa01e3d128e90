import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** The last line: N passed, N failed. */
export default class Counts implements Reporter {
  private suite: Suite | undefined;
  private status: FullResult['status'] = 'failed';

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    this.status = status;
  }

  async onExit(): Promise<void> {
    const outcomes = this.suite?.allTests().map((one) => one.outcome()) ?? [];
    const passed = outcomes.filter((one) => one === 'expected' || one === 'flaky').length;
    const failed = outcomes.length - passed;
    // What ends badly without a failed test could not begin.
    const unseen = this.status !== 'passed' && failed === 0 ? 1 : 0;
    console.log(`${passed} passed, ${failed + unseen} failed`);
  }
}
