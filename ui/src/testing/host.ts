import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import type { Commands, Events, SettingsView, Uploads } from "../ipc";

export type Settings = SettingsView;

/** What the host answers to each command that a test expects. */
export type Answers = {
  [K in keyof Commands]?: (
    request: Commands[K]["request"],
  ) => Commands[K]["answer"] | Promise<Commands[K]["answer"]>;
} & {
  [K in keyof Uploads]?: (
    bytes: Uploads[K]["request"],
  ) => Uploads[K]["answer"] | Promise<Uploads[K]["answer"]>;
};

/** What the window asked of the host, in order. */
export type Asked = { name: string; request: unknown };

/** Answers at the edge of the wire, as the host would; what has no answer is refused as the host does. */
export function hostAnswers(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  mockIPC(
    async (name, payload) => {
      const request = payload instanceof Uint8Array ? payload : requestIn(payload);
      asked.push({ name, request });
      const answer = (answers as Record<string, (request: unknown) => unknown>)[name];
      if (answer === undefined) throw `command ${name} not found`;
      return answer(request);
    },
    { shouldMockEvents: true },
  );
  return asked;
}

function requestIn(payload: unknown): unknown {
  return typeof payload === "object" && payload !== null && "request" in payload ? payload.request : null;
}

/** Says something by itself, as the host does. */
export function hostSays<K extends keyof Events>(name: K, payload: Events[K]): Promise<void> {
  return emit(name, payload);
}
