package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.grid.GridWorkers;
import io.cambrian.evaluators.problem.sim.SimWorld;
import io.cambrian.evaluators.problem.word.WordWorkers;
import java.util.List;
import java.util.stream.Stream;

/**
 * Problems for agent designs, with workers that need no language model: {@code Sim3F} and its variants, {@code Grid} and
 * {@code Word}. The score is the share that is solved.
 */
final class DesignTasks implements TaskFamily {

    private static final ScoreRange SHARE = new ScoreRange(0, 1, "share of problems that are solved");

    @Override
    public List<Task> listed() {
        return Stream.concat(
                        SimWorld.byTask().entrySet().stream()
                                .map(world ->
                                        Task.of(world.getKey(), world.getValue().problems(SimWorld.MOST_CALLS), SHARE)),
                        Stream.of(
                                Task.of("Grid", GridWorkers.problems(), SHARE),
                                Task.of("Word", WordWorkers.problems(), SHARE)))
                .toList();
    }
}
