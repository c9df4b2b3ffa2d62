package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.FactorStep;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The operators on hyper-parameters. Every one stays within the bounds of the fields; one that cannot change anything (the layers
 * are as many and as wide as they may be, there is no other activation that fits) changes nothing.
 *
 * <p>Units are added to all hidden layers alike, since they share one width.
 */
final class Mutations {

    static final String LAYERS = "hidden-layers";
    static final String WIDTH = "hidden-width";
    static final String ACTIVATION = "activation";

    private final TuningSpace space;
    private final SearlSettings settings;
    private final List<Field> others;

    /** @throws IllegalArgumentException when an operator has a chance but nothing to change in this space */
    Mutations(TuningSpace space, SearlSettings settings) {
        this.space = space;
        this.settings = settings;
        others = space.fields().stream()
                .filter(field -> !Set.of(LAYERS, WIDTH, ACTIVATION).contains(field.name()))
                .toList();
        OperatorChances chances = settings.chances();
        require(
                chances.architecture(),
                "architecture",
                field(LAYERS).or(() -> field(WIDTH)),
                LAYERS + "' or '" + WIDTH);
        require(chances.activation(), "activation", field(ACTIVATION), ACTIVATION);
        require(chances.hyperParameter(), "hyper-parameter", others.stream().findFirst(), "actor-learning-rate");
    }

    private static void require(double chance, String operator, Optional<Field> field, String name) {
        if (chance > 0 && field.isEmpty()) {
            throw new IllegalArgumentException(
                    "the operator '" + operator + "' has nothing to change in this space: search '" + name
                            + "', or give the operator the chance 0");
        }
    }

    private Optional<Field> field(String name) {
        return space.fields().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The hyper-parameters that follow from others by an operator. */
    HyperParameters apply(Operator operator, HyperParameters parent, RandomGenerator random) {
        HyperParameters changed = switch (operator) {
            case ARCHITECTURE -> grown(parent, random);
            case ACTIVATION -> activatedOtherwise(parent, random);
            case HYPER_PARAMETER -> stepped(parent, random);
            case SAMPLE, ELITE, NONE, WEIGHTS, SETTINGS -> parent;
        };
        return space.check(changed) instanceof Verdict.Accepted ? changed : parent;
    }

    private HyperParameters grown(HyperParameters parent, RandomGenerator random) {
        boolean wantsLayer = random.nextDouble() < settings.layerChance();
        int units = settings.units().get(random.nextInt(settings.units().size()));
        HyperParameters deeper = increased(parent, LAYERS, 1);
        return wantsLayer && !deeper.equals(parent) ? deeper : increased(parent, WIDTH, units);
    }

    /** A whole number raised by so much; as it was where that would leave its bounds. */
    private HyperParameters increased(HyperParameters parent, String name, int by) {
        Optional<Field> field = field(name);
        Optional<Setting> value = parent.setting(name);
        if (field.isEmpty() || value.isEmpty() || !(value.get() instanceof Setting.Numeric number)) {
            return parent;
        }
        Setting raised = new Setting.Whole((long) number.number() + by);
        return field.get().objection(raised).isEmpty() ? parent.with(name, raised) : parent;
    }

    private HyperParameters activatedOtherwise(HyperParameters parent, RandomGenerator random) {
        if (!(field(ACTIVATION).orElseThrow() instanceof CategoricalField choices)) {
            return parent;
        }
        List<Setting> rest = new ArrayList<>();
        choices.values().forEach(value -> rest.add(new Setting.Word(value)));
        parent.setting(ACTIVATION).ifPresent(rest::remove);
        return rest.isEmpty() ? parent : parent.with(ACTIVATION, rest.get(random.nextInt(rest.size())));
    }

    private HyperParameters stepped(HyperParameters parent, RandomGenerator random) {
        Field field = others.get(random.nextInt(others.size()));
        return parent.setting(field.name())
                .map(value -> parent.with(field.name(), field.nearest(FactorStep.USUAL.explore(field, value, random))))
                .orElse(parent);
    }
}
