"""Steps of Gymnasium's own vector environment: 64 copies in one process, random actions chosen beforehand."""

import report

try:
    import gymnasium
    import numpy
except ImportError as error:
    report.missing(error.name)

COPIES = 64
ACTION_SETS = 4
SECONDS = 3


def measure(name):
    environments = gymnasium.make_vec(
        name,
        COPIES,
        vectorization_mode="sync",
        vector_kwargs={"autoreset_mode": gymnasium.vector.AutoresetMode.SAME_STEP},
    )
    environments.reset(seed=1)
    random = numpy.random.default_rng(8)
    actions = random.integers(environments.single_action_space.n, size=(ACTION_SETS, COPIES))

    def many():
        for chosen in actions:
            environments.step(chosen)

    report.tell(name, report.best_seconds(many, SECONDS) / ACTION_SETS)


for task in report.GYMNASIUM:
    measure(task)
