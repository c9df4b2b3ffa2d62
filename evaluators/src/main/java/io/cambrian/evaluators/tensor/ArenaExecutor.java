package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.Kernels;
import io.cambrian.evaluators.tensor.kernel.Matrix;
import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs a program with the project's own kernels, in one preplanned piece of memory.
 *
 * <p>All memory is laid out beforehand; a run allocates nothing. Executors share only immutable plans, and the variables of
 * their agent.
 */
final class ArenaExecutor implements Executor {

    private final Map<String, float[]> inputs = new LinkedHashMap<>();
    private final Map<String, float[]> outputs = new LinkedHashMap<>();
    private final Variables variables;
    private final float[] arena;
    private final List<String> steps;
    private final Instruction[] instructions;

    ArenaExecutor(Program program, Kernels kernels, Variables variables) {
        Plan plan = Planner.plan(program, kernels.fuses());
        this.variables = variables;
        this.arena = new float[plan.arenaLength()];
        declare(program);
        this.steps = plan.steps().stream().map(Step::label).toList();
        InstructionCatalogue catalogue = new InstructionCatalogue(kernels);
        this.instructions =
                plan.steps().stream().map(step -> link(step, catalogue)).toArray(Instruction[]::new);
    }

    @Override
    public float[] input(String name) {
        return find("input", inputs, name);
    }

    @Override
    public float[] output(String name) {
        return find("output", outputs, name);
    }

    @Override
    public void run() {
        for (Instruction instruction : instructions) {
            instruction.run();
        }
    }

    @Override
    public List<String> steps() {
        return steps;
    }

    @Override
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
            if (operation instanceof Leaf.Input input) {
                inputs.put(input.name(), new float[input.shape().size()]);
            } else if (operation instanceof Leaf.Variable variable) {
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
            case Step.ComputeFused fused ->
                catalogue.instruction(
                        fused.function(),
                        matrices(fused.operands(), fused.operandPlaces()),
                        matrices(fused.results(), fused.resultPlaces()));
            case Step.Copy copy -> {
                Span x = span(copy.from());
                Span y = span(copy.to());
                int length = copy.length();
                yield () -> System.arraycopy(x.values(), x.offset(), y.values(), y.offset(), length);
            }
        };
    }

    private List<Matrix> matrices(List<Node> nodes, List<Place> places) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> {
                    Shape shape = nodes.get(i).shape();
                    return new Matrix(span(places.get(i)), shape.rows(), shape.columns());
                })
                .toList();
    }

    private Span span(Place place) {
        return switch (place) {
            case Place.Arena stretch -> new Span(arena, stretch.offset());
            case Place.Input input -> new Span(input(input.name()), 0);
            case Place.Variable variable -> new Span(variables.values(variable.name()), 0);
            case Place.Output output -> new Span(output(output.name()), 0);
            case Place.Part part -> {
                Span whole = span(part.whole());
                yield new Span(whole.values(), whole.offset() + part.offset());
            }
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
