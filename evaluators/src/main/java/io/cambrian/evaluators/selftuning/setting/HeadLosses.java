package io.cambrian.evaluators.selftuning.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * The losses of all heads of an agent.
 *
 * @param heads one for each head; the first is the one that acts
 */
public record HeadLosses(List<LossParameters> heads) {

    public HeadLosses {
        heads = List.copyOf(heads);
    }

    /** What is tuned, head after head, in the order of the meta-parameters. */
    public List<Coefficient> tuned() {
        List<Coefficient> tuned = new ArrayList<>();
        for (int head = 0; head < heads.size(); head++) {
            for (MetaParameter parameter : heads.get(head).tuned()) {
                tuned.add(new Coefficient(head, parameter));
            }
        }
        return tuned;
    }

    /** What value a coefficient has. */
    public Quantity of(Coefficient coefficient) {
        return heads.get(coefficient.head()).of(coefficient.parameter());
    }
}
