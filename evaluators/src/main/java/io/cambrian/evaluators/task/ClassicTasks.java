package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.classic.Acrobot;
import io.cambrian.evaluators.environment.classic.CartPole;
import io.cambrian.evaluators.environment.classic.MountainCar;
import io.cambrian.evaluators.environment.classic.MountainCarContinuous;
import io.cambrian.evaluators.environment.classic.Pendulum;
import java.util.List;

/** Classic control, by Gymnasium's names. */
final class ClassicTasks implements TaskFamily {

    @Override
    public List<Task> listed() {
        return List.of(
                Task.of("CartPole-v0", CartPole::new, 200),
                Task.of("CartPole-v1", CartPole::new, 500),
                Task.of("Acrobot-v1", Acrobot::new, 500),
                Task.of("MountainCar-v0", MountainCar::new, 200),
                Task.of("MountainCarContinuous-v0", MountainCarContinuous::new, 999),
                Task.of("Pendulum-v1", Pendulum::new, 200));
    }
}
