package io.cambrian.metalearners.jenetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.metalearners.toy.UnitCube;
import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneticSearchTest extends MetaLearnerContract<IntegerVector, GeneticState<IntegerVector>> {

    private static final SearchSeed SEED = new RootSeed(7).search();
    private static final IntegerVectors SPACE = new IntegerVectors(6, 4);
    private static final UnitCube CUBE = new UnitCube(5, 0);
    private static final IntegerVector ZERO = new IntegerVector(Collections.nCopies(6, 0));
    private static final List<Alteration> BY_THE_SPACE =
            List.of(new Alteration.SpaceCross(0.4), new Alteration.SpaceMutate(0.7), new Alteration.Mutator(0.05));
    private static final List<Alteration> BY_COORDINATES =
            List.of(new Alteration.SimulatedBinaryCrossover(0.6, 5), new Alteration.GaussianMutator(0.3, 0.05));
    private static final List<Selection> SELECTIONS = List.of(
            new Selection.Tournament(2),
            new Selection.Truncation(5),
            new Selection.RouletteWheel(),
            new Selection.StochasticUniversal(),
            new Selection.LinearRank(0.5),
            new Selection.ExponentialRank(0.9),
            new Selection.Boltzmann(4),
            new Selection.Elite(2, new Selection.Tournament(2)),
            new Selection.MonteCarlo());

    @Override
    protected MetaLearner<IntegerVector, GeneticState<IntegerVector>> learner() {
        return search(SPACE, List.of(ZERO));
    }

    @Override
    protected MetaLearner<IntegerVector, GeneticState<IntegerVector>> learnerBoundToRepeat() {
        return search(new IntegerVectors(6, 1), List.of(ZERO, ZERO));
    }

    @Override
    protected Outcome outcome(IntegerVector candidate) {
        return SPACE.outcome(candidate);
    }

    @Test
    void generationsAreAskedForAtOnceAndThenMustBeTold() {
        var learner = learner();
        var first = learner.ask(learner.init(SEED));
        assertEquals(20, first.proposals().size());
        assertEquals("bootstrap", first.proposals().getFirst().operator());
        assertEquals(List.of(), learner.ask(first.state()).proposals());
        var state = first.state();
        for (Proposal<IntegerVector> proposal : first.proposals()) {
            assertEquals(List.of(), learner.ask(state).proposals());
            state = learner.tell(state, proposal, rehearsal(learner).evaluations(proposal));
        }
        var second = learner.ask(state);
        assertEquals(10, second.proposals().size());
        assertEquals(10, second.state().members().size());
        assertTrue(second.proposals().stream().noneMatch(p -> p.parents().isEmpty()));
    }

    @Test
    void theBestIsASurvivor() {
        var learner = learner();
        var told = rehearsal(learner).run(SEED, 20).state();
        var best = told.best().orElseThrow();
        assertTrue(learner.ask(told).state().members().contains(best));
    }

    @Test
    void whoFailsHasNoChildrenAndDoesNotSurvive() {
        var learner = learner();
        var rehearsal = new Rehearsal<>(
                learner,
                proposal -> proposal.index() % 3 == 0
                        ? new Outcome.Diverged(1, "loss")
                        : SPACE.outcome(proposal.candidate()),
                4);
        List<Proposal<IntegerVector>> told = rehearsal.run(SEED, 20).told();
        Set<CandidateId> healthy = new HashSet<>();
        told.stream()
                .filter(proposal -> proposal.index() % 3 != 0)
                .forEach(proposal -> healthy.add(proposal.candidate().id()));
        Ask<IntegerVector, GeneticState<IntegerVector>> next =
                learner.ask(rehearsal.run(SEED, 20).state());
        assertTrue(next.proposals().stream().allMatch(proposal -> healthy.containsAll(proposal.parents())));
        assertTrue(next.state().members().stream().allMatch(member -> member.fitness() instanceof Fitness.Sum));
    }

    @Test
    void whileAllFailGenerationsAreSampledAfresh() {
        var rehearsal = new Rehearsal<>(learner(), proposal -> new Outcome.Invalid("no"), 4);
        assertTrue(rehearsal.run(SEED, 60).told().subList(1, 60).stream()
                .allMatch(proposal -> proposal.operator().equals("sample")));
    }

    /** A sign test: were it no better than random search, it would win 18 or more of 20 with a probability of 0.0002. */
    @Test
    void itBeatsRandomSearchOnACubeAtEqualBudget() {
        int wins = 0;
        for (int seed = 0; seed < 20; seed++) {
            var genetic = new GeneticSearch<>(
                    new Representation.Coordinates<>(CUBE), GeneticSettings.of(20, BY_COORDINATES), List.of());
            wins += best(genetic, seed) > best(new RandomSearch<>(CUBE), seed) ? 1 : 0;
        }
        assertTrue(wins >= 18, wins + " of 20");
    }

    @Test
    void everySelectionChoosesParentsAndSurvivors() {
        for (Selection selection : SELECTIONS) {
            var settings = new GeneticSettings(20, 0.5, 0, selection, selection, BY_COORDINATES);
            var learner = new GeneticSearch<>(new Representation.Coordinates<>(CUBE), settings, List.of());
            var rehearsal = new Rehearsal<>(learner, proposal -> CUBE.outcome(proposal.candidate()), 4);
            assertEquals(rehearsal.run(SEED, 100), rehearsal.run(SEED, 100), selection.name());
            assertTrue(selection.name().matches("[a-z]+(-[a-z]+)*"));
        }
    }

    @Test
    void everySelectionCopesWithOneMemberThatHasAScore() {
        for (Selection selection : SELECTIONS) {
            var settings = new GeneticSettings(20, 0.5, 0, selection, selection, BY_COORDINATES);
            var learner = new GeneticSearch<>(new Representation.Coordinates<>(CUBE), settings, List.of());
            var rehearsal = new Rehearsal<>(
                    learner,
                    proposal -> proposal.index() == 3
                            ? CUBE.outcome(proposal.candidate())
                            : new Outcome.Diverged(1, "loss"),
                    4);
            var state = rehearsal.run(SEED, 20).state();
            var only = state.best().orElseThrow().candidate().id();
            assertTrue(
                    learner.ask(state).proposals().stream()
                            .allMatch(proposal -> proposal.parents().equals(List.of(only))),
                    selection.name());
        }
    }

    @Test
    void everySelectionCopesWithScoresThatAreAllZero() {
        Outcome zero = new Outcome.Scored(0, 0, new Curve(List.of()));
        for (Selection selection : SELECTIONS) {
            var settings = new GeneticSettings(20, 0.5, 1, selection, selection, BY_COORDINATES);
            var learner = new GeneticSearch<>(new Representation.Coordinates<>(CUBE), settings, List.of());
            assertEquals(
                    60,
                    new Rehearsal<>(learner, proposal -> zero, 4)
                            .run(SEED, 60)
                            .told()
                            .size(),
                    selection.name());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInOneSentence() {
        var whole = new Representation.Candidates<>(SPACE);
        IllegalArgumentException unfit = assertThrows(
                IllegalArgumentException.class,
                () -> new GeneticSearch<>(whole, GeneticSettings.of(10, BY_COORDINATES), List.of()));
        assertEquals(
                "'simulated-binary-crossover' needs candidates with coordinates, and those of integer-vectors are varied"
                        + " as a whole: choose mutator, space-mutate or space-cross",
                unfit.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new GeneticSearch<>(whole, GeneticSettings.of(10, List.of()), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GeneticSearch<>(whole, GeneticSettings.of(2, BY_THE_SPACE), List.of(ZERO, ZERO, ZERO)));
        assertThrows(IllegalArgumentException.class, () -> GeneticSettings.of(1, BY_THE_SPACE));
        Selection any = new Selection.MonteCarlo();
        assertThrows(IllegalArgumentException.class, () -> new GeneticSettings(10, 0, 0, any, any, BY_THE_SPACE));
        assertThrows(IllegalArgumentException.class, () -> new GeneticSettings(10, 0.9, 2, any, any, BY_THE_SPACE));
        assertThrows(IllegalArgumentException.class, () -> new Selection.Tournament(1));
        assertThrows(IllegalArgumentException.class, () -> new Selection.ExponentialRank(1));
        assertThrows(IllegalArgumentException.class, () -> new Alteration.Mutator(1.1));
        assertThrows(IllegalArgumentException.class, () -> new Alteration.GaussianMutator(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> new Alteration.MultiPointCrossover(0.5, 0));
    }

    private static GeneticSearch<IntegerVector> search(IntegerVectors space, List<IntegerVector> initial) {
        Selection tournament = new Selection.Tournament(3);
        var settings = new GeneticSettings(20, 0.5, 1, tournament, tournament, BY_THE_SPACE);
        return new GeneticSearch<>(new Representation.Candidates<>(space), settings, initial);
    }

    private static Rehearsal<IntegerVector, GeneticState<IntegerVector>> rehearsal(
            MetaLearner<IntegerVector, GeneticState<IntegerVector>> learner) {
        return new Rehearsal<>(learner, proposal -> SPACE.outcome(proposal.candidate()), 4);
    }

    private static <S> double best(MetaLearner<UnitPoint, S> learner, int seed) {
        return new Rehearsal<>(learner, proposal -> CUBE.outcome(proposal.candidate()), 4)
                .run(new RootSeed(seed).search(), 500).told().stream()
                        .mapToDouble(proposal -> CUBE.score(proposal.candidate()))
                        .max()
                        .orElseThrow();
    }
}
