package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.sim.SimWorld;
import java.util.List;

/** Problems for agent designs with simulated workers, {@code Sim3F} and its variants: the score is the share that is solved. */
final class SimulatedTasks implements TaskFamily {

    @Override
    public List<Task> listed() {
        return SimWorld.byTask().entrySet().stream()
                .map(world -> Task.of(
                        world.getKey(),
                        world.getValue().problems(SimWorld.MOST_CALLS),
                        new ScoreRange(0, 1, "share solved")))
                .toList();
    }
}
