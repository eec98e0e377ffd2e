import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { DocumentKind, DocumentRow, PackageMade, RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { packageStanding } from "./package";
import { ACKNOWLEDGEMENT, ANSWERED, DECIDED, PREVIEW } from "./requests.fixtures";
import { openPage, sent } from "./requests.page";

const MADE: PackageMade = {
  password: "k7mp-x3qd-9wbt-hn4v",
  page_id: "p1",
  zip_id: "p2",
  expires_on: "2026-06-17",
};

function paper(id: string, kind: DocumentKind, gone = false): DocumentRow {
  return { ...ACKNOWLEDGEMENT, id, kind, gone, issued_on: "2026-05-18", expires_on: "2026-06-17" };
}

const withPapers = (...papers: DocumentRow[]): RequestView => ({
  ...ANSWERED,
  documents: [...ANSWERED.documents, ...papers],
});
const GIVEN = paper("g1", "given_data");
const PACKAGE = [paper("p1", "copy_package_page"), paper("p2", "copy_package_zip")];

afterEach(() => speak("nl"));

test("a package is possible once data were given, is made until a day, and is gone with the data", () => {
  const newer = [paper("p3", "copy_package_page"), paper("p4", "copy_package_zip")];
  const older = [paper("p1", "copy_package_page", true), paper("p2", "copy_package_zip", true)];
  const rows: [DocumentRow[], object][] = [
    [[], { is: "none" }],
    [[GIVEN], { is: "possible" }],
    [[paper("g1", "given_data", true)], { is: "gone" }],
    [[GIVEN, ...PACKAGE], { is: "made", page: "p1", zip: "p2", until: "2026-06-17" }],
    [[GIVEN, ...older, ...newer], { is: "made", page: "p3", zip: "p4", until: "2026-06-17" }],
  ];
  for (const [documents, standing] of rows) expect(packageStanding(documents)).toEqual(standing);
});

test.each(BOTH_THEMES)(
  "the password is shown once, with how to pass it on, and both files can be saved, %s",
  async (theme) => {
    await show(theme);
    let made = false;
    const asked = await openPage(() => (made ? withPapers(GIVEN, ...PACKAGE) : withPapers(GIVEN)), {
      make_package: () => {
        made = true;
        return MADE;
      },
      save_document: () => ({ file_name: "V-2026-007-gegevens.html" }),
    });
    await expect.element(page.getByText(/dat alleen met een wachtwoord opengaat/)).toBeVisible();
    await page.getByRole("button", { name: "Beveiligd bestand maken" }).click();
    await expect.element(page.getByText("k7mp-x3qd-9wbt-hn4v")).toBeVisible();
    await expect.element(page.getByText(/lees het voor aan de telefoon of stuur een sms/)).toBeVisible();
    await page.getByRole("button", { name: "Webpagina opslaan (.html)" }).click();
    await expect.element(page.getByText(/V-2026-007-gegevens.html/)).toBeVisible();
    expect(sent(asked, "make_package")).toEqual([{ id: "r2" }]);
    expect(sent(asked, "save_document")).toEqual([{ id: "p1" }]);
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("who comes back sees no password, and can make a new file that takes the place of the old", async () => {
  await show("light");
  await openPage(() => withPapers(GIVEN, ...PACKAGE));
  await expect.element(page.getByText(/Het bestand is er tot 17 juni 2026/)).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Nieuw bestand en nieuw wachtwoord maken" }))
    .toBeVisible();
  await expect.element(page.getByText(/Dit wachtwoord ziet u alleen nu/)).not.toBeInTheDocument();
});

test("after thirty days the page says that the data are gone", async () => {
  await show("light");
  await openPage(() => withPapers(paper("g1", "given_data", true)));
  await expect.element(page.getByText(/na 30 dagen gewist/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: /bestand maken/ })).not.toBeInTheDocument();
});

test("a package that cannot be made says why", async () => {
  await show("light");
  await openPage(() => withPapers(GIVEN), {
    make_package: () => {
      throw { outcome: "refused", refusal: { kind: "document_gone" } };
    },
  });
  await page.getByRole("button", { name: "Beveiligd bestand maken" }).click();
  await expect.element(page.getByRole("alert")).toBeVisible();
});

test("an answer by e-mail says how the protected file is opened, unless the owner takes that out", async () => {
  await show("light");
  const asked = await openPage(() => DECIDED, { preview_letter: () => PREVIEW });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  const along = page.getByRole("checkbox", { name: /De gegevens gaan ook mee als beveiligd bestand/ });
  await expect.element(along).toBeChecked();
  await along.click();
  await expect.element(along).not.toBeChecked();
  await expect
    .poll(() => sent(asked, "preview_letter"))
    .toEqual([
      { id: "r2", kind: "access_answer", particulars: { package: true } },
      { id: "r2", kind: "access_answer", particulars: { package: false } },
    ]);
  await userEvent.keyboard("{Escape}");
});
