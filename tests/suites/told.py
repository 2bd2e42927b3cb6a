"""What a run of mocha came to: raw totals, and of the failures how many a list says do not hold on AWS, and how many are differences.

`told.py REPORTS JUDGED`, where JUDGED is a suite's `judged.txt`.
"""

import json
import sys
from pathlib import Path


# Of the words in `judged.txt` those of tests that hold on AWS.
DIFFERENCES = ("made", "early", "order", "page")


def judged():
    """Titles of tests that fail, with why, by the file's lines `title<TAB>why`."""
    lines = Path(sys.argv[2]).read_text().splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def main():
    known, passed, failed = judged(), [], []
    for report in sorted(Path(sys.argv[1]).glob("*.json")):
        told = json.loads(report.read_text())
        passed += [test["fullTitle"] for test in told["passes"]]
        failed += [test["fullTitle"] for test in told["failures"]]
    ours = [title for title in failed if title not in known]
    for title in ours:
        print("FAILED", title)
    for title in sorted((set(known) & set(passed)) - set(failed)):
        print("HOLDS, though judged not to:", title)
    apart = sum(known.get(title) in DIFFERENCES for title in failed)
    stale = len(failed) - len(ours) - apart
    print(f"{len(passed)} passed, {len(failed)} failed, of which {stale} do not hold on AWS and {apart} are differences")


if __name__ == "__main__":
    main()
