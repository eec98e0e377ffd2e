import { balancing } from "./balancing";
import { breaches } from "./breaches";
import { cleanup } from "./cleanup";
import { common } from "./common";
import { contacts } from "./contacts";
import { cookies } from "./cookies";
import { disclosures } from "./disclosures";
import { erase } from "./erase";
import { failures } from "./failures";
import { fields } from "./fields";
import { finding } from "./finding";
import { files } from "./files";
import { firstStart } from "./firstStart";
import { holds } from "./holds";
import { intake } from "./intake";
import { letterTexts } from "./letterTexts";
import { letters } from "./letters";
import { lock } from "./lock";
import { log } from "./log";
import { mailing } from "./mailing";
import { notices } from "./notices";
import { notToKeep } from "./notToKeep";
import { papers } from "./papers";
import { password } from "./password";
import { recipients } from "./recipients";
import { records } from "./records";
import { register } from "./register";
import { requests } from "./requests";
import { restriction } from "./restriction";
import { sample } from "./sample";
import { settings } from "./settings";
import { shell } from "./shell";
import { statement } from "./statement";
import { today } from "./today";
import { undo } from "./undo";
import { year } from "./year";

/** All Dutch texts, the source: one file a page, one line each here, in the order of the alphabet. */
export const nl = {
  balancing,
  breaches,
  cleanup,
  common,
  contacts,
  cookies,
  disclosures,
  erase,
  failures,
  fields,
  files,
  finding,
  firstStart,
  holds,
  intake,
  letterTexts,
  letters,
  lock,
  log,
  mailing,
  notices,
  notToKeep,
  papers,
  password,
  records,
  recipients,
  register,
  requests,
  restriction,
  sample,
  settings,
  shell,
  statement,
  today,
  undo,
  year,
};
