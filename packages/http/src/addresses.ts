import ipaddr from "ipaddr.js";

/** IANA's special-purpose ranges of IPv4: nothing in them is a public web server. */
const deniedIPv4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
].map((range) => ipaddr.IPv4.parseCIDR(range));

/** Only global unicast is allowed, so NAT64, unique local, link local and the rest need no line of their own. */
const allowedIPv6 = ipaddr.IPv6.parseCIDR("2000::/3");
/** IETF protocol assignments (Teredo among them), documentation, 6to4, documentation again. */
const deniedIPv6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
);

/** Whether an address is one anybody on the internet may reach. What is not an address is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns an IPv4-mapped address into the IPv4 address it reaches.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return !deniedIPv4.some((range) => parsed.match(range));
  return parsed.match(allowedIPv6) && !deniedIPv6.some((range) => parsed.match(range));
}

/** The address that a URL's host spells, or null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
