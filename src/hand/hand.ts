/**
 * A hand that is down on something. What it changes is a preview; when it lets go, whoever was told
 * of it keeps what is shown, or puts back what was there.
 */
export interface Hand {
  readonly isDown: boolean;
  /** Calls back once: when it lets go (`kept`), or when the gesture is taken back. */
  onEnd(callback: (kept: boolean) => void): void;
}

/** A hand as its owner has it, who alone knows when it lets go. */
export interface Grasp extends Hand {
  end(kept: boolean): void;
}

/** There is one reader: who takes hold of something has let go of everything else. */
let latest: Grasp | null = null;

/** Takes hold. What was held before is let go of, for its release may never arrive. */
export function takeHold(): Grasp {
  latest?.end(true);
  let isDown = true;
  const callbacks: ((kept: boolean) => void)[] = [];
  latest = {
    get isDown() {
      return isDown;
    },
    onEnd: (callback) => void callbacks.push(callback),
    end(kept) {
      if (!isDown) return;
      isDown = false;
      for (const callback of callbacks) callback(kept);
    },
  };
  return latest;
}
