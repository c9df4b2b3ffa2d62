"""The updates of the benchmark in PyTorch: eager, one call after another, with torch.optim.Adam."""

import itertools

import report

try:
    import torch
except ImportError:
    report.missing("torch")

import batches

COUNT = 4
SECONDS = 3

torch.set_num_threads(1)


def network(widths, activation):
    parts = []
    for w, b in batches.layers(widths):
        layer = torch.nn.Linear(*w.shape)
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(w.T.copy()))
            layer.bias.zero_()
        parts += [layer, activation()]
    return torch.nn.Sequential(*parts[:-1])


def measure(figure, minibatches, update):
    turns = itertools.cycle(list(zip(*(torch.from_numpy(part) for part in minibatches))))

    def many():
        for _ in range(COUNT):
            update(next(turns))

    report.tell(figure, report.best_seconds(many, SECONDS) / COUNT)


def dqn(figure, hidden):
    widths = [batches.OBSERVATION, hidden, hidden, batches.ACTIONS]
    online, target = network(widths, torch.nn.ReLU), network(widths, torch.nn.ReLU)
    optimiser = torch.optim.Adam(online.parameters(), lr=1e-3)

    def update(batch):
        state, following, action, reward, discount = batch
        with torch.no_grad():
            wanted = reward + discount * target(following).max(dim=1).values
        chosen = online(state).gather(1, action[:, None])[:, 0]
        loss = (0.5 * (chosen - wanted) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    measure(figure, batches.dqn(COUNT), update)


def ppo(figure):
    policy = network([batches.OBSERVATION, 64, 64, batches.ACTIONS], torch.nn.Tanh)
    value = network([batches.OBSERVATION, 64, 64, 1], torch.nn.Tanh)
    parameters = [*policy.parameters(), *value.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=2.5e-4, eps=1e-5)

    def update(batch):
        observation, action, old, advantage, wanted, old_value = batch
        log_policy = torch.log_softmax(policy(observation), dim=1)
        ratio = torch.exp(log_policy.gather(1, action[:, None])[:, 0] - old)
        gain = torch.minimum(ratio * advantage, ratio.clamp(0.8, 1.2) * advantage)
        found = value(observation)[:, 0]
        clipped = old_value + (found - old_value).clamp(-0.2, 0.2)
        error = torch.maximum((found - wanted) ** 2, (clipped - wanted) ** 2)
        entropy = -(log_policy.exp() * log_policy).sum(dim=1)
        loss = -gain.mean() + 0.25 * error.mean() - 0.01 * entropy.mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 0.5)
        optimiser.step()

    measure(figure, batches.ppo(COUNT), update)


dqn(report.DQN_SMALL, 64)
dqn(report.DQN_PUBLISHED, 256)
ppo(report.PPO)
