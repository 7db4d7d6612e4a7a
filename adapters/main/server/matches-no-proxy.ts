/**
 * Whether a host is one of those that NO_PROXY leaves out: names part of which stands at the end (`example.com`,
 * `.example.com`, `*.example.com`), perhaps with a port, or `*` for all.
 *
 * @param noProxy a list with commas or spaces between its entries
 */
export function matchesNoProxy(noProxy: string, host: string, port: number): boolean {
  const asked = bare(host);
  return noProxy.split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, name = entry, only] = /^(.+?)(?::(\d{1,5}))?$/.exec(entry.replace(/^\*?\./, "")) ?? [];
    if (only !== undefined && Number(only) !== port) return false;
    return asked === bare(name) || asked.endsWith(`.${bare(name)}`);
  });
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$/g, "");
}
