"""Plays episodes in Gymnasium and records every step, so that another implementation can be compared with it.

    python gymnasium_golden.py stream Hopper-v5 1000 7        1,000 episodes, seed 7, to standard output
    python gymnasium_golden.py commit ../resources/golden     the committed files, one per environment

A recording is big-endian:
    short, bytes   a line of text: the packages it was made with
    int, int, int  how many numbers a state, an action and an observation have
    episodes:
        int        steps; 0 ends the recording
        doubles    the start state
        steps times:
            floats   the action
            doubles  the state after it
            floats   the observation after it
            double   the reward
            byte     1 terminated, 2 truncated, 4 a pair of body parts touches

MuJoCo's iterative solver of constraint forces is asked for 1e-14 instead of its default 1e-8, so that what is compared is the
model, not where the solver stops.

Starts and actions come from this script's own generator. Half of the starts are those of the environment, half lie far
beyond; actions are random, held, at full force, beyond their range, waves, or none, from episode to episode.
"""

import gzip
import platform
import struct
import sys
from pathlib import Path

import gymnasium
import numpy as np


class Classic:
    """An environment whose state is one array."""

    def __init__(self, name, near, wide, dtype=np.float64):
        self.name, self.near, self.wide, self.dtype = name, np.array(near), np.array(wide), dtype
        self.env = gymnasium.make(name, disable_env_checker=True)

    def start(self, random, wide):
        low, high = self.wide if wide else self.near
        self.env.reset(seed=0)
        state = random.uniform(low, high).astype(self.dtype)
        self.env.unwrapped.state = state.copy()
        return state

    def state(self):
        return self.env.unwrapped.state

    def flags(self):
        return 0


class Planar:
    """A MuJoCo environment; its state is positions, then velocities."""

    def __init__(self, name, near, wide):
        self.name, self.near, self.wide = name, np.array(near), np.array(wide)
        self.env = gymnasium.make(name, disable_env_checker=True)
        self.body = self.env.unwrapped
        self.body.model.opt.tolerance = SOLVER_TOLERANCE
        self.body.model.opt.ls_tolerance = SOLVER_TOLERANCE

    def start(self, random, wide):
        low, high = self.wide if wide else self.near
        self.env.reset(seed=0)
        state = random.uniform(low, high)
        positions = self.body.model.nq
        self.body.set_state(state[:positions], state[positions:])
        return state

    def state(self):
        return np.concatenate([self.body.data.qpos, self.body.data.qvel])

    def flags(self):
        return 4 if self.body.data.ncon and np.any(np.all(self.body.data.contact.geom > 0, axis=1)) else 0


def symmetric(*highs):
    return [[-high for high in highs], list(highs)]


LONGEST = 1000
SOLVER_TOLERANCE = 1e-14
HOPPER_REST = np.array([0, 1.25] + 10 * [0.0])

ENVIRONMENTS = {
    "CartPole-v1": lambda: Classic("CartPole-v1", symmetric(*4 * [0.05]), symmetric(2.3, 2, 0.2, 2)),
    "Acrobot-v1": lambda: Classic("Acrobot-v1", symmetric(*4 * [0.1]), symmetric(3.1, 3.1, 12, 25)),
    "MountainCar-v0": lambda: Classic("MountainCar-v0", [[-0.6, 0], [-0.4, 0]], [[-1.2, -0.07], [0.5, 0.07]]),
    "MountainCarContinuous-v0": lambda: Classic(
        "MountainCarContinuous-v0", [[-0.6, 0], [-0.4, 0]], [[-1.2, -0.07], [0.45, 0.07]], np.float32
    ),
    "Pendulum-v1": lambda: Classic("Pendulum-v1", symmetric(np.pi, 1), symmetric(20, 8)),
    "InvertedPendulum-v5": lambda: Planar("InvertedPendulum-v5", symmetric(*4 * [0.01]), symmetric(1.01, 0.19, 3, 2)),
    "InvertedDoublePendulum-v5": lambda: Planar(
        "InvertedDoublePendulum-v5", symmetric(*3 * [0.1], *3 * [0.2]), symmetric(1.02, 0.5, 0.5, 4, 4, 4)
    ),
    "Reacher-v5": lambda: Planar(
        "Reacher-v5",
        symmetric(0.1, 0.1, 0.14, 0.14, 0.005, 0.005, 0, 0),
        symmetric(3, 3.02, 0.14, 0.14, 20, 20, 0, 0),
    ),
    "Swimmer-v5": lambda: Planar("Swimmer-v5", symmetric(*10 * [0.1]), symmetric(5, 5, 5, 1.75, 1.75, *5 * [4])),
    "Hopper-v5": lambda: Planar(
        "Hopper-v5",
        [HOPPER_REST - 0.005, HOPPER_REST + 0.005],
        [
            HOPPER_REST + [-1, -0.5, -0.2, -1.5, -1.5, -0.8, -2, -3, -2, -4, -4, -4],
            HOPPER_REST + [1, 0.2, 0.2, 0.02, 0.02, 0.8, 2, 2, 2, 4, 4, 4],
        ],
    ),
}


def discrete_actions(random, kind, count):
    """An endless run of numbered actions."""
    while True:
        action = random.integers(count)
        for _ in range([1, random.integers(2, 15), random.integers(15, 60)][kind % 3]):
            yield action


def box_actions(random, kind, high):
    """An endless run of vectors of numbers."""
    kind %= 6
    amplitude = random.uniform(0, high)
    rate = random.uniform(0.02, 1.0, high.shape)
    phase = random.uniform(0, 2 * np.pi, high.shape)
    step = 0
    while True:
        held = [1, random.integers(2, 20), random.integers(5, 60), 1, 1, 1][kind]
        action = [
            random.uniform(-high, high),
            random.uniform(-high, high),
            high * random.choice([-1, 1], high.shape),
            random.uniform(-2 * high, 2 * high),
            amplitude * np.sin(rate * step + phase),
            0 * high,
        ][kind]
        for _ in range(held):
            step += 1
            yield action.astype(np.float32)


def actions(space, random, kind):
    if isinstance(space, gymnasium.spaces.Discrete):
        return discrete_actions(random, kind, space.n)
    return box_actions(random, kind, space.high.astype(np.float64))


def versions(name):
    packages = {"gymnasium": gymnasium, "numpy": np}
    if name.endswith("-v5"):
        import mujoco

        packages["mujoco"] = mujoco
    made = ", ".join(f"{package} {module.__version__}" for package, module in packages.items())
    return f"{name} by {made}, Python {platform.python_version()}"


def record(out, name, episodes, longest, seed):
    """Writes a recording; episodes are cut after that many steps."""
    peer = ENVIRONMENTS[name]()
    random = np.random.default_rng(seed)
    space = peer.env.action_space
    line = versions(name).encode()
    out.write(struct.pack(">h", len(line)) + line)
    sizes = peer.near.shape[1], np.size(space.sample()), peer.env.observation_space.shape[0]
    out.write(struct.pack(">iii", *sizes))
    states, numbers, features = sizes
    step = np.dtype(
        [
            ("action", ">f4", numbers),
            ("state", ">f8", states),
            ("observation", ">f4", features),
            ("reward", ">f8"),
            ("flags", "i1"),
        ]
    )
    steps = np.zeros(longest, step)
    for episode in range(episodes):
        start = peer.start(random, wide=episode % 2 == 1)
        for count, action in enumerate(actions(space, random, episode // 2), 1):
            observation, reward, terminated, truncated, _ = peer.env.step(action)
            flags = terminated + 2 * truncated + peer.flags()
            steps[count - 1] = action, peer.state(), observation, reward, flags
            if terminated or truncated or count == longest:
                break
        out.write(struct.pack(">i", count) + start.astype(">f8").tobytes() + steps[:count].tobytes())
    out.write(struct.pack(">i", 0))


def commit(folder):
    """Episodes of all kinds cut short, so that the files stay small."""
    for name in ENVIRONMENTS:
        with open(folder / f"{name}.gz", "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as out:
            record(out, name, 36, 60, seed=1)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["stream", name, episodes, seed]:
            record(sys.stdout.buffer, name, int(episodes), LONGEST, int(seed))
        case ["commit", folder]:
            commit(Path(folder))
        case _:
            sys.exit(__doc__)
