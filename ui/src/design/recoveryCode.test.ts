import { expect, test } from "vitest";
import { faultIn, groupsIn } from "./recoveryCode";

test.each([
  ["k7qf 2mxd-9pta", ["K7QF", "2MXD", "9PTA"]],
  ["K7QF2MXD9P", ["K7QF", "2MXD", "9P"]],
  ["K7QF\n2MXD\n", ["K7QF", "2MXD"]],
  ["", []],
  ["ABCD".repeat(20), Array.from({ length: 8 }, () => "ABCD")],
])("‘%s’ is cut into groups of four, eight at most", (pasted, groups) => {
  expect(groupsIn(pasted)).toEqual(groups);
});

test.each([
  ["3VY0", { kind: "sign", sign: "0", meant: "Q" }],
  ["3VYS", { kind: "sign", sign: "S", meant: "5" }],
  ["3VY?", { kind: "sign", sign: "?", meant: null }],
  ["3VY", { kind: "short" }],
  ["3VYQ", null],
])("of the group %s is said %o", (group, fault) => {
  expect(faultIn(group)).toEqual(fault);
});
