package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Condition;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of one hyper-parameter under {@code search-space.fields}; reading and writing are inverse. */
final class FieldKeys {

    private static final String FLOAT = "float";
    private static final String INTEGER = "integer";
    private static final String ORDERED = "ordered";
    private static final String CATEGORICAL = "categorical";
    private static final String BOOLEAN = "boolean";
    private static final List<String> TYPES = List.of(FLOAT, INTEGER, ORDERED, CATEGORICAL, BOOLEAN);
    private static final double ANY = Double.MAX_VALUE;

    private FieldKeys() {}

    /** @param name the hyper-parameter's name, which is the group's key */
    static Field read(String name, Section section) {
        try (section) {
            Field field = unconditional(name, section);
            if (!section.has("when")) {
                return field;
            }
            try (Section when = section.section("when")) {
                String other = when.text("field");
                List<Setting> values = SettingValues.any(when, "is");
                return when.made(() -> field.when(other, values));
            }
        }
    }

    private static Field unconditional(String name, Section section) {
        String type = section.choice("type", FLOAT, TYPES);
        return switch (type) {
            case FLOAT -> {
                double low = section.number("from", -ANY, ANY);
                double high = section.number("to", -ANY, ANY);
                Scale scale = section.constant("scale", Scale.LINEAR, Scale.values());
                yield section.made(() -> new FloatField(name, low, high, scale));
            }
            case INTEGER -> {
                long low = section.longInteger("from", Long.MIN_VALUE);
                long high = section.longInteger("to", Long.MIN_VALUE);
                Scale scale = section.constant("scale", Scale.LINEAR, Scale.values());
                yield section.made(() -> new IntegerField(name, low, high, scale));
            }
            case ORDERED -> {
                List<Setting.Numeric> values = SettingValues.numbers(section, "values");
                yield section.made(() -> new OrderedField(name, values));
            }
            case CATEGORICAL -> {
                List<String> values = section.texts("values");
                yield section.made(() -> new CategoricalField(name, values));
            }
            default -> section.made(() -> new BooleanField(name));
        };
    }

    static Map<String, Object> write(Field field) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (field) {
            case FloatField real -> {
                keys.put("type", FLOAT);
                keys.put("from", real.low());
                keys.put("to", real.high());
                keys.put("scale", Words.of(real.scale()));
            }
            case IntegerField whole -> {
                keys.put("type", INTEGER);
                keys.put("from", whole.low());
                keys.put("to", whole.high());
                keys.put("scale", Words.of(whole.scale()));
            }
            case OrderedField ordered -> {
                keys.put("type", ORDERED);
                keys.put(
                        "values",
                        ordered.values().stream().map(FieldKeys::plain).toList());
            }
            case CategoricalField categorical -> {
                keys.put("type", CATEGORICAL);
                keys.put("values", categorical.values());
            }
            case BooleanField flag -> keys.put("type", BOOLEAN);
        }
        field.condition().ifPresent(condition -> keys.put("when", write(condition)));
        return keys;
    }

    private static Map<String, Object> write(Condition condition) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("field", condition.field());
        keys.put("is", condition.values().stream().map(FieldKeys::plain).toList());
        return keys;
    }

    private static Object plain(Setting setting) {
        return switch (setting) {
            case Setting.Real real -> real.value();
            case Setting.Whole whole -> whole.value();
            case Setting.Word word -> word.value();
            case Setting.Flag flag -> flag.value();
        };
    }
}
