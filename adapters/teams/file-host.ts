/**
 * Whether files may be fetched from and put to an address: those of Teams lie in SharePoint and OneDrive for work, which
 * have one domain in each of Microsoft's clouds. Nothing else is called, whatever an activity names.
 * Source: https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
 */
export function isFileHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const known = /^[a-z0-9-]+\.sharepoint(?:\.com|\.us|-mil\.us|\.cn)$/.test(hostname);
  return protocol === "https:" && port === "" && username === "" && known;
}
