package io.cambrian.schedules.discovery;

/** Hears how a run goes. Called on the thread of the discovery loop; must return quickly. */
public interface DiscoveryListener {

    /** A listener that does nothing. */
    DiscoveryListener NONE = new DiscoveryListener() {};

    /** Evaluations have become durable and were told, or trainings have moved on. */
    default void searched(SearchProgress progress) {}

    /**
     * A measurement after the search has become durable.
     *
     * @param phase what is being measured, such as {@code report}
     * @param done measurements that are there
     * @param all measurements that will be there
     */
    default void measured(String phase, int done, int all) {}
}
