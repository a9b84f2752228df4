/**
 * Plays a run: takes its steps one after another, and glides from one to the next.
 */

/** What a player plays. */
export interface Playable {
  readonly steps: number;
  readonly total: number;
  readonly moments: readonly number[];
}

/** Whom a player tells. */
export interface Listener {
  /** So many steps are taken. */
  step(steps: number): void;
  /** The moment that is shown lies between two steps. */
  glide(moment: number): void;
  /** It plays now, or no longer does. */
  playing(playing: boolean): void;
}

/** How long a step takes in which time passes, and one in which none does. */
const STEP_MS = { passing: 900, standing: 320 };

/** From so many steps on, a run is played faster, so that it ends within a minute or so. */
const LONG_STEPS = 60;

/** Of a run of more steps than this several are taken at once, as long as no time passes. */
const MOST_STEPS = 1_000;

export class Player {
  readonly #listener: Listener;
  readonly #calm = matchMedia("(prefers-reduced-motion: reduce)");
  /** How many times faster than usual. */
  speed = 1;
  #run: Playable | undefined;
  #frame = 0;
  #began = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  get playing(): boolean {
    return this.#frame !== 0;
  }

  /** Plays from where the run stands; from the start if it is at its end. */
  play(run: Playable): void {
    if (this.playing || run.total === 0) return;
    this.#run = run;
    if (run.steps === run.total) this.#listener.step(0);
    this.#began = performance.now();
    this.#frame = requestAnimationFrame(this.#next);
    this.#listener.playing(true);
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#listener.playing(false);
  }

  readonly #next = (time: number): void => {
    const run = this.#run;
    if (!run) return;
    this.#frame = requestAnimationFrame(this.#next);
    const from = run.moments[run.steps] ?? 0;
    const stride = strideOf(run);
    const to = run.moments[run.steps + 1] ?? from;
    const pace = Math.max(0.15, Math.min(1, LONG_STEPS / run.total));
    const length = (pace / this.speed) * (to > from ? STEP_MS.passing : STEP_MS.standing);
    const progress = (time - this.#began) / length;
    if (progress < 1) {
      // Who asked for less motion sees steps, and nothing between them.
      if (!this.#calm.matches && to > from) this.#listener.glide(from + (to - from) * progress);
      return;
    }
    this.#began = time;
    this.#listener.step(run.steps + stride);
    if (run.steps === run.total) this.pause();
  };
}

/** How many steps are taken at once: more than one only within a moment. */
function strideOf({ steps, total, moments }: Playable): number {
  const most = Math.max(1, Math.round(total / MOST_STEPS));
  let stride = 1;
  while (stride < most && moments[steps + stride + 1] === moments[steps + 1]) stride++;
  return stride;
}
