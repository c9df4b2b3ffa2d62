package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.agentsearch.ArchiveSearch;
import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.Racing;
import io.cambrian.schedules.consultation.ProposerPrompts;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.AgentSearchSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/** Meta Agent Search, as run specs ask for it. */
final class ArchiveSearches {

    private ArchiveSearches() {}

    /** @throws IllegalArgumentException when stages and selection do not go together, with the reason */
    static <C extends Candidate> MetaLearner<C, ?> of(RunSpec spec, AgentSearchSpec agentSearch, Searched<C> searched) {
        if (agentSearch.settings().selection() instanceof Racing) {
            requireProblems(spec);
        }
        ArchiveSettings settings = agentSearch.settings(spec.stages().getFirst().environmentSteps());
        List<C> initial = Learners.members(agentSearch.initial(), searched);
        if (agentSearch.consulting().isEmpty()) {
            return new ArchiveSearch<>(searched.space(), settings, initial);
        }
        if (spec.endpoint().isEmpty()) {
            throw new IllegalArgumentException(
                    "'consulting' asks a language model for candidates; say which one under 'endpoint'");
        }
        return ArchiveSearch.consulting(
                searched.space(),
                settings,
                initial,
                agentSearch.consulting().get(),
                ProposerPrompts.of(spec, searched.space()));
    }

    private static void requireProblems(RunSpec spec) {
        if (spec.stages().size() != 1) {
            throw new IllegalArgumentException("a race measures candidates on the problems of one task, so it has one"
                    + " stage, found " + spec.stages().size() + "; use 'selection: argmax' for stages with hurdles");
        }
        StageSpec stage = spec.stages().getFirst();
        if (stage.in(spec.catalogue()).hasEnvironments()) {
            throw new IllegalArgumentException("a race measures a candidate on ever more problems, and '" + stage.task()
                    + "' has an environment to learn in; use 'selection: argmax'");
        }
    }
}
