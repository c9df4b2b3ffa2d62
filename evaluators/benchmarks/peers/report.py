"""How the scripts tell what they measured: one JSON object a line on standard output."""

import json
import sys
import time

DQN_SMALL = "DQN update 4-64-64-2 batch 32"
DQN_PUBLISHED = "DQN update 4-256-256-2 batch 32"
GYMNASIUM = ["CartPole-v1", "Acrobot-v1"]
PPO = "PPO minibatch of 128, 4-64-64-{2,1}"
PPO_TRAINING = "PPO training on CartPole-v1"


def best_seconds(work, seconds):
    """The shortest of all runs of `work` within some seconds, the first two left out."""
    work()
    work()
    shortest = float("inf")
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def tell(figure, seconds):
    print(json.dumps({"figure": figure, "nanoseconds": seconds * 1e9}), flush=True)


def missing(package):
    """Says which package is not there and ends the script."""
    print(json.dumps({"missing": package}), flush=True)
    sys.exit(0)
