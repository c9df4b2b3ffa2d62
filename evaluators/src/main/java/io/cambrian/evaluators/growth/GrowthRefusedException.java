package io.cambrian.evaluators.growth;

/** A change that a network cannot have, or not without losing what the change promises; the message says why. */
public final class GrowthRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public GrowthRefusedException(String message) {
        super(message);
    }
}
