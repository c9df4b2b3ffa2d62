package io.cambrian.searchspace.tuning.field;

import java.util.List;
import java.util.Optional;

/** A hyper-parameter that is true or false; false has the first half of the edge. */
public record BooleanField(String name, Optional<Condition> condition) implements Field {

    /** @throws IllegalArgumentException if the name is not in kebab case */
    public BooleanField {
        FieldName.checked(name);
    }

    /** A field that always has a value. */
    public BooleanField(String name) {
        this(name, Optional.empty());
    }

    @Override
    public Setting.Flag decode(double place) {
        return new Setting.Flag(Edge.share(Edge.checked(this, place), 2) == 1);
    }

    @Override
    public double encode(Setting setting) {
        return Edge.middle(Legality.checked(this, setting).equals(new Setting.Flag(true)) ? 1 : 0, 2);
    }

    @Override
    public Setting nearest(Setting setting) {
        return Legality.checked(this, setting);
    }

    @Override
    public Optional<String> objection(Setting setting) {
        return Legality.unless(setting instanceof Setting.Flag, this, "true or false", setting);
    }

    @Override
    public BooleanField when(String field, List<Setting> values) {
        return new BooleanField(name, Optional.of(new Condition(field, values)));
    }
}
