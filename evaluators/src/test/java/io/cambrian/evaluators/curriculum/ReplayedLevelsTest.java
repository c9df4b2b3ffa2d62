package io.cambrian.evaluators.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.LevelSource.EndedLife;
import io.cambrian.evaluators.rule.LevelSource.Reading;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplayedLevelsTest {

    private static final int SLOTS = 4;
    private static final int UPDATES = 2;
    private static final Task TASK = TaskCatalogue.standard().byName("GridWorld-any-debug");
    private static final Antagonist ANTAGONIST = Antagonist.actorCritic(AgentSettings.tabular(2), Backends.best());

    private static ReplayedLevels levels(double probability, int capacity) {
        Choice.Replay groove = Choice.Replay.GROOVE;
        Choice.Replay choice = new Choice.Replay(capacity, probability, groove.order(), groove.regret());
        return new ReplayedLevels(choice, ANTAGONIST, TASK, new SearchSeed(8));
    }

    /** All lives end on these levels, under a rule with which agents get nothing. */
    private static List<EndedLife> over(List<Task> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(slot -> new EndedLife(slot, levels.get(slot), UPDATES, -slot, 0, 0))
                .toList();
    }

    private static double reading(ReplayedLevels levels, String name) {
        return levels.readings().stream()
                .collect(Collectors.toMap(Reading::name, Reading::value))
                .get(name);
    }

    @Test
    void everythingIsReplayedOnceThereIsEnoughIfThatIsAskedFor() {
        ReplayedLevels levels = levels(1, 2 * SLOTS);
        List<Task> first = levels.begin(SLOTS);
        List<Task> second = levels.follow(over(first));
        assertEquals(1, reading(levels, "share-of-replayed-levels"));
        assertEquals(
                first.stream().map(Task::scores).collect(Collectors.toSet()),
                second.stream().map(Task::scores).collect(Collectors.toSet()));
        assertTrue(levels.environmentSteps() > 0);
    }

    @Test
    void nothingIsReplayedIfThatIsAskedForOrNothingIsScored() {
        ReplayedLevels levels = levels(0, 3 * SLOTS);
        List<Task> seen = new ArrayList<>(levels.begin(SLOTS));
        for (int i = 0; i < 5; i++) {
            seen.addAll(levels.follow(over(seen.subList(seen.size() - SLOTS, seen.size()))));
            assertEquals(0, reading(levels, "share-of-replayed-levels"));
        }
        assertEquals(seen.size(), seen.stream().distinct().count());
    }

    @Test
    void regretIsTheLeadOfTheAntagonistOverTheLife() {
        ReplayedLevels levels = levels(0.5, 2 * SLOTS);
        List<Task> first = levels.begin(SLOTS);
        levels.follow(over(first));
        double regret = reading(levels, "regret");
        assertEquals(regret, reading(levels, "mean-score-of-buffer"), 1e-12);
        double lead = IntStream.range(0, SLOTS)
                .mapToDouble(slot -> slot + achieved(first.get(slot), slot))
                .average()
                .orElseThrow();
        assertEquals(lead, regret, 1e-12);
    }

    @Test
    void aLifeThatGivesNoNumberLeavesItsLevelUnseen() {
        ReplayedLevels levels = levels(1, 2 * SLOTS);
        List<EndedLife> ended = new ArrayList<>(over(levels.begin(SLOTS)));
        ended.set(0, new EndedLife(0, ended.getFirst().level(), UPDATES, Double.NaN, 0, 0));
        levels.follow(ended);
        assertTrue(Double.isFinite(reading(levels, "regret")));
        assertEquals(0, reading(levels, "share-of-replayed-levels"), "only three of four levels have a score");
    }

    private static double achieved(Task level, int life) {
        return ((Outcome.Scored) ANTAGONIST
                        .live(level, UPDATES, new SearchSeed(8).child("antagonist", life))
                        .outcome())
                .score();
    }

    @Test
    void theHardestLevelCanBeDrawnAgain() {
        SearchSeed metaTraining = new SearchSeed(4);
        Choice.Replay choice = Choice.Replay.GROOVE.withCapacity(2 * SLOTS);
        ReplayedLevels levels = new ReplayedLevels(choice, ANTAGONIST, TASK, RuleTrainer.levelSeed(metaTraining));
        List<Task> first = levels.begin(SLOTS);
        levels.follow(over(first));
        Task hardest = ReplayedLevels.level(TASK, metaTraining, (long) reading(levels, ReplayedLevels.HARDEST_LEVEL));
        assertTrue(first.stream().map(Task::scores).toList().contains(hardest.scores()));
        assertTrue(reading(levels, ReplayedLevels.HIGHEST_REGRET) >= reading(levels, "regret"));
    }

    @Test
    void whatIsSavedGoesOnAsItWas() {
        ReplayedLevels levels = levels(0.5, 3 * SLOTS);
        List<Task> now = levels.begin(SLOTS);
        for (int i = 0; i < 3; i++) {
            now = levels.follow(over(now));
        }
        CheckpointWriter writer = new CheckpointWriter();
        levels.save(writer);
        ReplayedLevels resumed = levels(0.5, 3 * SLOTS);
        List<Task> again =
                resumed.resume(CheckpointReader.of(writer.checkpoint("levels", 1, 0), "levels", 1), new long[0], 0);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    now.stream().map(Task::scores).toList(),
                    again.stream().map(Task::scores).toList());
            now = levels.follow(over(now));
            again = resumed.follow(over(again));
            assertEquals(levels.readings(), resumed.readings());
        }
    }

    @Test
    void aBufferTooSmallForTheLivesIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> levels(0.5, 7).begin(SLOTS))
                .getMessage();
        assertTrue(message.contains("at least 8 for 4 lives"), message);
    }
}
