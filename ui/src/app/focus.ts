import { tick } from "svelte";

/** Takes the focus to the first thing in a form that is not right, once its error is shown. */
export async function toFirstFault(form: HTMLElement | undefined): Promise<void> {
  await tick();
  form
    ?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[aria-describedby*="error"] input')
    ?.focus();
}

/** Takes the focus to the title of the page where what had it has gone. */
export async function toTitleWhenLost(): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus();
}
