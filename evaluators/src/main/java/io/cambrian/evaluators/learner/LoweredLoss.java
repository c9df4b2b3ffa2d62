package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.searchspace.expression.Distribution;
import java.util.List;

/**
 * A loss program as tensor operations.
 *
 * @param perTransition the loss of each transition, 1 × batch
 * @param noise the inputs that must be filled with fresh noise before every update, in the order of the program's nodes
 */
record LoweredLoss(Node perTransition, List<NoiseInput> noise) {

    LoweredLoss {
        noise = List.copyOf(noise);
    }

    /** An input [element][batch] whose numbers are all drawn from {@code distribution}. */
    record NoiseInput(String name, Shape shape, Distribution distribution) {}
}
