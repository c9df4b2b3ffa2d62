package io.cambrian.searchspace.tuning.field;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A hyper-parameter that is one of a list of numbers, of which population-based training goes from one to its neighbour.
 *
 * @param values at least two in ascending order; if one has a fraction, all become numbers with a fraction
 */
public record OrderedField(String name, List<Setting.Numeric> values, Optional<Condition> condition) implements Field {

    /**
     * @throws IllegalArgumentException if the name is not in kebab case, or there are fewer than two values, or they do not ascend
     */
    public OrderedField {
        FieldName.checked(name);
        values = ofOneKind(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException(
                    "the list of '" + name + "' has at least two numbers, found " + texts(values));
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).number() >= values.get(i).number()) {
                throw new IllegalArgumentException(
                        "the list of '" + name + "' ascends and names each number once, found " + texts(values));
            }
        }
    }

    /** A field that always has a value. */
    public OrderedField(String name, List<Setting.Numeric> values) {
        this(name, values, Optional.empty());
    }

    @Override
    public Setting.Numeric decode(double place) {
        return values.get(Edge.share(Edge.checked(this, place), values.size()));
    }

    @Override
    public double encode(Setting setting) {
        return Edge.middle(index(setting), values.size());
    }

    /** The number of the list at the least distance; the smaller of two at the same. */
    @Override
    public Setting.Numeric nearest(Setting setting) {
        double number = Legality.number(this, setting);
        return values.stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each.number() - number)))
                .orElseThrow();
    }

    /**
     * The number before or after, each with chance ½; at an end of the list, the number itself instead of what lies beyond.
     *
     * @throws IllegalArgumentException if the setting is no number of the list
     */
    public Setting.Numeric neighbour(Setting setting, RandomGenerator random) {
        int step = random.nextBoolean() ? 1 : -1;
        return values.get(Math.clamp(index(setting) + (long) step, 0, values.size() - 1));
    }

    @Override
    public Optional<String> objection(Setting setting) {
        boolean legal = setting instanceof Setting.Numeric numeric && values.contains(numeric);
        String point = setting instanceof Setting.Whole && !whole() ? " with a decimal point" : "";
        return Legality.unless(legal, this, "one of " + texts(values) + point, setting);
    }

    @Override
    public OrderedField when(String field, List<Setting> conditionValues) {
        return new OrderedField(name, values, Optional.of(new Condition(field, conditionValues)));
    }

    /** Whether all numbers are whole. */
    public boolean whole() {
        return values.getFirst() instanceof Setting.Whole;
    }

    private int index(Setting setting) {
        return values.indexOf(Legality.checked(this, setting));
    }

    private static List<Setting.Numeric> ofOneKind(List<Setting.Numeric> values) {
        boolean whole = values.stream().allMatch(each -> each instanceof Setting.Whole);
        return whole
                ? List.copyOf(values)
                : values.stream()
                        .<Setting.Numeric>map(each -> new Setting.Real(each.number()))
                        .toList();
    }

    private static List<String> texts(List<Setting.Numeric> values) {
        return values.stream().map(Setting::text).toList();
    }
}
