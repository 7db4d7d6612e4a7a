import type { Carrier } from "../policy/carrier.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "../verdict/context.js";
import type { Settings } from "./settings.js";

/**
 * The context of one message: what was said, and where nothing was, what the settings say. A default reading as the
 * seller's own message changes nothing: what the text suggests still counts before a default.
 *
 * @param carriers of the policy
 */
export function contextFor(
  recognition: Recognition,
  said: Context,
  settings: Settings,
  carriers: readonly Carrier[],
): Context {
  const tracked = tracking(recognition, said, settings, carriers);
  return {
    ...(settings.marketplace === undefined ? {} : { marketplace: settings.marketplace }),
    ...(settings.medium === undefined ? {} : { medium: settings.medium }),
    ...(settings.reading === "reply" ? { initiator: "reply" } : {}),
    ...(tracked === undefined ? {} : { carrier_integrated: tracked }),
    ...said,
  };
}

/**
 * Whether the buyer sees the tracking, as far as the settings tell it: only of a message about a parcel, and only where the
 * carrier is one of the shop's or is not named.
 */
function tracking(
  { acts, carriers: named }: Recognition,
  said: Context,
  { carriers: shops = [], tracking_visible: visible }: Settings,
  carriers: readonly Carrier[],
): boolean | undefined {
  const answered = said.carrier_integrated !== undefined || said.answers?.carrier_integrated !== undefined;
  const parcel = acts.some(
    ({ act, alternatives = [] }) => act === "shipment_status" || alternatives.includes("shipment_status"),
  );
  if (answered || !parcel) return undefined;
  if (named.length === 0) return visible ?? allAlike(shops, carriers);
  // The shop's own transport is tracked by nobody, whatever is set about its carriers.
  const own = named.some(({ carrier }) =>
    carriers.some(({ id, integrated }) => id === carrier && integrated === false),
  );
  return !own && named.every(({ carrier }) => shops.includes(carrier)) ? visible : undefined;
}

/** What is known of the shop's carriers, where it is the same of all of them. */
function allAlike(shops: readonly string[], carriers: readonly Carrier[]): boolean | undefined {
  const known = new Set(shops.map((shop) => carriers.find(({ id }) => id === shop)?.integrated ?? null));
  const [only] = known;
  return known.size === 1 && only !== null ? only : undefined;
}
