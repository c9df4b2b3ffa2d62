package io.cambrian.schedules.study.loss;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.ProtocolRunner;
import io.cambrian.evaluators.tabular.TabularTrainer;
import io.cambrian.evaluators.tabular.ToyTasks;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.EvolutionState;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * One search for a loss from scratch in the small language, with tables for networks.
 *
 * <p>A proposal whose fingerprint is known inherits what its like was told; the others are trained. All trainings start from
 * the same seed, so scores differ by the loss alone. The search ends when it has asked for all its proposals, or earlier with
 * a perfect score, which nothing can surpass. One thread, one proposal at a time.
 */
final class LossSearch {

    /** Population 100, tournament 10, mutation probability 0.95. */
    private static final EvolutionSettings SETTINGS = EvolutionSettings.of(100, 10, 0.95);

    /** How far below the greatest possible sum of scores a perfect one may lie, for rounding. */
    private static final double TOLERANCE = 1e-9;

    private final LossSpace space = LossSpace.scratch(LossLanguage.small());
    private final RegularisedEvolution<LossProgram> evolution = new RegularisedEvolution<>(space, SETTINGS, List.of());
    private final ProtocolRunner<LossProgram> runner = new ProtocolRunner<>(new TabularTrainer(ToyTasks.all()));
    private final Protocol protocol;
    private final SearchSeed seed;
    private final Map<Fingerprint, List<Evaluation>> known = new HashMap<>();
    private long stopped;

    /**
     * What a search has found.
     *
     * @param best the best loss, the first of equals
     * @param proposals how many were asked for
     * @param trained how many of them were trained; the others inherited
     * @param stopped how many of the trained ones failed at the first stage or missed its hurdle
     */
    record Find(Rated<LossProgram> best, long proposals, long trained, long stopped) {}

    LossSearch(Protocol protocol, SearchSeed seed) {
        this.protocol = protocol;
        this.seed = seed;
    }

    /**
     * Searches.
     *
     * @param limit how many proposals to ask for at most
     * @throws CancellationException when the thread was interrupted
     */
    Find run(long limit) {
        EvolutionState<LossProgram> state = evolution.init(seed);
        while (state.told() < limit && !perfect(state)) {
            if (Thread.interrupted()) {
                throw new CancellationException("interrupted after " + state.told() + " proposals");
            }
            Ask<LossProgram, EvolutionState<LossProgram>> ask = evolution.ask(state);
            Proposal<LossProgram> proposal = ask.proposals().getFirst();
            List<Evaluation> evaluations = known.computeIfAbsent(
                    space.fingerprint(proposal.candidate()), fingerprint -> train(proposal.candidate()));
            state = evolution.tell(ask.state(), proposal, evaluations);
        }
        return new Find(state.best().orElseThrow(), state.told(), known.size(), stopped);
    }

    private List<Evaluation> train(LossProgram program) {
        List<Evaluation> evaluations = runner.evaluate(program, protocol, seed, Observer.NONE);
        if (!protocol.stages().getFirst().passedBy(evaluations.getFirst())) {
            stopped++;
        }
        return evaluations;
    }

    private boolean perfect(EvolutionState<LossProgram> state) {
        Fitness bar = new Fitness.Sum(protocol.stages().size() - TOLERANCE);
        return state.best().filter(best -> best.fitness().exceeds(bar)).isPresent();
    }
}
