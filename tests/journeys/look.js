// Looks for something on screen as a person would: by what it is and what it says. Answers the element, or null.
// Where a dialog is open, nothing else can be reached, so nothing else is looked at.
const [what, wanted, within] = arguments;

const plain = (text) => (text ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
const shown = (element) => element.getClientRects().length > 0;
const ownName = (element) => plain(element.getAttribute("aria-label") ?? element.innerText);
const fieldName = (element) => plain(element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText);

const KINDS = {
  act: ["button:not([disabled]), a[href], summary, [role=tab], [role=option]", ownName],
  field: [
    "input:not([type=radio]):not([type=checkbox]):not([type=file]):not([disabled]), select:not([disabled]), textarea:not([disabled])",
    fieldName,
  ],
  tick: ["label:has(input[type=radio], input[type=checkbox])", ownName],
  heading: ["h1", ownName],
  file: ["input[type=file]", ownName],
};

const dialogs = [...document.querySelectorAll("dialog[open]")];
const scope = dialogs.at(-1) ?? document;
const [selector, nameOf] = KINDS[what];
const part =
  within === ""
    ? scope
    : [...scope.querySelectorAll("fieldset, section, tr, li, [role=region]")]
        .filter((box) => plain(box.innerText).includes(within))
        .at(-1);
const found = [...(part?.querySelectorAll(selector) ?? [])].filter((element) => what === "file" || shown(element));
const best =
  found.find((element) => nameOf(element) === wanted || plain(element.innerText) === wanted) ??
  found.find((element) => nameOf(element).startsWith(wanted)) ??
  found.find((element) => what !== "field" && nameOf(element).includes(wanted)) ??
  null;
// The driver presses in the middle, and takes what is half in sight for seen.
if (what === "act") best?.scrollIntoView({ block: "nearest" });
return best;
