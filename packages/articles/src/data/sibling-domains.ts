/** Domains of one publisher: its feeds are on one and its pages on another. */
export const siblingDomains: ReadonlyArray<readonly string[]> = [
  ["bbc.com", "bbc.co.uk", "bbci.co.uk"],
  ["dw.com", "dw.de"],
  ["nytimes.com", "nyt.com"],
  ["xinhuanet.com", "news.cn"],
  ["people.cn", "people.com.cn"],
  ["theguardian.com", "guardian.co.uk"],
  ["ukrinform.net", "ukrinform.ua"],
  ["yna.co.kr", "yonhapnews.co.kr"],
  ["war.gov", "defense.gov"],
];
