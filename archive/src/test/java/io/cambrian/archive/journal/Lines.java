package io.cambrian.archive.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads journals of short texts. */
final class Lines {

    private Lines() {}

    static void write(Path journal, String... texts) {
        try (JournalWriter writer = JournalWriter.open(journal)) {
            for (String text : texts) {
                writer.append(bytes(text));
            }
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of the sound lines; a damaged one shows as {@code damage at line:offset}. */
    static List<String> read(Path journal) {
        List<String> texts = new ArrayList<>();
        try (JournalReader reader = JournalReader.open(journal)) {
            reader.scan(
                    Position.START,
                    entry -> texts.add(
                            switch (entry) {
                                case Entry.Line line -> new String(line.json(), StandardCharsets.UTF_8);
                                case Entry.Damage damage -> "damage at " + damage.lineNumber() + ":" + damage.offset();
                            }));
        }
        return texts;
    }
}
