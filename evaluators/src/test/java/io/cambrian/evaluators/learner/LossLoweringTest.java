package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBatch;
import io.cambrian.searchspace.loss.LossInterpreter;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.LossWorkspace;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.loss.NoisePlan;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A lowered loss gives the losses and gradients of the interpreter, as far as single precision can. */
class LossLoweringTest {

    private static final int BATCH = 13;
    private static final int ACTIONS = 3;
    private static final int STATE_WIDTH = 4;
    private static final List<ActionValues> TRAINED =
            List.of(ActionValues.ONLINE_AT_STATE, ActionValues.ONLINE_AT_NEXT_STATE);

    private final RandomGenerator random = new RootSeed(31).search().generator();

    @Test
    void namedLossesAgreeWithTheInterpreter() {
        for (String name : NamedLosses.names()) {
            Comparison comparison = compare(NamedLosses.byName(name), 0f);
            assertTrue(comparison.conditioned, name);
            assertEquals(0, comparison.error, 1e-5, name);
        }
    }

    @Test
    void randomProgramsAgreeWithTheInterpreter() {
        LossSpace space = LossSpace.scratch(LossLanguage.full());
        int compared = 0;
        for (int i = 0; i < 700; i++) {
            LossProgram program = space.sample(random);
            // a random program may well divide by the discount, so it is not 0 here
            Comparison comparison = compare(program, 0.5f);
            if (comparison.conditioned) {
                compared++;
                assertEquals(0, comparison.error, 2e-3, program::toString);
            }
        }
        assertTrue(compared > 400, "only " + compared + " programs were tame enough to compare");
    }

    /**
     * How far the two are apart, relative to the greatest number of each array.
     *
     * @param conditioned whether numbers stay moderate and a change of the inputs in the seventh digit leaves the
     *     interpreter's own result alone; if not, single precision cannot be expected to agree
     */
    private record Comparison(double error, boolean conditioned) {}

    private Comparison compare(LossProgram program, float discountAtTheEnd) {
        LossBatch batch = batch(program, discountAtTheEnd, random);
        double[][] exact = interpret(program, batch);
        double[][] found = execute(program, batch);
        for (ActionValues list : ActionValues.values()) {
            perturb(batch.values(list));
        }
        perturb(batch.reward());
        perturb(batch.state());
        perturb(batch.noise());
        double sensitivity = distance(exact, interpret(program, batch));
        boolean moderate = Math.max(greatest(exact[0]), Math.max(greatest(exact[1]), greatest(exact[2]))) < 1e4;
        return new Comparison(distance(exact, found), moderate && sensitivity < 1e-5);
    }

    private static void perturb(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= 1 + (i % 2 == 0 ? 3e-7 : -3e-7);
        }
    }

    private static double distance(double[][] expected, double[][] found) {
        double worst = 0;
        // a derivative that cancels to nothing is compared with the size of the losses
        double least = 1e-2 * Math.max(1, greatest(expected[0]));
        for (int array = 0; array < expected.length; array++) {
            double scale = Math.max(least, greatest(expected[array]));
            for (int i = 0; i < expected[array].length; i++) {
                double distance = Math.abs(expected[array][i] - found[array][i]) / scale;
                worst = distance <= worst ? worst : distance;
            }
        }
        return worst;
    }

    private static double greatest(double[] numbers) {
        double greatest = 0;
        for (double number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest;
    }

    private static LossBatch batch(LossProgram program, float discountAtTheEnd, RandomGenerator random) {
        LossBatch batch = new LossBatch(BATCH, ACTIONS, STATE_WIDTH);
        for (ActionValues list : ActionValues.values()) {
            fill(batch.values(list), random);
        }
        fill(batch.reward(), random);
        fill(batch.state(), random);
        fill(batch.nextState(), random);
        for (int b = 0; b < BATCH; b++) {
            batch.discount()[b] = b % 5 == 0 ? discountAtTheEnd : 0.99f;
            batch.action()[b] = random.nextInt(ACTIONS);
        }
        NoisePlan.of(program).draw(batch, new CounterRandom(random.nextLong(), 0));
        return batch;
    }

    private static void fill(double[] array, RandomGenerator random) {
        for (int i = 0; i < array.length; i++) {
            array[i] = 4 * random.nextFloat() - 2;
        }
    }

    /** Losses, then the derivatives of their mean with respect to both online lists. */
    private static double[][] interpret(LossProgram program, LossBatch batch) {
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossWorkspace workspace = interpreter.workspace(BATCH, ACTIONS, STATE_WIDTH);
        interpreter.gradientOfMean(batch, workspace);
        return new double[][] {
            workspace.losses().clone(),
            workspace.partials(TRAINED.get(0)).clone(),
            workspace.partials(TRAINED.get(1)).clone()
        };
    }

    private static double[][] execute(LossProgram program, LossBatch batch) {
        GraphBuilder graph = new GraphBuilder();
        TransitionNodes transition = new TransitionNodes(
                graph.input("state", Shape.of(STATE_WIDTH, BATCH)),
                graph.input("nextState", Shape.of(STATE_WIDTH, BATCH)),
                graph.input("action", Shape.of(1, BATCH)),
                graph.input("reward", Shape.of(1, BATCH)),
                graph.input("discount", Shape.of(1, BATCH)),
                list -> graph.input(list.name(), Shape.of(ACTIONS, BATCH)));
        List<Node> trained = TRAINED.stream().map(transition.values()).toList();
        LoweredLoss loss = LossLowering.lower(program, transition, graph);
        List<Node> gradients = Gradient.of(graph, graph.mean(loss.perTransition()), trained);
        Program lowered = Program.of(graph)
                .output("losses", loss.perTransition())
                .output("first", gradients.get(0))
                .output("second", gradients.get(1))
                .build();
        Executor executor = Backends.best().executor(lowered, new Variables());
        feed(executor, loss, batch);
        executor.run();
        return new double[][] {
            rows(executor.output("losses"), 1),
            rows(executor.output("first"), ACTIONS),
            rows(executor.output("second"), ACTIONS)
        };
    }

    private static void feed(Executor executor, LoweredLoss loss, LossBatch batch) {
        transpose(batch.state(), executor.input("state"));
        transpose(batch.nextState(), executor.input("nextState"));
        transpose(batch.reward(), executor.input("reward"));
        transpose(batch.discount(), executor.input("discount"));
        for (int b = 0; b < BATCH; b++) {
            executor.input("action")[b] = batch.action()[b];
        }
        for (ActionValues list : listsRead(executor)) {
            transpose(batch.values(list), executor.input(list.name()));
        }
        int drawn = 0;
        for (LoweredLoss.NoiseInput noise : loss.noise()) {
            double[] stretch = new double[noise.shape().size()];
            System.arraycopy(batch.noise(), drawn, stretch, 0, stretch.length);
            transpose(stretch, executor.input(noise.name()));
            drawn += stretch.length;
        }
    }

    private static List<ActionValues> listsRead(Executor executor) {
        List<ActionValues> read = new ArrayList<>();
        for (ActionValues list : ActionValues.values()) {
            try {
                executor.input(list.name());
                read.add(list);
            } catch (IllegalArgumentException notRead) {
                // the loss does not read this list
            }
        }
        return read;
    }

    /** [transition][element] to [element][transition]. */
    private static void transpose(double[] from, float[] to) {
        int width = from.length / BATCH;
        for (int i = 0; i < from.length; i++) {
            to[i % width * BATCH + i / width] = (float) from[i];
        }
    }

    /** [element][transition] to [transition][element]. */
    private static double[] rows(float[] from, int width) {
        double[] to = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            to[i % BATCH * width + i / BATCH] = from[i];
        }
        return to;
    }
}
