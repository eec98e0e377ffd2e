import { afterEach, expect, test } from "vitest";
// The page as the program makes it, of invented data; a test of the crate that makes it compares this file.
import specimen from "./self-opening.html?raw";

const PASSWORD = "k7mp-x3qd-9wbt-hn4v";

/** Shows the page in a frame of its own, with the browser's cryptography or without. */
async function opened(withCryptography: boolean): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.src = URL.createObjectURL(new Blob([specimen], { type: "text/html" }));
  await new Promise<void>((loaded) => {
    frame.addEventListener("load", () => loaded(), { once: true });
    document.body.append(frame);
  });
  const inside = frame.contentWindow;
  if (inside === null) throw new Error("the frame shows no page");
  if (!withCryptography) Object.defineProperty(inside.crypto, "subtle", { value: undefined });
  return inside.document;
}

function type(page: Document, password: string): void {
  const field = page.querySelector("input");
  if (field === null) throw new Error("the page asks for no password");
  field.value = password;
  page.querySelector("form")?.requestSubmit();
}

const told = (page: Document) => page.getElementById("told")?.textContent ?? "";

afterEach(() => document.querySelector("iframe")?.remove());

test.each([
  ["the browser's own cryptography", true],
  ["the script that the page brings along", false],
])(
  "the page opens with its password and with no other, by %s",
  { timeout: 60_000 },
  async (_, withCryptography) => {
    const page = await opened(withCryptography);
    expect(page.title).toBe("Beveiligd bestand");
    expect(page.body.textContent).not.toContain("Hof-Öztürk");
    type(page, "k7mp-x3qd-9wbt-hn4w");
    await expect
      .poll(() => told(page), { timeout: 30_000 })
      .toBe("Dit wachtwoord past niet bij dit bestand. Kijk of elk teken klopt.");
    type(page, PASSWORD.toUpperCase().replaceAll("-", " "));
    await expect.poll(() => page.title, { timeout: 30_000 }).toBe("Kopie van uw gegevens");
    const shown = page.body.textContent;
    for (const said of ["Hof-Öztürk", "Kerkstraat 112-II", "€ 1.210,00", "zwart 1: rechten van anderen"]) {
      expect(shown.replaceAll("\u00a0", " ")).toContain(said);
    }
    const data = [...page.querySelectorAll("a")].find((link) => link.download === "gegevens.json");
    const json: unknown = await (await fetch(data?.href ?? "")).json();
    expect(json).toMatchObject({ right: "access", reference: "V-2026-001" });
  },
);
