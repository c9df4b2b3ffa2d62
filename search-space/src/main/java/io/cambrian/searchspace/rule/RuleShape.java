package io.cambrian.searchspace.rule;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What all learned rules of one search have in common: the layers of the network. Equal shapes take each other's weights. */
public interface RuleShape {

    /** All weights in their order. */
    List<RulePart> parts();

    /**
     * b of the uniform distribution from −b to b that a matrix of a fresh network is drawn from; its deviation is b / √3.
     *
     * @param matrix a part that is no bias
     */
    double bound(RulePart matrix);

    /** Whether a bias belongs to an LSTM, with the gates i, f, o, g side by side. */
    boolean ofLstm(RulePart bias);

    /** How many weights there are: numbers that a search chooses. */
    default int weights() {
        RulePart last = parts().getLast();
        return last.from() + last.size();
    }

    /**
     * The {@link #weights()} weights of a fresh network: matrices uniform within ± their {@linkplain #bound bound}, biases 0, for
     * the forget gate of an LSTM 1.
     *
     * <p>Source: LeCun et al., "Efficient BackProp", 1998, §4.6, for matrices; Jozefowicz, Zaremba and Sutskever, "An empirical
     * exploration of recurrent network architectures", ICML 2015, §2.2, for forget gates.
     */
    default float[] fresh(RandomGenerator random) {
        float[] weights = new float[weights()];
        for (RulePart part : parts()) {
            if (!part.isBias()) {
                float bound = (float) bound(part);
                for (int i = 0; i < part.size(); i++) {
                    weights[part.from() + i] = bound * (2f * random.nextFloat() - 1f);
                }
            } else if (ofLstm(part)) {
                int width = part.rows() / 4;
                Arrays.fill(weights, part.from() + width, part.from() + 2 * width, 1f);
            }
        }
        return weights;
    }
}
