"""Random operations against a plain model, until the time is over.

| variable | |
|---|---|
| `PILEUS_DIFFERENTIAL_SECONDS` | how long; 75 |
| `PILEUS_DIFFERENTIAL_SEED` | the first seed; drawn at random otherwise. Each round of operations has its own, one more than the last |
"""

import os
import pprint
import random
import time
from collections import Counter

from drive import Difference, Drive
from generator import WEIGHTS, Generator
from model import Read, Write
from tables import SHAPES

SECONDS = float(os.environ.get("PILEUS_DIFFERENTIAL_SECONDS", "75"))
OPERATIONS_OF_A_ROUND = 400
# After so many, every kind of operation has been answered and has been refused.
ROUNDS_FOR_EVERYTHING = 10
# What finding a shorter way to the same difference may cost.
SHRINK_SECONDS = 60


def test_server_and_model_agree(cloud):
    seed = int(os.environ.get("PILEUS_DIFFERENTIAL_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"PILEUS_DIFFERENTIAL_SEED={seed}")
    ends, tally, rounds, last = time.monotonic() + SECONDS, Counter(), 0, None
    while rounds == 0 or time.monotonic() < ends:
        if last:
            last.drop()
        last = one_round(cloud, seed + rounds)
        tally += last.tally
        rounds += 1
    print(f"{rounds} rounds of {OPERATIONS_OF_A_ROUND} operations:")
    for kind in WEIGHTS:
        outcomes = {outcome: count for (of, outcome), count in sorted(tally.items()) if of == kind}
        print(f"  {kind}: {outcomes}")
        if rounds >= ROUNDS_FOR_EVERYTHING:
            assert outcomes["answered"] and len(outcomes) > 1, kind
    examined = cloud.run("fsck")
    assert examined.returncode == 0, examined.stdout + examined.stderr


def one_round(cloud, seed):
    drive = Drive(cloud, SHAPES, f"s{seed}-")
    generator = Generator(random.Random(seed), drive.model)
    done = []
    try:
        for _ in range(OPERATIONS_OF_A_ROUND):
            done.append(generator.operation())
            drive.do(done[-1])
        drive.compare_streams()
    except Difference as difference:
        shortest = shrink(cloud, done, seed)
        raise AssertionError(report(seed, difference, *shortest)) from None
    return drive


def shrink(cloud, operations, seed):
    """The fewest operations found that still differ, and how they differ: by leaving out ever smaller parts."""
    tries, ends = 0, time.monotonic() + SHRINK_SECONDS

    def differs(chosen):
        nonlocal tries
        tries += 1
        drive = Drive(cloud, SHAPES, f"s{seed}-{tries}-")
        try:
            for operation in chosen:
                drive.do(operation)
            drive.compare_streams()
        except Difference as difference:
            return difference
        finally:
            drive.drop()
        return None

    found, part = differs(operations), max(1, len(operations) // 2)
    if found is None:
        return operations, "it does not differ again"
    while time.monotonic() < ends:
        at, shorter = 0, False
        while at < len(operations) and time.monotonic() < ends:
            rest = operations[:at] + operations[at + part :]
            again = differs(rest)
            if again is not None:
                operations, found, shorter = rest, again, True
            else:
                at += part
        if part == 1 and not shorter:
            break
        part = max(1, part // 2)
    return operations, found


def report(seed, difference, operations, shortest):
    shown = "\n".join(f"{kind} {pprint.pformat(plain(asked), width=150)}" for kind, asked in operations)
    return f"PILEUS_DIFFERENTIAL_SEED={seed}\n{difference}\n\nthe shortest way found, in {len(operations)} operations:\n{shown}\n{shortest}"


def plain(thing):
    if isinstance(thing, (Read, Write)):
        return {name: value for name, value in vars(thing).items() if value is not None}
    if isinstance(thing, (list, tuple)):
        return type(thing)(plain(part) for part in thing)
    return thing
