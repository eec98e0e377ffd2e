/** A wait in whole seconds that counts itself down. */
export class Countdown {
  seconds = $state(0);
  #timer = 0;

  /** Waits so many seconds from now; what was left of an earlier wait no longer counts. */
  start(seconds: number): void {
    this.stop();
    this.seconds = Math.ceil(seconds);
    if (this.seconds === 0) return;
    // A clock and not a sum of ticks: a window in the background ticks late.
    const over = Date.now() + this.seconds * 1000;
    this.#timer = window.setInterval(() => {
      this.seconds = Math.max(0, Math.ceil((over - Date.now()) / 1000));
      if (this.seconds === 0) this.stop();
    }, 250);
  }

  /** Ends the wait without changing what is shown. */
  stop(): void {
    window.clearInterval(this.#timer);
  }
}
