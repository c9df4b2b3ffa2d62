package io.cambrian.schedules.command.option;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a command says to the shell how it ended. The numbers are part of the interface and never change their meaning. */
public enum ExitCode {
    OK(0, "done; a run that was parked or interrupted can be resumed"),
    DEFECT(1, "a defect of Cambrian itself; a stack trace says where"),
    USAGE(2, "the command line cannot be understood"),
    SPEC(3, "a run spec, file or option value cannot be used"),
    UNKNOWN_NAME(4, "no such run, candidate, task, suite, backend, measurement or algorithm"),
    ARCHIVE(5, "the archive cannot be read: missing, damaged, of a newer format, or not accessible"),
    ARCHIVE_IN_USE(6, "another process writes to the archive"),
    STORAGE(7, "the disk refused what had to be stored"),
    BAR_MISSED(8, "a study, check or benchmark missed its bar"),
    BACKEND(
            9,
            "a backend, or walls for foreign code, cannot run here: a module, library, device or namespace is missing"),
    TASK(
            10,
            "a task cannot be used here: Python or a package is missing, a space is not supported, its process failed"),
    INTERRUPTED(130, "stopped by Ctrl-C; the run is parked and can be resumed");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What a shell sees. */
    public int number() {
        return number;
    }

    /** What it says, for people. */
    public String meaning() {
        return meaning;
    }

    /** All codes with their meanings, in the order of the codes. */
    public static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> table.put(Integer.toString(code.number), code.meaning));
        return table;
    }
}
