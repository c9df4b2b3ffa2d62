package io.cambrian.evaluators.tuning;

import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All hyper-parameters of one learner. Open to users, whose learners may have their own.
 *
 * @param <S> the learner's settings, an immutable value that refuses impossible combinations when it is made
 */
public abstract class Tunables<S> {

    private final String learner;
    private final Map<String, Tunable<S, ?>> byName = new LinkedHashMap<>();

    /**
     * The hyper-parameters of a learner.
     *
     * @param learner what messages call it
     * @param all in the order in which they are shown
     */
    protected Tunables(String learner, List<Tunable<S, ?>> all) {
        this.learner = learner;
        all.forEach(each -> byName.put(each.name(), each));
    }

    /**
     * The settings with some parts changed at once.
     *
     * @param legal known names, values within their ranges
     * @throws IllegalArgumentException when the values do not go together
     */
    protected abstract S changed(S settings, HyperParameters legal);

    /** What messages call the learner. */
    String learner() {
        return learner;
    }

    /** The hyper-parameters in the order in which they are shown. */
    public List<Tunable<S, ?>> all() {
        return List.copyOf(byName.values());
    }

    /** The values that settings have now; a part that they lack is absent. */
    public HyperParameters current(S settings) {
        HyperParameters current = HyperParameters.NONE;
        for (Tunable<S, ?> tunable : byName.values()) {
            Optional<Setting> value = tunable.current(settings);
            if (value.isPresent()) {
                current = current.with(tunable.name(), value.get());
            }
        }
        return current;
    }

    /**
     * The settings with the given hyper-parameters; all others stay.
     *
     * @throws IllegalArgumentException in one sentence, for an unknown name, a value out of range, or values that do not go
     *     together
     */
    public S apply(S settings, HyperParameters hyperParameters) {
        hyperParameters
                .settings()
                .forEach((name, setting) -> objection(name, setting).ifPresent(reason -> {
                    throw new IllegalArgumentException(reason);
                }));
        return changed(settings, hyperParameters);
    }

    /**
     * Whether all members of a space can be applied to the settings: decided before anything runs, exactly for names and ranges,
     * and by many members, among them combinations of extremes, for what must go together.
     */
    public Verdict check(TuningSpace space, S settings) {
        return space.fields().stream()
                .flatMap(field -> extremes(field).map(setting -> objection(field.name(), setting)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> SpaceProbe.objection(space, member -> apply(settings, member)))
                .map(Verdict::rejected)
                .orElseGet(Verdict::accepted);
    }

    /** Values of a field that include the outermost. */
    private static Stream<Setting> extremes(Field field) {
        return switch (field) {
            case FloatField real -> Stream.of(real.decode(0), real.decode(1));
            case IntegerField whole -> Stream.of(whole.decode(0), whole.decode(1));
            case OrderedField ordered -> ordered.values().stream().map(value -> value);
            case CategoricalField categorical -> categorical.values().stream().map(Setting.Word::new);
            case BooleanField flag -> Stream.of(new Setting.Flag(true));
        };
    }

    private Optional<String> objection(String name, Setting setting) {
        Tunable<S, ?> tunable = byName.get(name);
        if (tunable == null) {
            return Optional.of(
                    learner + " has no hyper-parameter '" + name + "'" + NearestName.suggestion(name, byName.keySet()));
        }
        return tunable.range().contains(setting)
                ? Optional.empty()
                : Optional.of("'" + name + "' of " + learner + " is "
                        + tunable.range().text() + ", found " + setting.text());
    }
}
