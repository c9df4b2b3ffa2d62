package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.Racing;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Meta Agent Search: everything that was tried stays in an archive from which parents are drawn, and what is promising is measured
 * further.
 *
 * @param settings of the search; a race does not limit the problems of one candidate by itself, the run's stage does
 * @param consulting when a language model is asked for candidates, and what it is shown; never, if empty
 * @param initial named candidates to compare with, which the search proposes first, literally
 */
public record AgentSearchSpec(ArchiveSettings settings, Optional<ConsultingSettings> consulting, List<String> initial)
        implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "agent-search";

    public AgentSearchSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mutates() {
        return true;
    }

    @Override
    public boolean consults() {
        return consulting.isPresent();
    }

    /** The learner's settings where one candidate may have so many problems. */
    public ArchiveSettings settings(long mostProblems) {
        return switch (settings.selection()) {
            case Argmax argmax -> settings;
            case Racing racing -> settings.with(racing.withMost(mostProblems));
        };
    }

    /**
     * Candidates, and as many again for those that fail; where a language model is asked, a question and its repair for each; with a
     * race, all batches, some of which may be cut short, and the claims in the end.
     */
    @Override
    public OptionalLong evaluations(List<StageSpec> stages) {
        long candidates = (consults() ? 4L : 2L) * settings.candidates();
        return OptionalLong.of(
                switch (settings.selection()) {
                    case Argmax argmax -> candidates;
                    case Racing racing ->
                        2 * candidates
                                + Math.ceilDiv(settings.candidates() * racing.problemsPerCandidate(), racing.batch())
                                + racing.finalists();
                });
    }

    @Override
    public void write(Map<String, Object> keys) {
        AgentSearchKeys.write(this, keys);
    }
}
