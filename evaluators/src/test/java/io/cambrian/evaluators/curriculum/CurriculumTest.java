package io.cambrian.evaluators.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Curricula in whole meta-trainings: four lives of four updates, two at a time. */
class CurriculumTest {

    private static final Task TASK = TaskCatalogue.standard().byName("GridWorld-any-debug");
    private static final LpgSpace RULES = new LpgSpace(LpgShape.gru(4, LifetimeInputs.NONE));
    private static final AgentSettings AGENTS = AgentSettings.tabular(2);
    private static final Budget LIFE = Budget.ofEnvironmentSteps(4L * AGENTS.stretchSize());

    static List<Choice> choices() {
        return List.of(new Choice.Random(), new Choice.Frozen(2), Choice.Replay.GROOVE.withCapacity(10));
    }

    private static Evaluation improve(Choice choice, Rule from, Start start, int metaSteps) {
        Backend backend = Backends.best();
        Curriculum curriculum = new Curriculum(choice, Antagonist.actorCritic(AGENTS, backend));
        RuleTrainer trainer = new RuleTrainer(AGENTS, MetaSettings.published(4).withUpdates(2), curriculum, backend);
        return trainer.improve(new Improvement<>(from, TASK, LIFE, new SearchSeed(6), start, metaSteps), Observer.NONE);
    }

    private static Rule reached(Evaluation evaluation) {
        return RULES.decode(evaluation.payload().orElseThrow().values());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void piecesAreOneTrainingToTheBit(Choice choice) {
        Rule start = RULES.decode(RULES.start());
        Evaluation whole = improve(choice, start, new Start.Fresh(), 9);
        Evaluation first = improve(choice, start, new Start.Fresh(), 5);
        Evaluation second = improve(
                choice, reached(first), new Start.From(first.checkpoint().orElseThrow()), 4);
        assertEquals(whole.payload(), second.payload());
        assertEquals(whole.checkpoint(), second.checkpoint());
    }

    @Test
    void everyChoiceLeadsToAnotherRule() {
        Rule start = RULES.decode(RULES.start());
        List<RealVector> reached = choices().stream()
                .map(choice ->
                        improve(choice, start, new Start.Fresh(), 5).payload().orElseThrow())
                .toList();
        assertNotEquals(reached.get(0), reached.get(1));
        assertNotEquals(reached.get(0), reached.get(2));
        assertNotEquals(reached.get(1), reached.get(2));
    }

    /** Lives of 4 updates end in every second meta-step of 2. */
    @Test
    void replayIsWatched() {
        Evaluation evaluation =
                improve(Choice.Replay.GROOVE.withCapacity(10), RULES.decode(RULES.start()), new Start.Fresh(), 6);
        List<String> names = evaluation.series().stream().map(Series::name).toList();
        assertTrue(names.containsAll(List.of("regret", "mean-score-of-buffer", "share-of-replayed-levels")));
        assertEquals(3, evaluation.series().getLast().points().size());
    }

    @Test
    void anEmptySetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FrozenLevels(List.of(), new SearchSeed(1)));
    }
}
