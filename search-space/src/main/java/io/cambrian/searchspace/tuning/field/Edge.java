package io.cambrian.searchspace.tuning.field;

/** Places on the edge of a field, from 0 to 1, and the equal shares of countable values on it. */
final class Edge {

    private Edge() {}

    static double checked(Field field, double place) {
        if (!(place >= 0 && place <= 1)) {
            throw new IllegalArgumentException(
                    "the coordinate of '" + field.name() + "' is from 0 to 1, found " + place);
        }
        return place;
    }

    /** Which of {@code count} equal shares a place is in. */
    static int share(double place, int count) {
        return Math.min((int) (place * count), count - 1);
    }

    /** The middle of a share. */
    static double middle(int share, int count) {
        return (share + 0.5) / count;
    }
}
