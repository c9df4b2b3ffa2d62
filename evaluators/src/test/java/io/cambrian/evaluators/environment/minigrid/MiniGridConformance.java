package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;

/** What every layout promises as an environment. */
abstract class MiniGridConformance extends VectorEnvironmentConformance {

    /** A fresh layout. */
    protected abstract Layout layout();

    /** The game, showing everything, so that different states look different. */
    protected MiniGrid game(int copies) {
        return MiniGrid.full(layout(), copies);
    }

    @Override
    protected final DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(game(copies), horizon);
    }

    @Override
    protected final int horizon() {
        return layout().maxSteps();
    }
}
