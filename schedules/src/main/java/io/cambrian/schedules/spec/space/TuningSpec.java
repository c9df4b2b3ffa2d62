package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.tuning.Constraint;
import io.cambrian.searchspace.tuning.field.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hyper-parameters are searched, of a program that is given or searched together with them.
 *
 * @param program the name of the program, or its JSON; empty when programs are searched, too
 * @param programs the space of the programs; empty when one is given
 * @param fields the hyper-parameters, by the names that they have under {@code trainer}
 * @param constraints what their values must be to each other
 */
public record TuningSpec(
        Optional<String> program, Optional<SearchSpaceSpec> programs, List<Field> fields, List<Constraint> constraints)
        implements SearchSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = "hyper-parameters";

    /** The name of the program with the settings that the run spec gives its trainer. */
    public static final String UNTUNED = "untuned";

    public TuningSpec {
        fields = List.copyOf(fields);
        constraints = List.copyOf(constraints);
        if (program.isPresent() == programs.isPresent()) {
            throw new IllegalArgumentException(
                    "either 'program' names the program whose hyper-parameters are searched, or 'programs' describes the"
                            + " space of those that are searched with them");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(Map<String, Object> keys) {
        TuningKeys.write(this, keys);
    }

    @Override
    public String yardstick() {
        return UNTUNED;
    }

    @Override
    public void requireNamed(String name) {
        if (!name.equals(UNTUNED)) {
            throw new IllegalArgumentException("the only named candidate of a space of hyper-parameters is '" + UNTUNED
                    + "', found '" + name + "'");
        }
    }
    /** That of the programs. */
    @Override
    public String usualTrainer() {
        return program.map(Programs::usualTrainer)
                .orElseGet(() -> programs.map(SearchSpaceSpec::usualTrainer).orElseThrow());
    }

    @Override
    public boolean seesTheTime() {
        return programs.map(SearchSpaceSpec::seesTheTime).orElse(false);
    }

    /** Hyper-parameters have values, not parts. */
    @Override
    public boolean sizesVary() {
        return programs.map(SearchSpaceSpec::sizesVary).orElse(false);
    }
}
