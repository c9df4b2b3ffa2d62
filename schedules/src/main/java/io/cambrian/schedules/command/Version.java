package io.cambrian.schedules.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar says. */
final class Version implements IVersionProvider {

    /** Name and version, such as {@code cambrian 0.1.0}. */
    static String software() {
        return "cambrian "
                + Optional.ofNullable(Cambrian.class.getPackage().getImplementationVersion())
                        .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {software()};
    }
}
