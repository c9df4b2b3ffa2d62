package io.cambrian.schedules.command;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.ArchiveInUse;
import io.cambrian.archive.record.StorageFailure;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.isolation.IsolationUnavailableException;
import io.cambrian.evaluators.task.UnavailableTaskException;
import io.cambrian.evaluators.task.UnknownTaskException;
import io.cambrian.evaluators.tensor.UnavailableBackendException;
import io.cambrian.evaluators.tensor.UnknownBackendException;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.UnknownNameException;
import io.cambrian.schedules.discovery.DiscoveryException;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one sentence and an exit code; only a defect of the program shows a stack trace. */
final class ErrorReport implements IExecutionExceptionHandler {

    /** How messages about a file, or a line of it, begin. */
    private static final Pattern PLACE = Pattern.compile(".+?, line \\d+: |\\S+\\.ya?ml ");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        ExitCode code = codeOf(failure);
        Optional<StackTraceElement> brought = code == ExitCode.DEFECT ? Jars.culprit(failure) : Optional.empty();
        if (brought.isPresent()) {
            code = ExitCode.SPEC;
            err.println("Code of yours that a jar has brought failed, at "
                    + brought.get().getClassName() + "." + brought.get().getMethodName() + " ("
                    + brought.get().getFileName() + ":" + brought.get().getLineNumber()
                    + "); the lines below say how.");
            failure.printStackTrace(err);
        } else if (code == ExitCode.DEFECT) {
            err.println(
                    "This is a defect of Cambrian, not of what you asked for; please report it with the lines below.");
            failure.printStackTrace(err);
        } else {
            err.println(sentence(String.valueOf(failure.getMessage())));
        }
        err.flush();
        return code.number();
    }

    /** Messages of all modules in one form: a capital letter first, unless it is that of a file's name, and a full stop last. */
    static String sentence(String message) {
        String begun = PLACE.matcher(message).lookingAt()
                ? message
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
    }

    static ExitCode codeOf(Throwable failure) {
        return switch (failure) {
            case SpecException e -> ExitCode.SPEC;
            case UnknownTaskException e -> ExitCode.UNKNOWN_NAME;
            case UnavailableTaskException e -> ExitCode.TASK;
            case EnvironmentFailedException e -> ExitCode.TASK;
            case UnknownNameException e -> ExitCode.UNKNOWN_NAME;
            case UnknownBackendException e -> ExitCode.UNKNOWN_NAME;
            case UnavailableBackendException e -> ExitCode.BACKEND;
            case IsolationUnavailableException e -> ExitCode.BACKEND;
            case UnknownId e -> ExitCode.UNKNOWN_NAME;
            case ArchiveInUse e -> ExitCode.ARCHIVE_IN_USE;
            case StorageFailure e -> ExitCode.STORAGE;
            case ArchiveException e -> ExitCode.ARCHIVE;
            case DiscoveryException e -> e.getCause() == null ? ExitCode.ARCHIVE : ExitCode.DEFECT;
            default -> ExitCode.DEFECT;
        };
    }
}
