// The only door to the host. Nothing else imports @tauri-apps.
import { invoke } from "@tauri-apps/api/core";
import { listen as listenToHost } from "@tauri-apps/api/event";
import { CallFailed, failureOf } from "./failure";
import type { Commands, Events, Uploads } from "./wire";

/** Asks the host for one thing; rejects with `CallFailed` when it was refused or broke. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K]["request"],
): Promise<Commands[K]["answer"]> {
  try {
    return await invoke<Commands[K]["answer"]>(name, { request });
  } catch (thrown) {
    throw new CallFailed(name, failureOf(thrown));
  }
}

/** Sends the bytes of a file as they are, with what belongs to them in headers (ASCII only). */
export async function callWithBytes<K extends keyof Uploads>(
  name: K,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Uploads[K]["answer"]> {
  try {
    return await invoke<Uploads[K]["answer"]>(name, bytes, { headers });
  } catch (thrown) {
    throw new CallFailed(name, failureOf(thrown));
  }
}

/** Hears one kind of event; the answer ends the listening. */
export function listen<K extends keyof Events>(
  name: K,
  heard: (payload: Events[K]) => void,
): Promise<() => void> {
  return listenToHost<Events[K]>(name, (event) => heard(event.payload));
}
