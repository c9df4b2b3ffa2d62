package io.cambrian.schedules.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A lesson of the course: a directory with a README and the files that it shows.
 *
 * @param directory where the lesson stands
 * @param blocks the fenced blocks of its README, in order
 */
record Lesson(Path directory, List<Block> blocks) {

    private static final String FENCE = "```";

    /**
     * A fenced block.
     *
     * @param language the word behind the fence
     * @param line the number of the first line inside
     */
    record Block(String language, int line, List<String> lines) {}

    /** A command as the lesson shows it, with what it is said to print. */
    record Shown(int line, String command, List<String> output) {}

    /** The lessons of a course, in order. */
    static List<Lesson> of(Path course) throws IOException {
        try (Stream<Path> entries = Files.list(course)) {
            List<Lesson> lessons = new ArrayList<>();
            for (Path directory : entries.filter(Files::isDirectory).sorted().toList()) {
                lessons.add(new Lesson(directory, blocks(Files.readAllLines(directory.resolve("README.md")))));
            }
            return lessons;
        }
    }

    String name() {
        return directory.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }

    /** The commands of all blocks {@code console}. */
    List<Shown> commands() {
        return blocks.stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(block -> commands(block).stream())
                .toList();
    }

    static List<Block> blocks(List<String> text) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!text.get(end).equals(FENCE)) {
                    end++;
                }
                blocks.add(new Block(text.get(i).substring(FENCE.length()), i + 2, text.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    private static List<Shown> commands(Block block) {
        List<Shown> commands = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (line.startsWith("$ ")) {
                commands.add(new Shown(block.line() + i, line.substring(2), new ArrayList<>()));
            } else {
                commands.getLast().output().add(line);
            }
        }
        return commands;
    }
}
