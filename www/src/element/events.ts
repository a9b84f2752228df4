/**
 * What the element tells the page around it.
 */

/** How one property of the run stands. */
export interface Verdict {
  property: string;
  state: "pending" | "holds" | "violated" | "unasked";
  /** When it was violated, in ticks. */
  at?: number;
}

/** Where the run stands. */
export interface StepDetail {
  /** How many steps are taken, and how many there are. */
  steps: number;
  total: number;
  /** The canonical link of exactly this run, opened where it stands. */
  link: string;
  /** What has just happened, in a sentence or several. */
  sentence: string;
}

/** A run is in hand. */
export interface ReadyDetail extends StepDetail {
  /** The name of the scenario, and what the run is called. */
  scenario: string;
  title: string;
  verdicts: Verdict[];
}

/** The run has been played to its end. */
export interface EndedDetail extends StepDetail {
  /** The word for how it came out, if there is one. */
  outcome: string | null;
}

/** The run was refused, or the engine could not be loaded. */
export interface ErrorDetail {
  /** Why, in one sentence. */
  message: string;
  /** The parameter of the link that was refused, if it was one. */
  parameter?: string;
}

/** The events of the element, and what each carries as its `detail`. */
export interface AtDawnEventMap {
  ready: CustomEvent<ReadyDetail>;
  step: CustomEvent<StepDetail>;
  verdict: CustomEvent<Verdict>;
  error: CustomEvent<ErrorDetail>;
  fork: CustomEvent<StepDetail>;
  play: CustomEvent<StepDetail>;
  pause: CustomEvent<StepDetail>;
  ended: CustomEvent<EndedDetail>;
}
