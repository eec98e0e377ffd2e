// The way into the sample business and out of it.
import { language } from "../i18n";
import { call } from "../ipc";
import { appearance } from "./appearance.svelte";

/** Has the sample business made and opened; it looks as the window looks now. */
export async function openSample(): Promise<void> {
  const { theme, textSize } = appearance();
  await call("open_sample", { language: language(), theme, text_size_percent: textSize });
}

/** Has the sample business closed and removed. */
export async function stopSample(): Promise<void> {
  await call("stop_sample", null);
}
