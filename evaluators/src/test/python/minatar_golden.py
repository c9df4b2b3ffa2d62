"""Plays the games of the `minatar` package and prints what happened, one episode a line.

    python minatar_golden.py play GAME VARIANT POLICY EPISODES LONGEST FIRST_SEED     to standard output
    python minatar_golden.py commit ../resources/golden/minatar                       the committed files

GAME is breakout, asterix, freeway, seaquest or space_invaders. VARIANT is `sticky` (six actions, the last one repeated with
probability 0.1) or `minimal` (the actions the game has a use for, never repeated). POLICY is `random` or `careful`. An
episode is left after LONGEST steps. Episodes are numbered from FIRST_SEED.

The package's generator is replaced by `Dice`, so that whoever has the same dice can repeat every episode exactly.

A line has six fields: the seed of the dice, the number of steps, the return, the final checksum, the actions (a digit a
step) and the running checksums (two hexadecimal digits a step: the lowest eight bits). The checksum is the CRC-32 of the
first board and then, for every step, of the reward, whether the episode is over (a byte each) and the board. A board is
its bits in the order channel, row, column, eight a byte, the first one lowest.
"""

import copy
import gzip
import random
import sys
import zlib
from importlib.metadata import version
from pathlib import Path

import numpy as np
from minatar import Environment

GAMES = ["breakout", "asterix", "freeway", "seaquest", "space_invaders"]
VARIANTS = ["sticky", "minimal"]
MASK = (1 << 64) - 1


class Dice:
    """A linear congruential generator; the top 16 bits k of its state stand for the number (k + 1/2) / 65536."""

    def __init__(self, seed):
        self.state = seed

    def numerator(self):
        """The next number times 2^17."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return 2 * (self.state >> 48) + 1

    def rand(self, *shape):
        if not shape:
            return self.numerator() / (1 << 17)
        return np.array([self.rand() for _ in range(int(np.prod(shape)))]).reshape(shape)

    def randint(self, low, high=None, size=None):
        if high is None:
            low, high = 0, low
        if size is None:
            return low + (self.numerator() * (high - low) >> 17)
        return np.array([self.randint(low, high) for _ in range(int(np.prod(size)))]).reshape(size)


class Player:
    """Chooses actions at random, or with a goal and an eye on the next steps."""

    DEPTH = 7
    LOOKS = 100
    SINGLE_MINDED = {"breakout": 0.98, "space_invaders": 0.9}

    def __init__(self, game, policy, actions, seed):
        self.game = game
        self.actions = actions
        self.careful = policy == "careful"
        self.random = random.Random(f"{game} {seed}")

    def action(self, environment):
        if not self.careful:
            return self.random.choice(self.actions)
        tries = [self.LOOKS]
        order = self.order(environment, self.SINGLE_MINDED.get(self.game, 0.8))
        for action in order:
            if self.survives(environment, action, self.DEPTH, tries):
                return action
        return order[0]

    def order(self, environment, purpose):
        """All actions; the wanted ones first with the probability `purpose`."""
        order = self.random.sample(self.actions, len(self.actions))
        if self.random.random() >= purpose:
            return order
        wanted = [action for action in self.wanted(environment.state()) if action in self.actions]
        return wanted + [action for action in order if action not in wanted]

    def survives(self, environment, action, depth, tries):
        """Whether some way to go on after the action lives through the next steps, as far as few tries can tell."""
        tries[0] -= 1
        future = copy.deepcopy(environment)
        if future.act(action)[1]:
            return False
        if depth == 1 or tries[0] <= 0:
            return True
        return any(self.survives(future, way, depth - 1, tries) for way in self.order(future, 1))

    def wanted(self, board):
        """The actions that would serve the goal, the best first."""
        if self.game == "breakout":
            return self.towards(board, (9, int(np.argwhere(board[:, :, 1])[0][1])), 0) or [0]
        if self.game == "asterix":
            gold = np.argwhere(board[:, :, 3])
            return self.towards(board, gold[0], 0) if len(gold) else []
        if self.game == "freeway":
            return [2]
        if self.game == "seaquest":
            return self.wanted_under_water(board)
        aliens = np.argwhere(board[:, :, 1])
        cannon = int(np.argwhere(board[:, :, 0])[0][1])
        column = min(aliens[:, 1], key=lambda column: abs(column - cannon))
        close = abs(column - cannon) <= 3 and self.random.random() < 0.5
        return [5] if close or column == cannon else self.towards(board, (9, column), 0)

    def wanted_under_water(self, board):
        air = board[9, :, 7].sum()
        carried = board[9, :, 8].sum()
        divers = np.argwhere(board[:, :, 9])
        if carried >= self.random.randint(1, 6) and air <= 4 or carried > 0 and air <= 3:
            return [2, 1, 3]
        if len(divers):
            return self.towards(board, divers[0], 0)
        return [5] if self.random.random() < 0.5 else []

    @staticmethod
    def towards(board, cell, channel):
        own = np.argwhere(board[:, :, channel])
        if not len(own):
            return []
        down, right = cell[0] - own[0][0], cell[1] - own[0][1]
        wanted = [3 if right > 0 else 1] if right else []
        return wanted + ([4 if down > 0 else 2] if down else [])


def packed(environment):
    board = environment.state().transpose(2, 0, 1).reshape(-1)
    return np.packbits(board, bitorder="little").tobytes()


def episode(environment, player, seed, longest):
    environment.env.random = Dice(seed)
    # a joystick that cannot stick draws all the same: from elsewhere, as it has no meaning
    environment.random = environment.env.random if environment.sticky_action_prob > 0 else Dice(0)
    environment.reset()
    checksum = zlib.crc32(packed(environment))
    actions, checks, total, over = [], [], 0, False
    while not over and len(actions) < longest:
        action = player.action(environment)
        reward, over = environment.act(action)
        checksum = zlib.crc32(bytes([int(reward), int(over)]) + packed(environment), checksum)
        actions.append(str(action))
        checks.append(f"{checksum & 255:02x}")
        total += int(reward)
    return f"{seed} {len(actions)} {total} {checksum:08x} {''.join(actions)} {''.join(checks)}"


def play(game, variant, policy, episodes, longest, first_seed):
    yield f"# minatar {version('minatar')}, numpy {version('numpy')}: {game} {variant} {policy}"
    sticky = variant == "sticky"
    environment = Environment(game, sticky_action_prob=0.1 if sticky else 0.0)
    actions = range(6) if sticky else environment.minimal_action_set()
    for seed in range(first_seed, first_seed + episodes):
        yield episode(environment, Player(game, policy, actions, seed), seed, longest)


def commit(directory):
    for game in GAMES:
        for variant in VARIANTS:
            lines = list(play(game, variant, "random", 10 if game == "freeway" else 100, 2_501, 1))
            lines += play(game, variant, "careful", 4, 3_000, 1_001)
            file = Path(directory, f"{game}-{variant}.txt.gz")
            file.write_bytes(gzip.compress("".join(line + "\n" for line in lines).encode(), mtime=0))


if __name__ == "__main__":
    if sys.argv[1] == "commit":
        commit(sys.argv[2])
    else:
        for line in play(*sys.argv[2:5], *map(int, sys.argv[5:])):
            print(line)
