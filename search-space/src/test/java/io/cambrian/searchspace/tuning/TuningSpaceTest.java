package io.cambrian.searchspace.tuning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.GaussianStep;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TuningSpaceTest {

    private static final TuningSpace SPACE = Fields.space();

    @Test
    void samplesMutantsAndChildrenAreMembers() {
        Property.holds(1, 2_000, SPACE::sample, (member, random) -> {
            HyperParameters mutant = SPACE.mutate(member, random);
            HyperParameters normal = SPACE.explore(member, new GaussianStep(0.2), random);
            HyperParameters child = SPACE.cross(mutant, SPACE.sample(random), random);
            for (HyperParameters each : List.of(member, mutant, normal, child)) {
                assertEquals(Verdict.accepted(), SPACE.check(each));
            }
        });
    }

    @Test
    void everyPointOfTheCubeIsAMember() {
        Property.holds(2, 2_000, random -> random.doubles(SPACE.dimension()).toArray(), (point, random) -> {
            HyperParameters member = SPACE.decode(point);
            assertEquals(Verdict.accepted(), SPACE.check(member));
            assertEquals(member, SPACE.decode(point));
        });
    }

    @Test
    void membersAreFoundAgainFromTheirPoints() {
        Property.holds(3, 2_000, SPACE::sample, (member, random) -> {
            HyperParameters again = SPACE.decode(SPACE.encode(member));
            assertEquals(member.names(), again.names());
            member.settings()
                    .forEach((name, setting) ->
                            assertClose(setting, again.setting(name).orElseThrow()));
        });
    }

    private static void assertClose(Setting expected, Setting found) {
        if (expected instanceof Setting.Real real) {
            assertEquals(real.value(), ((Setting.Real) found).value(), 1e-12);
        } else {
            assertEquals(expected, found);
        }
    }

    @Test
    void withoutConditionsAPointIsFoundAgain() {
        TuningSpace space = new TuningSpace(List.of(Fields.LOG, Fields.OPTIMISER), List.of());
        assertArrayEquals(new double[] {0.3, 0.5}, space.encode(space.decode(new double[] {0.3, 0.6})), 1e-12);
        assertRefused("a point of this space has 2 coordinates, found 1", () -> space.decode(new double[1]));
        assertRefused("found -0.1", () -> space.decode(new double[] {0, -0.1}));
    }

    @Test
    void aConditionalFieldHasAValueExactlyWhileItsConditionHolds() {
        Property.holds(4, 500, SPACE::sample, (member, random) -> {
            boolean moving = !member.setting("optimiser").equals(Optional.of(new Setting.Word("adam")));
            assertEquals(moving, member.setting("momentum").isPresent());
            boolean annealed = member.setting("anneal").equals(Optional.of(new Setting.Flag(true)));
            assertEquals(annealed, member.setting("anneal-after").isPresent());
        });
    }

    @Test
    void conditionsMayHangOnConditions() {
        TuningSpace space = new TuningSpace(
                List.of(
                        new FloatField("c", 0, 1, Scale.LINEAR).when("b", List.of(new Setting.Whole(2))),
                        new IntegerField("b", 1, 2, Scale.LINEAR).when("a", List.of(new Setting.Flag(true))),
                        new BooleanField("a")),
                List.of());
        assertEquals(
                List.of("c", "b", "a"),
                space.decode(new double[] {0.5, 0.9, 0.9}).names());
        assertEquals(
                List.of("b", "a"), space.decode(new double[] {0.5, 0.1, 0.9}).names());
        HyperParameters off = space.decode(new double[] {0.5, 0.9, 0.1});
        assertEquals(List.of("a"), off.names());
        assertArrayEquals(new double[] {0.5, 0.5, 0.25}, space.encode(off));
    }

    @Test
    void aRareConstraintIsReached() {
        TuningSpace space = new TuningSpace(
                List.of(
                        new IntegerField("a", 1, 1000, Scale.LINEAR),
                        new IntegerField("b", 1, 1000, Scale.LINEAR),
                        new IntegerField("c", 500, 1000, Scale.LINEAR)),
                List.of(new Constraint.Divides(List.of("c"), List.of("a", "b"))));
        Property.holds(5, 300, space::sample, (member, random) -> {
            assertEquals(Verdict.accepted(), space.check(member));
            assertEquals(Verdict.accepted(), space.check(space.mutate(member, random)));
            assertEquals(
                    Verdict.accepted(),
                    space.check(space.decode(random.doubles(3).toArray())));
        });
    }

    @Test
    void aChildHasEachValueFromEitherParent() {
        TuningSpace space = new TuningSpace(List.of(Fields.LOG, Fields.LINEAR, Fields.EPOCHS), List.of());
        Property.holds(6, 200, space::sample, (mother, random) -> {
            HyperParameters father = space.sample(random);
            HyperParameters child = space.cross(mother, father, random);
            child.settings()
                    .forEach((name, setting) -> assertTrue(
                            List.of(mother.setting(name), father.setting(name)).contains(Optional.of(setting))));
        });
    }

    @Test
    void strangersAreRejectedWithTheReason() {
        HyperParameters member = SPACE.sample(new SearchSeed(7).generator())
                .with("anneal", new Setting.Flag(false))
                .with("anneal-after", new Setting.Whole(3));
        assertRejected("'anneal-after' has a value only while anneal is true", member);
        assertRejected(
                "no hyper-parameter of this space is called 'learnin-rate'; did you mean 'learning-rate'?",
                member.with("learnin-rate", new Setting.Real(1)));
        assertRejected(
                "'learning-rate' is a number from 1.0E-5 to 0.1, found 2",
                member.with("learning-rate", new Setting.Real(2)));
        assertRejected(
                "'learning-rate' is a number with a decimal point", member.with("learning-rate", new Setting.Whole(1)));
        assertRejected("'entropy-weight' has no value", new HyperParameters(Map.of("anneal", new Setting.Flag(false))));
        RandomGenerator random = new SearchSeed(8).generator();
        assertRefused("'entropy-weight' has no value", () -> SPACE.mutate(HyperParameters.NONE, random));
    }

    @Test
    void violatedConstraintsAreNamed() {
        TuningSpace space = new TuningSpace(
                List.of(new IntegerField("a", 1, 9, Scale.LINEAR), new IntegerField("b", 1, 9, Scale.LINEAR)),
                List.of(new Constraint.AtMost("a", "b")));
        HyperParameters wrong = new HyperParameters(Map.of("a", new Setting.Whole(5))).with("b", new Setting.Whole(3));
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, space.check(wrong));
        assertEquals("the constraint a ≤ b does not hold for a 5, b 3", rejected.reason());
    }

    @Test
    void impossibleSpacesAreRefused() {
        assertRefused("at least one", () -> space());
        assertRefused("two hyper-parameters are called 'epochs'", () -> space(Fields.EPOCHS, Fields.EPOCHS));
        assertRefused(
                "'momentum' is conditional on the unknown hyper-parameter 'optimizer'; did you mean 'optimiser'?",
                () -> space(Fields.OPTIMISER, momentum("optimizer", new Setting.Word("sgd"))));
        assertRefused(
                "'momentum' is conditional on a value that cannot be: no category of 'optimiser' is called 'sgdd'",
                () -> space(Fields.OPTIMISER, momentum("optimiser", new Setting.Word("sgdd"))));
        assertRefused(
                "hardly ever a given one", () -> space(Fields.LOG, momentum("learning-rate", new Setting.Real(0.1))));
        assertRefused(
                "conditional on each other in a circle: a on b on a",
                () -> space(
                        new BooleanField("a").when("b", List.of(new Setting.Flag(true))),
                        new BooleanField("b").when("a", List.of(new Setting.Flag(true)))));
    }

    @Test
    void impossibleConstraintsAreRefused() {
        assertRefused(
                "the constraint epoch ≤ rollout-steps is on the unknown hyper-parameter 'epoch'; did you mean 'epochs'?",
                () -> constrained(new Constraint.AtMost("epoch", "rollout-steps")));
        assertRefused(
                "is on numbers, and 'optimiser' has none",
                () -> constrained(new Constraint.AtMost("epochs", "optimiser")));
        assertRefused(
                "is on whole numbers, and 'learning-rate' has none",
                () -> constrained(new Constraint.Divides(List.of("epochs"), List.of("learning-rate"))));
        assertRefused(
                "no values within the bounds were found for which rollout-steps ≤ epochs",
                () -> constrained(new Constraint.AtMost("rollout-steps", "epochs")));
    }

    private static TuningSpace constrained(Constraint constraint) {
        return new TuningSpace(List.of(Fields.EPOCHS, Fields.STEPS, Fields.OPTIMISER, Fields.LOG), List.of(constraint));
    }

    private static Field momentum(String on, Setting value) {
        return new FloatField("momentum", 0.5, 0.9, Scale.LINEAR).when(on, List.of(value));
    }

    private static TuningSpace space(Field... fields) {
        return new TuningSpace(List.of(fields), List.of());
    }

    private static void assertRejected(String reason, HyperParameters hyperParameters) {
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, SPACE.check(hyperParameters));
        assertTrue(rejected.reason().contains(reason), rejected.reason());
    }

    private static void assertRefused(String message, Executable making) {
        String found = assertThrows(IllegalArgumentException.class, making).getMessage();
        assertTrue(found.contains(message), found);
    }
}
