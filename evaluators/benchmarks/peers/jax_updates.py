"""The updates of the benchmark in JAX: compiled, many updates in one lax.scan, Adam written out."""

import report

try:
    import jax
    import jax.numpy as jnp
except ImportError:
    report.missing("jax")

import batches

SCAN = 100
SECONDS = 3


def network(parameters, x, activation):
    for w, b in parameters[:-1]:
        x = activation(x @ w + b)
    w, b = parameters[-1]
    return x @ w + b


def adam(parameters, gradients, state, rate, epsilon):
    means, squares, step = state
    step = step + 1
    means = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, means, gradients)
    squares = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, squares, gradients)
    c1, c2 = 1 - 0.9**step, 1 - 0.999**step
    change = lambda p, m, v: p - rate * (m / c1) / (jnp.sqrt(v / c2) + epsilon)
    return jax.tree.map(change, parameters, means, squares), (means, squares, step)


def fresh(parameters):
    zeros = jax.tree.map(jnp.zeros_like, parameters)
    return parameters, (zeros, zeros, jnp.float32(0))


def measure(figure, parameters, minibatches, gradient, rate, epsilon):
    def update(carry, minibatch):
        now, state = carry
        loss, gradients = gradient(now, minibatch)
        return adam(now, gradients, state, rate, epsilon), loss

    @jax.jit
    def many(carry):
        return jax.lax.scan(update, carry, minibatches)[0]

    carry = fresh(parameters)
    report.tell(figure, report.best_seconds(lambda: jax.block_until_ready(many(carry)), SECONDS) / SCAN)


def dqn(figure, hidden):
    online = jax.tree.map(jnp.asarray, batches.layers([batches.OBSERVATION, hidden, hidden, batches.ACTIONS]))
    target = online

    def loss(parameters, batch):
        state, following, action, reward, discount = batch
        best = network(target, following, jax.nn.relu).max(axis=1)
        chosen = jnp.take_along_axis(network(parameters, state, jax.nn.relu), action[:, None], axis=1)[:, 0]
        return jnp.mean(0.5 * (chosen - jax.lax.stop_gradient(reward + discount * best)) ** 2)

    minibatches = jax.tree.map(jnp.asarray, batches.dqn(SCAN))
    measure(figure, online, minibatches, jax.value_and_grad(loss), 1e-3, 1e-8)


def limited(gradients, limit):
    norm = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(gradients)))
    return jax.tree.map(lambda g: g * jnp.minimum(1, limit / norm), gradients)


def ppo(figure):
    policy = batches.layers([batches.OBSERVATION, 64, 64, batches.ACTIONS])
    value = batches.layers([batches.OBSERVATION, 64, 64, 1])
    parameters = jax.tree.map(jnp.asarray, (policy, value))

    def loss(parameters, batch):
        observation, action, old, advantage, wanted, old_value = batch
        log_policy = jax.nn.log_softmax(network(parameters[0], observation, jnp.tanh))
        ratio = jnp.exp(jnp.take_along_axis(log_policy, action[:, None], axis=1)[:, 0] - old)
        gain = jnp.minimum(ratio * advantage, jnp.clip(ratio, 0.8, 1.2) * advantage)
        found = network(parameters[1], observation, jnp.tanh)[:, 0]
        clipped = old_value + jnp.clip(found - old_value, -0.2, 0.2)
        error = jnp.maximum((found - wanted) ** 2, (clipped - wanted) ** 2)
        entropy = -jnp.sum(jnp.exp(log_policy) * log_policy, axis=1)
        return -jnp.mean(gain) + 0.25 * jnp.mean(error) - 0.01 * jnp.mean(entropy)

    def gradient(parameters, batch):
        found, gradients = jax.value_and_grad(loss)(parameters, batch)
        return found, limited(gradients, 0.5)

    measure(figure, parameters, jax.tree.map(jnp.asarray, batches.ppo(SCAN)), gradient, 2.5e-4, 1e-5)


dqn(report.DQN_SMALL, 64)
dqn(report.DQN_PUBLISHED, 256)
ppo(report.PPO)
