/** Time that passes only while everybody waits: fifteen seconds of waiting take none. */
export class Clock {
  /** Milliseconds since the start. */
  now = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  /** Calls back after so many milliseconds; gives what cancels that. */
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + Math.max(0, milliseconds), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** Lets time pass until the work is done; throws where nobody will ever go on with it. */
  async pass<Result>(work: Promise<Result>): Promise<Result> {
    let done = false;
    const end = () => {
      done = true;
    };
    work.then(end, end);
    for (;;) {
      await everybodyWaits();
      if (done) return work;
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next) throw new Error("The action waits for what will never come.");
      this.#timers = this.#timers.filter((one) => one !== next);
      this.now = next.at;
      next.run();
    }
  }
}

/** What goes on without a timer has been done by the time an immediate has had its turn twice. */
async function everybodyWaits(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
