package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaGradient;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Selection;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.util.BitSet;
import java.util.List;

/**
 * The meta-gradient of one agent that follows a learned update rule: 5 unrolled updates of a tabular agent with 65 states and
 * 5 actions, each on 16 or 64 copies × 20 steps that a GRU of 32 reads backwards.
 *
 * <p>Nominal operations are those of all matrix products of the program, each of which is needed once; of products with
 * one-hot states only what their ones need.
 */
final class MetaGradientMeasurement implements Measurement {

    static final String TITLE = title(16);

    /** As many copies of the environment as in the published runs. */
    private static final int MANY_COPIES = 64;

    private static final int STATES = 65;
    private static final int ACTIONS = 5;
    private static final LpgSpace SPACE = new LpgSpace(LpgShape.gru(32, LifetimeInputs.NONE));

    static final MetaGradient WORK = work(16);

    private static String title(int copies) {
        return "LPG-style meta-gradient, 5 unrolled updates, GRU 32, " + copies + " copies × 20 steps";
    }

    private static MetaGradient work(int copies) {
        return MetaGradient.tabular(
                STATES, ACTIONS, AgentSettings.tabular(copies), SPACE.shape(), MetaSettings.published(1));
    }

    @Override
    public String name() {
        return "meta-gradient";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        return List.of(reading(TITLE, WORK, watch), reading(title(MANY_COPIES), work(MANY_COPIES), watch));
    }

    private static Reading reading(String title, MetaGradient work, Stopwatch watch) {
        Program program = work.program();
        return Reading.micros(title, watch.time(executor(program)::run), flops(program));
    }

    /** On made-up trajectories, with a fresh rule. */
    static Executor executor(Program program) {
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(program, variables);
        CounterRandom random = new CounterRandom(9, 0);
        WORK.load(variables, (LpgRule) SPACE.decode(SPACE.start()));
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Leaf.Input input) {
                fill(input, executor.input(input.name()), random);
            }
        }
        return executor;
    }

    private static void fill(Leaf.Input input, float[] values, CounterRandom random) {
        if (input.name().contains("states")) {
            fillWhole(values, STATES, random);
        } else if (input.name().startsWith("actions")) {
            fillWhole(values, ACTIONS, random);
        } else if (input.name().startsWith("ends")) {
            fillWhole(values, 10, random);
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == 0 ? 1f : 0f;
            }
        } else {
            Numbers.fillUniform(values, random);
        }
    }

    private static void fillWhole(float[] values, int bound, CounterRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(bound);
        }
    }

    /** Of the products that outputs and updates depend on. */
    static double flops(Program program) {
        Graph graph = program.graph();
        BitSet needed = new BitSet();
        program.outputs().forEach(output -> needed.set(output.value().index()));
        program.updates().forEach(update -> needed.set(update.value().index()));
        double flops = 0;
        for (int i = needed.length() - 1; i >= 0; i = needed.previousSetBit(i - 1)) {
            Operation operation = graph.operations().get(i);
            operation.operands().forEach(operand -> needed.set(operand.index()));
            if (operation instanceof Contraction.Product product) {
                flops += flops(graph, product);
            }
        }
        return flops;
    }

    private static double flops(Graph graph, Contraction.Product product) {
        if (graph.definition(product.a()) instanceof Selection.FewHot fewHot) {
            return 2.0 * fewHot.indices().shape().size() * product.shape().columns();
        }
        if (graph.definition(product.b()) instanceof Selection.FewHot fewHot) {
            return 2.0 * fewHot.indices().shape().size() * product.shape().rows();
        }
        return 2.0 * product.shape().size() * product.depth();
    }
}
