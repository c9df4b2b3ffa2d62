package io.cambrian.evaluators.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another library, measured by a script of ours that prints one JSON object a line: {@code {"figure": …, "nanoseconds": …}} or
 * {@code {"missing": "name of a Python package"}}.
 *
 * @param name of the library
 * @param script its file in {@code evaluators/benchmarks/peers}
 */
record Peer(String name, String script) {

    static final List<Peer> ALL = List.of(new Peer("JAX", "jax_updates.py"), new Peer("PyTorch", "torch_updates.py"));

    /** Whole trainings by proximal policy optimisation. */
    static final Peer TRAINING = new Peer("JAX", "jax_ppo.py");

    /** What taskset exits with, like a shell. */
    private static final int NO_SUCH_COMMAND = 127;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What came of a run.
     *
     * @param nanoseconds of an update or an environment step, by figure
     * @param obstacle why nothing or not everything was measured, if so
     */
    record Answer(Map<String, Double> nanoseconds, Optional<String> obstacle) {

        static Answer none(String obstacle) {
            return new Answer(Map.of(), Optional.of(obstacle));
        }

        /** Reads what a script printed. */
        static Answer of(List<String> lines, Path directory) {
            Map<String, Double> nanoseconds = new HashMap<>();
            for (String line : lines) {
                JsonNode told = read(line);
                if (told.has("missing")) {
                    return none("the Python package " + told.get("missing").asString() + " is missing; "
                            + install(directory));
                }
                if (told.has("figure")) {
                    nanoseconds.put(
                            told.get("figure").asString(),
                            told.get("nanoseconds").asDouble());
                }
            }
            return new Answer(nanoseconds, Optional.empty());
        }

        private static JsonNode read(String line) {
            try {
                return JSON.readTree(line);
            } catch (JacksonException notJson) {
                return JSON.createObjectNode();
            }
        }
    }

    /** How to get what the scripts need; the benchmark finds this environment by itself. */
    static String install(Path directory) {
        return "'python3 -m venv " + directory.resolve(".venv") + " && " + directory.resolve(".venv/bin/pip")
                + " install -r " + directory.resolve("requirements.txt") + "' installs what is needed";
    }

    /** Runs the script on one core. */
    Answer run(Path directory) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(directory)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false");
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        try {
            Process process = builder.start();
            byte[] output = process.getInputStream().readAllBytes();
            int code = process.waitFor();
            Answer answer =
                    Answer.of(new String(output, StandardCharsets.UTF_8).lines().toList(), directory);
            if (code == NO_SUCH_COMMAND) {
                return withoutPython(directory);
            }
            return code == 0
                    ? answer
                    : new Answer(answer.nanoseconds(), Optional.of(script + " ended with exit code " + code));
        } catch (IOException notStarted) {
            return withoutPython(directory);
        }
    }

    private static Answer withoutPython(Path directory) {
        return Answer.none("Python was not found; install Python 3.11 or newer, then " + install(directory));
    }

    private List<String> command(Path directory) {
        List<String> command = new ArrayList<>();
        Path taskset = Path.of("/usr/bin/taskset");
        if (Files.isExecutable(taskset)) {
            int lastCore = Runtime.getRuntime().availableProcessors() - 1;
            command.addAll(List.of(taskset.toString(), "-c", String.valueOf(lastCore)));
        }
        command.addAll(List.of(python(directory), directory.resolve(script).toString()));
        return command;
    }

    /** The interpreter that the scripts run on. */
    static String python(Path directory) {
        Path own = directory.resolve(".venv/bin/python");
        String chosen = System.getenv("CAMBRIAN_PYTHON");
        if (chosen != null && !chosen.isBlank()) {
            return chosen;
        }
        return Files.isExecutable(own) ? own.toString() : "python3";
    }
}
