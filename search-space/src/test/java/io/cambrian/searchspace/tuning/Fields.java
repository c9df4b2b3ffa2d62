package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Fields and spaces for tests: one of every kind and scale. */
public final class Fields {

    public static final FloatField LINEAR = new FloatField("entropy-weight", -0.5, 2, Scale.LINEAR);
    public static final FloatField LOG = new FloatField("learning-rate", 1e-5, 0.1, Scale.LOG);
    public static final FloatField LOGIT = new FloatField("discount", 0.9, 0.9999, Scale.LOGIT);
    public static final IntegerField EPOCHS = new IntegerField("epochs", 1, 10, Scale.LINEAR);
    public static final IntegerField STEPS = new IntegerField("rollout-steps", 16, 2048, Scale.LOG);
    public static final CategoricalField OPTIMISER =
            new CategoricalField("optimiser", List.of("adam", "rmsprop", "sgd"));
    public static final OrderedField BATCH = new OrderedField("batch-size", wholes(16, 32, 64, 128));
    public static final BooleanField ANNEALED = new BooleanField("anneal");

    private Fields() {}

    public static Stream<Field> all() {
        return Stream.of(LINEAR, LOG, LOGIT, EPOCHS, STEPS, OPTIMISER, BATCH, ANNEALED);
    }

    public static List<Setting.Numeric> wholes(long... numbers) {
        return Arrays.stream(numbers)
                .<Setting.Numeric>mapToObj(Setting.Whole::new)
                .toList();
    }

    /** All kinds of fields, two of them conditional, in an order in which one condition looks ahead, with two constraints. */
    static TuningSpace space() {
        return new TuningSpace(
                List.of(
                        new FloatField("momentum", 0.5, 0.99, Scale.LOGIT)
                                .when("optimiser", List.of(new Setting.Word("sgd"), new Setting.Word("rmsprop"))),
                        LINEAR,
                        LOG,
                        LOGIT,
                        EPOCHS,
                        STEPS,
                        OPTIMISER,
                        BATCH,
                        ANNEALED,
                        new IntegerField("minibatches", 1, 16, Scale.LINEAR),
                        new IntegerField("anneal-after", 1, 500, Scale.LOG)
                                .when("anneal", List.of(new Setting.Flag(true)))),
                List.of(
                        new Constraint.Divides(List.of("minibatches"), List.of("rollout-steps")),
                        new Constraint.AtMost("anneal-after", "rollout-steps")));
    }
}
