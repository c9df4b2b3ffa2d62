package io.cambrian.evaluators.isolation;

import java.util.List;

/** The class files of a design, which this process only carries from one worker to the next. */
public final class CompiledDesign {

    private final String className;
    private final List<byte[]> namesAndFiles;

    CompiledDesign(String className, List<byte[]> namesAndFiles) {
        this.className = className;
        this.namesAndFiles = List.copyOf(namesAndFiles);
    }

    /** The class that answers. */
    public String className() {
        return className;
    }

    /** Alternately the names of classes and their files. */
    List<byte[]> namesAndFiles() {
        return namesAndFiles;
    }
}
