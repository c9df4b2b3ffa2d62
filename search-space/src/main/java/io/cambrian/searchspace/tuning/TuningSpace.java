package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.field.Exploration;
import io.cambrian.searchspace.tuning.field.FactorStep;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FieldOrder;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The hyper-parameters that typed, bounded fields allow, as points of the unit cube: one edge for each field.
 *
 * <p>A sample is uniform in the cube; a mutant has every value changed by one {@link Exploration}; a child has each value from
 * either parent. A conditional field has a value exactly while its condition holds; one that comes to hold has its value drawn
 * from the prior. The edge of a field without a value is not looked at, and is encoded as ½.
 *
 * <p>Where constraints do not hold, what is drawn is drawn again; a point of the cube, and what fails 64 times, is moved straight
 * towards the nearest of some points at which they do, until they hold.
 */
public final class TuningSpace implements CubeSpace<HyperParameters> {

    private static final int ATTEMPTS = 64;
    private static final double NO_VALUE = 0.5;
    private static final String NO_SCHEDULES =
            "a space of hyper-parameters has no schedules; take the hyper-parameters of one of its change-points";

    private final List<Field> fields;
    private final List<Field> conditionsFirst;
    private final List<Constraint> constraints;
    private final Exploration mutation;
    private final ConstraintRepair repair;

    /**
     * A space of hyper-parameters.
     *
     * @param fields at least one, in the order of the cube's coordinates
     * @param constraints what their values must be to each other
     * @param mutation how a mutant differs from its parent
     * @throws IllegalArgumentException in one sentence, when there is no field, two share a name, a condition is on an unknown field or value
     *     or on itself in a circle, or constraints are on fields that have no numbers, or can never hold
     */
    public TuningSpace(List<Field> fields, List<Constraint> constraints, Exploration mutation) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a space of hyper-parameters has at least one, found none");
        }
        this.fields = List.copyOf(fields);
        this.conditionsFirst = FieldOrder.of(fields);
        this.constraints = List.copyOf(constraints);
        this.mutation = mutation;
        ConstraintCheck.require(constraints, fields);
        this.repair = ConstraintRepair.of(constraints, fields.size(), this::unconstrained);
    }

    /** A space whose mutants are {@link FactorStep#USUAL} away. */
    public TuningSpace(List<Field> fields, List<Constraint> constraints) {
        this(fields, constraints, FactorStep.USUAL);
    }

    /** The fields in the order of the cube's coordinates. */
    public List<Field> fields() {
        return fields;
    }

    /** What the values must be to each other. */
    public List<Constraint> constraints() {
        return constraints;
    }

    @Override
    public String name() {
        return "hyper-parameters";
    }

    @Override
    public HyperParameters sample(RandomGenerator random) {
        return admitted(() -> assembled(field -> field.sample(random)));
    }

    @Override
    public HyperParameters mutate(HyperParameters parent, RandomGenerator random) {
        return explore(parent, mutation, random);
    }

    /**
     * A member with every value of a parent changed by one exploration, within the bounds.
     *
     * @throws IllegalArgumentException if the parent is no member; the message says why
     */
    public HyperParameters explore(HyperParameters parent, Exploration exploration, RandomGenerator random) {
        requireMember(parent);
        return admitted(() -> assembled(field -> parent.setting(field.name())
                .map(setting -> field.nearest(exploration.explore(field, setting, random)))
                .orElseGet(() -> field.sample(random))));
    }

    @Override
    public HyperParameters cross(HyperParameters mother, HyperParameters father, RandomGenerator random) {
        requireMember(mother);
        requireMember(father);
        return admitted(() -> assembled(field -> {
            Optional<Setting> hers = mother.setting(field.name());
            Optional<Setting> his = father.setting(field.name());
            Optional<Setting> either = random.nextBoolean() ? hers.or(() -> his) : his.or(() -> hers);
            return either.orElseGet(() -> field.sample(random));
        }));
    }

    @Override
    public Verdict check(HyperParameters hyperParameters) {
        return objection(hyperParameters).map(Verdict::rejected).orElseGet(Verdict::accepted);
    }

    /** The values themselves: what they do is known to the learner alone. */
    @Override
    public Fingerprint fingerprint(HyperParameters hyperParameters) {
        return new Fingerprint(hyperParameters.id().hex());
    }

    @Override
    public CandidateFormat<HyperParameters> format() {
        return new HyperParametersFormat();
    }

    @Override
    public int dimension() {
        return fields.size();
    }

    @Override
    public HyperParameters decode(double[] unit) {
        if (unit.length != dimension()) {
            throw new IllegalArgumentException(
                    "a point of this space has " + dimension() + " coordinates, found " + unit.length);
        }
        HyperParameters decoded = unconstrained(unit);
        return repair.admits(decoded) ? decoded : repair.nearest(unit);
    }

    @Override
    public double[] encode(HyperParameters hyperParameters) {
        requireMember(hyperParameters);
        return places(hyperParameters);
    }

    private double[] places(HyperParameters hyperParameters) {
        double[] unit = new double[dimension()];
        Arrays.setAll(
                unit,
                i -> hyperParameters
                        .setting(fields.get(i).name())
                        .map(setting -> fields.get(i).encode(setting))
                        .orElse(NO_VALUE));
        return unit;
    }

    private HyperParameters unconstrained(double[] unit) {
        return assembled(field -> field.decode(unit[fields.indexOf(field)]));
    }

    /** A value for each field whose condition holds, asked for in an order in which conditions are known. */
    private HyperParameters assembled(Function<Field, Setting> values) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Field field : conditionsFirst) {
            if (active(field, settings)) {
                settings.put(field.name(), values.apply(field));
            }
        }
        Map<String, Setting> shown = new LinkedHashMap<>();
        for (Field field : fields) {
            Optional.ofNullable(settings.get(field.name())).ifPresent(setting -> shown.put(field.name(), setting));
        }
        return new HyperParameters(shown);
    }

    private static boolean active(Field field, Map<String, Setting> settings) {
        return field.condition()
                .map(condition -> Optional.ofNullable(settings.get(condition.field()))
                        .filter(condition.values()::contains)
                        .isPresent())
                .orElse(true);
    }

    private HyperParameters admitted(Supplier<HyperParameters> drawing) {
        HyperParameters drawn = drawing.get();
        for (int attempt = 1; attempt < ATTEMPTS && !repair.admits(drawn); attempt++) {
            drawn = drawing.get();
        }
        return repair.admits(drawn) ? drawn : repair.nearest(places(drawn));
    }

    /** Whether a tuning is one of this space; a schedule never is. */
    public Verdict verdict(Tuning tuning) {
        return switch (tuning) {
            case HyperParameters hyperParameters -> check(hyperParameters);
            case Schedule schedule -> Verdict.rejected(NO_SCHEDULES);
        };
    }

    /**
     * The tuning as hyper-parameters, members or not.
     *
     * @throws IllegalArgumentException if it is a schedule
     */
    public HyperParameters member(Tuning tuning) {
        return switch (tuning) {
            case HyperParameters hyperParameters -> hyperParameters;
            case Schedule schedule -> throw new IllegalArgumentException(NO_SCHEDULES);
        };
    }

    private void requireMember(HyperParameters hyperParameters) {
        objection(hyperParameters).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    private Optional<String> objection(HyperParameters hyperParameters) {
        for (String name : hyperParameters.names()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                return Optional.of("no hyper-parameter of this space is called '" + name + "'"
                        + NearestName.suggestion(
                                name, fields.stream().map(Field::name).toList()));
            }
        }
        return fields.stream()
                .map(field -> objection(field, hyperParameters))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ConstraintCheck.violated(constraints, hyperParameters));
    }

    private static Optional<String> objection(Field field, HyperParameters hyperParameters) {
        Optional<Setting> setting = hyperParameters.setting(field.name());
        if (active(field, hyperParameters.settings())) {
            return setting.map(field::objection).orElseGet(() -> Optional.of("'" + field.name() + "' has no value"));
        }
        return setting.flatMap(value -> field.condition())
                .map(condition -> "'" + field.name() + "' has a value only while " + condition.text());
    }
}
