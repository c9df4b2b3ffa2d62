package io.cambrian.metalearners.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RegularisedEvolutionTest extends MetaLearnerContract<IntegerVector, EvolutionState<IntegerVector>> {

    private static final IntegerVectors SPACE = new IntegerVectors(6, 4);
    private static final EvolutionSettings SETTINGS = new EvolutionSettings(20, 5, 0.9, 0.2);
    private static final IntegerVector ZERO = new IntegerVector(Collections.nCopies(6, 0));
    private static final SearchSeed SEED = new RootSeed(7).search();

    @Override
    protected MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learner() {
        return new RegularisedEvolution<>(SPACE, SETTINGS, List.of(ZERO));
    }

    @Override
    protected MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learnerBoundToRepeat() {
        return new RegularisedEvolution<>(new IntegerVectors(6, 1), SETTINGS, List.of(ZERO, ZERO));
    }

    @Override
    protected Outcome outcome(IntegerVector candidate) {
        return SPACE.outcome(candidate);
    }

    @Test
    void givenCandidatesComeFirstThenSamplesThenChildren() {
        List<Proposal<IntegerVector>> told =
                rehearsal(learner(), 1).run(SEED, 100).told();
        assertEquals(ZERO, told.getFirst().candidate());
        assertEquals("bootstrap", told.getFirst().operator());
        assertTrue(told.subList(1, 20).stream().allMatch(p -> p.operator().equals("sample")));
        assertTrue(told.subList(20, 100).stream()
                .anyMatch(p -> p.operator().equals("mutate") && p.parents().size() == 1));
        assertTrue(told.subList(20, 100).stream()
                .anyMatch(p -> p.operator().equals("cross") && p.parents().size() == 2));
    }

    @Test
    void aMemberLivesForExactlyAsManyTellsAsThePopulationHasMembers() {
        for (int tells = 1; tells < 70; tells++) {
            EvolutionState<IntegerVector> state =
                    rehearsal(learner(), 4).run(SEED, tells).state();
            assertEquals(
                    LongStream.range(Math.max(0, tells - 20), tells).boxed().toList(),
                    state.members().stream().map(Rated::index).toList());
        }
    }

    @Test
    void theBestIsRememberedAfterItsDeath() {
        EvolutionState<IntegerVector> state = new Rehearsal<>(
                        learner(),
                        proposal -> proposal.index() == 3 ? SPACE.outcome(optimum()) : SPACE.outcome(ZERO),
                        1)
                .run(SEED, 60)
                .state();
        assertEquals(3, state.best().orElseThrow().index());
        assertTrue(state.members().stream().noneMatch(member -> member.index() == 3));
    }

    @Test
    void whileThePopulationFillsChildrenComeFromWhomHasBeenTold() {
        MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learner = learner();
        EvolutionState<IntegerVector> noneTold = ask(learner, learner.init(SEED), 20);
        for (int i = 0; i < 50; i++) {
            Ask<IntegerVector, EvolutionState<IntegerVector>> ask = learner.ask(noneTold);
            assertEquals("sample", ask.proposals().getFirst().operator());
            noneTold = ask.state();
        }

        Ask<IntegerVector, EvolutionState<IntegerVector>> first = learner.ask(learner.init(SEED));
        EvolutionState<IntegerVector> oneTold = learner.tell(
                first.state(),
                first.proposals().getFirst(),
                rehearsal(learner, 1).evaluations(first.proposals().getFirst()));
        oneTold = ask(learner, oneTold, 19);
        for (int i = 0; i < 50; i++) {
            Ask<IntegerVector, EvolutionState<IntegerVector>> ask = learner.ask(oneTold);
            assertTrue(ask.proposals().getFirst().parents().stream().allMatch(parent -> parent.equals(ZERO.id())));
            oneTold = ask.state();
        }
    }

    /**
     * With N members of distinct fitness and T drawn with replacement, the one with k worse than itself wins with
     * probability ((k+1)/N)^T − (k/N)^T. Chi-squared over 10 cells at 20,000 tournaments, smallest expectation 20; 27.88 is
     * the 99.9 % point for 9 degrees of freedom.
     */
    @Test
    void tournamentsAreWonAsOftenAsTheirLawSays() {
        IntegerVectors unary = new IntegerVectors(1, 9);
        RegularisedEvolution<IntegerVector> evolution =
                new RegularisedEvolution<>(unary, EvolutionSettings.of(10, 3, 1), List.of());
        List<Rated<IntegerVector>> members = LongStream.range(0, 10)
                .mapToObj(i -> new Rated<>(i, new IntegerVector(List.of((int) i)), new Fitness.Sum(i)))
                .toList();
        EvolutionState<IntegerVector> state =
                new EvolutionState<>(SEED, 10, 10, members, Optional.of(members.getLast()));
        int tournaments = 20_000;
        int[] wins = new int[10];
        for (int i = 0; i < tournaments; i++) {
            Ask<IntegerVector, EvolutionState<IntegerVector>> ask = evolution.ask(state);
            for (Rated<IntegerVector> member : members) {
                if (ask.proposals()
                        .getFirst()
                        .parents()
                        .equals(List.of(member.candidate().id()))) {
                    wins[(int) member.index()]++;
                }
            }
            state = ask.state();
        }
        double chiSquared = 0;
        for (int k = 0; k < 10; k++) {
            double expected = tournaments * (cube((k + 1) / 10.0) - cube(k / 10.0));
            chiSquared += (wins[k] - expected) * (wins[k] - expected) / expected;
        }
        assertTrue(chiSquared < 27.88, "chi-squared " + chiSquared);
    }

    /** Shares of 20,000 children against c = 0.2, (1−c)m = 0.72 and 0.08: within four standard errors of at most 0.0036. */
    @Test
    void operatorsAreChosenAsOftenAsTheirProbabilitiesSay() {
        EvolutionState<IntegerVector> state =
                rehearsal(learner(), 1).run(SEED, 20).state();
        int children = 20_000;
        int crossed = 0;
        int mutated = 0;
        for (int i = 0; i < children; i++) {
            Ask<IntegerVector, EvolutionState<IntegerVector>> ask = learner().ask(state);
            crossed += ask.proposals().getFirst().operator().equals("cross") ? 1 : 0;
            mutated += ask.proposals().getFirst().operator().equals("mutate") ? 1 : 0;
            state = ask.state();
        }
        assertEquals(0.2, crossed / (double) children, 0.0144);
        assertEquals(0.72, mutated / (double) children, 0.0144);
    }

    @Test
    void unfitSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> EvolutionSettings.of(0, 1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> EvolutionSettings.of(10, 11, 0.5));
        assertThrows(IllegalArgumentException.class, () -> EvolutionSettings.of(10, 5, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RegularisedEvolution<>(SPACE, EvolutionSettings.of(1, 1, 1), List.of(ZERO, ZERO)));
    }

    @Test
    void whatWasNotAskedForCannotBeTold() {
        MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learner = learner();
        Ask<IntegerVector, EvolutionState<IntegerVector>> first = learner.ask(learner.init(SEED));
        Proposal<IntegerVector> proposal = first.proposals().getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () -> learner.tell(
                        learner.init(SEED), proposal, rehearsal(learner, 1).evaluations(proposal)));
        Proposal<IntegerVector> second = learner.ask(first.state()).proposals().getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () -> learner.tell(
                        learner.ask(first.state()).state(),
                        second,
                        rehearsal(learner, 1).evaluations(second)));
    }

    private static IntegerVector optimum() {
        return new IntegerVector(List.of(0, 1, 2, 3, 4, 0));
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static EvolutionState<IntegerVector> ask(
            MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learner,
            EvolutionState<IntegerVector> state,
            int times) {
        EvolutionState<IntegerVector> asked = state;
        for (int i = 0; i < times; i++) {
            asked = learner.ask(asked).state();
        }
        return asked;
    }

    private static Rehearsal<IntegerVector, EvolutionState<IntegerVector>> rehearsal(
            MetaLearner<IntegerVector, EvolutionState<IntegerVector>> learner, int window) {
        return new Rehearsal<>(learner, proposal -> SPACE.outcome(proposal.candidate()), window);
    }
}
