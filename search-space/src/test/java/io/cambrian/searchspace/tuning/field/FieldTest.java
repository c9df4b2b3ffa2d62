package io.cambrian.searchspace.tuning.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTest {

    private static List<Field> all() {
        return Fields.all().toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsDecodedIsLegalAndFoundAgain(Field field) {
        RandomGenerator random = new SearchSeed(1).generator();
        for (int i = 0; i < 10_000; i++) {
            double place = i == 0 ? 0 : i == 1 ? 1 : random.nextDouble();
            Setting setting = field.decode(place);
            assertEquals(Optional.empty(), field.objection(setting));
            Setting again = field.decode(field.encode(setting));
            if (field instanceof FloatField) {
                assertEquals(number(setting), number(again), 1e-13 * Math.abs(number(setting)) + 1e-15);
                assertEquals(place, field.encode(setting), 1e-12);
            } else {
                assertEquals(setting, again);
            }
            assertEquals(setting, field.nearest(setting));
        }
    }

    @Test
    void boundsAreAtTheEndsExactly() {
        for (FloatField field : List.of(Fields.LINEAR, Fields.LOG, Fields.LOGIT)) {
            assertEquals(field.low(), field.decode(0).value());
            assertEquals(field.high(), field.decode(1).value());
            assertEquals(0, field.encode(new Setting.Real(field.low())));
            assertEquals(1, field.encode(new Setting.Real(field.high())));
        }
        assertEquals(new Setting.Whole(16), Fields.STEPS.decode(0));
        assertEquals(new Setting.Whole(2048), Fields.STEPS.decode(1));
    }

    @Test
    void scalesLieAsTheirFormulasSay() {
        assertEquals(0.75, Fields.LINEAR.decode(0.5).value());
        assertEquals(1e-3, Fields.LOG.decode(0.5).value(), 1e-17);
        // the odds in the middle are the geometric mean of 9 and 9999
        double odds = Math.sqrt(9 * 9999.0);
        assertEquals(odds / (1 + odds), Fields.LOGIT.decode(0.5).value(), 1e-12);
    }

    @Test
    void countableValuesHaveEqualShares() {
        assertShares(Fields.EPOCHS, 10);
        assertShares(Fields.OPTIMISER, 3);
        assertShares(Fields.BATCH, 4);
        assertShares(Fields.ANNEALED, 2);
    }

    private static void assertShares(Field field, int count) {
        Map<Setting, Integer> found = new HashMap<>();
        int places = 1000 * count;
        for (int i = 0; i < places; i++) {
            found.merge(field.decode((i + 0.5) / places), 1, Integer::sum);
        }
        assertEquals(count, found.size());
        found.values().forEach(each -> assertEquals(1000, each));
    }

    @Test
    void theNearestLegalValueIsFound() {
        assertEquals(new Setting.Real(0.1), Fields.LOG.nearest(new Setting.Real(7)));
        assertEquals(new Setting.Real(1), Fields.LINEAR.nearest(new Setting.Whole(1)));
        assertEquals(new Setting.Whole(10), Fields.EPOCHS.nearest(new Setting.Real(1e300)));
        assertEquals(new Setting.Whole(3), Fields.EPOCHS.nearest(new Setting.Real(2.6)));
        assertEquals(new Setting.Whole(32), Fields.BATCH.nearest(new Setting.Whole(48)));
        assertRefused("'epochs' is a number, found adam", () -> Fields.EPOCHS.nearest(new Setting.Word("adam")));
        assertRefused(
                "no category of 'optimiser' is called 'adm'; did you mean 'adam'?",
                () -> Fields.OPTIMISER.nearest(new Setting.Word("adm")));
    }

    @Test
    void impossibleFieldsAreRefused() {
        assertRefused(
                "the bounds of 'a' are two finite numbers, the lower first, found 2.0 and 1.0",
                () -> new FloatField("a", 2, 1, Scale.LINEAR));
        assertRefused("the lower first", () -> new FloatField("a", Double.NaN, 1, Scale.LINEAR));
        assertRefused(
                "the bounds of 'a' are above 0 on a log scale, found 0.0 and 1.0",
                () -> new FloatField("a", 0, 1, Scale.LOG));
        assertRefused("above 0 on a log scale, found -3 and 4", () -> new IntegerField("a", -3, 4, Scale.LOG));
        assertRefused(
                "the bounds of 'a' are above 0 and below 1 on a logit scale, found 0.9 and 1.0",
                () -> new FloatField("a", 0.9, 1, Scale.LOGIT));
        assertRefused("none lies inside a logit scale", () -> new IntegerField("a", 1, 4, Scale.LOGIT));
        assertRefused("the lower first, found 4 and 4", () -> new IntegerField("a", 4, 4, Scale.LINEAR));
        assertRefused(
                "the list of 'a' has at least two numbers, found [16]", () -> new OrderedField("a", Fields.wholes(16)));
        assertRefused("ascends and names each number once", () -> new OrderedField("a", Fields.wholes(16, 16)));
        assertRefused(
                "'a' has at least two categories, each named once, found [x, x]",
                () -> new CategoricalField("a", List.of("x", "x")));
        assertRefused("in kebab case, such as learning-rate, found 'aB'", () -> new BooleanField("aB"));
    }

    @Test
    void aListHasNumbersOfOneKind() {
        OrderedField field = new OrderedField("a", List.of(new Setting.Whole(0), new Setting.Real(0.5)));
        assertEquals(new Setting.Real(0), field.decode(0));
        assertRefused("'a' is one of [0, 0.5] with a decimal point, found 0", () -> field.encode(new Setting.Whole(0)));
    }

    @Test
    void placesOutsideTheEdgeAreRefused() {
        assertRefused("the coordinate of 'epochs' is from 0 to 1, found 1.5", () -> Fields.EPOCHS.decode(1.5));
        assertRefused("found NaN", () -> Fields.LOG.decode(Double.NaN));
    }

    private static double number(Setting setting) {
        return ((Setting.Numeric) setting).number();
    }

    private static void assertRefused(String message, Executable making) {
        String found = assertThrows(IllegalArgumentException.class, making).getMessage();
        assertTrue(found.contains(message), found);
    }
}
