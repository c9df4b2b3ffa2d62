"""What the minigrid package does, for the tests of our own MiniGrid.

    python minigrid_golden.py trajectories [--kept N] [--seed S] [name ...]
    python minigrid_golden.py starts [--levels N] [--seed S] [name ...]

`trajectories` plays random episodes and prints, of N that end in success, N that end otherwise and N that run out of time, one
line each, with tabs between:

    name, width, height, cells of the start by columns (three hexadecimal digits each: object, colour, state),
    agent (column row direction) and balls (column row each), actions (a digit each),
    moves of the balls (a digit each, (down + 1) * 3 + right + 1),
    lowest byte of the running checksum after the start and after each step (two hexadecimal digits each),
    the running checksums at the end (eight digits each)

There are three running checksums (CRC-32), one each of the partial, full and one-hot observations, all as bytes in the
package's order; each also runs over every step's reward (float32, little endian) and a byte that is 1 for termination, 2 for
truncation alone. The listed lowest bytes are those of the partial observations.

`starts` draws N levels and prints in how many of them things are so: name, N, kind, what, count, with tabs between. Kinds:
`cell` (what: column row object state), `tile` (object colour state, in any cell), `agent` (column row direction).
"""

import argparse
import importlib.metadata
import struct
import sys
import zlib
from collections import Counter

import gymnasium
import minigrid  # registers the environments
import numpy
from minigrid.core.actions import Actions
from minigrid.wrappers import FullyObsWrapper, OneHotPartialObsWrapper

NAMES = [
    *(f"MiniGrid-Empty-{size}-v0" for size in ("5x5", "Random-5x5", "6x6", "Random-6x6", "8x8", "16x16")),
    *(f"MiniGrid-DoorKey-{size}x{size}-v0" for size in (5, 6, 8, 16)),
    "MiniGrid-FourRooms-v0",
    "MiniGrid-Unlock-v0",
    *(f"MiniGrid-KeyCorridor{size}-v0" for size in ("S3R1", "S3R2", "S3R3", "S4R3", "S5R3", "S6R3")),
    *(f"MiniGrid-Dynamic-Obstacles-{size}-v0" for size in ("5x5", "Random-5x5", "6x6", "Random-6x6", "8x8", "16x16")),
    *(f"MiniGrid-LavaGapS{size}-v0" for size in (5, 6, 7)),
    *(f"MiniGrid-SimpleCrossing{size}-v0" for size in ("S9N1", "S9N2", "S9N3", "S11N5")),
    *(f"MiniGrid-MultiRoom-{rooms}" for rooms in ("N2-S4-v0", "N4-S5-v0", "N4-S5-v1", "N6-v0")),
]

# More walking and opening than uniform actions, so that something happens.
WEIGHTS = [0.15, 0.15, 0.45, 0.1, 0.03, 0.1, 0.02]
MOST_ATTEMPTS = 100


class Checksums:
    """The running checksums of what one environment shows and gives."""

    def __init__(self, environment):
        self.full = FullyObsWrapper(environment)
        self.one_hot = OneHotPartialObsWrapper(environment)
        self.sums = [0, 0, 0]
        self.lowest = []

    def add(self, observation, outcome=b""):
        images = [
            observation["image"],
            self.full.observation(observation)["image"],
            self.one_hot.observation(observation)["image"],
        ]
        self.sums = [
            zlib.crc32(outcome, zlib.crc32(image.tobytes(), checksum)) for image, checksum in zip(images, self.sums)
        ]
        self.lowest.append(self.sums[0] & 0xFF)


def cells(environment):
    return "".join("%x%x%x" % tuple(cell) for cell in environment.grid.encode().reshape(-1, 3))


def agent(environment):
    return " ".join(str(int(number)) for number in (*environment.agent_pos, environment.agent_dir))


def ball_places(environment):
    return [tuple(int(i) for i in ball.cur_pos) for ball in getattr(environment, "obstacles", [])]


def play(environment, seed):
    """One episode: how it ended, and its line without the name."""
    draws = numpy.random.default_rng(seed)
    weights = numpy.array(WEIGHTS[: environment.action_space.n])
    weights /= weights.sum()
    observation, _ = environment.reset(seed=seed)
    checksums = Checksums(environment)
    checksums.add(observation)
    line = [str(environment.width), str(environment.height), cells(environment)]
    line.append(" ".join([agent(environment), *(f"{column} {row}" for column, row in ball_places(environment))]))
    actions, moves = [], []
    while True:
        action = int(draws.choice(len(weights), p=weights))
        before = ball_places(environment)
        observation, reward, terminated, truncated, _ = environment.step(Actions(action))
        for old, new in zip(before, ball_places(environment)):
            moves.append((new[1] - old[1] + 1) * 3 + new[0] - old[0] + 1)
        actions.append(action)
        flags = 1 if terminated else 2 if truncated else 0
        checksums.add(observation, struct.pack("<fB", reward, flags))
        if flags:
            line += ["".join(map(str, actions)), "".join(map(str, moves))]
            line += ["".join("%02x" % low for low in checksums.lowest), *("%08x" % each for each in checksums.sums)]
            return "time" if flags == 2 else "success" if reward > 0 else "failure", line


def trajectories(names, kept, seed):
    for name in names:
        environment = gymnasium.make(name).unwrapped
        counts = Counter()
        for attempt in range(MOST_ATTEMPTS):
            ending, line = play(environment, seed + attempt)
            if counts[ending] < kept:
                counts[ending] += 1
                print(name, *line, sep="\t")
            if counts["success"] == kept and counts["time"] + counts["failure"] >= kept:
                break


def starts(names, levels, seed):
    for name in names:
        environment = gymnasium.make(name).unwrapped
        counts = Counter()
        for level in range(levels):
            environment.reset(seed=seed + level)
            encoded = environment.grid.encode()
            for column, row in numpy.ndindex(encoded.shape[:2]):
                kind, _, state = (int(number) for number in encoded[column, row])
                counts["cell", f"{column} {row} {kind} {state}"] += 1
            for kind, colour, state in {tuple(int(number) for number in tile) for tile in encoded.reshape(-1, 3)}:
                counts["tile", f"{kind} {colour} {state}"] += 1
            counts["agent", agent(environment)] += 1
        for (kind, what), count in sorted(counts.items()):
            print(name, levels, kind, what, count, sep="\t")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=["trajectories", "starts"])
    parser.add_argument("--kept", type=int, default=3)
    parser.add_argument("--levels", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20260)
    parser.add_argument("names", nargs="*")
    options = parser.parse_intermixed_args()
    versions = ", ".join(f"{package} {importlib.metadata.version(package)}" for package in ("minigrid", "gymnasium"))
    print(f"# {' '.join(sys.argv[1:])}; {versions}")
    names = options.names or NAMES
    if options.mode == "trajectories":
        trajectories(names, options.kept, options.seed)
    else:
        starts(names, options.levels, options.seed)


if __name__ == "__main__":
    main()
