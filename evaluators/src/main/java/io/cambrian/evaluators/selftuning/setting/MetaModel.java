package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.List;

/** What gives the free numbers of tuned quantities; its weights w are what a meta-gradient is taken of. */
public sealed interface MetaModel {

    /** How many past rollouts it looks at. */
    int history();

    /** One weight for each tuned quantity: the free number itself (Xu et al., 2018). */
    record FreeScalars() implements MetaModel {
        @Override
        public int history() {
            return 0;
        }
    }

    /**
     * A network of dense layers that reads how the agent has fared, so that coefficients can answer a change of the world within
     * some rollouts (Flennerhag et al., 2022; Luketina et al., 2022). Its inputs are tanh(c·r̄) for the mean reward r̄ of a step
     * in each of the last rollouts, the latest first, 0 where there was none.
     *
     * <p>Throws an {@link IllegalArgumentException} for a history of no rollout or a scale that is not a positive number.
     *
     * @param history H, how many rollouts, at least 1
     * @param rewardScale c, above 0
     * @param hidden widths of the hidden layers
     * @param activation between the layers
     */
    record ContextNetwork(int history, double rewardScale, List<Integer> hidden, Activation activation)
            implements MetaModel {
        public ContextNetwork {
            hidden = List.copyOf(hidden);
            if (history < 1) {
                throw new IllegalArgumentException("a context has at least 1 rollout, found " + history);
            }
            if (!(rewardScale > 0) || Double.isInfinite(rewardScale)) {
                throw new IllegalArgumentException(
                        "the scale of rewards in a context must be a positive number, found " + rewardScale);
            }
        }
    }
}
