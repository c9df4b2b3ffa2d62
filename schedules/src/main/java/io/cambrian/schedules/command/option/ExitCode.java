package io.cambrian.schedules.command.option;

/** How a command says to the shell how it ended. The numbers are part of the interface and never change their meaning. */
public enum ExitCode {
    /** Everything was done. */
    OK(0),
    /** A defect of Cambrian itself. */
    DEFECT(1),
    /** The command line cannot be understood (picocli's own code). */
    USAGE(2),
    /** A run spec, window or option value cannot be used. */
    SPEC(3),
    /** There is no such run, candidate, task, program or backend. */
    UNKNOWN_NAME(4),
    /** The archive cannot be read: damaged, of a newer format, or not accessible. */
    ARCHIVE(5),
    /** Another process writes to the archive. */
    ARCHIVE_IN_USE(6),
    /** The disk refused what had to be stored. */
    STORAGE(7),
    /** A study, a check or a benchmark missed its bar. */
    BAR_MISSED(8),
    /** What was asked for cannot run here: a backend without its module, library or device, or Java source without namespaces. */
    BACKEND(9),
    /** A task cannot be used here: Python or a package is missing, a space is not supported, its process has failed. */
    TASK(10);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
