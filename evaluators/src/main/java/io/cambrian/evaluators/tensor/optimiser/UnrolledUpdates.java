package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * K optimiser steps inside one graph, parameters flowing from step to step as values: θ₀ → θ₁ → … → θ_K. Since gradients and
 * steps are ordinary nodes, whatever is computed from θ_K can be differentiated with respect to whatever the losses were
 * computed from, by {@link Gradient#of}.
 *
 * <p>Source: Xu, van Hasselt and Silver, "Meta-gradient reinforcement learning", NeurIPS 2018, §1.1; Finn, Abbeel and Levine,
 * "Model-agnostic meta-learning", ICML 2017, §2.2 and §5.2 (the first-order approximation).
 *
 * @param states θ₀ with its memory, then the state after each step
 * @param losses the loss before each step, each 1×1
 */
public record UnrolledUpdates(List<OptimiserState> states, List<Node> losses) {

    public UnrolledUpdates {
        states = List.copyOf(states);
        losses = List.copyOf(losses);
    }

    /** What the agent minimises. */
    @FunctionalInterface
    public interface InnerLoss {

        /**
         * The scalar loss of one update.
         *
         * @param update counted from 0
         * @param parameters θ before the update
         */
        Node of(int update, List<Node> parameters);
    }

    /** How the derivative treats the parameters that a step's gradient was taken at. */
    public enum Curvature {
        /** As what they are: dθ_{k+1}/dθ_k = I − α·∂g/∂θ_k. Needs second derivatives of the loss. */
        KEPT,
        /** As constants: dθ_{k+1}/dθ_k = I for plain descent. What else the loss depends on still gets its derivative. */
        DROPPED
    }

    /**
     * Writes {@code updates} steps.
     *
     * @param updates K, at least 0
     * @param start θ₀ and its memory; cut it off with {@link GraphBuilder#stopGradient} if derivatives should end there
     * @param treatment of the gradients before each step, for example a limit of their norm
     */
    public static UnrolledUpdates of(
            GraphBuilder graph,
            Optimiser optimiser,
            OptimiserState start,
            int updates,
            InnerLoss loss,
            UnaryOperator<List<Node>> treatment,
            Curvature curvature) {
        List<OptimiserState> states = new ArrayList<>(List.of(start));
        List<Node> losses = new ArrayList<>();
        for (int update = 0; update < updates; update++) {
            OptimiserState state = states.getLast();
            List<Node> at = curvature == Curvature.KEPT
                    ? state.parameters()
                    : state.parameters().stream().map(graph::stopGradient).toList();
            Node value = loss.of(update, at);
            List<Node> gradients = treatment.apply(Gradient.of(graph, value, at));
            losses.add(value);
            states.add(optimiser.next(graph, state, gradients));
        }
        return new UnrolledUpdates(states, losses);
    }

    /** The state after the last step. */
    public OptimiserState last() {
        return states.getLast();
    }
}
