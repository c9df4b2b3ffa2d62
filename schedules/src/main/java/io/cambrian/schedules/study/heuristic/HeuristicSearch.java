package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A search for heuristics, for studies: without an archive, on the calling thread.
 *
 * <p>Every stage's problems are the same for all proposals that share a trial. What behaves like something that was measured in the
 * same trial has its evaluations, and costs nothing. In the end the {@value #FINALISTS} best are measured again, on selection
 * seeds and on {@value #SELECTION_FACTOR} times as many problems, and the best of these is the result.
 *
 * @param space where proposals come from; tells which of them behave alike
 * @param learner how to search
 * @param stages the problems of each length or family; budgets are counts of problems
 * @param fixedProblems whether all proposals meet the same problems, whatever their trials
 */
record HeuristicSearch<S>(
        SearchSpace<Heuristic> space, MetaLearner<Heuristic, S> learner, List<Stage> stages, boolean fixedProblems) {

    private static final int FINALISTS = 8;
    private static final int SELECTION_FACTOR = 4;

    /** A search may propose this many times what it measures, before it ends for want of anything new. */
    private static final int PROPOSALS_PER_EVALUATION = 8;

    private static final ProblemTrainer<Heuristic> TRAINER = new ProblemTrainer<>(Heuristic.class);

    HeuristicSearch {
        stages = List.copyOf(stages);
    }

    /**
     * What a search has led to.
     *
     * @param heuristic the best on selection seeds
     * @param proposals how many were made
     * @param measured how many of them did not behave like an earlier one
     */
    record Result(Heuristic heuristic, long proposals, long measured) {}

    /** A proposal that may stand for the search, and its fitness: on search seeds, of a finalist on selection seeds. */
    private record Standing(Heuristic heuristic, Fitness fitness) {}

    private record Behaviour(Fingerprint fingerprint, long trial) {}

    /** Searches until so many proposals have been measured. */
    Result run(RootSeed root, int evaluations) {
        S state = learner.init(root.search());
        List<Standing> best = new ArrayList<>();
        Map<Behaviour, List<Evaluation>> known = new HashMap<>();
        long proposals = 0;
        while (known.size() < evaluations && proposals < (long) PROPOSALS_PER_EVALUATION * evaluations) {
            Ask<Heuristic, S> ask = learner.ask(state);
            if (ask.proposals().isEmpty()) {
                break;
            }
            state = ask.state();
            for (Proposal<Heuristic> proposal : ask.proposals()) {
                long trial = fixedProblems ? 0 : proposal.trial().seedIndex();
                List<Evaluation> measured = known.computeIfAbsent(
                        new Behaviour(space.fingerprint(proposal.candidate()), trial),
                        behaviour ->
                                measure(proposal.candidate(), 1, root.search().child("problems", trial)));
                state = learner.tell(state, proposal, measured);
                if (learner.stands(proposal.operator())) {
                    keep(best, new Standing(proposal.candidate(), Fitness.of(measured)));
                }
                proposals++;
            }
        }
        return new Result(selected(best, root), proposals, known.size());
    }

    /** Keeps the best, of equal ones the earlier; what is known already does not count twice. */
    private static void keep(List<Standing> best, Standing newcomer) {
        if (best.stream().anyMatch(each -> each.heuristic().equals(newcomer.heuristic()))) {
            return;
        }
        best.add(newcomer);
        best.sort(Comparator.comparing(Standing::fitness).reversed());
        if (best.size() > FINALISTS) {
            best.removeLast();
        }
    }

    private Heuristic selected(List<Standing> finalists, RootSeed root) {
        return finalists.stream()
                .map(finalist -> new Standing(
                        finalist.heuristic(),
                        Fitness.of(measure(finalist.heuristic(), SELECTION_FACTOR, root.selection()))))
                .max(Comparator.comparing(Standing::fitness))
                .orElseThrow()
                .heuristic();
    }

    private List<Evaluation> measure(Heuristic heuristic, int factor, Seed seed) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            evaluations.add(
                    evaluation(heuristic, stage, factor * stage.budget().environmentSteps(), seed.child("stage", i)));
        }
        return evaluations;
    }

    private static Evaluation evaluation(Heuristic heuristic, Stage stage, long problems, Seed seed) {
        return TRAINER.train(
                new Assignment<>(heuristic, stage.task(), Budget.ofEnvironmentSteps(problems), seed), Observer.NONE);
    }

    /** The scores of a heuristic on so many problems of a task, one by one. */
    static List<Double> scores(Heuristic heuristic, Stage stage, Seed seed) {
        Evaluation evaluation = evaluation(heuristic, stage, stage.budget().environmentSteps(), seed);
        if (!(evaluation.outcome() instanceof Outcome.Scored)) {
            throw new IllegalStateException("a heuristic could not be measured: " + evaluation.outcome());
        }
        List<Double> scores = new ArrayList<>();
        for (float score : evaluation.payload().orElseThrow().values()) {
            scores.add((double) score);
        }
        return scores;
    }
}
