package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.SymbolicDriftSpace;
import java.util.Map;
import java.util.Optional;

/**
 * Drifts in closed form.
 *
 * @param size the greatest number of terms; 24 by default
 * @param temporal whether drifts may read the progress of training; false by default
 * @param start the named drift that samples are made from ({@code PPO} by default), or {@code scratch} for none
 */
public record SymbolicDriftSpec(int size, boolean temporal, String start) implements DriftSpaceSpec {

    /** The value of the key {@code form} that asks for closed forms. */
    public static final String FORM = "symbolic";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public void write(Map<String, Object> keys) {
        DriftSpaceKeys.write(this, keys);
    }

    @Override
    public boolean sizesVary() {
        return true;
    }

    @Override
    public SearchSpace<Drift> space() {
        return new SymbolicDriftSpace(
                size, temporal, beginning().stream().map(NamedDrifts::byName).toList());
    }

    @Override
    public Optional<String> beginning() {
        return Optional.of(start).filter(name -> !name.equals(SCRATCH));
    }
}
