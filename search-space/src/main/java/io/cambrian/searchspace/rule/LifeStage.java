package io.cambrian.searchspace.rule;

/**
 * How far an agent has come in its life, counted in updates.
 *
 * @param updatesDone n, before the update that is asked for
 * @param updates N, those of the whole life
 */
public record LifeStage(int updatesDone, int updates) {

    /** @throws IllegalArgumentException unless 0 ≤ n ≤ N and N ≥ 1 */
    public LifeStage {
        if (updates < 1 || updatesDone < 0 || updatesDone > updates) {
            throw new IllegalArgumentException("a life of at least 1 update has between 0 and all of them done, found "
                    + updatesDone + " of " + updates);
        }
    }
}
