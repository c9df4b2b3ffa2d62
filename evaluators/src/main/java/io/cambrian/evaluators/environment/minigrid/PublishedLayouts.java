package io.cambrian.evaluators.environment.minigrid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The members of every family that the literature knows by name. */
public final class PublishedLayouts {

    private static final Map<String, Supplier<Layout>> BY_NAME = new LinkedHashMap<>();

    static {
        add(() -> new Empty(5, false));
        add(() -> new Empty(5, true));
        add(() -> new Empty(6, false));
        add(() -> new Empty(6, true));
        add(() -> new Empty(8, false));
        add(() -> new Empty(16, false));
        add(() -> new DoorKey(5));
        add(() -> new DoorKey(6));
        add(() -> new DoorKey(8));
        add(() -> new DoorKey(16));
    }

    private PublishedLayouts() {}

    private static void add(Supplier<Layout> layout) {
        BY_NAME.put(layout.get().name(), layout);
    }

    /** The {@linkplain Layout#name names}, family by family. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** A fresh layout of that name, if there is one. */
    public static Optional<Layout> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }
}
