package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.InitialisationSpace;
import io.cambrian.searchspace.initialisation.NamedInitialisations;
import java.util.Map;

/**
 * Initialisations are searched: weights from which a few gradient steps adapt a network to a new task.
 *
 * @param shape of the network; that for sinusoids by default
 * @param deviation of a mutant's steps
 */
public record InitialisationSpaceSpec(InitialisationShape shape, double deviation) implements BareSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = Initialisation.KIND;

    @Override
    public String kind() {
        return KIND;
    }

    /** The space itself. */
    public InitialisationSpace space() {
        return new InitialisationSpace(shape, deviation);
    }

    @Override
    public void write(Map<String, Object> keys) {
        InitialisationSpaceKeys.write(this, keys);
    }
    /** The fresh network for the same tasks. */
    @Override
    public String yardstick() {
        return switch (shape.head()) {
            case VALUES -> NamedInitialisations.SINUSOID;
            case GAUSSIAN -> NamedInitialisations.NAVIGATION;
        };
    }

    @Override
    public void requireNamed(String name) {
        NamedInitialisations.byName(name);
    }
}
