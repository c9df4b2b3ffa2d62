package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.metagradient.MetaGradientSearch;
import java.util.List;
import java.util.Map;

/**
 * Meta-training by gradients. How agents live and by which optimiser the candidate follows its gradient stands under
 * {@code trainer}.
 *
 * @param lanes how many meta-trainings run side by side, each with its own agents; they agree on the mean of their points
 * @param metaSteps the steps that each takes between two averages
 * @param judgeEvery every so many averages the candidate is judged by whole trainings
 * @param initial named candidates to compare with
 */
public record MetaGradientSpec(int lanes, int metaSteps, int judgeEvery, List<String> initial)
        implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = MetaGradientSearch.NAME;

    public MetaGradientSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(Map<String, Object> keys) {
        MetaGradientKeys.write(this, keys);
    }

    @Override
    public boolean followsGradients() {
        return true;
    }
}
