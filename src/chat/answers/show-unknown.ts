import { composeAnnouncement } from "../../announce/compose.js";
import type { DeliveryId } from "../../announce/telling.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import { privately, sayPrivately } from "../privately.js";
import { subscriptionTextsIn } from "../texts/subscription-texts.js";

/** The announcement that may not have arrived, to the one who asks for it alone; its channel never gets it a second time. */
export async function showUnknown(delivery: DeliveryId, { by, ports, today, lang }: Asked): Promise<Answer> {
  const { shown: words } = subscriptionTextsIn(lang);
  const found = await ports.announcements.findUncertain(by.tenant, delivery);
  if (found === undefined) return sayPrivately(words.gone, lang);
  const { covers, action, ofCovers } = found;
  const card = composeAnnouncement({
    policy: ports.checker().policy,
    covers,
    today,
    lang,
    action,
    ...(ofCovers === undefined ? {} : { ofCovers }),
  });
  if (card === "overtaken") return sayPrivately(words.overtaken, lang);
  return privately([{ kind: "paragraph", text: words.mayBeThere }, ...card], lang);
}
