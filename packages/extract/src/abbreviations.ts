import { wordSet } from "./word-lists.ts";

/** Words whose full stop never ends a sentence: a name or a number follows. */
export const leadingAbbreviations = wordSet(`
  mr mrs ms mx dr prof gen col lt maj capt cmdr cpl sgt pvt sen sens rep reps gov govs rev hon pres amb adm atty supt
  messrs fr msgr brig cdr ltcol sr st ste mt ft no nos vs v viz cf art fig figs sec para pp vol op approx est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  e.g i.e u.n.sec-gen al-gen vice-adm rear-adm lt-gen maj-gen lt-col asst dep`);

/** Words whose full stop ends a sentence only before a word that opens one: "in the U.S. The …". */
export const trailingAbbreviations = wordSet(`
  u.s u.k u.n e.u u.a.e d.c n.y n.j l.a u.s.a u.s.s.r a.m p.m inc corp co ltd bros llc plc jr etc ph.d m.d b.a m.a
  ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo n.c n.d n.h n.m s.c s.d w.va r.i r d i n.k d.r.c c.i.a f.b.i p.o`);

/** Words that open a sentence far more often than they go on with a name. */
export const sentenceOpeners = wordSet(`
  the a an this that these those he she it they we i you his her its their our my there here but and or so yet if when
  while after before since because although though as at in on by for from with without under over during despite
  according however meanwhile moreover also still then now no not some many most all both each every one two three
  what who where why how earlier later last next yesterday today critics officials`);
