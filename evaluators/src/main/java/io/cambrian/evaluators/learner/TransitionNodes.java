package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.Node;
import io.cambrian.searchspace.loss.ActionValues;
import java.util.function.Function;

/**
 * What a loss can read, as nodes for a batch of B transitions.
 *
 * @param state |S| × B
 * @param nextState |S| × B
 * @param action the number of the action, 1 × B
 * @param reward 1 × B
 * @param discount 1 × B, 0 where the next state is terminal
 * @param values |A| × B; asked only for the lists that the loss reads
 */
record TransitionNodes(
        Node state, Node nextState, Node action, Node reward, Node discount, Function<ActionValues, Node> values) {}
