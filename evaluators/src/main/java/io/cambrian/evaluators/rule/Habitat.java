package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Resumable;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.function.Consumer;

/** Where an agent lives: copies of its environment and the dice that it draws its actions with. */
public final class Habitat {

    private final DiscreteEnvironment environment;
    private final StateMemory shown;
    private final StateMemory ledTo;
    private final RandomArrays dice;
    private final Seed seed;
    private final int[] chosen;

    /** Not yet begun. */
    public Habitat(DiscreteEnvironment environment, StateEncoding encoding, Seed seed) {
        this.environment = environment;
        this.seed = seed;
        shown = encoding.ofObservations(environment, environment.copies());
        ledTo = encoding.ofSuccessors(environment, environment.copies());
        dice = RandomArrays.of(seed.child("actions"), 0);
        chosen = new int[environment.copies()];
    }

    /** The copies; whoever made them closes them. */
    public DiscreteEnvironment environment() {
        return environment;
    }

    /** Starts the first episodes. */
    public void begin() {
        environment.reset(seed.child("environment"));
    }

    /** One step of every copy. */
    void step(Acting acting) {
        look(shown, acting.states(), 0, chosen.length);
        dice.drawActions(acting.logits(), chosen);
        environment.step(chosen);
    }

    /**
     * Fills a stretch with the steps that follow.
     *
     * @param stretch of as many copies as the environment has
     * @param afterStep sees the environment after each step of all copies
     */
    public void live(Acting acting, Stretch stretch, Consumer<DiscreteEnvironment> afterStep) {
        int copies = chosen.length;
        for (int from = 0; from < stretch.columns(); from += copies) {
            step(acting);
            for (int row = 0; row * copies < acting.states().length; row++) {
                System.arraycopy(
                        acting.states(), row * copies, stretch.states(), row * stretch.columns() + from, copies);
            }
            look(ledTo, stretch.successors(), from, stretch.columns());
            for (int copy = 0; copy < copies; copy++) {
                boolean terminated = environment.terminated()[copy];
                boolean truncated = environment.truncated()[copy];
                stretch.actions()[from + copy] = chosen[copy];
                stretch.rewards()[from + copy] = environment.rewards()[copy];
                stretch.terminated()[from + copy] = terminated ? 1 : 0;
                stretch.truncated()[from + copy] = truncated ? 1 : 0;
                stretch.ends()[from + copy] = terminated || truncated ? 1 : 0;
            }
            afterStep.accept(environment);
        }
    }

    private void look(StateMemory memory, float[] target, int column, int columns) {
        for (int copy = 0; copy < chosen.length; copy++) {
            memory.keep(copy, copy);
            memory.recall(copy, target, column + copy, columns);
        }
    }

    /** From the next beginning on, keeps what saving needs. */
    public void record() {
        environment.resumable().ifPresent(Resumable::record);
    }

    /**
     * Writes where the dice stand and the environment's state, for which {@link #record} was called before the beginning.
     *
     * @throws java.util.NoSuchElementException if the environment runs outside of this JVM
     */
    public void save(CheckpointWriter writer) {
        writer.longs("dice", dice.position());
        environment.resumable().orElseThrow().save(writer.within("environment"));
    }

    /** Puts a saved state back, in place of a beginning. */
    public void resume(CheckpointReader reader) {
        seekDice(reader);
        environment.resumable().orElseThrow().resume(seed.child("environment"), reader.within("environment"));
    }

    /** Lets the dice alone go on. */
    public void seekDice(CheckpointReader reader) {
        dice.seek(reader.number("dice"));
    }

    /** Writes where the dice stand, for a training whose environment is saved elsewhere. */
    public void saveDice(CheckpointWriter writer) {
        writer.longs("dice", dice.position());
    }
}
