/** The address of what listens on a host, which may be an IPv6 address; without a slash at the end. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
