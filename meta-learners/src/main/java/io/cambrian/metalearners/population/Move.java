package io.cambrian.metalearners.population;

/** How a member goes on after a segment. */
public sealed interface Move {

    /** With its own weights and settings. */
    record Continue() implements Move {}

    /** With its own weights and settings, on probation: for another segment it is watched. */
    record Watch() implements Move {}

    /** With its own weights; its settings are explored. */
    record Explore() implements Move {}

    /**
     * With the weights of another member; the settings, the other's or its own as {@link Inheritance} says, are explored.
     *
     * @param donor the lane of the other member, which is alive
     */
    record Copy(int donor) implements Move {}

    /**
     * With the weights of one member and the settings of one, perhaps a different one, which are not explored.
     *
     * @param donor the lane whose weights it takes over; alive
     * @param settings the lane whose settings it takes over; alive
     */
    record Migrate(int donor, int settings) implements Move {}

    /**
     * With the weights and the explored settings of one of the best ends ever reached. Time goes back to that end.
     *
     * @param elite which of {@link Standings#elites()}, from 0 on
     */
    record BackTrack(int elite) implements Move {}

    /** With fresh weights and fresh settings, from the beginning, since nobody is alive. */
    record Restart() implements Move {}
}
