import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate and its key, both in PEM. */
export interface SelfSigned {
  readonly certificate: string;
  readonly privateKey: string;
}

/** A certificate for some hosts that vouches for itself, good from yesterday for a month: Node can read but not make one. */
export function selfSigned(hosts: readonly string[]): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const name = seq(set(seq(oid("550403"), text(0x0c, hosts[0] ?? "test"))));
  const algorithm = seq(oid("2a864886f70d01010b"), der(0x05));
  const day = 86_400_000;
  const names = seq(...hosts.map((host) => text(0x82, host)));
  const certified = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    seq(time(Date.now() - day), time(Date.now() + 30 * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, seq(seq(oid("551d11"), der(0x04, names)))),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", certified, privateKey));
  const bytes = seq(certified, algorithm, signature);
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${(bytes.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** One element of DER: a tag, a length, what is inside. */
function der(tag: number, ...inside: readonly Buffer[]): Buffer {
  const content = Buffer.concat(inside);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function seq(...inside: readonly Buffer[]): Buffer {
  return der(0x30, ...inside);
}

function set(...inside: readonly Buffer[]): Buffer {
  return der(0x31, ...inside);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value));
}

function time(at: number): Buffer {
  return text(
    0x17,
    `${new Date(at)
      .toISOString()
      .replace(/[-:T]|\.\d+/g, "")
      .slice(2)}`,
  );
}
