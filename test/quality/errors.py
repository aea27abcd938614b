#!/usr/bin/env python3
"""Prints what extraction gets wrong on the labelled sets whose names hold a word, each with its sentence and what the rules
found there: `npm run quality -- --errors [set]`.

    PYTHONPATH=GOLD python3 errors.py --run "readout extract --jsonl --explain" [SET] [--most N]

The measuring program decides each of them, asked of one thing at a time; nothing of the data is kept.
"""
import argparse
import collections
import glob
import os
import re
import sys

import measure
import score

# An error: its name, where it is, what is wanted.
Wrong = collections.namedtuple("Wrong", "name start end wanted")


def row(rows, name):
    """The value of one measure."""
    return next(value for what, value, _ in rows if what == name)


def words(spans):
    return " … ".join(s["text"] for s in spans) or "nobody"


def within(cp, x):
    return cp(x["start"]), cp(x["end"])


def statements(it, out):
    if not it.get("primary", True):
        return
    cp = measure.code_points(it["text"])
    for g in it["attributions"]:
        spans = g["content"] or g["cue"] or g["source"]
        if not spans:
            continue
        at = spans[0]["start"], spans[-1]["end"]
        said = "%s | %s | %s" % (words(g["source"]), words(g["cue"]), words(g["content"]))
        near = [s for s in out["statements"] if score.inter(within(cp, s["content"]), at) > 0]
        tried = [measure.statements([{**it, "attributions": [g]}], {it["id"]: {"statements": [s]}}) for s in near]
        hits = [rows for rows in tried if row(rows, "recall @0.3") > 0]
        if not hits:
            yield Wrong("missed statement", *at, said)
        elif g["source"] and not any(row(rows, "right speaker on hits") for rows in hits):
            yield Wrong("wrong speaker", *at, said)
        elif not any(row(rows, "right cue on hits") for rows in hits):
            yield Wrong("wrong cue", *at, said)
    for s in out["statements"]:
        if row(measure.statements([it], {it["id"]: {"statements": [s]}}), "precision @0.3") == 0:
            yield Wrong("extra statement", *within(cp, s["content"]), "none of “%s”" % s["content"]["text"])


def dates(it, out):
    cp = measure.code_points(it["text"])
    for t in it["timexes"]:
        rows = measure.dates([{**it, "timexes": [t]}], {it["id"]: out})
        if row(rows, "value F1") == 0:
            kind = "wrong" if row(rows, "relaxed F1") else "missed"
            given = [d["value"] for d in out["dates"] if score.inter(within(cp, d), (t["start"], t["end"])) > 0]
            told = "%s = %s, not %s" % (t["text"], t["value"], " or ".join(map(str, given)) or "nothing")
            yield Wrong("%s %s" % (kind, score.grain(t)), t["start"], t["end"], told)
    for d in out["dates"]:
        if row(measure.dates([it], {it["id"]: {"dates": [d]}}), "relaxed F1") == 0:
            yield Wrong("extra date", *within(cp, d), "none of “%s = %s”" % (d["text"], d["value"]))


def plv(it, out):
    if row(measure.plv([it], {it["id"]: out}), "accuracy") == 0:
        yield Wrong("wrong event type", 0, len(it["text"]), "%s: %s > %s" % (it["root"], it["source"], it["target"]))


def gsr(it, out):
    rows = measure.gsr([it], {it["id"]: out})
    if row(rows, "… recall") == 0:
        name = "wrong event type" if row(rows, "root among the events %") == 0 else "missed pair"
        yield Wrong(name, 0, len(it["text"]), "%s: %s > %s" % (it["root"], words(it["source"]), words(it["target"])))


def pairs(it, out):
    for r in it["relations"]:
        starts = r.get("source_start"), r.get("target_start")
        if r["type"] not in ("CommWith", "FightingAgainst") or None in starts:
            continue
        if row(measure.actors([{**it, "relations": [r]}], {it["id"]: out}), "who talks to / fights whom, found %") == 0:
            yield Wrong("missed pair", min(starts), max(starts), "%s: %s > %s" % (r["type"], r["source"], r["target"]))


def main_event(it, out):
    days = sorted({g["date"][:10] for g in it["gold"]["when"] if g.get("date")})
    if not days or row(measure.main_event([it], {it["id"]: out}), "when of the main event %") != 0:
        return
    dated = [e for e in out["events"] if e["factuality"] == "asserted" and len((e["happenedOn"] or {}).get("value") or "") == 10]
    first = min(dated, key=lambda e: e["evidence"]["start"], default=None)
    at = within(measure.code_points(it["text"]), first["evidence"]) if first else (0, 0)
    given = "%s of “%s”" % (first["happenedOn"]["value"], first["trigger"]["text"]) if first else "that of publication"
    yield Wrong("wrong day", *at, "%s, not %s" % (" or ".join(days), given))


KINDS = [("statements.", statements, "statement"), ("dates.", dates, "date"), ("events.plv", plv, "event"),
         ("events.plover", gsr, "event"), ("actors.", pairs, "statement event"), ("main-event.", main_event, "event")]


def sentence(text, start, end):
    """From the stop before to the stop after."""
    stops = [m.end() for m in re.finditer(r"[.!?][”’\"')]*\s|\n", text)]
    return max([0, *(s for s in stops if s <= start)]), min([len(text), *(s for s in stops if s >= end)])


def show(it, out, wrong, kinds):
    cp = measure.code_points(it["text"])
    start, end = sentence(it["text"], wrong.start, wrong.end)
    print("%s (%s)\n  in      %s\n  wanted  %s" % (wrong.name, it["id"], " ".join(it["text"][start:end].split()), wrong.wanted))
    found = [t for t in out.get("trace") or [] if t["what"] in kinds and score.inter(within(cp, t), (start, end)) > 0]
    for t in found:
        by = " (dropped by %s)" % t["droppedBy"] if t["droppedBy"] else ""
        print("  rule    %s%s: %s" % (t["rule"], by, " | ".join(" ".join(x.split()) for x in t["told"])))
    print("" if found else "  rule    none\n")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", required=True)
    ap.add_argument("only", nargs="?", default="")
    ap.add_argument("--most", type=int, default=sys.maxsize, help="show so many of a set")
    a = ap.parse_args()
    seen = False
    for path in sorted(glob.glob(os.path.join(os.path.dirname(measure.__file__), "*.jsonl"))):
        name = os.path.basename(path)
        kind = next((k for k in KINDS if name.startswith(k[0])), None)
        if kind is None or a.only not in name:
            continue
        items = score.read(path)
        got = measure.run(a.run, items)[0]
        wrong = [(it, w) for it in items for w in kind[1](it, got[it["id"]])]
        for it, w in wrong[:a.most]:
            show(it, got[it["id"]], w, kind[2].split())
        seen = True
        counts = collections.Counter(w.name for _, w in wrong)
        print("%s: %s\n" % (name.replace(".jsonl", ""), ", ".join("%d %s" % (n, k) for k, n in counts.most_common())))
    if not seen:
        sys.exit("no labelled set is named %s" % a.only)


if __name__ == "__main__":
    main()
