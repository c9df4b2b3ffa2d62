package io.cambrian.archive.journal;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.NewerFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * How a line of the journal looks: {@code 1a2b3c4d {"event":…}} and a line feed.
 *
 * <p>The checksum is CRC-32C (Castagnoli polynomial, RFC 3720 appendix B.4) over the bytes of the JSON.
 */
final class JournalFormat {

    /** The format that this version writes, and the newest that it reads. */
    static final int VERSION = 1;

    static final byte LINE_FEED = '\n';

    private static final String MAGIC = "cambrian-journal";
    private static final Pattern HEADER = Pattern.compile("\\{\"magic\":\"" + MAGIC + "\",\"format\":(\\d{1,9})[,}].*");
    private static final int CHECKSUM_DIGITS = 8;
    private static final int JSON_START = CHECKSUM_DIGITS + 1;

    private JournalFormat() {}

    /** The header line of a new journal, with its line feed. */
    static byte[] header() {
        return line(("{\"magic\":\"" + MAGIC + "\",\"format\":" + VERSION + "}").getBytes(StandardCharsets.UTF_8));
    }

    /** The line for this JSON, with its line feed. */
    static byte[] line(byte[] json) {
        byte[] line = Arrays.copyOf(
                (HexFormat.of().toHexDigits(checksum(json, 0, json.length)) + " ").getBytes(StandardCharsets.US_ASCII),
                JSON_START + json.length + 1);
        System.arraycopy(json, 0, line, JSON_START, json.length);
        line[line.length - 1] = LINE_FEED;
        return line;
    }

    /** The JSON of the line (without its line feed) in this part of a block; nothing if its checksum does not match. */
    static Optional<byte[]> json(byte[] block, int from, int to) {
        if (to - from <= JSON_START || block[from + CHECKSUM_DIGITS] != ' ') {
            return Optional.empty();
        }
        String stated = new String(block, from, CHECKSUM_DIGITS, StandardCharsets.ISO_8859_1);
        String actual = HexFormat.of().toHexDigits(checksum(block, from + JSON_START, to));
        return stated.equals(actual) ? Optional.of(Arrays.copyOfRange(block, from + JSON_START, to)) : Optional.empty();
    }

    static int checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    /**
     * Judges the first line of a file.
     *
     * @return whether it is whole; a damaged header of what is clearly a journal is not
     * @throws NewerFormat when a later version wrote it
     * @throws ArchiveException when the file is no journal at all
     */
    static boolean checkHeader(byte[] line, String place) {
        Optional<byte[]> json = json(line, 0, line.length);
        if (json.isEmpty()
                && new String(line, StandardCharsets.ISO_8859_1).matches("(?s)[0-9a-f]{8} .*|.*" + MAGIC + ".*")) {
            return false;
        }
        Matcher header = HEADER.matcher(
                json.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
        if (!header.matches()) {
            throw noJournal(place);
        }
        int version = Integer.parseInt(header.group(1));
        if (version > VERSION) {
            throw new NewerFormat(version, VERSION, place);
        }
        return true;
    }

    /** Whether a file without any line feed is a journal whose writer died while writing the header. */
    static boolean isUnfinishedHeader(byte[] content) {
        byte[] header = header();
        return content.length < header.length && Arrays.equals(content, Arrays.copyOf(header, content.length));
    }

    static ArchiveException noJournal(String place) {
        return new ArchiveException(
                "this file is no journal of Cambrian", place, "choose another archive directory; nothing was changed");
    }
}
