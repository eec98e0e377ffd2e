import { callWithBytes, type ImportPreview, type TableView } from "../../ipc";

/** A file that was looked at: cards of contacts, or a table. */
export type OpenedFile =
  { holds: "cards"; preview: ImportPreview } | { holds: "table"; name: string; view: TableView };

/** What a file of cards begins with, whatever it is called. */
const CARDS_BEGIN = "BEGIN:VCARD";
const CARDS_END = /\.(vcf|vcard)$/i;

/** Has the host look at a file; nothing of it is kept yet. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = new TextDecoder().decode(bytes.subarray(0, CARDS_BEGIN.length)).toUpperCase();
  if (CARDS_END.test(file.name) || begins === CARDS_BEGIN) {
    return { holds: "cards", preview: await callWithBytes("preview_contacts_file", bytes) };
  }
  return { holds: "table", name: file.name, view: await callWithBytes("preview_table_file", bytes) };
}
