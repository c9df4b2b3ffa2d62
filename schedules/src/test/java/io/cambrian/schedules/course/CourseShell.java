package io.cambrian.schedules.course;

import io.cambrian.schedules.command.Cambrian;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * What the commands of lessons are typed into: {@code ./cambrian}, {@code javac} and {@code jar} run in this process, a command
 * that the lesson interrupts in one of its own, everything else in a shell. All start in this process's working directory.
 */
final class CourseShell {

    /** Shown where a reader presses Ctrl-C. */
    static final String INTERRUPTED = "^C";

    /** What a shell says of a process that was killed at once. */
    static final String KILLED = "Killed";

    private static final String CAMBRIAN = "./cambrian";
    private static final String LIBRARIES = "schedules/target/application/lib/*";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final String classPath = System.getProperty("java.class.path");
    private final Path java = Path.of(System.getProperty("java.home"), "bin");

    /** All that the command prints, to either stream, in order. */
    List<String> type(Lesson.Shown shown) throws IOException, InterruptedException {
        List<String> words = words(shown.command());
        int stop = stop(shown.output());
        if (stop >= 0) {
            return stopped(words, shown.output().get(stop - 1), shown.output().get(stop));
        }
        return switch (words.getFirst()) {
            case CAMBRIAN -> cambrian(words);
            case "javac", "jar" -> tool(words);
            default -> started(List.of("sh", "-c", shown.command()));
        };
    }

    private static int stop(List<String> output) {
        return Math.max(output.indexOf(INTERRUPTED), output.indexOf(KILLED));
    }

    private static List<String> cambrian(List<String> words) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        Cambrian.commandLine().setOut(writer).setErr(writer).execute(arguments(words));
        writer.flush();
        return printed.toString().lines().toList();
    }

    private List<String> tool(List<String> words) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        ToolProvider tool = ToolProvider.findFirst(words.getFirst()).orElseThrow();
        List<String> replaced =
                words.stream().map(word -> word.replace(LIBRARIES, classPath)).toList();
        tool.run(writer, writer, arguments(replaced));
        writer.flush();
        return printed.toString().lines().toList();
    }

    private List<String> started(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        List<String> printed = reader(process).lines().toList();
        process.waitFor();
        return printed;
    }

    /** Stops the command as soon as it has printed the line that the lesson shows before. */
    private List<String> stopped(List<String> words, String before, String how)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java.resolve("java").toString(), "-cp", classPath, "-XX:+UseSerialGC", Cambrian.class.getName()));
        command.addAll(1, CourseProcess.FLAGS);
        command.addAll(List.of(arguments(words)));
        Process process = start(command);
        List<String> printed = new ArrayList<>();
        BufferedReader reader = reader(process);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.contains("incubator modules")) {
                printed.add(line);
            }
            if (!printed.contains(how) && Transcript.matches(before, line)) {
                printed.add(how);
                // by its handle, since a process that is destroyed as such can no longer be read
                if (how.equals(KILLED)) {
                    process.toHandle().destroyForcibly();
                } else {
                    process.toHandle().destroy();
                }
            }
        }
        process.waitFor();
        return how.equals(KILLED) ? printed.subList(0, printed.indexOf(KILLED) + 1) : printed;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", java.toString(), (path, own) -> own + ":" + path);
        return builder.start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String[] arguments(List<String> words) {
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
