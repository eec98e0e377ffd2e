import { inWords, type Texts } from "../i18n";
import type { Failure, Refusal } from "../ipc";

/** A failure as it is told: what, what to do, and the reference of a fault. */
export type Told = { what: string; todo: string; reference?: string };

/** Returns what to say about a failure. */
export function told(failure: Failure, texts: Texts): Told {
  switch (failure.outcome) {
    case "refused":
      return toldRefusal(failure.refusal, texts);
    case "broke":
      return { what: texts.failures.broke, todo: texts.failures.brokeTodo, reference: failure.reference };
  }
}

function toldRefusal(refusal: Refusal, { failures: t, lock }: Texts): Told {
  switch (refusal.kind) {
    case "wrong_password":
      return { what: t.wrongPassword, todo: t.wrongPasswordTodo };
    case "too_soon":
      return { what: t.tooSoon, todo: lock.wait(refusal.retry_after_seconds) };
    case "wrong_recovery_code":
      return {
        what: refusal.group === null ? t.wrongRecovery : t.wrongRecoveryGroup(refusal.group),
        todo: t.wrongRecoveryTodo,
      };
    case "invalid":
      return { what: inWords(refusal.why), todo: "" };
    case "damaged":
      return { what: t.damaged(refusal.file), todo: t.damagedTodo };
    case "newer_version":
      return { what: t.newerVersion(refusal.file), todo: t.newerVersionTodo };
    case "in_use":
      return { what: t.inUse, todo: t.inUseTodo };
    case "disk_full":
      return { what: t.diskFull, todo: t.diskFullTodo };
  }
}

/** Returns the seconds to wait before the next attempt; 0 where a failure asks for none. */
export function waitAfter(failure: Failure): number {
  if (failure.outcome === "broke") return 0;
  return "retry_after_seconds" in failure.refusal ? failure.refusal.retry_after_seconds : 0;
}
