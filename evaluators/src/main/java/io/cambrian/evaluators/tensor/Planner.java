package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.Program.Output;
import io.cambrian.evaluators.tensor.Program.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<Unit> units;
    private final Map<Integer, Unit> unitsByResult = new HashMap<>();
    private final Liveness liveness;
    /** By root; null until decided. */
    private final Place[] places;

    private final ArenaLayout arena = new ArenaLayout();
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> lastSteps = new ArrayList<>();

    private Planner(Program lowered, boolean fusing) {
        this.program = lowered;
        this.graph = lowered.graph();
        this.units = Fusion.units(lowered, fusing);
        this.liveness = new Liveness(lowered, units);
        units.forEach(unit -> unit.results().forEach(result -> unitsByResult.put(result.index(), unit)));
        this.places = new Place[graph.size()];
    }

    /** Lays {@code program} out for kernels that compute fused functions, or for kernels that do not. */
    static Plan plan(Program program, boolean fusing) {
        return new Planner(Lowering.lower(program), fusing).run();
    }

    private Plan run() {
        placeGivenTensors();
        placeOutputs();
        placeUpdates();
        for (Unit unit : units) {
            if (liveness.isRoot(unit.position()) && !isGiven(unit.position())) {
                compute(unit);
            }
        }
        steps.addAll(lastSteps);
        return new Plan(steps, arena.length());
    }

    private void placeGivenTensors() {
        for (int i = 0; i < graph.size(); i++) {
            Operation operation = graph.operations().get(i);
            if (operation instanceof Leaf.Input input) {
                places[i] = new Place.Input(input.name());
            } else if (operation instanceof Leaf.Variable variable) {
                places[i] = new Place.Variable(variable.name());
            } else if (operation instanceof Leaf.Constant constant) {
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

    /** Whether the old value of the variable is no longer needed when the unit of {@code root} writes the new one. */
    private boolean mayComputeInPlace(Update update, int root) {
        int variable = liveness.root(update.variable());
        int lastRead = liveness.lastRead(variable);
        int written = liveness.written(root);
        if (lastRead < written) {
            return true;
        }
        Unit unit = Objects.requireNonNull(unitsByResult.get(root), "what is not given is computed by a unit");
        return lastRead == written
                && unit.operands().stream()
                        .filter(operand -> liveness.root(operand) == variable)
                        .allMatch(operand -> liveness.mayOverwrite(unit, operand, graph.node(root)));
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

    private void compute(Unit unit) {
        Set<Integer> dying = new HashSet<>();
        unit.operands().stream()
                .map(liveness::root)
                .filter(root -> liveness.lastRead(root) == unit.position() && places[root] instanceof Place.Arena)
                .forEach(dying::add);
        for (Node result : unit.results()) {
            if (places[result.index()] == null) {
                places[result.index()] = takeOverOrAllocate(unit, result, dying);
            }
        }
        List<Place> sources = unit.operands().stream().map(this::place).toList();
        List<Place> targets =
                unit.results().stream().map(result -> places[result.index()]).toList();
        steps.add(
                unit.fused().isPresent()
                        ? new Step.ComputeFused(unit.fused().get(), unit.operands(), sources, unit.results(), targets)
                        : new Step.Compute(unit.operation(), sources, targets.getFirst()));
        dying.forEach(this::release);
    }

    private Place takeOverOrAllocate(Unit unit, Node result, Set<Integer> dying) {
        for (Node operand : unit.operands()) {
            int root = liveness.root(operand);
            if (liveness.mayOverwrite(unit, operand, result) && dying.remove(root)) {
                return places[root];
            }
        }
        return new Place.Arena(arena.take(result.shape().size()));
    }

    private void release(int root) {
        if (places[root] instanceof Place.Arena stretch) {
            arena.release(stretch.offset(), graph.node(root).shape().size());
        }
    }

    private boolean isGiven(int i) {
        Operation operation = graph.operations().get(i);
        return operation instanceof Leaf.Input
                || operation instanceof Leaf.Variable
                || operation instanceof Leaf.Constant;
    }
}
