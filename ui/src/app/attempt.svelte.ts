import { failureOf, type Failure } from "../ipc";

/** One thing at a time that may fail: a form, a dialog or a row of buttons has one. */
export class Attempt {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** Does it, and says whether it went well; the failure of before goes first. */
  async run(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Forgets the last failure. */
  clear(): void {
    this.failure = null;
  }
}
