package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.tuning.Constraint;
import io.cambrian.searchspace.tuning.field.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys under {@code search-space} of hyper-parameters; reading and writing are inverse. */
final class TuningKeys {

    private TuningKeys() {}

    static TuningSpec read(Section section) {
        Optional<String> program =
                section.has("program") ? Optional.of(section.known("program", Programs::require)) : Optional.empty();
        Optional<SearchSpaceSpec> programs = section.has("programs")
                ? Optional.of(SearchSpaceKeys.read(section.section("programs")))
                : Optional.empty();
        List<Field> fields = new ArrayList<>();
        section.groups("fields").forEach((name, group) -> fields.add(FieldKeys.read(name, group)));
        List<Constraint> constraints = new ArrayList<>();
        if (section.has("constraints")) {
            section.sections("constraints").forEach(each -> constraints.add(constraint(each)));
        }
        return section.made(() -> new TuningSpec(program, programs, fields, constraints));
    }

    private static Constraint constraint(Section section) {
        try (section) {
            if (section.has("divides")) {
                List<String> divisors = section.texts("divides");
                List<String> dividends = section.texts("into");
                return section.made(() -> new Constraint.Divides(divisors, dividends));
            }
            List<String> pair = section.texts("at-most");
            if (pair.size() != 2) {
                throw section.refused(
                        "at-most",
                        "it is a list of two names, of which the first has the smaller value, found " + pair.size());
            }
            return section.made(() -> new Constraint.AtMost(pair.get(0), pair.get(1)));
        }
    }

    static void write(TuningSpec spec, Map<String, Object> keys) {
        spec.program().ifPresent(program -> keys.put("program", program));
        spec.programs().ifPresent(programs -> keys.put("programs", SearchSpaceKeys.write(programs)));
        Map<String, Object> fields = new LinkedHashMap<>();
        spec.fields().forEach(field -> fields.put(field.name(), FieldKeys.write(field)));
        keys.put("fields", fields);
        if (!spec.constraints().isEmpty()) {
            keys.put(
                    "constraints",
                    spec.constraints().stream().map(TuningKeys::write).toList());
        }
    }

    private static Map<String, Object> write(Constraint constraint) {
        return switch (constraint) {
            case Constraint.AtMost order -> Map.of("at-most", List.of(order.smaller(), order.larger()));
            case Constraint.Divides division -> {
                Map<String, Object> keys = new LinkedHashMap<>();
                keys.put("divides", division.divisors());
                keys.put("into", division.dividends());
                yield keys;
            }
        };
    }
}
