"""Made-up batches of the sizes of CartPole, the same for every library."""

import numpy

OBSERVATION = 4
ACTIONS = 2
DQN_BATCH = 32
PPO_BATCH = 128


def dqn(count):
    """`count` batches of transitions: states, next states, actions, rewards, discounts."""
    random = numpy.random.default_rng(1)
    uniform = lambda *shape: random.uniform(-1, 1, (count, DQN_BATCH) + shape).astype("float32")
    actions = random.integers(0, ACTIONS, (count, DQN_BATCH))
    discounts = numpy.where(random.random((count, DQN_BATCH)) < 0.125, 0, 0.99).astype("float32")
    return uniform(OBSERVATION), uniform(OBSERVATION), actions, uniform(), discounts


def ppo(count):
    """`count` minibatches: observations, actions, old log-probabilities, advantages, returns, old values."""
    random = numpy.random.default_rng(2)
    uniform = lambda *shape: random.uniform(-1, 1, (count, PPO_BATCH) + shape).astype("float32")
    actions = random.integers(0, ACTIONS, (count, PPO_BATCH))
    old = (numpy.log(1 / ACTIONS) + 0.2 * uniform()).astype("float32")
    return uniform(OBSERVATION), actions, old, uniform(), uniform(), uniform()


def layers(widths):
    """Weights (inputs, outputs) uniform with variance 1 / inputs, biases 0."""
    random = numpy.random.default_rng(3)
    return [
        (random.uniform(-1, 1, (m, n)).astype("float32") * numpy.float32((3 / m) ** 0.5), numpy.zeros(n, "float32"))
        for m, n in zip(widths, widths[1:])
    ]
