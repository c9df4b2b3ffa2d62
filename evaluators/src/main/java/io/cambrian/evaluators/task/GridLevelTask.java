package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.grid.GridLevel;
import io.cambrian.evaluators.environment.grid.GridOptimum;
import io.cambrian.evaluators.environment.grid.GridShape;
import io.cambrian.evaluators.environment.grid.GridView;
import io.cambrian.evaluators.environment.grid.GridWorld;
import java.util.Collections;

/** Tasks that are one level of the grid-world each, seen alike, so that agents of one kind can live on any of them. */
public final class GridLevelTask {

    private GridLevelTask() {}

    /**
     * The task of a level with the tabular view. Its scale goes from random play to the best possible one; where nothing is
     * better than random play, scores stay as they are.
     *
     * @param room that the view has, for this level and others
     */
    public static Task of(String name, GridLevel level, GridShape room) {
        GridOptimum optimum = GridOptimum.of(level);
        boolean learnable = optimum.bestReturn() > optimum.randomReturn();
        return Task.of(
                name,
                copies -> new GridWorld(Collections.nCopies(copies, level), room, GridView.TABULAR),
                level.horizon(),
                learnable ? ScoreRange.exact(optimum.randomReturn(), optimum.bestReturn()) : ScoreRange.RAW);
    }
}
