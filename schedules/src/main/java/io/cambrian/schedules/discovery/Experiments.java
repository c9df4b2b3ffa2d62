package io.cambrian.schedules.discovery;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.jenetics.Nsga2;
import io.cambrian.schedules.consultation.Consultants;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.Learners;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.SearchedFront;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns run specs into parts that can be run, whatever kind of candidate they search. */
public final class Experiments {

    private Experiments() {}

    /**
     * The parts of a run.
     *
     * @param backend what its trainings compute on
     * @throws io.cambrian.schedules.spec.yaml.MisfitException when the parts do not fit together
     */
    public static Experiment<?, ?> of(RunSpec spec, Backend backend) {
        SpecCheck.check(spec);
        return assemble(spec, Searched.of(spec.searchSpace()), backend);
    }

    /** What a run of the archive was asked to do. */
    public static RunSpec specOf(ArchiveView view, RunId run) {
        return RunSpecReader.read("The spec of run " + run, view.specYaml(run));
    }

    /** The leaderboard of a run of the archive. */
    public static Leaderboard leaderboard(ArchiveView view, RunId run) {
        RunSpec spec = specOf(view, run);
        Map<CandidateId, String> baselines = new LinkedHashMap<>();
        members(spec, Searched.of(spec.searchSpace()))
                .forEach(baseline -> baselines.put(baseline.id(), baseline.formula()));
        try (Stream<Event> events = view.events(run)) {
            return Leaderboard.of(spec, baselines, events);
        }
    }

    /** The front that a run of the archive has found so far; empty if its search has one objective. */
    public static Optional<SearchedFront> front(ArchiveView view, RunId run) {
        RunSpec spec = specOf(view, run);
        return front(spec, Searched.of(spec.searchSpace()), view, run);
    }

    private static <C extends Candidate> Optional<SearchedFront> front(
            RunSpec spec, Searched<C> searched, ArchiveView view, RunId run) {
        return front(spec, Learners.of(spec, searched), searched.family().format(), view, run);
    }

    static <C extends Candidate> Optional<SearchedFront> front(
            RunSpec spec, MetaLearner<C, ?> learner, CandidateFormat<C> format, ArchiveView view, RunId run) {
        return severalObjectives(learner).map(nsga2 -> {
            try (Stream<Event> events = view.events(run)) {
                return SearchedFront.of(spec, nsga2, format, events);
            }
        });
    }

    @SuppressWarnings("unchecked") // what is asked for candidates of a kind keeps a front of that kind
    private static <C extends Candidate> Optional<Nsga2<C>> severalObjectives(MetaLearner<C, ?> learner) {
        return learner instanceof Nsga2<?> ? Optional.of((Nsga2<C>) learner) : Optional.empty();
    }

    /**
     * Refuses a spec whose parts do not fit together, before anything is spent or stored.
     *
     * @throws io.cambrian.schedules.spec.yaml.MisfitException with one sentence that names the keys and the remedy
     */
    public static void check(RunSpec spec) {
        SpecCheck.check(spec);
    }

    private static <C extends Candidate> Experiment<C, ?> assemble(
            RunSpec spec, Searched<C> searched, Backend backend) {
        return experiment(spec, searched, backend, Learners.of(spec, searched));
    }

    private static <C extends Candidate, S> Experiment<C, S> experiment(
            RunSpec spec, Searched<C> searched, Backend backend, MetaLearner<C, S> learner) {
        return new Experiment<>(
                spec,
                searched.family(),
                searched.space(),
                learner,
                searched.family().trainer(spec.trainer(), backend),
                protocol(spec),
                Consultants.of(spec, searched.space()),
                baselines(spec, searched));
    }

    static Protocol protocol(RunSpec spec) {
        return new Protocol(spec.stages().stream()
                .map(stage -> new Stage(stage.in(spec.catalogue()), stage.budget(), stage.hurdle()))
                .toList());
    }

    private static <C extends Candidate> List<FamilyMember<C>> members(RunSpec spec, Searched<C> searched) {
        return baselines(spec, searched).stream()
                .map(baseline -> new FamilyMember<>(searched.family(), baseline))
                .toList();
    }

    /** The named candidates of the spec, as the archive would give them back. */
    private static <C extends Candidate> List<C> baselines(RunSpec spec, Searched<C> searched) {
        CandidateFormat<C> format = searched.family().format();
        return Stream.concat(spec.metaLearner().initial().stream(), searched.start().stream())
                .map(searched.family()::byName)
                .map(named -> format.read(format.writeCanonical(named)))
                .distinct()
                .toList();
    }
}
