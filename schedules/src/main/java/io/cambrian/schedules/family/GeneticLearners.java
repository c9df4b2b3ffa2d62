package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.jenetics.GeneticSearch;
import io.cambrian.metalearners.jenetics.Nsga2;
import io.cambrian.metalearners.jenetics.Objective;
import io.cambrian.metalearners.jenetics.Representation;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.GeneticSpec;
import io.cambrian.schedules.spec.learner.Goal;
import io.cambrian.schedules.spec.learner.Nsga2Spec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.List;

/** The outer loops that breed generations. Genes are coordinates where the space has any, else whole candidates. */
final class GeneticLearners {

    private GeneticLearners() {}

    static <C extends Candidate> MetaLearner<C, ?> geneticSearch(
            RunSpec spec, GeneticSpec genetic, Searched<C> searched) {
        return new GeneticSearch<>(
                representation(searched.space()), genetic.settings(), given(genetic.initial(), searched));
    }

    /** @throws IllegalArgumentException when all candidates of the run would be worth the same in one of the objectives */
    static <C extends Candidate> MetaLearner<C, ?> nsga2(RunSpec spec, Nsga2Spec nsga2, Searched<C> searched) {
        nsga2.goals().forEach(goal -> requireDifferences(goal, spec));
        List<Objective<C>> objectives = nsga2.goals().stream()
                .map(goal -> objective(goal, searched.family()))
                .toList();
        return new Nsga2<>(
                representation(searched.space()), nsga2.settings(), objectives, given(nsga2.initial(), searched));
    }

    private static <C extends Candidate> Representation<C> representation(SearchSpace<C> space) {
        return space instanceof CubeSpace<C> cube
                ? new Representation.Coordinates<>(cube)
                : new Representation.Candidates<>(space);
    }

    /** Named candidates to breed from; one with its trainer's own settings has none of the values that a space of them varies. */
    private static <C extends Candidate> List<C> given(List<String> initial, Searched<C> searched) {
        return searched.space() instanceof TunedSpace<?> ? List.of() : Learners.members(initial, searched);
    }

    private static <C extends Candidate> Objective<C> objective(Goal goal, Family<C> family) {
        return switch (goal) {
            case SCORE -> new Objective.Score<>();
            case SIZE -> new Objective.Measured<>("size", family::size);
            case ROBUSTNESS -> new Objective.Robustness<>();
            case ENVIRONMENT_STEPS -> new Objective.EnvironmentSteps<>();
        };
    }

    private static void requireDifferences(Goal goal, RunSpec spec) {
        switch (goal) {
            case SCORE -> {}
            case SIZE ->
                require(
                        spec.searchSpace().sizesVary(),
                        "the objective 'size' tells nothing, as all candidates of the space are of one size; search losses,"
                                + " symbolic drifts, or their hyper-parameters with 'programs'");
            case ROBUSTNESS ->
                require(
                        spec.stages().size() > 1,
                        "the objective 'robustness' is the least score of several stages, and there is one; add stages");
            case ENVIRONMENT_STEPS ->
                require(
                        spec.stages().stream()
                                .limit(spec.stages().size() - 1L)
                                .anyMatch(stage -> stage.hurdle().isPresent()),
                        "the objective 'environment-steps' tells nothing, as all candidates train for as long; give a stage"
                                + " before the last a hurdle");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
