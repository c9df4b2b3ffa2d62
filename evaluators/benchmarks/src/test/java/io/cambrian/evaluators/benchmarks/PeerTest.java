package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeerTest {

    private static final Path DIRECTORY = Path.of("peers");

    @Test
    void figuresAreReadAndOtherLinesAreNot() {
        Peer.Answer answer = Peer.Answer.of(
                List.of(
                        "a warning of some library",
                        "{\"figure\": \"one\", \"nanoseconds\": 1500.5}",
                        "{\"figure\": \"two\", \"nanoseconds\": 2}"),
                DIRECTORY);
        assertEquals(Map.of("one", 1_500.5, "two", 2.0), answer.nanoseconds());
        assertEquals(Optional.empty(), answer.obstacle());
    }

    @Test
    void aMissingPackageIsNamedWithTheWayToInstallIt() {
        String obstacle = Peer.Answer.of(List.of("{\"missing\": \"jax\"}"), DIRECTORY)
                .obstacle()
                .orElseThrow();
        assertTrue(obstacle.startsWith("the Python package jax is missing; 'python3 -m venv "), obstacle);
        assertTrue(obstacle.contains("requirements.txt"), obstacle);
    }

    @Test
    void theScriptsCallTheirFiguresAsTheSuiteDoes() throws IOException {
        String report = Files.readString(DIRECTORY.resolve("report.py"));
        for (String title : List.of(
                DqnWork.SMALL.title(),
                DqnWork.PUBLISHED.title(),
                PpoUpdateMeasurement.TITLE,
                PpoTrainingMeasurement.CART_POLE)) {
            assertTrue(report.contains('"' + title + '"'), title);
        }
        for (String environment : GymnasiumMeasurement.ENVIRONMENTS) {
            assertTrue(report.contains('"' + environment + '"'), environment);
        }
        for (Peer peer : Stream.concat(Peer.ALL.stream(), Stream.of(Peer.TRAINING, GymnasiumMeasurement.PEER))
                .toList()) {
            assertTrue(Files.isRegularFile(DIRECTORY.resolve(peer.script())), peer.script());
        }
    }
}
