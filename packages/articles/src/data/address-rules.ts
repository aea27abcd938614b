/** Parameters that tell who sent the reader, and nothing of the document. Names as their own makers document them. */
export const trackingPrefixes = [
  "utm_",
  "at_",
  "mc_",
  "pk_",
  "mtm_",
  "hsa_",
  "ga_",
  "wt_",
  "ns_",
  "vero_",
  "stm_",
  "itm_",
  "oly_",
  "s_kwcid",
];

export const trackingNames = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id epik irclickid wickedid _ga _gl _hsenc " +
    "_hsmi __hstc __hssc __hsfp _openstat mkt_tok cmpid cmp ocid ncid nr_email_referer ito smid smtyp sref ftcamp xtor xtref wprss rss_id ref_src ref_url " +
    "feedtype feedname partner_id traffic_source traffic_medium traffic_campaign __twitter_impression amp_js_v usqp spref echobox ceneo_spo " +
    "campaign_id instance_id segment_id user_id_hash emc_source guccounter guce_referrer guce_referrer_sig sh_kit maca"
  ).split(" "),
);

export interface AddressOverride {
  /** The host this one is another name of. */
  host?: string;
  /** Parameters that name the document here; all others are dropped. */
  keep?: readonly string[];
  /** Parameters dropped here beside the known ones. */
  drop?: readonly string[];
}

/** Public facts about single hosts. A host is looked up as it is written, then without `www.`. */
export const addressOverrides: Readonly<Record<string, AddressOverride>> = {
  "bbc.co.uk": { host: "www.bbc.com" },
  "bbc.com": { drop: ["xtor", "ns_source", "ns_mchannel"] },
  "edition.cnn.com": { host: "www.cnn.com" },
  "nytimes.com": { keep: [] },
  "theguardian.com": { keep: ["page"] },
  "ft.com": { drop: ["segmentid", "sharetype", "accessToken"] },
  "scmp.com": { keep: [] },
  "washingtonpost.com": { drop: ["tid", "itid", "hpid", "noredirect"] },
  "reuters.com": { drop: ["taid", "rpc", "il"] },
  "rt.com": { keep: [] },
  "tass.com": { keep: [] },
  "aljazeera.com": { keep: [] },
  "youtube.com": { keep: ["v", "list"] },
};
