/** An address as seen from another one; as it is when it cannot be read. */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return address.trim();
  }
}

export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);
