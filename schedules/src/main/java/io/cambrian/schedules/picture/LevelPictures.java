package io.cambrian.schedules.picture;

import io.cambrian.evaluators.curriculum.ReplayedLevels;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.report.HardLevel;
import io.cambrian.searchspace.random.SearchSeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pictures of the levels that were hardest to learn for what was meta-trained, though not for a hand-made algorithm.
 *
 * <p>How to read them: the agent begins at the blue cell; green objects pay, red ones cost, grey cells are walls. Levels far from
 * each other in the order of regret but alike in kind show what a rule is bad at.
 */
public final class LevelPictures {

    private static final int MOST = 8;
    private static final int ROW = 4;

    private LevelPictures() {}

    /**
     * Draws the first {@value #MOST} levels as {@code NAME-hardest-levels.png}; an existing one is replaced.
     *
     * @param task that draws the levels
     * @param name what the file's name begins with
     * @return the file; none if there is no level, or levels cannot be drawn
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(List<HardLevel> levels, Task task, String name, Path directory) throws IOException {
        List<Chart> tiles = new ArrayList<>();
        for (HardLevel level : levels.subList(0, Math.min(MOST, levels.size()))) {
            beginning(level, task).ifPresent(scene -> tiles.add(new SceneTile(title(level), scene)));
        }
        if (tiles.isEmpty()) {
            return List.of();
        }
        List<List<Chart>> rows = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += ROW) {
            rows.add(tiles.subList(from, Math.min(from + ROW, tiles.size())));
        }
        return List.of(PngFile.write(rows, directory, name + "-hardest-levels"));
    }

    private static String title(HardLevel level) {
        return String.format(Locale.ROOT, "level %d: regret %.2f", level.number(), level.regret());
    }

    private static Optional<Scene> beginning(HardLevel hard, Task task) {
        SearchSeed metaTraining = new SearchSeed(hard.metaTraining());
        Task level = ReplayedLevels.level(task, metaTraining, hard.number());
        try (VectorEnvironment environment = level.environment(1)) {
            environment.reset(metaTraining.child("picture"));
            return environment.scene(0);
        }
    }
}
