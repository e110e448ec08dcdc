#!/usr/bin/env python3
"""Draws documents from a corpus and statements from what Entente made of them, by a fixed seed.

  draw.py documents CORPUS... --half held-out --seed N --count M > documents.jsonl
  ./entente statements --format jsonl documents.jsonl > statements.jsonl
  (--half whole draws from both halves; --without FILE leaves out documents of an earlier draw or judgement)
  draw.py statements documents.jsonl statements.jsonl --seed N --count M [--text]

A corpus is a .jsonl file with `id`, `text` and where known `date`, `title` or `headline`, or a .zip of texts
named ISO3_YEAR.txt, whose year is their date. Records with the same `text_group` are one document. The id of a
document decides for good whether it is in the half for development or in the half held out, so that rules
written with one half in view are judged by the other. Documents are drawn without replacement; of each document
that gave a statement, one statement is drawn, until the count is reached: no long document weighs more than a
short one. Statements are printed as a table with tabs; with --text the sentence stands below each.
"""
import argparse
import hashlib
import json
import sys
import zipfile


def rank(seed, name):
    """A number from 0 up that depends on nothing but seed and name."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{name}".encode()).digest()[:8], "big")


def half(identifier):
    return "held-out" if rank("half", identifier) % 2 else "development"


def records(path):
    if path.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                raw = archive.read(name)
                try:
                    text = raw.decode("utf-8-sig")
                except UnicodeDecodeError:
                    text = raw.decode("cp1252", "replace")
                yield {"id": name, "text": text, "date": name.rsplit("_", 1)[1][:4]}
        return
    groups = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            group = record.get("text_group", record["id"])
            if group not in groups:
                groups.add(group)
                title = record.get("title") or record.get("headline")
                kept = {"id": record["id"], "text": record["text"], "title": title, "date": record.get("date")}
                yield {key: value for key, value in kept.items() if value}


def named(path):
    """The documents of an earlier draw (.jsonl) or judgement (.tsv, first column)."""
    with open(path, encoding="utf-8") as lines:
        return {json.loads(line)["id"] if path.endswith(".jsonl") else line.split("\t")[0] for line in lines}


def documents(args):
    seen = set().union(*map(named, args.without))
    for corpus in args.files:
        chosen = [r for r in records(corpus) if args.half in ("whole", half(r["id"])) and r["id"] not in seen]
        chosen.sort(key=lambda r: rank(args.seed, r["id"]))
        for record in chosen[: args.count]:
            print(json.dumps(record, ensure_ascii=False))


def number(value):
    return "" if value is None else f"{value:g}"


def bounds(figure, unit):
    if not figure:
        return ""
    per = f"/{figure['per']}" if figure.get("per") else ""
    return f"{number(figure['low'])}..{number(figure['high'])} {figure.get(unit) or ''}{per}".strip()


def row(s):
    event = s["event"]
    time = s["time"]
    said = s["attribution"]
    return [
        s["document"],
        f"{s['span']['start']}-{s['span']['end']}",
        s["kind"],
        ",".join(s["from"]),
        ",".join(s["to"]),
        "/".join(filter(None, [event["type"], event["mode"]])) if event else "",
        (s["item"] or {}).get("text", "").replace("\n", " ").replace("\t", " "),
        bounds(s["quantity"], "unit"),
        bounds(s["money"], "currency"),
        f"{time['start'] or ''}..{time['end'] or ''}" if time else "",
        f"{said['text']} ({said['actor'] or ''})".replace("\n", " ") if said else "",
        s["modality"],
        s["polarity"],
        s["rule"],
    ]


COLUMNS = "document span kind from to event item quantity money time attribution modality polarity rule".split()


def statements(args):
    texts, coded = args.files
    order = [json.loads(line)["id"] for line in open(texts, encoding="utf-8")]
    found = {}
    for line in open(coded, encoding="utf-8"):
        statement = json.loads(line)
        found.setdefault(statement["document"], []).append(statement)
    drawn = []
    for name in order:
        if name in found and len(drawn) < args.count:
            some = sorted(found[name], key=lambda s: rank(args.seed, s["id"]))
            drawn += some[: args.each]
    if len(drawn) < args.count:
        print(f"Only {len(drawn)} of {args.count} statements: draw more documents.", file=sys.stderr)
    print("\t".join(COLUMNS))
    for statement in drawn[: args.count]:
        print("\t".join(row(statement)))
        if args.text:
            print("    " + statement["quote"].replace("\n", " "))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["documents", "statements"])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--half", choices=["development", "held-out", "whole"], default="development")
    parser.add_argument("--without", action="append", default=[], metavar="FILE")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--each", type=int, default=1, help="statements of one document at most")
    parser.add_argument("--text", action="store_true")
    args = parser.parse_args()
    documents(args) if args.what == "documents" else statements(args)


if __name__ == "__main__":
    main()
