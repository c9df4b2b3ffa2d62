package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.NearestName;
import java.util.List;

/** Initialisations that nothing was learnt into: where meta-training begins, and what it is measured against. */
public final class NamedInitialisations {

    /** The start of searches for sinusoids. */
    public static final String SINUSOID = "fresh-sinusoid";

    /** The start of searches for policies that navigate. */
    public static final String NAVIGATION = "fresh-navigation";

    private NamedInitialisations() {}

    /** All names. */
    public static List<String> names() {
        return List.of(SINUSOID, NAVIGATION);
    }

    /**
     * The initialisation of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Initialisation byName(String name) {
        return fresh(
                switch (NearestName.plain(name)) {
                    case "freshsinusoid" -> InitialisationShape.sinusoid();
                    case "freshnavigation" -> InitialisationShape.navigation();
                    default ->
                        throw new IllegalArgumentException(
                                "there is no initialisation '" + name + "'" + NearestName.suggestion(name, names()));
                });
    }

    private static Initialisation fresh(InitialisationShape shape) {
        InitialisationSpace space = new InitialisationSpace(shape);
        return space.decode(space.start());
    }
}
