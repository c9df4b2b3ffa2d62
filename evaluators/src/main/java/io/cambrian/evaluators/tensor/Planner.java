package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.Program.Output;
import io.cambrian.evaluators.tensor.Program.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays a program out in memory.
 *
 * <p>Intermediate tensors share one arena by liveness; an operation that works number by number takes over the memory of an
 * operand that nobody reads afterwards. The new value of a variable is computed straight into the variable where no later
 * operation needs the old value; otherwise it is copied there at the end.
 */
final class Planner {

    private final Program program;
    private final Graph graph;
    private final Liveness liveness;
    /** By root; null until decided. */
    private final Place[] places;

    private final ArenaLayout arena = new ArenaLayout();
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> lastSteps = new ArrayList<>();

    private Planner(Program lowered) {
        this.program = lowered;
        this.graph = lowered.graph();
        this.liveness = new Liveness(lowered);
        this.places = new Place[graph.size()];
    }

    static Plan plan(Program program) {
        return new Planner(Lowering.lower(program)).run();
    }

    private Plan run() {
        placeGivenTensors();
        placeOutputs();
        placeUpdates();
        for (int i = 0; i < graph.size(); i++) {
            if (liveness.isRoot(i) && !isGiven(i)) {
                compute(i);
            }
        }
        steps.addAll(lastSteps);
        return new Plan(steps, arena.length());
    }

    private void placeGivenTensors() {
        for (int i = 0; i < graph.size(); i++) {
            Operation operation = graph.operations().get(i);
            if (operation instanceof Operation.Input input) {
                places[i] = new Place.Input(input.name());
            } else if (operation instanceof Operation.Variable variable) {
                places[i] = new Place.Variable(variable.name());
            } else if (operation instanceof Operation.Constant constant) {
                places[i] = new Place.Constant(constant.value());
            }
        }
    }

    /** Results are computed into their outputs; what is given is copied there first, before variables change. */
    private void placeOutputs() {
        for (Output output : program.outputs()) {
            Node value = output.value();
            int root = liveness.root(value);
            Place target = new Place.Output(output.name());
            int size = value.shape().size();
            if (isGiven(root)) {
                steps.add(new Step.Copy(place(value), target, size));
            } else if (places[root] == null && liveness.isWhole(value)) {
                places[root] = target;
            } else {
                lastSteps.add(new Step.Copy(placeUntilEnd(value), target, size));
            }
        }
    }

    private void placeUpdates() {
        Set<Integer> changing = new HashSet<>();
        program.updates().forEach(update -> changing.add(liveness.root(update.variable())));
        for (Update update : program.updates()) {
            Node value = update.value();
            int root = liveness.root(value);
            Place variable = places[liveness.root(update.variable())];
            int size = value.shape().size();
            if (changing.contains(root)) {
                Place old = new Place.Arena(arena.take(size));
                steps.add(new Step.Copy(place(value), old, size));
                lastSteps.add(new Step.Copy(old, variable, size));
            } else if (places[root] == null && liveness.isWhole(value) && mayComputeInPlace(update, root)) {
                places[root] = variable;
            } else {
                lastSteps.add(new Step.Copy(placeUntilEnd(value), variable, size));
            }
        }
    }

    /** Whether the old value of the variable is no longer needed when operation {@code root} writes the new one. */
    private boolean mayComputeInPlace(Update update, int root) {
        int lastRead = liveness.lastRead(liveness.root(update.variable()));
        if (lastRead < root) {
            return true;
        }
        return lastRead == root
                && graph.operations().get(root).operands().stream()
                        .filter(operand -> liveness.root(operand) == liveness.root(update.variable()))
                        .allMatch(operand -> liveness.mayOverwrite(root, operand));
    }

    private Place placeUntilEnd(Node node) {
        int root = liveness.root(node);
        if (places[root] == null) {
            places[root] = new Place.Arena(arena.take(graph.node(root).shape().size()));
        }
        return place(node);
    }

    /** Where the numbers of {@code node} begin, whose root has its place. */
    private Place place(Node node) {
        Place whole = places[liveness.root(node)];
        int offset = liveness.offset(node);
        return offset == 0 ? whole : new Place.Part(whole, offset);
    }

    private void compute(int i) {
        Operation operation = graph.operations().get(i);
        List<Node> operands = operation.operands();
        Set<Integer> dying = new HashSet<>();
        operands.stream()
                .map(liveness::root)
                .filter(root -> liveness.lastRead(root) == i && places[root] instanceof Place.Arena)
                .forEach(dying::add);
        if (places[i] == null) {
            places[i] = takeOverOrAllocate(i, operands, dying);
        }
        List<Place> sources = operands.stream().map(this::place).toList();
        steps.add(new Step.Compute(operation, sources, places[i]));
        dying.forEach(this::release);
    }

    private Place takeOverOrAllocate(int i, List<Node> operands, Set<Integer> dying) {
        for (Node operand : operands) {
            int root = liveness.root(operand);
            if (liveness.mayOverwrite(i, operand) && dying.remove(root)) {
                return places[root];
            }
        }
        return new Place.Arena(arena.take(graph.node(i).shape().size()));
    }

    private void release(int root) {
        if (places[root] instanceof Place.Arena stretch) {
            arena.release(stretch.offset(), graph.node(root).shape().size());
        }
    }

    private boolean isGiven(int i) {
        Operation operation = graph.operations().get(i);
        return operation instanceof Operation.Input
                || operation instanceof Operation.Variable
                || operation instanceof Operation.Constant;
    }
}
