"""Steps many copies of one Gymnasium environment for a parent process.

Arguments: the environment's id, how many copies, the most steps of an episode (0: as the environment is registered).

Everything that is exchanged consists of little-endian words of 32 bits: frames of known length over standard input and the
descriptor that standard output had at the start. Whatever environments print goes to standard error instead.

Greeting   magic, version, kind. READY is followed by the episode's most steps (0: no limit), the number of axes of an
           observation and the length of each, and the actions: 0 and how many, or how many numbers, all lower and all
           upper bounds. UNKNOWN and REFUSED are followed by a text.
Request    RESET and a seed for each copy, or STEP and the actions, [number][copy]; both filled up to the longer one.
Answer     MOVED, how many episodes ended, observations [feature][copy], rewards [copy], ends [copy] (0 none, 1 terminated,
           2 truncated), and the last observation of each ended episode, [ended][feature]; or FAILED and a text.
Text       its length in bytes, then UTF-8.

A copy that ends its episode starts the next one in the same step. The process ends when its standard input is closed.
"""

import os
import random
import select
import signal
import struct
import sys
import threading
import time
import traceback

MAGIC = 0x43424759
VERSION = 1
READY, UNKNOWN, REFUSED = 0, 1, 2
RESET, STEP = 0, 1
MOVED, FAILED = 0, 1
RUNNING, TERMINATED, TRUNCATED = 0, 1, 2
OLDEST_GYMNASIUM = (0, 29)
SECONDS_TO_LEAVE = 5


class Refusal(Exception):
    """Why this environment cannot be offered; one sentence or the end of one."""


class Pipe:
    """The parent's end of standard input and output, out of reach of anything that prints or reads."""

    def __init__(self):
        self.requests = os.dup(0)
        self.answers = os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)

    def receive(self, buffer):
        """Fills the buffer; ends the process when the parent has closed its end."""
        left = memoryview(buffer).cast("B")
        while left:
            count = os.readv(self.requests, [left])
            if count == 0:
                raise SystemExit(0)
            left = left[count:]

    def send(self, buffer):
        left = memoryview(buffer).cast("B")
        while left:
            left = left[os.write(self.answers, left):]

    def send_text(self, *words_and_text):
        *words, text = words_and_text
        encoded = text.encode("utf-8", "replace")
        self.send(struct.pack("<%dI" % (len(words) + 1), *words, len(encoded)) + encoded)

    def leave_with_parent(self):
        """Ends the process soon after the parent has gone, even if an environment never returns."""
        hang_up = select.poll()
        hang_up.register(self.requests, 0)
        hang_up.poll()
        time.sleep(SECONDS_TO_LEAVE)
        os._exit(0)


class Observations:
    """Observations as rows of numbers."""

    def __init__(self, space):
        try:
            flat = spaces.flatten_space(space)
        except NotImplementedError:
            flat = None
        if not isinstance(flat, spaces.Box) or not flat.shape or 0 in flat.shape:
            raise Refusal(
                "its observations are %s, which cannot be written as a row of numbers; register it with a wrapper "
                "that makes them a Box" % space)
        self.space = space
        self.is_box = isinstance(space, spaces.Box)
        self.shape = (space.shape if self.is_box else flat.shape) or (1,)
        self.size = flat.shape[0]

    def write(self, observation, row):
        if self.is_box:
            row[:] = numpy.asarray(observation).reshape(self.size)
        else:
            row[:] = spaces.flatten(self.space, observation)


class NumberedActions:
    """One of n actions."""

    dtype = "<i4"
    width = 1

    def __init__(self, space):
        self.space = space
        self.start = int(getattr(space, "start", 0))

    def greeting(self):
        return struct.pack("<2I", 0, int(self.space.n))

    def of(self, numbers):
        return numbers[0].astype(self.space.dtype) + self.start


class VectorActions:
    """A vector of numbers."""

    dtype = "<f4"

    def __init__(self, space):
        self.space = space
        self.width = int(numpy.prod(space.shape, dtype=int))
        if self.width == 0 or not numpy.issubdtype(space.dtype, numpy.floating):
            raise Refusal("its actions are %s, where at least one number of floating point is expected" % space)
        if not numpy.all(space.low < space.high):
            raise Refusal("its actions are %s, where every lower bound is expected below its upper bound" % space)

    def greeting(self):
        bounds = numpy.concatenate([self.space.low.reshape(-1), self.space.high.reshape(-1)])
        return struct.pack("<I", self.width) + bounds.astype("<f4").tobytes()

    def of(self, numbers):
        # a copy: environments may keep the action they were given
        return numbers.T.astype(self.space.dtype).reshape((-1,) + self.space.shape)


def actions_of(space):
    if isinstance(space, spaces.Discrete):
        return NumberedActions(space)
    if isinstance(space, spaces.Box):
        return VectorActions(space)
    raise Refusal("its actions are %s, where Discrete or Box is expected" % space)


class Copies:
    """The environments and the memory of the frames."""

    def __init__(self, environments):
        self.environments = environments
        self.observations = Observations(environments[0].observation_space)
        self.actions = actions_of(environments[0].action_space)
        copies = len(environments)
        size = self.observations.size
        self.request = numpy.zeros(1 + copies * self.actions.width, "<i4")
        self.seeds = self.request[1:1 + copies]
        self.numbers = self.request[1:].view(self.actions.dtype).reshape(self.actions.width, copies)
        self.answer = numpy.zeros(2 + copies * (2 * size + 2), "<i4")
        numbers = self.answer.view("<f4")
        self.shown = numbers[2:2 + copies * size].reshape(size, copies)
        ends_at = 2 + copies * (size + 1)
        self.rewards = numbers[ends_at - copies:ends_at]
        self.ends = self.answer[ends_at:ends_at + copies]
        self.lasts_at = ends_at + copies
        self.lasts = numbers[self.lasts_at:].reshape(copies, size)
        self.rows = numpy.zeros((copies, size), "<f4")
        self.acting = 0

    def greeting(self, most_steps):
        shape = self.observations.shape
        head = (MAGIC, VERSION, READY, most_steps or 0, len(shape), *shape)
        return struct.pack("<%dI" % len(head), *head) + self.actions.greeting()

    def reset(self):
        """Starts afresh; the generators of Python and NumPy too, for environments that draw from them."""
        seeds = self.seeds.tolist()
        random.seed(seeds[0])
        numpy.random.seed(seeds[0])
        for copy, environment in enumerate(self.environments):
            self.acting = copy
            observation, _ = environment.reset(seed=seeds[copy])
            self.observations.write(observation, self.rows[copy])
        self.rewards[:] = 0
        self.ends[:] = RUNNING
        return self.answered(0)

    def step(self):
        actions = self.actions.of(self.numbers)
        self.ends[:] = RUNNING
        write = self.observations.write
        rewards = self.rewards
        rows = self.rows
        ended = 0
        for copy, environment in enumerate(self.environments):
            self.acting = copy
            observation, reward, terminated, truncated, _ = environment.step(actions[copy])
            rewards[copy] = reward
            if terminated or truncated:
                self.ends[copy] = TERMINATED if terminated else TRUNCATED
                write(observation, self.lasts[ended])
                ended += 1
                observation, _ = environment.reset()
            write(observation, rows[copy])
        return self.answered(ended)

    def answered(self, ended):
        self.answer[0] = MOVED
        self.answer[1] = ended
        self.shown[:] = self.rows.T
        return self.answer[:self.lasts_at + ended * self.observations.size]


def sentence(failure):
    """An exception as one line."""
    return " ".join(("%s: %s" % (type(failure).__name__, failure)).split())


def whereabouts(failure):
    """The place in the environment's own code that an exception came from."""
    place = traceback.extract_tb(failure.__traceback__)[-1]
    return "%s, line %s" % (place.filename, place.lineno)


def serve(copies, pipe):
    while True:
        pipe.receive(copies.request)
        try:
            answer = copies.reset() if copies.request[0] == RESET else copies.step()
        except Exception as failure:
            pipe.send_text(FAILED, "copy %d raised %s (%s)" % (copies.acting, sentence(failure), whereabouts(failure)))
            return
        pipe.send(answer)


def release(package):
    return tuple(int(part) for part in package.__version__.split(".")[:2])


def load_packages():
    global gymnasium, numpy, spaces
    try:
        import numpy
        import gymnasium
        from gymnasium import spaces
    except ImportError as missing:
        raise Refusal(
            "Python's package gymnasium cannot be loaded (%s); '%s -m pip install gymnasium' installs it"
            % (missing, sys.executable))
    if release(gymnasium) < OLDEST_GYMNASIUM:
        raise Refusal(
            "it needs gymnasium 0.29 or newer, found %s; '%s -m pip install --upgrade gymnasium' renews it"
            % (gymnasium.__version__, sys.executable))


def make(name, count, most_steps):
    settings = {"max_episode_steps": most_steps} if most_steps else {}
    return [gymnasium.make(name, disable_env_checker=True, **settings) for _ in range(count)]


def main(name, count, most_steps):
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interruption means
    pipe = Pipe()
    threading.Thread(target=pipe.leave_with_parent, daemon=True).start()
    try:
        load_packages()
        try:
            environments = make(name, count, most_steps)
            copies = Copies(environments)
        except gymnasium.error.DependencyNotInstalled as missing:
            raise Refusal(sentence(missing))
        except gymnasium.error.Error as unknown:
            pipe.send_text(MAGIC, VERSION, UNKNOWN, " ".join(str(unknown).split()))
            return
    except Refusal as refusal:
        pipe.send_text(MAGIC, VERSION, REFUSED, str(refusal))
        return
    except Exception as failure:
        pipe.send_text(MAGIC, VERSION, REFUSED, "making it raised " + sentence(failure))
        return
    pipe.send(copies.greeting(environments[0].spec.max_episode_steps))
    try:
        serve(copies, pipe)
    finally:
        for environment in environments:
            environment.close()


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
