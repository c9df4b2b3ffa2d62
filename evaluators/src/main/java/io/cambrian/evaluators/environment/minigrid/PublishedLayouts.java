package io.cambrian.evaluators.environment.minigrid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The members of every family that the literature knows by name.
 *
 * <p>{@code MultiRoom-N4-S5-v0} has six rooms, not four: that is how it was published; {@code v1} has four.
 */
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
        add(FourRooms::new);
        add(Unlock::new);
        add(() -> new KeyCorridor(3, 1));
        add(() -> new KeyCorridor(3, 2));
        add(() -> new KeyCorridor(3, 3));
        add(() -> new KeyCorridor(4, 3));
        add(() -> new KeyCorridor(5, 3));
        add(() -> new KeyCorridor(6, 3));
        add(() -> new DynamicObstacles(5, false, 2));
        add(() -> new DynamicObstacles(5, true, 2));
        add(() -> new DynamicObstacles(6, false, 3));
        add(() -> new DynamicObstacles(6, true, 3));
        add(() -> new DynamicObstacles(8, false, 4));
        add(() -> new DynamicObstacles(16, false, 8));
        add(() -> new LavaGap(5));
        add(() -> new LavaGap(6));
        add(() -> new LavaGap(7));
        add(() -> new SimpleCrossing(9, 1));
        add(() -> new SimpleCrossing(9, 2));
        add(() -> new SimpleCrossing(9, 3));
        add(() -> new SimpleCrossing(11, 5));
        add(() -> new MultiRoom("N2-S4-v0", 2, 4));
        add(() -> new MultiRoom("N4-S5-v0", 6, 5));
        add(() -> new MultiRoom("N4-S5-v1", 4, 5));
        add(() -> new MultiRoom("N6-v0", 6, 10));
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
