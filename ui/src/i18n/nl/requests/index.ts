import { clock, extend } from "./clock";
import { decide } from "./decide";
import { ending } from "./ending";
import { erase } from "./erase";
import { who, represented, asked, standing } from "./heading";
import { identity, ask, resume } from "./identity";
import { letters } from "./letters";
import { list } from "./list";
import { otherWay, notActedOn } from "./otherWay";
import { portability, protectedFile } from "./portability";
import { question, link, mend, receipt } from "./question";
import { reassess } from "./reassess";
import { recipients } from "./recipients";
import { rectify } from "./rectify";
import { search, person } from "./search";
import { stop } from "./stop";

/** Words of the list of requests and of a request's page: one file a part of the page. */
export const requests = {
  ...list,
  who,
  represented,
  asked,
  standing,
  clock,
  extend,
  question,
  link,
  mend,
  receipt,
  identity,
  ask,
  resume,
  search,
  person,
  decide,
  erase,
  stop,
  rectify,
  recipients,
  portability,
  package: protectedFile,
  letters,
  reassess,
  otherWay,
  notActedOn,
  ending,
};
