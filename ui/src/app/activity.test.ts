import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { hostAnswers } from "../testing/host";
import { tellActivity } from "./activity";

test("the host hears that somebody is at work, but not of every key", async () => {
  const asked = hostAnswers({ note_activity: () => null });
  let clock = 0;
  const stop = tellActivity(() => clock);
  await userEvent.keyboard("abc");
  expect(asked.length).toBe(1);
  clock = 21_000;
  await userEvent.keyboard("d");
  expect(asked.length).toBe(2);
  stop();
  clock = 99_000;
  await userEvent.keyboard("e");
  expect(asked.length).toBe(2);
});
