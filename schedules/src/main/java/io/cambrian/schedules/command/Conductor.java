package io.cambrian.schedules.command;

import io.cambrian.archive.Archive;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ComputeOptions;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.consultation.AskedEndpoint;
import io.cambrian.schedules.discovery.Ending;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.export.ClassExport;
import io.cambrian.schedules.export.EvidenceReport;
import io.cambrian.schedules.export.PictureExport;
import io.cambrian.schedules.export.SelfTunedLifetime;
import io.cambrian.schedules.family.Families;
import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.report.Failures;
import io.cambrian.schedules.report.Front;
import io.cambrian.schedules.report.FrontPrinter;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.LeaderboardPrinter;
import io.cambrian.schedules.report.LeaderboardRow;
import io.cambrian.schedules.report.SearchedFront;
import io.cambrian.schedules.spec.ExportSpec;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.window.Window;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets a run compute until it has finished, with progress for people, parking on Ctrl-C, and the result at the end. */
final class Conductor {

    private static final Duration LOOK_AT_CLOCK = Duration.ofSeconds(10);

    private final Archive archive;
    private final ArchiveOption archiveOption;
    private final ComputeOptions compute;
    private final Output output;
    private final PrintWriter messages;

    Conductor(Archive archive, ArchiveOption archiveOption, ComputeOptions compute, Output output) {
        this.archive = archive;
        this.archiveOption = archiveOption;
        this.compute = compute;
        this.output = output;
        this.messages = output.messages();
    }

    int conduct(RunSession session) throws InterruptedException {
        RunSpec spec = session.spec();
        say("Run " + session.run() + " (" + spec.name() + ", seed " + spec.seed() + ") in "
                + archiveOption.directory());
        Progress progress = new Progress(messages, Progress.onTerminal(), InstantSource.system());
        try (Interruption interruption = Interruption.listen()) {
            Ending ending = advance(session, spec, interruption, progress);
            progress.end();
            AskedEndpoint.summary(spec).ifPresent(this::say);
            if (ending == Ending.PARKED) {
                output.print(
                        new Result(
                                session.run().toString(),
                                "parked",
                                "",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        out -> {});
                say("Parked. Nothing is lost; go on with: ./cambrian resume " + session.run()
                        + archiveOption.argument());
                return ExitCode.OK.number();
            }
            printResult(session.run());
            return ExitCode.OK.number();
        }
    }

    private Ending advance(RunSession session, RunSpec spec, Interruption interruption, Progress progress)
            throws InterruptedException {
        if (spec.window().isEmpty()) {
            return session.advance(compute.threads(), progress, interruption::requested, () -> "interrupted");
        }
        Window window = Window.parse(spec.window().get());
        return new WindowedRun(session, window, InstantSource.system(), LOOK_AT_CLOCK, this::say)
                .advance(compute.threads(), progress, interruption::requested);
    }

    /** The leaderboard of a finished run and the class of its best candidate. */
    void printResult(RunId run) {
        RunSpec spec = Experiments.specOf(archive.view(), run);
        Leaderboard leaderboard = Experiments.leaderboard(archive.view(), run);
        Optional<SearchedFront> front = Experiments.front(archive.view(), run);
        Optional<Export> exported = export(run, spec, leaderboard, front);
        String path = exported.map(Export::source).map(Path::toString).orElse("");
        List<Path> pictures = exported.map(Export::pictures).orElse(List.of());
        Result result = new Result(
                run.toString(),
                "finished",
                path,
                exported.flatMap(Export::lifetime).map(Path::toString),
                pictures.stream().map(Path::toString).toList(),
                leaderboard.rows(),
                front.map(SearchedFront::front));
        output.print(result, out -> {
            out.println();
            LeaderboardPrinter.print(leaderboard, spec.report().best(), out);
            out.println();
            front.ifPresent(searched -> {
                FrontPrinter.print(searched.front(), out);
                out.println();
            });
            out.println(exported.isPresent() ? "Exported: " + path : nothingExported(run, spec));
            exported.flatMap(Export::lifetime).ifPresent(lifetime -> out.println("Tuned:    " + lifetime));
            pictures.forEach(picture -> out.println("Picture:  " + picture));
        });
    }

    private String nothingExported(RunId run, RunSpec spec) {
        Family<?> family = Searched.of(spec.searchSpace()).family();
        if (!family.exports()) {
            return "Nothing exported: " + family.plural()
                    + " do not leave as classes; './cambrian show' prints their JSON.";
        }
        Optional<String> failure = Failures.commonest(archive.view()
                .events(run)
                .filter(Event.Evaluated.class::isInstance)
                .flatMap(event -> ((Event.Evaluated) event).evaluations().stream()));
        return "Nothing exported: no candidate of this run has a score on report seeds."
                + failure.map(what -> " Why most trainings of the search failed: " + what)
                        .orElse("");
    }

    /** What {@code --json} prints at the end. */
    record Result(
            String run,
            String state,
            String exported,
            Optional<String> lifetime,
            List<String> pictures,
            List<LeaderboardRow> leaderboard,
            Optional<Front> front) {}

    /**
     * The files that a finished run leaves.
     *
     * @param lifetime the coefficients that the best candidate tuned itself in its best lifetime, if it did
     */
    private record Export(Path source, Optional<Path> lifetime, List<Path> pictures) {}

    /**
     * The best that was discovered; a program that was given is exported only if nothing else has evidence and the search has
     * proposed it too. Empty also if programs of its kind cannot leave as classes.
     */
    private Optional<Export> export(RunId run, RunSpec spec, Leaderboard leaderboard, Optional<SearchedFront> front) {
        Optional<CandidateId> best = leaderboard.rows().stream()
                .filter(row -> !row.tasks().isEmpty())
                .filter(row -> archive.view().candidate(row.candidate()).isPresent())
                .min(Comparator.comparing(LeaderboardRow::baseline))
                .map(LeaderboardRow::candidate);
        return best.map(candidate -> archive.view().candidate(candidate).orElseThrow())
                .filter(stored ->
                        Families.read(stored.kind(), stored.json()).family().exports())
                .map(stored -> exported(run, spec, stored, leaderboard, front));
    }

    private Export exported(
            RunId run, RunSpec spec, StoredCandidate stored, Leaderboard leaderboard, Optional<SearchedFront> front) {
        FamilyMember<?> member = Families.read(stored.kind(), stored.json());
        CandidateId candidate = member.id();
        Path to = compute.exportTo().orElse(Path.of(spec.export().to()));
        Path source = ClassExport.write(
                        member,
                        EvidenceReport.of(archive.view(), member, archiveOption.argument()),
                        to,
                        spec.export().packageName(),
                        spec.export().className())
                .source();
        archive.append(new Event.Exported(run, candidate, InstantSource.system().instant(), source.toString()));
        archive.force();
        Path directory = Optional.ofNullable(source.getParent()).orElse(Path.of(""));
        String name = spec.export().className().orElse(member.className());
        List<Path> pictures = new ArrayList<>(
                new ResultPictures(archive.view(), run, spec, leaderboard).write(stored, member, name, directory));
        front.ifPresent(searched -> pictures.addAll(PictureExport.write(searched, spec.name(), directory)));
        return new Export(source, lifetime(spec.export(), member, name, to), pictures);
    }

    private Optional<Path> lifetime(ExportSpec spec, FamilyMember<?> member, String name, Path to) {
        return SelfTunedLifetime.of(archive.view(), member).stream()
                .findFirst()
                .map(best -> ClassExport.write(
                                best, archive.view(), to, spec.packageName(), name, archiveOption.argument())
                        .source());
    }

    private void say(String message) {
        messages.println(message);
        messages.flush();
    }
}
