package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.BitObservations;
import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.OptionalInt;

/**
 * How states reach a learning program: as numbers, or as the rows of their ones. Both give the same bits; where few of many
 * numbers are ones, their rows take a fraction of the memory and of the time in the first layer.
 *
 * @param features numbers of a state
 * @param places the length of the list of rows; none when states are given as numbers
 */
public record StateEncoding(int features, OptionalInt places) {

    /** From here on lists of ones win over numbers: half of the places of a list are empty in many games. */
    private static final int FEATURES_PER_PLACE = 4;

    /** Every state as its numbers. */
    public static StateEncoding numbers(int features) {
        return new StateEncoding(features, OptionalInt.empty());
    }

    /**
     * The better one for a task: lists of ones where at most a quarter of the numbers of a state are ones, as far as the task
     * says.
     */
    public static StateEncoding of(ObservationSpace space) {
        boolean few =
                space.mostSetBits().isPresent() && space.mostSetBits().getAsInt() * FEATURES_PER_PLACE <= space.size();
        return new StateEncoding(space.size(), few ? space.mostSetBits() : OptionalInt.empty());
    }

    /** The states [feature][batch] of a graph whose input of that name holds them in this form. */
    public Node states(GraphBuilder graph, String input, int batch) {
        return places.isPresent()
                ? graph.fewHot(graph.input(input, Shape.of(places.getAsInt(), batch)), features)
                : graph.input(input, Shape.of(features, batch));
    }

    /**
     * An empty memory of what an environment shows before a step.
     *
     * @param capacity how many states there is room for
     */
    public StateMemory ofObservations(VectorEnvironment environment, int capacity) {
        return places.isPresent()
                ? new BitMemory(
                        bits(environment).observations(), bits(environment).words(), capacity)
                : new NumberMemory(environment.observations(), features, capacity);
    }

    /**
     * An empty memory of what an environment shows after a step, before a new episode begins.
     *
     * @param capacity how many states there is room for
     */
    public StateMemory ofSuccessors(VectorEnvironment environment, int capacity) {
        return places.isPresent()
                ? new BitMemory(
                        bits(environment).successors(), bits(environment).words(), capacity)
                : new NumberMemory(environment.successors(), features, capacity);
    }

    private static BitObservations bits(VectorEnvironment environment) {
        return environment.bits().orElseThrow();
    }
}
