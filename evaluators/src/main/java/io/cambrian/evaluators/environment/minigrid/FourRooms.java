package io.cambrian.evaluators.environment.minigrid;

/**
 * Four rooms in a square of 19 × 19 cells, joined in a ring by four gaps.
 *
 * <p>Walls in the middle column and the middle row part the rooms; each of the four pieces of wall has one gap, uniform along
 * the piece. The agent, looking anywhere, and then the goal each lie in any free cell. Time limit 100.
 *
 * <p>The rooms are those of Sutton, Precup and Singh, "Between MDPs and semi-MDPs", Artificial Intelligence 1999, enlarged.
 */
public record FourRooms() implements Layout {

    private static final int SIZE = 19;
    private static final int MIDDLE = SIZE / 2;

    @Override
    public void draw(Canvas canvas) {
        canvas.border();
        canvas.column(MIDDLE, 0, SIZE, Tile.WALL);
        canvas.row(0, MIDDLE, SIZE, Tile.WALL);
        for (int from = 0; from <= MIDDLE; from += MIDDLE) {
            canvas.put(MIDDLE, canvas.between(from + 1, from + MIDDLE), Tile.EMPTY);
            canvas.put(canvas.between(from + 1, from + MIDDLE), MIDDLE, Tile.EMPTY);
        }
        canvas.agentAnywhere();
        canvas.putWithin(0, 0, SIZE, SIZE, Tile.GOAL);
    }

    @Override
    public String name() {
        return "FourRooms-v0";
    }

    @Override
    public int width() {
        return SIZE;
    }

    @Override
    public int height() {
        return SIZE;
    }

    @Override
    public int maxSteps() {
        return 100;
    }
}
