package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Initialisations that nothing was learnt into: where meta-training begins, and what it is measured against. */
public final class NamedInitialisations {

    /** The start of searches for sinusoids. */
    public static final String SINUSOID = "fresh-sinusoid";

    /** The start of searches for policies that navigate. */
    public static final String NAVIGATION = "fresh-navigation";

    private static final Catalogue<InitialisationShape> SHAPES = new Catalogue<>("initialisation", shapes());

    private NamedInitialisations() {}

    /** All names. */
    public static List<String> names() {
        return SHAPES.names();
    }

    /**
     * The initialisation of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Initialisation byName(String name) {
        InitialisationShape shape = SHAPES.byName(name);
        InitialisationSpace space = new InitialisationSpace(shape);
        return space.decode(space.start());
    }

    private static Map<String, InitialisationShape> shapes() {
        Map<String, InitialisationShape> shapes = new LinkedHashMap<>();
        shapes.put(SINUSOID, InitialisationShape.sinusoid());
        shapes.put(NAVIGATION, InitialisationShape.navigation());
        return shapes;
    }
}
