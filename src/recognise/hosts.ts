/** Whose an address is: one of the kinds in hosts.yaml, or `own` for everybody else's site. */
export type HostsData = Readonly<Record<string, readonly string[]>>;

/** Tells the kind of an address written with or without `https://`. */
export type Hosts = (url: string) => string;

/** A look-up of hosts and the domains above them; the more exact name wins. */
export function createHosts(data: HostsData): Hosts {
  const kinds = new Map<string, string>();
  for (const [kind, names] of Object.entries(data)) for (const name of names) kinds.set(name, kind);
  return (url) => {
    const host =
      url
        .replace(/^https?:\/\//, "")
        .replace(/^www\./, "")
        .split(/[/?#:]/, 1)[0] ?? "";
    const labels = host.slice(0, 200).split(".");
    for (let from = 0; from < labels.length - 1; from++) {
      const kind = kinds.get(labels.slice(from).join("."));
      if (kind !== undefined) return kind;
    }
    return "own";
  };
}
