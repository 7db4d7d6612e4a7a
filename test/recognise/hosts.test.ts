import { describe, expect, it } from "vitest";
import { createHosts } from "../../src/recognise/hosts.js";
import { realData } from "./real-recogniser.js";

describe("hosts", () => {
  const hosts = createHosts({ carrier: ["dpd.com", "x.y.pl"], social: ["fb.com"], own_mail: ["mail.dpd.com"] });
  it.each([
    ["a name", "dpd.com", "carrier"],
    ["with scheme, www and path", "https://www.dpd.com/pl/track?x=1#y", "carrier"],
    ["what stands below it", "tracking.dpd.com", "carrier"],
    ["the more exact name wins", "mail.dpd.com/x", "own_mail"],
    ["with a port", "dpd.com:8080/x", "carrier"],
    ["a name that only ends alike", "mydpd.com", "own"],
    ["a name that begins alike", "dpd.com.evil.pl", "own"],
    ["a name in another's path", "evil.pl/dpd.com", "own"],
    ["a name in another's question", "evil.pl?x=dpd.com", "own"],
    ["a name above an entry", "y.pl", "own"],
    ["nothing", "", "own"],
  ])("%s", (_, url, kind) => expect(hosts(url)).toBe(kind));
});

describe("the real hosts", () => {
  const hosts = createHosts(realData.hosts);
  it.each([
    ["https://allegro.pl/oferta/1", "allegro"],
    ["inpost.pl/sledzenie", "carrier"],
    ["https://tracktrace.dpd.com.pl/x", "carrier"],
    ["www.instagram.com/sklep", "social"],
    ["https://docs.google.com/x", "files"],
    ["https://g.page/r/x", "reviews"],
    ["sklep.example.com", "own"],
  ])("%s is %s", (url, kind) => expect(hosts(url)).toBe(kind));

  it("are names in lower case, each named once, none with a path", () => {
    const names = Object.values(realData.hosts).flat();
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});
