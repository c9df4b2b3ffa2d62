package io.cambrian.schedules.spec.space;

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
}
