/** The recovery code is eight groups of four characters. */
export const GROUPS = 8;
export const GROUP_LENGTH = 4;

/** The signs that a sheet has: none that is mistaken for another on paper. */
const SIGNS = "23456789ABCDEFGHJKMNPQRTVWXYZ";

/** The sign of the sheet that looks most like one that is not on it. */
const MEANT: Readonly<Record<string, string>> = {
  "0": "Q",
  O: "Q",
  "1": "T",
  L: "T",
  I: "J",
  S: "5",
  U: "V",
};

/** What is wrong with a group as it was typed. */
export type GroupFault = { kind: "sign"; sign: string; meant: string | null } | { kind: "short" };

/** Returns the letters and figures of a typed text, in capitals; dashes and spaces fall out. */
export function cleaned(typed: string): string {
  return typed.toUpperCase().replace(/[\s\-–—_.]/g, "");
}

/** Cuts a pasted text into groups of four, at most eight. */
export function groupsIn(pasted: string): string[] {
  const characters = cleaned(pasted);
  const groups: string[] = [];
  for (let start = 0; start < characters.length && groups.length < GROUPS; start += GROUP_LENGTH) {
    groups.push(characters.slice(start, start + GROUP_LENGTH));
  }
  return groups;
}

/** Returns what is wrong with a group so far: a sign that no sheet has, or null. */
export function signFault(group: string): GroupFault | null {
  const sign = Array.from(group).find((typed) => !SIGNS.includes(typed));
  return sign === undefined ? null : { kind: "sign", sign, meant: MEANT[sign] ?? null };
}

/** Returns what is wrong with a finished group, or null. */
export function faultIn(group: string): GroupFault | null {
  return signFault(group) ?? (group.length < GROUP_LENGTH ? { kind: "short" } : null);
}
