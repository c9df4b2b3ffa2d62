package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.minatar.Asterix;
import io.cambrian.evaluators.environment.minatar.Breakout;
import io.cambrian.evaluators.environment.minatar.Freeway;
import io.cambrian.evaluators.environment.minatar.MinAtarGame;
import io.cambrian.evaluators.environment.minatar.Seaquest;
import io.cambrian.evaluators.environment.minatar.SpaceInvaders;
import io.cambrian.evaluators.environment.minatar.Variant;
import java.util.List;

/**
 * The five MinAtar games in the two ways in which results are published; the name says which, so that scores never mix.
 *
 * <p>{@code MinAtar-Breakout} is the original: sticky actions, all six of them. It has no time limit (Freeway ends by itself);
 * here an episode is truncated after 10,000 steps, more than a hundred times as many as random play lasts. {@code MinAtar-Breakout-minimal} has the settings of gymnax: no sticky actions, only those that the game has a
 * use for, 1,000 steps at most, in Freeway 2,500.
 */
final class MinAtarTasks implements TaskFamily {

    private static final int STICKY_HORIZON = 10_000;
    private static final int MINIMAL_HORIZON = 1_000;
    private static final int MINIMAL_FREEWAY_HORIZON = 2_500;
    private static final String DQN = "random measured; published DQN after 5 M steps (Young and Tian 2019)";
    private static final String PPO = "random measured; published PPO after 10 M steps (gymnax)";
    private static final String DQN_STICKY = "random measured; published DQN with sticky actions, for want of another";

    @Override
    public List<Task> listed() {
        return List.of(
                sticky("Asterix", Asterix::new, STICKY_HORIZON, 0.504, 17),
                sticky("Breakout", Breakout::new, STICKY_HORIZON, 0.513, 10),
                sticky("Freeway", Freeway::new, Freeway.STEPS, 0.130, 50),
                sticky("Seaquest", Seaquest::new, STICKY_HORIZON, 0.098, 20),
                sticky("SpaceInvaders", SpaceInvaders::new, STICKY_HORIZON, 2.840, 44),
                minimal("Asterix", Asterix::new, MINIMAL_HORIZON, new ScoreRange(0.495, 15, PPO)),
                minimal("Breakout", Breakout::new, MINIMAL_HORIZON, new ScoreRange(0.410, 28, PPO)),
                minimal("Freeway", Freeway::new, MINIMAL_FREEWAY_HORIZON, new ScoreRange(0.404, 58, PPO)),
                minimal("Seaquest", Seaquest::new, MINIMAL_HORIZON, new ScoreRange(0.100, 20, DQN_STICKY)),
                minimal("SpaceInvaders", SpaceInvaders::new, MINIMAL_HORIZON, new ScoreRange(4.155, 131, PPO)));
    }

    private static Task sticky(String game, Rules rules, int horizon, double random, double reference) {
        ScoreRange scores = new ScoreRange(random, reference, DQN);
        return Task.of("MinAtar-" + game, copies -> rules.of(copies, Variant.STICKY), horizon, scores);
    }

    private static Task minimal(String game, Rules rules, int horizon, ScoreRange scores) {
        String name = "MinAtar-" + game + "-minimal";
        return Task.of(name, copies -> rules.of(copies, Variant.MINIMAL), horizon, scores);
    }

    @FunctionalInterface
    private interface Rules {
        MinAtarGame of(int copies, Variant variant);
    }
}
