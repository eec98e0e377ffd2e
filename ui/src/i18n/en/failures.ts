import type { failures as source } from "../nl/failures";

/** What went wrong, where, and what to do about it. */
export const failures: typeof source = {
  broke: "Something went wrong in the program.",
  brokeTodo: "Your records have not changed. Try again, or close the program and open it once more.",
  reference: (reference: string) => `Reference of this fault: ${reference}`,
  wrongPassword: "This password does not fit.",
  wrongPasswordTodo: "See whether Caps Lock is on. If you forgot it, use your recovery sheet.",
  tooSoon: "There were too many attempts just now.",
  wrongRecovery: "This recovery code does not fit this vault.",
  wrongRecoveryGroup: (group: number) => `Group ${group} is not right.`,
  wrongRecoveryTodo: "Compare every group with the sheet once more.",
  damaged: (file: string) => `The file ${file} is damaged.`,
  damagedTodo: "Nothing has changed. Restore a backup.",
  newerVersion: (file: string) => `The file ${file} was made with a newer version of the program.`,
  newerVersionTodo: "Update the program. Nothing has changed.",
  inUse: "This administration is already open in another window.",
  inUseTodo: "Go to that window, or close it first.",
  diskFull: "The disk is full.",
  diskFullTodo: "Make room and try again. Nothing was lost.",
};
