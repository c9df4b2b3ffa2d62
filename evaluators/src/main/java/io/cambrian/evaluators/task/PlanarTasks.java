package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.planar.Hopper;
import io.cambrian.evaluators.environment.planar.InvertedDoublePendulum;
import io.cambrian.evaluators.environment.planar.InvertedPendulum;
import io.cambrian.evaluators.environment.planar.Reacher;
import io.cambrian.evaluators.environment.planar.Swimmer;
import java.util.List;

/** Continuous control of planar bodies at MuJoCo parity, by Gymnasium's names. */
final class PlanarTasks implements TaskFamily {

    @Override
    public List<Task> listed() {
        return List.of(
                Task.of("InvertedPendulum-v5", InvertedPendulum::new, 1_000),
                Task.of("InvertedDoublePendulum-v5", InvertedDoublePendulum::new, 1_000),
                Task.of("Reacher-v5", Reacher::new, 50),
                Task.of("Swimmer-v5", Swimmer::new, 1_000),
                Task.of("Hopper-v5", Hopper::new, 1_000));
    }
}
