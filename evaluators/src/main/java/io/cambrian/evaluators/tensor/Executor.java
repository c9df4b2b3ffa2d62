package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one program for one agent on one thread: write the inputs, {@link #run()}, read the outputs.
 *
 * <p>All memory is laid out beforehand; a run allocates nothing. Executors share only immutable plans, and the variables of
 * their agent.
 */
public final class Executor {

    private final Map<String, float[]> inputs = new LinkedHashMap<>();
    private final Map<String, float[]> outputs = new LinkedHashMap<>();
    private final Variables variables;
    private final float[] arena;
    private final List<String> steps;
    private final Instruction[] instructions;

    private Executor(Program program, Plan plan, Backend backend, Variables variables) {
        this.variables = variables;
        this.arena = new float[plan.arenaLength()];
        declare(program);
        this.steps = plan.steps().stream().map(Step::label).toList();
        InstructionCatalogue catalogue = new InstructionCatalogue(backend.kernels());
        this.instructions =
                plan.steps().stream().map(step -> link(step, catalogue)).toArray(Instruction[]::new);
    }

    /**
     * An executor of {@code program}.
     *
     * @param variables where the agent's variables are; those that the program has and they have not are added as zeros
     */
    public static Executor of(Program program, Backend backend, Variables variables) {
        return new Executor(program, Planner.plan(program), backend, variables);
    }

    /** The numbers of an input, row after row, for the caller to write. */
    public float[] input(String name) {
        return find("input", inputs, name);
    }

    /** The numbers of an output, row after row, as the last run left them. */
    public float[] output(String name) {
        return find("output", outputs, name);
    }

    /** Computes the outputs from the inputs and variables, and gives the variables their new values. */
    public void run() {
        for (Instruction instruction : instructions) {
            instruction.run();
        }
    }

    /** What a run does, step by step, for people who look where its time goes. */
    public List<String> steps() {
        return steps;
    }

    /**
     * The same as {@link #run()} with the clock read before and after every step, which itself takes some 20 ns.
     *
     * @param nanoseconds one number for each of {@link #steps()}: receives how long that step took
     */
    public void runTimed(long[] nanoseconds) {
        long before = System.nanoTime();
        for (int i = 0; i < instructions.length; i++) {
            instructions[i].run();
            long after = System.nanoTime();
            nanoseconds[i] = after - before;
            before = after;
        }
    }

    private void declare(Program program) {
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Operation.Input input) {
                inputs.put(input.name(), new float[input.shape().size()]);
            } else if (operation instanceof Operation.Variable variable) {
                variables.declare(variable.name(), variable.shape());
            }
        }
        program.outputs()
                .forEach(output -> outputs.put(
                        output.name(), new float[output.value().shape().size()]));
    }

    private Instruction link(Step step, InstructionCatalogue catalogue) {
        return switch (step) {
            case Step.Compute compute ->
                catalogue.instruction(
                        compute.operation(),
                        compute.operands().stream().map(this::span).toList(),
                        span(compute.result()));
            case Step.Copy copy -> {
                Span x = span(copy.from());
                Span y = span(copy.to());
                int length = copy.length();
                yield () -> System.arraycopy(x.values(), x.offset(), y.values(), y.offset(), length);
            }
        };
    }

    private Span span(Place place) {
        return switch (place) {
            case Place.Arena stretch -> new Span(arena, stretch.offset());
            case Place.Input input -> new Span(input(input.name()), 0);
            case Place.Variable variable -> new Span(variables.values(variable.name()), 0);
            case Place.Output output -> new Span(output(output.name()), 0);
            case Place.Constant constant -> new Span(new float[] {constant.value()}, 0);
        };
    }

    private static float[] find(String what, Map<String, float[]> arrays, String name) {
        float[] found = arrays.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the program has no " + what + " '" + name + "'; it has " + arrays.keySet());
        }
        return found;
    }
}
