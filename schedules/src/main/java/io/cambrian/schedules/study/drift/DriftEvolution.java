package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.OpenEsState;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.metalearners.strategy.search.StrategySearchState;
import io.cambrian.schedules.study.GenerationLoop;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The weights of a drift network, moved by an evolution strategy.
 *
 * @param trainer of the agents whose scores are the fitness
 * @param stage what every agent is trained on
 */
record DriftEvolution(NeuralDriftSpace space, OpenEs strategy, PpoTrainer trainer, Stage stage) {

    /**
     * The means of the generations that stand for theirs, in order.
     *
     * @param out told about each generation
     */
    List<Drift> means(StrategySearchSettings settings, SearchSeed seed, LocalDispatcher dispatcher, PrintWriter out)
            throws InterruptedException {
        var search = new StrategySearch<>(space, strategy, settings);
        List<Drift> means = new ArrayList<>();
        new GenerationLoop<Drift, StrategySearchState<OpenEsState>>(search, trainer, stage)
                .run(seed, dispatcher, (proposals, evaluations) -> {
                    proposals.stream()
                            .filter(proposal -> search.stands(proposal.operator()))
                            .map(Proposal::candidate)
                            .forEach(means::add);
                    out.println(line(evaluations));
                    out.flush();
                });
        return means;
    }

    /** How the trainings of one generation went. */
    private static String line(List<Evaluation> evaluations) {
        double[] scores = evaluations.stream()
                .map(Evaluation::outcome)
                .filter(Outcome.Scored.class::isInstance)
                .mapToDouble(outcome -> ((Outcome.Scored) outcome).score())
                .sorted()
                .toArray();
        if (scores.length == 0) {
            return "no training of " + evaluations.size() + " has a score";
        }
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return String.format(
                Locale.ROOT,
                "%d trainings, scores from %.2f to %.2f, mean %.3f",
                scores.length,
                scores[0],
                scores[scores.length - 1],
                sum / scores.length);
    }
}
