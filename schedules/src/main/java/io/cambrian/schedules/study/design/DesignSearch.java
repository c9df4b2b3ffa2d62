package io.cambrian.schedules.study.design;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.Task;
import io.cambrian.metalearners.MemorySearch;
import io.cambrian.metalearners.agentsearch.ArchiveSearch;
import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.ArchiveState;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.Counts;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Vocabulary;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;

/**
 * A way to search for designs with simulated workers, whose true accuracy can be measured.
 *
 * @param name of the way
 * @param settings of the search
 * @param initial designs that it begins with
 */
record DesignSearch(String name, ArchiveSettings settings, List<AgentDesign> initial) {

    /** Problems for each candidate of a search. */
    static final int PROBLEMS = 128;

    /** What one candidate may have of a race. */
    static final int MOST_PROBLEMS = 12_800;

    /** Problems by which the truth is measured: a standard error of 0.003. */
    private static final int TRUE_PROBLEMS = 20_000;

    private static final AgentSpace SPACE = AgentSpace.of(Vocabulary.SIM_3F);
    private static final ProblemTrainer<AgentDesign> TRAINER = new ProblemTrainer<>(AgentDesign.class);

    DesignSearch {
        initial = List.copyOf(initial);
    }

    /**
     * What one search has found.
     *
     * @param design the design that it has chosen
     * @param truth its true accuracy
     * @param bestSeed that of the best of the named designs, on the same problems
     * @param score what the search has taken it for
     * @param counts what the search has rejected and moved
     */
    record Found(AgentDesign design, double truth, double bestSeed, double score, Counts counts) {

        boolean aboveBestSeed() {
            return truth > bestSeed;
        }

        double optimism() {
            return score - truth;
        }
    }

    /** One search. */
    Found run(Task task, RootSeed root) {
        ArchiveSearch<AgentDesign> search = new ArchiveSearch<>(SPACE, settings, initial);
        int problems = settings.selection() instanceof Argmax ? PROBLEMS : MOST_PROBLEMS;
        Stage stage = Stage.of(task, Budget.ofEnvironmentSteps(problems));
        ArchiveState<AgentDesign> state = new MemorySearch<>(search, TRAINER, stage).run(root);
        ArchiveSearch.Found<AgentDesign> found = search.found(state).orElseThrow();
        return new Found(
                found.candidate(),
                truth(found.candidate(), task, root.report()),
                bestSeed(task, root.report()),
                found.score(),
                state.counts());
    }

    /** The true accuracy of the best of the named designs that searches begin with. */
    static double bestSeed(Task task, ReportSeed seed) {
        return NamedDesigns.simulatedSeeds().stream()
                .mapToDouble(design -> truth(design, task, seed))
                .max()
                .orElseThrow();
    }

    /** The share of problems that a design solves, on problems of its own. */
    static double truth(AgentDesign design, Task task, ReportSeed seed) {
        Assignment<AgentDesign> assignment =
                new Assignment<>(design, task, Budget.ofEnvironmentSteps(TRUE_PROBLEMS), seed);
        if (TRAINER.train(assignment, Observer.NONE).outcome() instanceof Outcome.Scored scored) {
            return scored.score();
        }
        throw new IllegalStateException("a design that was found could not be measured: " + design);
    }
}
