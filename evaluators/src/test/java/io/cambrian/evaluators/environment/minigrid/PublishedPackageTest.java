package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.PythonPeer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * MiniGrid against the published package: recorded episodes are replayed exactly, and levels are drawn by the same law. The
 * recordings are committed; where Python and the package are present, new ones are made and compared as well.
 */
class PublishedPackageTest {

    private static final Path SCRIPT = Path.of("src", "test", "python", "minigrid_golden.py");
    private static final List<String> QUICK_MEMBERS =
            List.of("MiniGrid-Empty-Random-5x5-v0", "MiniGrid-DoorKey-5x5-v0");

    @Test
    void recordedEpisodesAreReplayedExactly() throws IOException {
        List<GoldenEpisode> episodes = committed("minigrid-trajectories.tsv.gz").stream()
                .map(GoldenEpisode::parse)
                .toList();
        episodes.forEach(GoldenEpisode::replay);
        assertEquals(
                PublishedLayouts.names().stream()
                        .map(name -> "MiniGrid-" + name)
                        .collect(Collectors.toSet()),
                episodes.stream().map(GoldenEpisode::name).collect(Collectors.toSet()));
    }

    @Test
    void newEpisodesOfThePackageAreReplayedExactly() throws IOException, InterruptedException {
        List<String> lines = live("trajectories", "--kept", "3", "--seed", "4");
        assertTrue(lines.size() >= 3 * QUICK_MEMBERS.size(), "found " + lines.size() + " episodes");
        lines.stream().map(GoldenEpisode::parse).forEach(GoldenEpisode::replay);
    }

    @Test
    void levelsFollowTheRecordedLaw() throws IOException {
        Map<String, LevelCounts> recorded = LevelCounts.parse(committed("minigrid-starts.tsv.gz"));
        assertEquals(PublishedLayouts.names().size(), recorded.size());
        recorded.forEach((name, counts) -> counts.requireSameLaw(name, LevelCounts.drawn(name, 2_000)));
    }

    @Test
    void newLevelsOfThePackageFollowTheLaw() throws IOException, InterruptedException {
        LevelCounts.parse(live("starts", "--levels", "200", "--seed", "4"))
                .forEach((name, counts) -> counts.requireSameLaw(name, LevelCounts.drawn(name, 2_000)));
    }

    private static List<String> committed(String file) throws IOException {
        InputStream golden =
                Objects.requireNonNull(PublishedPackageTest.class.getResourceAsStream("/golden/" + file), file);
        return lines(new GZIPInputStream(golden));
    }

    private static List<String> live(String... arguments) throws IOException, InterruptedException {
        Path python = PythonPeer.required("minigrid", "gymnasium", "numpy");
        ProcessBuilder script = new ProcessBuilder(python.toString(), SCRIPT.toString());
        script.command().addAll(List.of(arguments));
        script.command().addAll(QUICK_MEMBERS);
        Process process = script.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = lines(process.getInputStream());
        assertEquals(0, process.waitFor(), "the script's exit value");
        return lines;
    }

    private static List<String> lines(InputStream stream) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
