package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.rule.MetaGradient;
import io.cambrian.evaluators.rule.RuleSettings;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.BitSet;
import java.util.List;

/**
 * The meta-gradient of one agent that follows a learned update rule: 5 unrolled updates of a tabular agent with 65 states and
 * 5 actions, each on 16 copies × 20 steps that a GRU of 32 reads backwards.
 *
 * <p>Nominal operations are those of all matrix products of the program, each of which is needed once.
 */
final class MetaGradientMeasurement implements Measurement {

    static final String TITLE = "LPG-style meta-gradient, 5 unrolled updates, GRU 32, 16 copies × 20 steps";

    static final MetaGradient WORK = new MetaGradient(RuleSettings.of(65, 5, 16, 20, 5));

    @Override
    public String name() {
        return "meta-gradient";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Program program = WORK.program();
        Executor executor = executor(program);
        return List.of(Reading.micros(TITLE, watch.time(executor::run), flops(program)));
    }

    /** On made-up trajectories, with a fresh rule. */
    static Executor executor(Program program) {
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(program, variables);
        CounterRandom random = new CounterRandom(9, 0);
        WORK.rule().initialise(variables, random);
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Operation.Input input) {
                fill(input, executor.input(input.name()), random);
            }
        }
        return executor;
    }

    private static void fill(Operation.Input input, float[] values, CounterRandom random) {
        if (input.name().contains("states")) {
            Shape shape = input.shape();
            for (int column = 0; column < shape.columns(); column++) {
                values[random.nextInt(shape.rows()) * shape.columns() + column] = 1f;
            }
        } else if (input.name().startsWith("actions")) {
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(WORK.settings().actions());
            }
        } else if (input.name().startsWith("ends")) {
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(10) == 0 ? 1f : 0f;
            }
        } else {
            Numbers.fillUniform(values, random);
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
            if (operation instanceof Operation.Product product) {
                flops += 2.0 * product.shape().size() * product.depth();
            }
        }
        return flops;
    }
}
