package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Evaluation;
import java.util.Optional;

/**
 * What a training of deep Q-learning leaves behind.
 *
 * @param evaluation how the training went
 * @param network from an observation to the values of the actions, as it was judged; none if nothing was trained. The policy
 *     is the action of greatest value, the first of equals
 */
public record TrainedPolicy(Evaluation evaluation, Optional<DenseNetwork> network) {}
