package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.population.exploit.Truncation;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.HeldTuningSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationBasedTrainingTest extends MetaLearnerContract<Tuned<Algorithm>, PopulationState<Algorithm>> {

    private static final double DEAD = Double.NaN;

    @Override
    protected MetaLearner<Tuned<Algorithm>, PopulationState<Algorithm>> learner() {
        return training(PopulationSettings.usual(4, 10, 1000).withTiming(Timing.ASYNCHRONOUS));
    }

    @Override
    protected MetaLearner<Tuned<Algorithm>, PopulationState<Algorithm>> learnerBoundToRepeat() {
        return training(PopulationSettings.usual(4, 10, 1000));
    }

    @Override
    protected Outcome outcome(Tuned<Algorithm> candidate) {
        double score = TwoWorkers.number(candidate, "h0") - TwoWorkers.number(candidate, "h1");
        return new Outcome.Scored(score, score, new Curve(List.of()));
    }

    /** The quarter of 4 is one: the worst takes over from the best, at every decision. */
    @Test
    void aRoundIsDecidedByItsScores() {
        double[][] scores = {{0.1, 0.4, 0.2, 0.3}, {0.5, 0.2, 0.3, 0.4}, {0, 0, 0, 0.1}};
        var search = Scripted.run(PopulationSettings.usual(4, 10, 30), scores);

        assertEquals(List.of("sample", "sample", "sample", "sample"), Scripted.origins(search, 4, 0));
        assertEquals(
                List.of("exploit 1@0", "continue 1@0", "continue 2@0", "continue 3@0"), Scripted.origins(search, 4, 1));
        assertEquals(
                List.of("continue 0@1", "exploit 0@1", "continue 2@1", "continue 3@1"), Scripted.origins(search, 4, 2));
        assertTrue(search.told().stream()
                .limit(12)
                .allMatch(each -> each.trial().equals(new Trial(0, OptionalInt.of(0), 1))));
        Proposal<Tuned<Algorithm>> copy = search.told().get(4);
        assertEquals(List.of(search.told().get(1).candidate().id()), copy.parents());
        assertEquals(Course.Segment.after(1, 20, 0), copy.course());
    }

    /** In round 1 the member in lane 0 has nobody to compare with; lane 1 sees it a round ahead, then it sees lane 1 a round behind. */
    @Test
    void onTheirOwnClocksMembersSeeWhatIsTold() {
        PopulationSettings settings = PopulationSettings.usual(2, 10, 35)
                .withTiming(Timing.ASYNCHRONOUS)
                .withExploit(new Truncation(0.5));
        var search = Scripted.run(settings, new double[][] {{0.5, 0.4}, {0.3, 0.9}, {0.1, 0.2}, {0.6, 0.5}});

        assertEquals(List.of("continue 0@0", "exploit 0@0"), Scripted.origins(search, 2, 1));
        assertEquals(List.of("exploit 1@0", "continue 1@1"), Scripted.origins(search, 2, 2));
        assertEquals(List.of("exploit 1@1", "continue 1@2"), Scripted.origins(search, 2, 3));
        assertEquals(
                List.of(10L, 10L, 20L, 20L, 30L, 30L, 35L, 35L),
                search.told().stream()
                        .limit(8)
                        .map(each -> ((Course.Segment) each.course()).until())
                        .toList());
    }

    @Test
    void theDeadAreReplacedEvenInTheBurnIn() {
        double[][] scores = {{0.1, DEAD, 0.2, 0.3}, {0.5, 0.2, 0.3, 0.4}, {0, 0, 0, 0.1}};
        var search = Scripted.run(PopulationSettings.usual(4, 10, 30).withBurnIn(20), scores);
        assertEquals(
                List.of("continue 0@0", "exploit 3@0", "continue 2@0", "continue 3@0"), Scripted.origins(search, 4, 1));
        assertEquals(
                List.of("continue 0@1", "exploit 0@1", "continue 2@1", "continue 3@1"), Scripted.origins(search, 4, 2));
    }

    @Test
    void whereNobodyIsAliveEverybodyBeginsAnewAndWithoutAnEndThereIsNoSchedule() {
        double[][] scores = {{DEAD, DEAD}, {DEAD, DEAD}, {DEAD, DEAD}};
        var search = Scripted.run(PopulationSettings.usual(2, 10, 30), scores);
        assertEquals(6, search.told().size());
        assertEquals(6, search.by(Operator.SAMPLE).size());
        assertTrue(search.told().stream().allMatch(each -> ((Course.Segment) each.course()).until() == 10));
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void whatIsInFlightDoesNotMatter(Timing timing) {
        var training = training(PopulationSettings.usual(6, 10, 95).withTiming(timing));
        var one = new Lifetimes<>(new TwoWorkers(), 1).run(training, new RootSeed(3).search());
        for (int window : List.of(2, 5, 6, 40)) {
            assertEquals(one, new Lifetimes<>(new TwoWorkers(), window).run(training, new RootSeed(3).search()));
        }
        assertEquals(61, one.told().size());
    }

    /** Following the schedule, a fresh agent gets the weights and the score of the member that it comes from. */
    @ParameterizedTest
    @EnumSource(Timing.class)
    void theScheduleLeadsToTheWinnersWeights(Timing timing) {
        var training =
                training(PopulationSettings.usual(6, 10, 95).withTiming(timing).withSchedules(3));
        var search = new Lifetimes<>(new TwoWorkers(), 6).run(training, new RootSeed(4).search());
        List<Double> ranked = search.state().ends().stream()
                .map(End::score)
                .sorted(Comparator.reverseOrder())
                .toList();

        List<Proposal<Tuned<Algorithm>>> schedules = search.by("schedule");
        assertEquals(3, schedules.size());
        for (int i = 0; i < 3; i++) {
            Proposal<Tuned<Algorithm>> proposal = schedules.get(i);
            assertEquals(Course.WHOLE, proposal.course());
            assertTrue(proposal.judgedAlone());
            assertEquals(ranked.get(i), replayed((Schedule) proposal.candidate().tuning(), 95), 1e-12);
        }
        assertTrue(training.stands("schedule"));
        assertFalse(training.stands("exploit"));
        assertEquals(Set.of(), training.heldOpen(search.state()));
    }

    private static double replayed(Schedule schedule, long lifetime) {
        TwoWorkers workers = new TwoWorkers();
        List<Double> agent = workers.fresh();
        List<ChangePoint> points = schedule.changePoints();
        for (int i = 0; i < points.size(); i++) {
            ChangePoint point = points.get(i);
            long until = i + 1 < points.size() ? points.get(i + 1).fromStep() : lifetime;
            Tuned<Algorithm> settings =
                    Tuned.of(TwoWorkers.SPACE.program(), TwoWorkers.SPACE.programs(), point.hyperParameters());
            agent = workers.train(agent, settings, point.fromStep(), until, point.lane());
        }
        return workers.score(agent).orElseThrow();
    }

    @Test
    void weightsCanBeTakenOverWithoutSettings() {
        double[][] scores = {{0.1, 0.4}, {0, 0}};
        PopulationSettings settings = PopulationSettings.usual(2, 10, 20)
                .withInheritance(Inheritance.WEIGHTS)
                .withExplorer(Explorer.NONE);
        var told = Scripted.run(settings, scores).told();
        assertEquals(told.get(0).candidate(), told.get(2).candidate());
        assertEquals(Course.Segment.after(1, 20, 0), told.get(2).course());
        assertEquals(
                List.of(told.get(1).candidate().id(), told.get(0).candidate().id()),
                told.get(2).parents());
    }

    @Test
    void givenCandidatesComeFirst() {
        var training = new PopulationBasedTraining<>(
                TwoWorkers.SPACE, PopulationSettings.usual(3, 10, 10), TwoWorkers.WORKERS);
        var told = new Lifetimes<>(new TwoWorkers(), 3)
                .run(training, new RootSeed(1).search())
                .told();
        assertEquals(
                TwoWorkers.WORKERS, List.of(told.get(0).candidate(), told.get(1).candidate()));
        assertEquals(
                List.of("bootstrap", "bootstrap", "sample", "schedule"),
                told.stream().map(Proposal::operator).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 100, 0, 1, 'at least 2 members, found 1'",
        "4, 0, 100, 0, 1, 'at least 1 environment step, found 0'",
        "4, 10, 9, 0, 1, 'at least one interval of 10 environment steps, found 9'",
        "4, 10, 100, -1, 1, 'burn-in has at least 0'",
        "4, 10, 100, 91, 1, 'is at step 90, so a burn-in of 91 would leave nothing to decide'",
        "4, 10, 100, 0, 5, 'from 1 to 4 schedules, found 5'",
        "4, 10, 100, 0, 0, 'from 1 to 4 schedules, found 0'"
    })
    void settingsThatCannotWorkAreRefusedInOneSentence(
            int members, long interval, long lifetime, long burnIn, int schedules, String expected) {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> PopulationSettings.usual(members, interval, lifetime)
                                .withBurnIn(burnIn)
                                .withSchedules(schedules))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }

    @Test
    void whatCannotBeTunedIsRefused() {
        var held = new HeldTuningSpace<>(TwoWorkers.SPACE, HyperParameters.NONE);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new PopulationBasedTraining<>(held, PopulationSettings.usual(2, 1, 1), List.of()))
                .getMessage();
        assertTrue(message.contains("chooses hyper-parameters"), message);
        message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new PopulationBasedTraining<>(
                                TwoWorkers.SPACE,
                                PopulationSettings.usual(2, 1, 1),
                                List.of(
                                        TwoWorkers.settings(0, 0),
                                        TwoWorkers.settings(0, 1),
                                        TwoWorkers.settings(1, 1))))
                .getMessage();
        assertTrue(message.contains("2 members cannot begin with 3"), message);
        message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new PopulationBasedTraining<>(
                                TwoWorkers.SPACE,
                                PopulationSettings.usual(2, 1, 1),
                                List.of(TwoWorkers.settings(0, 2))))
                .getMessage();
        assertTrue(message.contains("cannot begin with this candidate: ") && message.contains("h1"), message);
    }

    private static PopulationBasedTraining<Algorithm> training(PopulationSettings settings) {
        return new PopulationBasedTraining<>(TwoWorkers.SPACE, settings, List.of());
    }
}
