package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * One update of deep Q-learning by itself, as {@link DqnTrainer} makes it: an Adam step on the mean loss of a batch. For
 * whoever measures updates or compares backends and needs neither an environment nor a memory.
 *
 * <pre>{@code
 * var update = new DqnUpdate(DqnSettings.defaults(), NamedLosses.DQN, 4, 2);
 * Variables variables = new Variables();
 * Executor executor = update.executor(Backends.best(), variables, new RootSeed(1).search());
 * executor.run();
 * float loss = executor.output(DqnUpdate.LOSS)[0];
 * }</pre>
 */
public final class DqnUpdate {

    /** The program's output: the mean loss before the update. */
    public static final String LOSS = DqnPrograms.LOSS;

    private static final float DISCOUNT = 0.99f;
    private static final float TERMINAL_SHARE = 0.125f;

    private final DqnPrograms programs;
    private final DqnPrograms.Learning learning;
    private final int actions;

    /**
     * The update of {@code loss}.
     *
     * @param observationSize numbers of a state
     * @param actions how many actions there are
     */
    public DqnUpdate(DqnSettings settings, LossProgram loss, int observationSize, int actions) {
        this.programs = new DqnPrograms(settings, StateEncoding.numbers(observationSize), actions);
        this.learning = programs.learn(loss);
        this.actions = actions;
    }

    /** The operations of the update. */
    public Program program() {
        return learning.program();
    }

    /**
     * An executor that is ready to run: fresh weights, equal in both networks, and a batch of made-up transitions that stays
     * the same. Observations and rewards are uniform in ±1, actions uniform, one transition in eight is terminal.
     *
     * @param variables receives the agent's variables; empty before
     * @param seed of weights and batch
     */
    public Executor executor(Backend backend, Variables variables, Seed seed) {
        Executor executor = backend.executor(program(), variables);
        Executor copying = backend.executor(programs.copyTarget(), variables);
        programs.online().initialise(variables, seed.child("weights").counterRandom(0));
        copying.run();
        fill(TransitionBatch.inputsOf(executor), seed.child("batch").counterRandom(0));
        new UpdateNoise(executor, learning.noise(), seed.child("noise")).draw();
        return executor;
    }

    private void fill(TransitionBatch batch, CounterRandom random) {
        uniform(batch.states(), random);
        uniform(batch.nextStates(), random);
        uniform(batch.rewards(), random);
        for (int i = 0; i < batch.size(); i++) {
            batch.actions()[i] = random.nextInt(actions);
            batch.discounts()[i] = random.nextFloat() < TERMINAL_SHARE ? 0f : DISCOUNT;
        }
    }

    private static void uniform(float[] numbers, CounterRandom random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 2f * random.nextFloat() - 1f;
        }
    }
}
