import type { Failure } from "./wire";

/** A rejected call; `failure` says why. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(command: string, failure: Failure) {
    super(`${command}: ${failure.outcome}`);
    this.name = "CallFailed";
    this.failure = failure;
  }
}

/** The reference of a fault that has no reference of its own: the host refused the call itself. */
export const NO_REFERENCE = "ipc";

/** Returns the typed failure in what a call threw; anything unknown is a fault. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CallFailed) return thrown.failure;
  if (isFailure(thrown)) return thrown;
  // A permission that is missing or an argument that does not fit arrives as a bare string. It may
  // quote what was typed, so it is not shown and not kept.
  return { outcome: "broke", reference: NO_REFERENCE };
}

function isFailure(thrown: unknown): thrown is Failure {
  if (typeof thrown !== "object" || thrown === null || !("outcome" in thrown)) return false;
  switch (thrown.outcome) {
    case "refused":
      return (
        "refusal" in thrown &&
        typeof thrown.refusal === "object" &&
        thrown.refusal !== null &&
        "kind" in thrown.refusal
      );
    case "broke":
      return "reference" in thrown && typeof thrown.reference === "string";
    default:
      return false;
  }
}
