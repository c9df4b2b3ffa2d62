"""Environments that fail, each in its own way, and a few with unusual spaces. Importing this module registers them."""

import os
import sys
import time

import gymnasium
import numpy
from gymnasium import spaces

FLOOD = "a line that nobody wants to read, " * 40


class Quiet(gymnasium.Env):
    """Shows how many steps the episode has lasted; pays the action; ends after ten steps."""

    observation_space = spaces.Box(0, 100, (2,), numpy.float32)
    action_space = spaces.Discrete(3)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.steps = 0
        return self.observation(), {}

    def step(self, action):
        self.steps += 1
        return self.observation(), float(action), self.steps == 10, False, {}

    def observation(self):
        return numpy.array([self.steps, 0], numpy.float32)


class Dying(Quiet):
    """Leaves in its third step, as a crash in native code would."""

    def step(self, action):
        if self.steps == 2:
            print("about to leave", file=sys.stderr, flush=True)
            os._exit(7)
        return super().step(action)


class Aborting(Quiet):
    def step(self, action):
        os.kill(os.getpid(), 9)


class Hanging(Quiet):
    def step(self, action):
        print("thinking", flush=True)
        while True:
            time.sleep(0.1)


class HangingWhenMade(Quiet):
    def __init__(self):
        time.sleep(1_000)


class HangingWhenClosed(Quiet):
    def close(self):
        time.sleep(1_000)


class Flooding(Quiet):
    """Prints more than any pipe holds in every step, with and without ends of lines."""

    def step(self, action):
        for _ in range(200):
            print(FLOOD)
            print(FLOOD, end="", file=sys.stderr)
        return super().step(action)


class Reading(Quiet):
    """Wants to know something from a user who is not there."""

    def step(self, action):
        assert sys.stdin.read() == ""
        return super().step(action)


class Raising(Quiet):
    def step(self, action):
        raise ValueError("the ladder\nis missing")


class RaisingWhenMade(Quiet):
    def __init__(self):
        raise RuntimeError("no ladder today")


class Scribbling(Quiet):
    """Writes into every file that is open, the pipe to its parent among them."""

    def step(self, action):
        for descriptor in range(3, 20):
            try:
                os.write(descriptor, b"scribble" * 8)
            except OSError:
                pass
        return super().step(action)


class Unnumbered(Quiet):
    """What it shows is not a number from the second step on."""

    def observation(self):
        return numpy.array([self.steps, numpy.nan if self.steps > 1 else 0], numpy.float32)


class Priceless(Quiet):
    def step(self, action):
        observation, _, terminated, truncated, info = super().step(action)
        return observation, float("inf"), terminated, truncated, info


class Misshapen(Quiet):
    """Shows fewer numbers than its space promises."""

    def observation(self):
        return numpy.zeros(1, numpy.float32)


class Shifted(Quiet):
    """Actions are called -1, 0, 1; the observation is one of three, called 5, 6, 7."""

    action_space = spaces.Discrete(3, start=-1)
    observation_space = spaces.Discrete(3, start=5)

    def observation(self):
        return 5 + self.steps % 3


class Board(Quiet):
    """Shows a board of bytes; takes a matrix of doubles and pays its weighted sum."""

    observation_space = spaces.Box(0, 255, (2, 3, 1), numpy.uint8)
    action_space = spaces.Box(-1, 1, (2, 2), numpy.float64)

    def step(self, action):
        assert action.dtype == numpy.float64 and action.shape == (2, 2)
        paid = action[0, 0] + 10 * action[0, 1] + 100 * action[1, 0] + 1000 * action[1, 1]
        return super().step(paid)

    def observation(self):
        return (numpy.arange(6, dtype=numpy.uint8) + 10 * self.steps).reshape(2, 3, 1)


class Endless(Quiet):
    def step(self, action):
        observation, reward, _, _, info = super().step(action)
        self.steps = 0
        return observation, reward, False, False, info


class ManyButtons(Quiet):
    action_space = spaces.MultiDiscrete([2, 3])


class AnyLength(Quiet):
    observation_space = spaces.Sequence(spaces.Discrete(2))


class Careless(Quiet):
    """Draws from NumPy's own generator instead of its own."""

    def observation(self):
        return numpy.random.random(2).astype(numpy.float32)


for kind in Quiet.__subclasses__() + [Quiet]:
    gymnasium.register(kind.__name__ + "-v0", kind)
