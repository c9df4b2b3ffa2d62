"""A whole training on CartPole by proximal policy optimisation in JAX: environment, rollouts and learning in one compiled scan.

The settings are those of the benchmark: 4 copies of 128 steps, 4 epochs of 4 minibatches, two tanh networks of 2×64 units, a
learning rate of 2.5e-4 that falls to 0. Time is this process's processor time on the core that it is pinned to.
"""

import time

import report

try:
    import jax
    import jax.numpy as jnp
    import numpy
except ImportError as error:
    report.missing(error.name)

COPIES, STEPS, EPOCHS, MINIBATCHES = 4, 128, 4, 4
ROLLOUT = COPIES * STEPS
ITERATIONS = 500_000 // ROLLOUT
RATE, DISCOUNT, LAMBDA, CLIP = 2.5e-4, 0.99, 0.95, 0.2
RUNS = 3


# CartPole: state (position, velocity, angle, angular velocity) and steps of the episode, for all copies at once


def fresh_states(key):
    return jax.random.uniform(key, (COPIES, 4), minval=-0.05, maxval=0.05)


def step(state, age, action, key):
    """Next states, ages, rewards, what ended, what ran out of time, and states before a reset."""
    x, v, angle, spin = state.T
    force = jnp.where(action == 1, 10.0, -10.0)
    sine, cosine = jnp.sin(angle), jnp.cos(angle)
    push = (force + 0.05 * spin**2 * sine) / 1.1
    turn = (9.8 * sine - cosine * push) / (0.5 * (4 / 3 - 0.1 * cosine**2 / 1.1))
    drive = push - 0.05 * turn * cosine / 1.1
    moved = jnp.stack([x + 0.02 * v, v + 0.02 * drive, angle + 0.02 * spin, spin + 0.02 * turn], axis=1)
    age = age + 1
    ended = (jnp.abs(moved[:, 0]) > 2.4) | (jnp.abs(moved[:, 2]) > 12 * jnp.pi / 180)
    late = (age >= 500) & ~ended
    over = ended | late
    following = jnp.where(over[:, None], fresh_states(key), moved)
    return following, jnp.where(over, 0, age), jnp.ones(COPIES), ended, late, moved


# networks


def layers(key, widths, last):
    parts = []
    for i, (m, n) in enumerate(zip(widths, widths[1:])):
        gain = last if i == len(widths) - 2 else 2**0.5
        w = jax.nn.initializers.orthogonal(gain)(jax.random.fold_in(key, i), (m, n))
        parts.append((w, jnp.zeros(n)))
    return parts


def network(parts, x):
    for w, b in parts[:-1]:
        x = jnp.tanh(x @ w + b)
    return x @ parts[-1][0] + parts[-1][1]


def log_policy(parameters, x):
    return jax.nn.log_softmax(network(parameters[0], x))


def value(parameters, x):
    return network(parameters[1], x)[..., 0]


# learning


def advantages(rewards, ended, late, values, next_values):
    """Generalised advantages: nothing follows an end, and a time limit only cuts the sum."""

    def back(later, row):
        reward, end, cut, now, following = row
        error = reward + DISCOUNT * (1 - end) * following - now
        found = error + DISCOUNT * LAMBDA * (1 - end) * (1 - cut) * later
        return found, found

    rows = (rewards, ended, late, values, next_values)
    return jax.lax.scan(back, jnp.zeros(COPIES), rows, reverse=True)[1]


def loss(parameters, batch):
    x, action, old, advantage, wanted, old_value = batch
    logs = log_policy(parameters, x)
    advantage = (advantage - advantage.mean()) / (advantage.std() + 1e-8)
    ratio = jnp.exp(jnp.take_along_axis(logs, action[:, None], axis=1)[:, 0] - old)
    gain = jnp.minimum(ratio * advantage, jnp.clip(ratio, 1 - CLIP, 1 + CLIP) * advantage)
    found = value(parameters, x)
    held = old_value + jnp.clip(found - old_value, -CLIP, CLIP)
    error = jnp.maximum((found - wanted) ** 2, (held - wanted) ** 2)
    entropy = -jnp.sum(jnp.exp(logs) * logs, axis=1)
    return 0.25 * error.mean() - gain.mean() - 0.01 * entropy.mean()


def adam(parameters, gradients, moments, rate):
    norm = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(gradients)))
    gradients = jax.tree.map(lambda g: g * jnp.minimum(1, 0.5 / norm), gradients)
    means, squares, count = moments
    count = count + 1
    means = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, means, gradients)
    squares = jax.tree.map(lambda s, g: 0.999 * s + 0.001 * g * g, squares, gradients)
    c1, c2 = 1 - 0.9**count, 1 - 0.999**count
    change = lambda p, m, s: p - rate * (m / c1) / (jnp.sqrt(s / c2) + 1e-5)
    return jax.tree.map(change, parameters, means, squares), (means, squares, count)


def gather(parameters, place, key):
    """A rollout: one tuple of arrays [step][copy], and where the copies are afterwards."""

    def act(now, key):
        state, age = now
        dice, start = jax.random.split(key)
        logs = log_policy(parameters, state)
        action = jax.random.categorical(dice, logs)
        old = jnp.take_along_axis(logs, action[:, None], axis=1)[:, 0]
        following, age, reward, ended, late, reached = step(state, age, action, start)
        return (following, age), (state, action, old, reward, ended, late, reached)

    return jax.lax.scan(act, place, jax.random.split(key, STEPS))


def learn(agent, data, rate, key):
    def minibatch(agent, batch):
        parameters, moments = agent
        return adam(parameters, jax.grad(loss)(parameters, batch), moments, rate), None

    def epoch(agent, key):
        order = jax.random.permutation(key, ROLLOUT).reshape(MINIBATCHES, -1)
        return jax.lax.scan(minibatch, agent, jax.tree.map(lambda part: part[order], data))[0], None

    return jax.lax.scan(epoch, agent, jax.random.split(key, EPOCHS))[0]


def iteration(carry, number):
    agent, place, key = carry
    key, acting, shuffling = jax.random.split(key, 3)
    place, (state, action, old, reward, ended, late, reached) = gather(agent[0], place, acting)
    values, next_values = value(agent[0], state), value(agent[0], reached)
    gained = advantages(reward, ended.astype("float32"), late.astype("float32"), values, next_values)
    flat = lambda part: part.reshape((ROLLOUT,) + part.shape[2:])
    data = jax.tree.map(flat, (state, action, old, gained, gained + values, values))
    agent = learn(agent, data, RATE * (1 - number / ITERATIONS), shuffling)
    return (agent, place, key), jnp.sum(ended | late)


@jax.jit
def train(key):
    """The number of episodes that ended in each rollout."""
    policy, worth, start, rest = jax.random.split(key, 4)
    parameters = (layers(policy, [4, 64, 64, 2], 0.01), layers(worth, [4, 64, 64, 1], 1.0))
    zeros = jax.tree.map(jnp.zeros_like, parameters)
    agent = (parameters, (zeros, zeros, jnp.float32(0)))
    place = (fresh_states(start), jnp.zeros(COPIES, int))
    return jax.lax.scan(iteration, (agent, place, rest), jnp.arange(ITERATIONS))[1]


start = time.process_time()
compiled = train.lower(jax.random.key(0)).compile()
report.tell(report.PPO_TRAINING + ", compilation", time.process_time() - start)

shortest = float("inf")
for run in range(RUNS):
    start = time.process_time()
    ended = numpy.asarray(compiled(jax.random.key(run)))
    shortest = min(shortest, time.process_time() - start)
report.tell(report.PPO_TRAINING, shortest / (ITERATIONS * ROLLOUT))
