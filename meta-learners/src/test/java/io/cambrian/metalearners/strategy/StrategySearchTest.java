package io.cambrian.metalearners.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.metalearners.strategy.search.StrategySearchState;
import io.cambrian.metalearners.toy.Point;
import io.cambrian.metalearners.toy.Points;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrategySearchTest extends MetaLearnerContract<Point, StrategySearchState<OpenEsState>> {

    private static final SearchSeed SEED = new RootSeed(7).search();
    private static final Points SPACE = new Points(5, 0);
    private static final OpenEs STRATEGY = new OpenEs(4, Shaping.CENTRED_RANKS, Decay.none(0.1), Decay.none(0.05));

    /** A mean and four points each generation, so that half of the contract's tells end with a generation. */
    @Override
    protected MetaLearner<Point, StrategySearchState<OpenEsState>> learner() {
        return new StrategySearch<>(SPACE, STRATEGY, StrategySearchSettings.of(1));
    }

    @Override
    protected MetaLearner<Point, StrategySearchState<OpenEsState>> learnerBoundToRepeat() {
        return new StrategySearch<>(new Points(1, 0.5f), STRATEGY, StrategySearchSettings.of(1));
    }

    @Override
    protected Outcome outcome(Point candidate) {
        return SPACE.outcome(candidate);
    }

    @Test
    void aGenerationIsAskedForAtOnceAndThenNothingUntilItIsTold() {
        MetaLearner<Point, StrategySearchState<OpenEsState>> learner = search(new Sharing.Generation(), 2);
        Ask<Point, StrategySearchState<OpenEsState>> ask = learner.ask(learner.init(SEED));
        assertEquals(
                List.of("mean", "perturb", "perturb", "perturb", "perturb"),
                ask.proposals().stream().map(Proposal::operator).toList());
        StrategySearchState<OpenEsState> state = ask.state();
        for (Proposal<Point> proposal : ask.proposals()) {
            assertEquals(new Ask<>(List.of(), state), learner.ask(state));
            state = tell(learner, state, proposal);
        }
        ask = learner.ask(state);
        assertEquals(4, ask.proposals().size(), "no mean in the second generation");
        assertTrue(ask.proposals().stream()
                .allMatch(proposal -> learner.stands("mean") && !learner.stands(proposal.operator())));
    }

    @Test
    void allOfAGenerationShareOneTrialAndTheMeanHasItsOwn() {
        List<Proposal<Point>> told = told(search(new Sharing.Generation(), 1), 10);
        for (Proposal<Point> proposal : told) {
            long first = proposal.index() - proposal.index() % 5;
            boolean mean = proposal.index() == first;
            assertEquals(mean ? Trial.own(first) : Trial.shared(first + 1), proposal.trial());
            assertEquals(mean, proposal.operator().equals("mean"));
        }
    }

    @Test
    void theTwoOfAPairShareSeedTaskAndLifetime() {
        List<Proposal<Point>> told =
                told(search(new Sharing.Pair(3, new LifetimeRange(0.1, 1)), Integer.MAX_VALUE), 401);
        Set<Integer> stages = new HashSet<>();
        double logarithms = 0;
        for (int plus = 1; plus < 401; plus += 2) {
            Trial trial = told.get(plus).trial();
            assertEquals(trial, told.get(plus + 1).trial());
            assertEquals(plus, trial.seedIndex());
            assertTrue(trial.lifetime() >= 0.1 && trial.lifetime() <= 1);
            stages.add(trial.stage().orElseThrow());
            logarithms += Math.log10(trial.lifetime());
        }
        assertEquals(Set.of(0, 1, 2), stages);
        // 200 numbers uniform on (−1, 0): the mean has a standard error of 0.0204, four of them are exceeded once in
        // 16,000
        assertEquals(-0.5, logarithms / 200, 0.082);
    }

    @Test
    void membersMayBeJudgedEachForItself() {
        assertTrue(told(search(new Sharing.None(), 1), 20).stream().allMatch(Proposal::judgedAlone));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StrategySearch<>(
                        SPACE,
                        new CmaEs(8, 1),
                        new StrategySearchSettings(
                                new Sharing.Pair(1, LifetimeRange.WHOLE), 1, OptionalLong.empty(), false)));
    }

    @Test
    void theMeanIsJudgedAndChangesNothing() {
        OpenEsState often = rehearsal(search(new Sharing.Generation(), 1), 1)
                .run(SEED, 50)
                .state()
                .strategy();
        OpenEsState seldom = rehearsal(search(new Sharing.Generation(), Integer.MAX_VALUE), 1)
                .run(SEED, 41)
                .state()
                .strategy();
        assertEquals(often, seldom);
        assertEquals(10, often.generation());
    }

    @Test
    void aSearchOfSomeGenerationsEndsWithTheMeanTheyLedTo() {
        MetaLearner<Point, StrategySearchState<OpenEsState>> learner = new StrategySearch<>(
                SPACE, STRATEGY, new StrategySearchSettings(new Sharing.Generation(), 2, OptionalLong.of(3), false));
        StrategySearchState<OpenEsState> state =
                rehearsal(learner, 1).run(SEED, 1 + 4 + 4 + 1 + 4).state();
        Ask<Point, StrategySearchState<OpenEsState>> last = learner.ask(state);
        assertEquals(1, last.proposals().size());
        Proposal<Point> mean = last.proposals().getFirst();
        assertEquals("mean", mean.operator());
        assertEquals(SPACE.decode(state.strategy().mean().toArray()), mean.candidate());
        StrategySearchState<OpenEsState> end = tell(learner, last.state(), mean);
        assertEquals(List.of(), learner.ask(end).proposals());
    }

    /** In 60 generations the search covers most of the way; the control, whose steps are random, ends far off. */
    @Test
    void theSearchLearnsAndItsControlDoesNot() {
        MetaLearner<Point, StrategySearchState<OpenEsState>> control = new StrategySearch<>(
                SPACE, STRATEGY, StrategySearchSettings.of(1).withPermutedFitness());
        double searched = SPACE.score(mean(rehearsal(learner(), 1).run(SEED, 300)));
        double permuted = SPACE.score(mean(rehearsal(control, 1).run(SEED, 300)));
        assertTrue(searched > -0.5, "searched " + searched);
        assertTrue(permuted < -2, "permuted " + permuted);
    }

    @Test
    void aStateInTheMiddleOfAGenerationIsSmallAndComesBack() {
        StateFormat<StrategySearchState<OpenEsState>> format = learner().stateFormat();
        Rehearsal<Point, StrategySearchState<OpenEsState>> failing = new Rehearsal<>(
                learner(),
                proposal -> proposal.index() == 1 ? new Outcome.Diverged(3, "loss") : outcome(proposal.candidate()),
                1);
        StrategySearchState<OpenEsState> state = failing.run(SEED, 3).state();
        String json = format.write(state);
        assertEquals(2, state.fitness().size());
        assertTrue(Double.isNaN(state.fitness().getFirst()));
        assertTrue(json.contains("\"failed\"") && json.length() < 500, json);
        assertEquals(state, format.read(json));
        assertFalse(json.contains("NaN"));
    }

    @Test
    void damageIsNamed() {
        StateFormat<StrategySearchState<OpenEsState>> format = learner().stateFormat();
        String json = format.write(learner().init(SEED));
        assertNames(format, "'first-moment'", json.replace("first-moment\":\"AAAA", "first-moment\":\"AA*A"));
        assertNames(format, "lacks 'sigma'", json.replace("sigma", "sgma"));
        assertNames(format, "'fitness' of a learner's state should be an array", json.replace("[]", "{}"));
        assertNames(
                format,
                "should have 5 numbers",
                json.replaceFirst("second-moment\":\"[^\"]*", "second-moment\":\"AAAAAA=="));
    }

    private static void assertNames(
            StateFormat<StrategySearchState<OpenEsState>> format, String expected, String json) {
        StateFormatException refusal = assertThrows(StateFormatException.class, () -> format.read(json));
        assertTrue(String.valueOf(refusal.getMessage()).contains(expected), refusal.getMessage());
    }

    @Test
    void generationsMeetDifferentSeeds() {
        List<Proposal<Point>> told = told(learner(), 10);
        assertNotEquals(told.get(1).trial(), told.get(6).trial());
    }

    private static Point mean(Rehearsal.Course<Point, StrategySearchState<OpenEsState>> course) {
        return SPACE.decode(course.state().strategy().mean().toArray());
    }

    private static List<Proposal<Point>> told(MetaLearner<Point, StrategySearchState<OpenEsState>> learner, int tells) {
        return rehearsal(learner, 1).run(SEED, tells).told();
    }

    private static StrategySearch<Point, OpenEsState> search(Sharing sharing, int meanPeriod) {
        return new StrategySearch<>(
                SPACE, STRATEGY, new StrategySearchSettings(sharing, meanPeriod, OptionalLong.empty(), false));
    }

    private static StrategySearchState<OpenEsState> tell(
            MetaLearner<Point, StrategySearchState<OpenEsState>> learner,
            StrategySearchState<OpenEsState> state,
            Proposal<Point> proposal) {
        return learner.tell(state, proposal, rehearsal(learner, 1).evaluations(proposal));
    }

    private static Rehearsal<Point, StrategySearchState<OpenEsState>> rehearsal(
            MetaLearner<Point, StrategySearchState<OpenEsState>> learner, int window) {
        return new Rehearsal<>(learner, proposal -> SPACE.outcome(proposal.candidate()), window);
    }
}
