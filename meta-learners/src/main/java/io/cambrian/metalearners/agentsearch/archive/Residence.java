package io.cambrian.metalearners.agentsearch.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which islands a member may be a parent. A migration gives it a second one and makes no copy; who has migrated does so no
 * more.
 *
 * @param islands counted from 0, the one that it was born on first
 * @param migrated whether it has
 */
public record Residence(List<Integer> islands, boolean migrated) {

    public Residence {
        islands = List.copyOf(islands);
    }

    /** Of a child, on one island. */
    public static Residence born(int island) {
        return new Residence(List.of(island), false);
    }

    /** Of what a search is given to begin with. */
    public static Residence everywhere(int islands) {
        return new Residence(IntStream.range(0, islands).boxed().toList(), false);
    }

    /** Whether it may be a parent there. */
    public boolean on(int island) {
        return islands.contains(island);
    }

    /** Whether it lives on one island alone, and always has. */
    public boolean mayMigrate() {
        return !migrated && islands.size() == 1;
    }

    /** The residence after a migration. */
    public Residence alsoOn(int island) {
        List<Integer> more = new ArrayList<>(islands);
        more.add(island);
        return new Residence(more, true);
    }

    /** The residence after an island has begun anew. */
    public Residence without(int island) {
        return new Residence(islands.stream().filter(each -> each != island).toList(), migrated);
    }
}
