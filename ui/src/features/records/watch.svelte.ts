import { call, type FieldText, type TextWarning } from "../../ipc";

/** After so long without a key the texts are looked through, in milliseconds. */
const TYPING_PAUSE_MS = 400;

/**
 * Has the host look through the texts of a form while somebody types, for what should not be kept.
 * Call it while a component is made.
 */
export function watchTexts(
  texts: () => readonly FieldText[],
  found: (warnings: TextWarning[]) => void,
): void {
  let asked = 0;
  $effect(() => {
    const now = texts();
    const mine = ++asked;
    // A number of nine figures is the shortest that is sought; without figures there is nothing to ask.
    const suspect = now.filter(({ text }) => (text.match(/\d/g)?.length ?? 0) >= 8);
    if (suspect.length === 0) {
      found([]);
      return;
    }
    const timer = window.setTimeout(() => {
      call("check_texts", { texts: suspect }).then(
        (warnings) => mine === asked && found(warnings),
        // To save goes on without: the host looks again then.
        () => undefined,
      );
    }, TYPING_PAUSE_MS);
    return () => window.clearTimeout(timer);
  });
}
