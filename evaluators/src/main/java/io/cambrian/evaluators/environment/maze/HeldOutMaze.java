package io.cambrian.evaluators.environment.maze;

import io.cambrian.evaluators.environment.maze.Level.Cell;

/**
 * The eight layouts on which agents trained by a curriculum are tested; published results are the shares of them that are
 * solved.
 *
 * <p>Source: Dennis et al., NeurIPS 2020, and Jiang et al., "Replay-guided adversarial environment design", NeurIPS 2021, with
 * the rows of Coward, Beukman and Foerster, "JaxUED", 2024. The fewest actions were found by exhaustive search.
 */
public enum HeldOutMaze {
    SIXTEEN_ROOMS(
            "SixteenRooms",
            Level.of("248,200,48,edd,8,240,176b,208,48,1ade,248,40,208", new Cell(11, 11), new Cell(1, 1), 0),
            26),
    SIXTEEN_ROOMS_2(
            "SixteenRooms2",
            Level.of("208,240,248,176f,48,240,1f7d,248,8,1edb,248,40,248", new Cell(11, 11), new Cell(1, 1), 0),
            28),
    LABYRINTH(
            "Labyrinth",
            Level.of("0,ffe,802,bfa,a0a,aea,aaa,aaa,a22,bfe,820,faf,20", new Cell(6, 6), new Cell(0, 12), 0),
            113),
    LABYRINTH_FLIPPED(
            "LabyrinthFlipped",
            Level.of("0,ffe,802,bfa,a0a,aea,aaa,aaa,88a,ffa,82,1ebe,80", new Cell(6, 6), new Cell(12, 12), 2),
            113),
    LABYRINTH_2(
            "Labyrinth2",
            Level.of("2,ffa,80a,bea,a2a,aa8,aaf,ae8,a0a,bfa,802,ffe,0", new Cell(6, 6), new Cell(0, 0), 0),
            113),
    STANDARD_MAZE(
            "StandardMaze",
            Level.of("420,dee,2,1dfe,100,fbf,90,1ec6,894,bb5,225,eed,288", new Cell(6, 12), new Cell(6, 0), 0),
            54),
    STANDARD_MAZE_2(
            "StandardMaze2",
            Level.of("428,11ea,402,1dfe,548,56b,d0a,9da,b92,ab6,aa2,aaa,88", new Cell(12, 4), new Cell(0, 6), 0),
            73),
    STANDARD_MAZE_3(
            "StandardMaze3",
            Level.of("50,f5e,142,1578,50b,d68,92a,1baa,2a2,eae,8a2,aba,222", new Cell(12, 6), new Cell(3, 0), 0),
            54);

    private final String title;
    private final Level level;
    private final int fewestActions;

    HeldOutMaze(String title, Level level, int fewestActions) {
        this.title = title;
        this.level = level;
        this.fewestActions = fewestActions;
    }

    /** The published name. */
    public String title() {
        return title;
    }

    /** The layout. */
    public Level level() {
        return level;
    }

    /** How many actions the shortest way to the goal takes. */
    public int fewestActions() {
        return fewestActions;
    }

    /** The return of the shortest way. */
    public double bestReturn() {
        return Maze.reward(fewestActions);
    }
}
