package io.cambrian.evaluators.environment.grid;

import java.util.List;

/**
 * The room that an observation gives to levels of different sizes.
 *
 * @param size the most rows and columns
 * @param objects the most objects
 * @param types the most types of objects
 */
public record GridShape(int size, int objects, int types) {

    /** The least room in which all of these levels fit. */
    public static GridShape of(List<GridLevel> levels) {
        return levels.stream().map(GridShape::of).reduce(new GridShape(0, 0, 0), GridShape::cover);
    }

    /** The least room for one level. */
    public static GridShape of(GridLevel level) {
        return new GridShape(level.size(), level.objects().size(), level.types().size());
    }

    /** Cells of the largest level. */
    public int cells() {
        return size * size;
    }

    /** Whether a level fits. */
    public boolean fits(GridLevel level) {
        return equals(cover(of(level)));
    }

    private GridShape cover(GridShape other) {
        return new GridShape(
                Math.max(size, other.size), Math.max(objects, other.objects), Math.max(types, other.types));
    }

    @Override
    public String toString() {
        return size + "×" + size + " cells, " + objects + " objects of " + types + " types";
    }
}
