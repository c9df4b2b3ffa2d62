package io.cambrian.metalearners.agentsearch;

/**
 * Parts of the archive that breed apart.
 *
 * @param count how many, from 1 to 4
 * @param migrationEvery after so many measured candidates the best of every island may be a parent on the next one too; 0 for never
 * @param stagnation an island that is the worst and has found nothing better among so many measured candidates begins anew with the best of
 *     another one; 0 for never
 */
public record IslandSettings(int count, int migrationEvery, int stagnation) {

    /** One island. */
    public static final IslandSettings ONE = new IslandSettings(1, 0, 0);

    private static final int MOST = 4;

    /** @throws IllegalArgumentException when there are not 1 to 4 islands, or a period is below 0 */
    public IslandSettings {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("there are from 1 to " + MOST + " islands, found " + count);
        }
        if (migrationEvery < 0 || stagnation < 0) {
            throw new IllegalArgumentException("migration and stagnation are counted in candidates, 0 for never, found "
                    + migrationEvery + " and " + stagnation);
        }
    }

    /** So many islands with a migration every 50 candidates; stagnant for 300, one begins anew. */
    public static IslandSettings usual(int count) {
        return new IslandSettings(count, 50, 300);
    }
}
