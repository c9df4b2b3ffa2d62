package io.cambrian.metalearners.searl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearlTest {

    private static final RootSeed ROOT = new RootSeed(11);
    private static final int EPISODE = 300;

    static final TuningSpace TUNINGS = new TuningSpace(
            List.of(
                    new FloatField("actor-learning-rate", 1e-5, 5e-3, Scale.LOG),
                    new FloatField("critic-learning-rate", 1e-5, 5e-3, Scale.LOG),
                    new CategoricalField("activation", List.of("relu", "tanh", "elu")),
                    new IntegerField("hidden-layers", 1, 3, Scale.LINEAR),
                    new IntegerField("hidden-width", 16, 500, Scale.LINEAR)),
            List.of());
    private static final HeldProgramSpace<Algorithm> SPACE =
            new HeldProgramSpace<>(Algorithm.TD3, new AlgorithmFormat(), TUNINGS);

    private static SearlSettings settings(Course.Memory.Whose memory, boolean mutatesElite, long capacity, long total) {
        return new SearlSettings(
                5,
                3,
                true,
                mutatesElite,
                OperatorChances.EQUAL,
                0.2,
                List.of(16, 32, 64),
                0.5,
                250,
                OptionalLong.empty(),
                1,
                250,
                memory,
                capacity,
                total);
    }

    private static Searl<Algorithm> searl(SearlSettings settings) {
        return new Searl<>(SPACE, settings, List.of());
    }

    private static Searl<Algorithm> usual() {
        return searl(settings(Course.Memory.Whose.SHARED, false, 1_000_000, 30_000));
    }

    /** The greater the learning rate of the actor, the better; every seventh turn fails. */
    private static Evaluation evaluation(Proposal<Tuned<Algorithm>> proposal) {
        double rate = number(hyperParameters(proposal), "actor-learning-rate");
        Outcome outcome = proposal.index() % 7 == 3
                ? new Outcome.Diverged(EPISODE, "on purpose")
                : new Outcome.Scored(rate, rate, new Curve(List.of()));
        return new Evaluation(
                proposal.candidate().id(),
                "task",
                Budget.ofEnvironmentSteps(1_000),
                ROOT.search().child("candidate", proposal.index()),
                outcome,
                EPISODE);
    }

    private static HyperParameters hyperParameters(Proposal<Tuned<Algorithm>> proposal) {
        return (HyperParameters) proposal.candidate().tuning();
    }

    static double number(HyperParameters values, String name) {
        return ((Setting.Numeric) values.setting(name).orElseThrow()).number();
    }

    /** All proposals, with so many in flight; states go through their text each time. */
    private static List<Proposal<Tuned<Algorithm>>> run(Searl<Algorithm> searl, int inFlight) {
        List<Proposal<Tuned<Algorithm>>> all = new ArrayList<>();
        SearlState<Algorithm> state = searl.init(ROOT.search().child("learner"));
        int told = 0;
        while (true) {
            boolean silent = false;
            while (all.size() - told < inFlight && !silent) {
                Ask<Tuned<Algorithm>, SearlState<Algorithm>> ask = searl.ask(state);
                silent = ask.proposals().isEmpty();
                all.addAll(ask.proposals());
                state = ask.state();
            }
            if (told == all.size()) {
                return all;
            }
            Proposal<Tuned<Algorithm>> next = all.get(told++);
            state = searl.tell(state, next, List.of(evaluation(next)));
            String text = searl.stateFormat().write(state);
            assertEquals(state, searl.stateFormat().read(text));
            state = searl.stateFormat().read(text);
        }
    }

    private static Course.Turn turn(Proposal<?> proposal) {
        return assertInstanceOf(Course.Turn.class, proposal.course());
    }

    @Test
    void proposalsDoNotDependOnHowManyAreInFlight() {
        assertEquals(run(usual(), 1), run(usual(), 9));
    }

    /** 30,000 steps are 20 generations of 5 turns of 300. */
    @Test
    void everyStepOfEveryMemberCounts() {
        List<Proposal<Tuned<Algorithm>>> all = run(usual(), 5);
        assertEquals(30_000 / EPISODE + 1, all.size());
        long steps = all.stream()
                .limit(all.size() - 1)
                .map(SearlTest::evaluation)
                .mapToLong(Evaluation::environmentSteps)
                .sum();
        assertEquals(30_000, steps);
        assertEquals(Course.WHOLE, all.getLast().course());
        assertEquals("settings", all.getLast().operator());
        assertTrue(usual().stands("settings"));
    }

    @Test
    void theEliteIsTheBestOfTheLastGenerationAndIsNotMutated() {
        List<Proposal<Tuned<Algorithm>>> all = run(usual(), 5);
        for (int place = 5; place < all.size() - 1; place += 5) {
            Proposal<Tuned<Algorithm>> elite = all.get(place);
            Proposal<Tuned<Algorithm>> origin = all.get((int) turn(elite).from().orElseThrow());
            assertEquals("elite", elite.operator());
            assertEquals(origin.candidate(), elite.candidate());
            assertEquals(best(all.subList(place - 5, place)), origin.index());
            assertEquals(false, turn(elite).mutatesWeights());
        }
    }

    private static long best(List<Proposal<Tuned<Algorithm>>> generation) {
        long best = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Proposal<Tuned<Algorithm>> each : generation) {
            if (evaluation(each).outcome() instanceof Outcome.Scored scored && scored.score() > greatest) {
                greatest = scored.score();
                best = each.index();
            }
        }
        return best;
    }

    @Test
    void theEliteIsMutatedOnlyWhereThatIsAskedFor() {
        List<Proposal<Tuned<Algorithm>>> all =
                run(searl(settings(Course.Memory.Whose.SHARED, true, 1_000_000, 90_000)), 5);
        Set<String> operators = new HashSet<>();
        for (int place = 5; place < all.size() - 1; place += 5) {
            operators.add(all.get(place).operator());
        }
        assertEquals(Set.of("none", "weights", "architecture", "activation", "hyper-parameter"), operators);
    }

    /** The index of the parent's proposal and one operator explain every member. */
    @Test
    void lineageReconstructsEveryMember() {
        List<Proposal<Tuned<Algorithm>>> all = run(usual(), 5);
        Map<String, Integer> operators = new HashMap<>();
        for (Proposal<Tuned<Algorithm>> member : all.subList(5, all.size() - 1)) {
            Proposal<Tuned<Algorithm>> parent =
                    all.get((int) turn(member).from().orElseThrow());
            assertEquals(List.of(parent.candidate().id()), member.parents());
            assertEquals(member.index() / 5 - 1, parent.index() / 5);
            assertInstanceOf(Outcome.Scored.class, evaluation(parent).outcome());
            assertEquals(member.operator().equals("weights"), turn(member).mutatesWeights());
            requireOneChange(hyperParameters(parent), hyperParameters(member), member.operator());
            operators.merge(member.operator(), 1, Integer::sum);
        }
        assertEquals(6, operators.size(), operators::toString);
    }

    private static void requireOneChange(HyperParameters parent, HyperParameters child, String operator) {
        Set<String> changed = new HashSet<>();
        parent.names().stream()
                .filter(name -> !parent.setting(name).equals(child.setting(name)))
                .forEach(changed::add);
        Set<String> allowed = switch (operator) {
            case "architecture" -> Set.of("hidden-layers", "hidden-width");
            case "activation" -> Set.of("activation");
            case "hyper-parameter" -> Set.of("actor-learning-rate", "critic-learning-rate");
            default -> Set.of();
        };
        assertTrue(changed.size() <= 1 && allowed.containsAll(changed), operator + " changed " + changed);
    }

    @Test
    void gradientStepsFollowFromThePopulationsSteps() {
        List<Proposal<Tuned<Algorithm>>> all = run(usual(), 5);
        assertEquals(0, turn(all.get(4)).updates());
        assertEquals(5 * EPISODE / 2, turn(all.get(5)).updates());
    }

    @Test
    void wholeGenerationsBeyondTheCapacityAreForgotten() {
        List<Proposal<Tuned<Algorithm>>> all =
                run(searl(settings(Course.Memory.Whose.SHARED, false, 4_000, 30_000)), 5);
        assertEquals(
                new Course.Memory(Course.Memory.Whose.SHARED, 0, 0),
                turn(all.get(0)).memory());
        assertEquals(
                new Course.Memory(Course.Memory.Whose.SHARED, 0, 15),
                turn(all.get(17)).memory());
        assertEquals(
                new Course.Memory(Course.Memory.Whose.SHARED, 10, 25),
                turn(all.get(25)).memory());
    }

    @Test
    void theControlDiffersInItsMemoryAlone() {
        List<Proposal<Tuned<Algorithm>>> shared = run(usual(), 5);
        List<Proposal<Tuned<Algorithm>>> own =
                run(searl(settings(Course.Memory.Whose.PRIVATE, false, 1_000_000, 30_000)), 5);
        assertEquals(shared.size(), own.size());
        for (int i = 0; i < shared.size() - 1; i++) {
            assertEquals(shared.get(i).candidate(), own.get(i).candidate());
            assertEquals(turn(shared.get(i)).from(), turn(own.get(i)).from());
            assertNotEquals(turn(shared.get(i)).memory(), turn(own.get(i)).memory());
        }
    }

    @Test
    void whatTurnsStartFromIsHeldOpen() {
        Searl<Algorithm> searl = usual();
        SearlState<Algorithm> state = searl.init(ROOT.search().child("learner"));
        Set<Long> held = Set.of();
        while (true) {
            Ask<Tuned<Algorithm>, SearlState<Algorithm>> ask = searl.ask(state);
            if (ask.proposals().isEmpty()) {
                assertEquals(Set.of(), searl.heldOpen(state));
                assertEquals(OptionalLong.empty(), searl.remembersSince(state));
                return;
            }
            Proposal<Tuned<Algorithm>> proposal = ask.proposals().getFirst();
            if (proposal.course() instanceof Course.Turn turn && turn.from().isPresent()) {
                assertTrue(held.contains(turn.from().getAsLong()));
            }
            state = searl.tell(ask.state(), proposal, List.of(evaluation(proposal)));
            held = searl.heldOpen(state);
        }
    }
}
