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
 * here an episode is truncated after 10,000 steps, more than a hundred times as many as random play lasts. {@code
 * MinAtar-Breakout-minimal} has the settings of gymnax: no sticky actions, only those that the game has a
 * use for, 1,000 steps at most, in Freeway 2,500.
 */
final class MinAtarTasks implements TaskFamily {

    private static final int STICKY_HORIZON = 10_000;
    private static final int MINIMAL_HORIZON = 1_000;
    private static final int MINIMAL_FREEWAY_HORIZON = 2_500;

    @Override
    public List<Task> listed() {
        return List.of(
                sticky("Asterix", Asterix::new, STICKY_HORIZON),
                sticky("Breakout", Breakout::new, STICKY_HORIZON),
                sticky("Freeway", Freeway::new, Freeway.STEPS),
                sticky("Seaquest", Seaquest::new, STICKY_HORIZON),
                sticky("SpaceInvaders", SpaceInvaders::new, STICKY_HORIZON),
                minimal("Asterix", Asterix::new, MINIMAL_HORIZON),
                minimal("Breakout", Breakout::new, MINIMAL_HORIZON),
                minimal("Freeway", Freeway::new, MINIMAL_FREEWAY_HORIZON),
                minimal("Seaquest", Seaquest::new, MINIMAL_HORIZON),
                minimal("SpaceInvaders", SpaceInvaders::new, MINIMAL_HORIZON));
    }

    private static Task sticky(String game, Rules rules, int horizon) {
        return Task.of("MinAtar-" + game, copies -> rules.of(copies, Variant.STICKY), horizon);
    }

    private static Task minimal(String game, Rules rules, int horizon) {
        return Task.of("MinAtar-" + game + "-minimal", copies -> rules.of(copies, Variant.MINIMAL), horizon);
    }

    @FunctionalInterface
    private interface Rules {
        MinAtarGame of(int copies, Variant variant);
    }
}
