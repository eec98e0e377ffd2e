import { common } from "./common";
import { erase } from "./erase";
import { failures } from "./failures";
import { fields } from "./fields";
import { firstStart } from "./firstStart";
import { holds } from "./holds";
import { lock } from "./lock";
import { papers } from "./papers";
import { password } from "./password";
import { settings } from "./settings";
import { shell } from "./shell";
import { today } from "./today";
import { undo } from "./undo";

import type { nl } from "../nl";

/** All English texts. */
export const en: typeof nl = {
  common,
  erase,
  failures,
  fields,
  firstStart,
  holds,
  lock,
  papers,
  password,
  settings,
  shell,
  today,
  undo,
};
