import { mockIPC } from "@tauri-apps/api/mocks";
import { expect, test } from "vitest";
import { call, callWithBytes, failureOf, listen, NO_REFERENCE } from ".";
import { CLOSED } from "../testing/fixtures";
import { hostAnswers, hostSays } from "../testing/host";

test("a call carries its request and brings the answer", async () => {
  const asked = hostAnswers({ unlock: () => null });
  await expect(call("unlock", { password: "drie appels vier peren" })).resolves.toBeNull();
  expect(asked).toEqual([{ name: "unlock", request: { password: "drie appels vier peren" } }]);
});

const refused = { outcome: "refused", refusal: { kind: "wrong_password", retry_after_seconds: 4 } };
const broke = { outcome: "broke", reference: "a1b2" };

test.each([
  ["a refusal stays a refusal", refused, refused],
  ["a fault keeps its reference", broke, broke],
  ["a bare string is a fault", "unlock not allowed", { outcome: "broke", reference: NO_REFERENCE }],
  ["an unknown shape is a fault", { outcome: "refused" }, { outcome: "broke", reference: NO_REFERENCE }],
  ["nothing at all is a fault", null, { outcome: "broke", reference: NO_REFERENCE }],
])("%s", async (_, thrown, failure) => {
  mockIPC(async () => {
    throw thrown;
  });
  const answer = await call("session_state", null).catch(failureOf);
  expect(answer).toEqual(failure);
});

test("what was typed never comes back in the message of an error", async () => {
  mockIPC(async () => {
    throw "invalid args `password` for command `unlock`: geheim";
  });
  const thrown: unknown = await call("unlock", { password: "geheim" }).catch((error: unknown) => error);
  expect(String(thrown)).not.toContain("geheim");
});

test("bytes go over as they are", async () => {
  let sent: unknown;
  mockIPC(async (_, payload) => {
    sent = payload;
    return null;
  });
  await expect(callWithBytes("save_logo", new Uint8Array([1, 2, 255]))).resolves.toBeNull();
  expect(sent).toEqual(new Uint8Array([1, 2, 255]));
});

test("an event is heard until the listening ends", async () => {
  hostAnswers({});
  const heard: unknown[] = [];
  const stop = await listen("session", (session) => heard.push(session));
  await hostSays("session", CLOSED);
  expect(heard).toEqual([CLOSED]);
  stop();
});
