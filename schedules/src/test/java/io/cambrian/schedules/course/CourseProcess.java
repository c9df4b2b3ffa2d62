package io.cambrian.schedules.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process in which a reader's working directory is the working directory: types the lessons' commands, one after another. */
final class CourseProcess {

    /** What the launcher gives Java. */
    static final List<String> FLAGS = List.of(
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true");

    private CourseProcess() {}

    /** Runs all lessons, in order, in a process of its own that sees {@code docs} in this directory. */
    static void run(Path directory) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CourseProcess.class.getName()));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("process.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(directory.resolve("process.txt")));
        }
    }

    /** Where the process says how a lesson went: the file is empty if all was printed as shown. */
    static Path report(Path directory, String lesson) {
        return directory.resolve(lesson + ".txt");
    }

    /** Writes the reports into the working directory; arguments choose lessons by the beginning of their names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CourseShell shell = new CourseShell();
        for (Lesson lesson : Lesson.of(Path.of("docs", "course"))) {
            if (arguments.length == 0 || List.of(arguments).stream().anyMatch(lesson.name()::startsWith)) {
                Files.writeString(report(Path.of(""), lesson.name()), run(lesson, shell));
            }
        }
    }

    private static String run(Lesson lesson, CourseShell shell) throws IOException, InterruptedException {
        StringBuilder report = new StringBuilder();
        for (Lesson.Shown shown : lesson.commands()) {
            List<String> printed = shell.type(shown);
            Transcript.difference(shown.output(), printed)
                    .ifPresent(difference -> report.append("line " + shown.line() + ", $ " + shown.command() + "\n"
                            + difference + "\nAll that was printed:\n" + String.join("\n", printed) + "\n\n"));
        }
        return report.toString();
    }
}
