package io.cambrian.schedules.discovery;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.schedules.export.ClassExport;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.spec.MetaLearnerSpec;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.SearchSpaceSpec;
import io.cambrian.schedules.spec.SpecException;
import io.cambrian.schedules.spec.StageSpec;
import io.cambrian.schedules.spec.TrainerSpec;
import io.cambrian.schedules.window.Window;
import io.cambrian.schedules.window.WindowFormatException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.NamedLosses;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns run specs into parts that can be run: the one place that knows which words stand for which classes. */
public final class Experiments {

    private Experiments() {}

    /**
     * The parts of a run.
     *
     * @param backend what its trainings compute on
     * @throws SpecException when the parts do not fit together
     */
    public static Experiment<LossProgram, ?> of(RunSpec spec, Backend backend) {
        check(spec);
        LossSpace space = space(spec.searchSpace());
        return experiment(spec, backend, space, learner(spec.metaLearner(), space));
    }

    /** What a run of the archive was asked to do. */
    public static RunSpec specOf(ArchiveView view, RunId run) {
        return RunSpecReader.read("the spec of run " + run, view.specYaml(run));
    }

    /** The leaderboard of a run of the archive. */
    public static Leaderboard leaderboard(ArchiveView view, RunId run) {
        RunSpec spec = specOf(view, run);
        Map<CandidateId, String> baselines = new LinkedHashMap<>();
        baselines(spec).forEach(baseline -> baselines.put(baseline.id(), baseline.toString()));
        try (Stream<io.cambrian.archive.record.Event> events = view.events(run)) {
            return Leaderboard.of(spec, baselines, events);
        }
    }

    /**
     * Refuses a spec whose parts do not fit together, before anything is spent or stored.
     *
     * @throws SpecException with one sentence that names the keys and the remedy
     */
    public static void check(RunSpec spec) {
        named("search-space", () -> space(spec.searchSpace()));
        named("meta-learner", () -> learner(spec.metaLearner(), space(spec.searchSpace())));
        named("trainer", () -> settings(spec));
        named("stages", () -> protocol(spec));
        Set<String> searched = new HashSet<>();
        spec.stages().forEach(stage -> {
            requireTimeForAnEpisode(spec, stage);
            requireNumberedActions(spec, stage);
            requireScale(spec, stage);
            searched.add(stage.task());
        });
        for (StageSpec stage : spec.report().heldOut()) {
            requireTimeForAnEpisode(spec, stage);
            requireNumberedActions(spec, stage);
            if (searched.contains(stage.task())) {
                throw new SpecException("The task '" + stage.task()
                        + "' stands under 'stages' and under 'report.held-out'; held-out tasks are those that the search"
                        + " never trains on, so remove it from one of the two.");
            }
        }
        spec.window().ifPresent(window -> named("window", () -> Window.parse(window)));
        named("export", () -> ClassExport.check(spec.export()));
        if (spec.report().best() > spec.report().finalists()) {
            throw new SpecException("'report.best' (" + spec.report().best() + ") is larger than 'report.finalists' ("
                    + spec.report().finalists() + "); the best are chosen among the finalists.");
        }
    }

    private static <S> Experiment<LossProgram, S> experiment(
            RunSpec spec, Backend backend, LossSpace space, MetaLearner<LossProgram, S> learner) {
        DqnTrainer trainer = new DqnTrainer(settings(spec), backend);
        return new Experiment<>(spec, space, learner, trainer, protocol(spec), baselines(spec));
    }

    private static Protocol protocol(RunSpec spec) {
        return new Protocol(spec.stages().stream()
                .map(stage -> new Stage(task(spec, stage), stage.budget(), stage.hurdle()))
                .toList());
    }

    private static List<LossProgram> baselines(RunSpec spec) {
        return Stream.concat(
                        spec.metaLearner().initial().stream(),
                        Stream.of(spec.searchSpace().start()).filter(start -> !start.equals(SearchSpaceSpec.SCRATCH)))
                .map(NamedLosses::byName)
                .map(LossProgram::canonical)
                .distinct()
                .toList();
    }

    private static LossSpace space(SearchSpaceSpec spec) {
        LossLanguage language = spec.language().equals("small") ? LossLanguage.small() : LossLanguage.full();
        return spec.start().equals(SearchSpaceSpec.SCRATCH)
                ? LossSpace.scratch(language)
                : LossSpace.bootstrap(language, NamedLosses.byName(spec.start()));
    }

    private static MetaLearner<LossProgram, ?> learner(MetaLearnerSpec spec, SearchSpace<LossProgram> space) {
        List<LossProgram> initial =
                spec.initial().stream().map(NamedLosses::byName).toList();
        return spec.kind().equals(MetaLearnerSpec.RANDOM_SEARCH)
                ? new RandomSearch<>(space)
                : new RegularisedEvolution<>(
                        space,
                        new EvolutionSettings(
                                spec.population(),
                                spec.tournament(),
                                spec.mutationProbability(),
                                spec.crossoverProbability()),
                        initial);
    }

    private static DqnSettings settings(RunSpec spec) {
        TrainerSpec trainer = spec.trainer();
        return new DqnSettings(
                trainer.hidden(),
                trainer.learningRate(),
                DqnSettings.defaults().adamEpsilon(),
                trainer.batchSize(),
                trainer.replayCapacity(),
                trainer.learningStarts(),
                trainer.targetCopyPeriod(),
                trainer.discount(),
                DqnSettings.defaults().epsilonStart(),
                trainer.epsilonEnd(),
                trainer.epsilonSteps(),
                trainer.environmentCopies(),
                trainer.environmentStepsPerUpdate(),
                trainer.gradientNormLimit(),
                trainer.scoring().equals(TrainerSpec.GREEDY)
                        ? new Scoring.GreedyEpisodes(trainer.scoringEpisodes())
                        : new Scoring.LastTrainingEpisodes(trainer.scoringEpisodes()));
    }

    private static Task task(RunSpec spec, StageSpec stage) {
        return stage.in(spec.catalogue());
    }

    private static void requireNumberedActions(RunSpec spec, StageSpec stage) {
        if (task(spec, stage).actionSpace() instanceof ActionSpace.Box box) {
            throw new SpecException("The trainer 'dqn' chooses among numbered actions, but '" + stage.task()
                    + "' takes " + box + "; name it '" + stage.task() + "@5' for five values of each.");
        }
    }

    /** Fitness adds normalised scores from 0 to 1, so a task without a scale would tell good from bad by chance only. */
    private static void requireScale(RunSpec spec, StageSpec stage) {
        if (task(spec, stage).scores().equals(ScoreRange.RAW)) {
            throw new SpecException("Nobody has measured what random actions and a good agent earn on '" + stage.task()
                    + "', so a search cannot weigh its scores; add 'random-score' and 'reference-score' to its stage.");
        }
    }

    private static void requireTimeForAnEpisode(RunSpec spec, StageSpec stage) {
        Task task = task(spec, stage);
        if (stage.environmentSteps() < spec.trainer().learningStarts()) {
            throw new SpecException("A stage of " + stage.environmentSteps() + " environment steps on '" + task.name()
                    + "' ends before 'trainer.learning-starts' ("
                    + spec.trainer().learningStarts()
                    + "); nothing would be learnt, so make the stage longer or learning start earlier.");
        }
        long needed = (long) task.horizon() * spec.trainer().environmentCopies();
        if (stage.environmentSteps() < needed) {
            throw new SpecException("A stage of " + stage.environmentSteps() + " environment steps on '" + task.name()
                    + "' may end before its first episode: " + spec.trainer().environmentCopies()
                    + " copies with up to "
                    + task.horizon() + " steps an episode need 'environment-steps' of at least " + needed
                    + ", or fewer 'trainer.environment-copies'.");
        }
    }

    private static void named(String key, Runnable part) {
        try {
            part.run();
        } catch (IllegalArgumentException | WindowFormatException e) {
            throw new SpecException("'" + key + "' cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
