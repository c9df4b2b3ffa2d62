package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSink;
import io.cambrian.evaluators.training.EpisodeReturns;

/**
 * Acts in all copies of an environment and hands on what came of it. For one thread; it allocates nothing after construction.
 */
final class Collecting {

    private final ContinuousEnvironment environment;
    private final ExploringActor actor;
    private final ActionScale scale;
    private final TransitionLayout layout;
    private final TransitionSink memory;
    private final EpisodeReturns returns;
    private final float[][] rows;
    private final float[] actions;

    /** Nothing collected yet. */
    Collecting(
            ContinuousEnvironment environment,
            ExploringActor actor,
            TransitionLayout layout,
            TransitionSink memory,
            EpisodeReturns returns) {
        this.environment = environment;
        this.actor = actor;
        this.layout = layout;
        this.memory = memory;
        this.returns = returns;
        scale = ActionScale.of(environment.actionSpace());
        rows = new float[environment.copies()][layout.width()];
        actions = new float[layout.actionNumbers() * environment.copies()];
    }

    /**
     * Steps every copy once.
     *
     * @return whether all actions were finite numbers; if not, nothing is done
     */
    boolean collect(Exploration exploration) {
        float[] chosen = actor.choose(exploration, environment.observations());
        scale.stretch(chosen, actions);
        if (!areFinite(actions)) {
            return false;
        }
        before(chosen);
        environment.step(actions);
        after();
        returns.record(environment);
        return true;
    }

    private void before(float[] chosen) {
        for (int copy = 0; copy < rows.length; copy++) {
            gather(environment.observations(), copy, rows[copy], layout.state());
            gather(chosen, copy, rows[copy], layout.action());
        }
    }

    private void after() {
        for (int copy = 0; copy < rows.length; copy++) {
            float[] row = rows[copy];
            row[layout.reward()] = environment.rewards()[copy];
            row[layout.continuation()] = environment.terminated()[copy] ? 0f : 1f;
            gather(environment.successors(), copy, row, layout.nextState());
            memory.add(row);
            if (environment.terminated()[copy] || environment.truncated()[copy]) {
                actor.startAnew(copy);
            }
        }
    }

    /** One copy's numbers of {@code from} [number][copy], into {@code row} from {@code start} on. */
    private void gather(float[] from, int copy, float[] row, int start) {
        for (int i = start, at = copy; at < from.length; i++, at += rows.length) {
            row[i] = from[at];
        }
    }

    private static boolean areFinite(float[] numbers) {
        // x·0 is 0 for finite x and not a number otherwise, and so is the sum
        float sum = 0f;
        for (float x : numbers) {
            sum += x * 0f;
        }
        return sum == 0f;
    }
}
