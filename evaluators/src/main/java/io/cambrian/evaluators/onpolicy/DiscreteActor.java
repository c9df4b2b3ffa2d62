package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import java.util.Optional;

/** Draws numbered actions with the policy's probabilities, or takes the likeliest, the first of equals. */
final class DiscreteActor implements Actor {

    private final DiscreteEnvironment environment;
    private final Executor acting;
    private final Optional<RandomArrays> dice;
    private final float[] input;
    private final float[] logProbabilities;
    private final int[] chosen;

    /** @param dice what actions are drawn with; the likeliest is taken without */
    DiscreteActor(DiscreteEnvironment environment, Executor acting, Optional<RandomArrays> dice) {
        this.environment = environment;
        this.acting = acting;
        this.dice = dice;
        input = acting.input(PolicyPrograms.OBSERVATION);
        logProbabilities = acting.output(PolicyPrograms.POLICY);
        chosen = new int[environment.copies()];
    }

    @Override
    public void choose(StateMemory states, int slot) {
        for (int copy = 0; copy < chosen.length; copy++) {
            states.recall(slot + copy, input, copy, chosen.length);
        }
        acting.run();
        if (dice.isPresent()) {
            dice.get().drawActions(logProbabilities, chosen);
        } else {
            chooseLikeliest();
        }
    }

    private void chooseLikeliest() {
        for (int copy = 0; copy < chosen.length; copy++) {
            chosen[copy] = 0;
            for (int action = 1; action < environment.actions(); action++) {
                if (at(action, copy) > at(chosen[copy], copy)) {
                    chosen[copy] = action;
                }
            }
        }
    }

    private float at(int action, int copy) {
        return logProbabilities[action * chosen.length + copy];
    }

    @Override
    public float action(int number, int copy) {
        return chosen[copy];
    }

    @Override
    public float logProbability(int copy) {
        return at(chosen[copy], copy);
    }

    @Override
    public void step() {
        environment.step(chosen);
    }
}
