// A mail that was looked at on the list of requests, on its way to the intake. It is taken once, and kept nowhere.
import { callWithBytes, type RequestMail } from "../../ipc";

let onItsWay: RequestMail | null = null;

/** Has the host look at a mail; nothing of it is kept. */
export async function readMail(file: File): Promise<RequestMail> {
  return callWithBytes("preview_request_mail", new Uint8Array(await file.arrayBuffer()));
}

/** Gives a mail to the intake that opens next. */
export function sendToIntake(mail: RequestMail): void {
  onItsWay = mail;
}

/** Returns the mail that was given, once. */
export function mailForIntake(): RequestMail | null {
  const mail = onItsWay;
  onItsWay = null;
  return mail;
}
